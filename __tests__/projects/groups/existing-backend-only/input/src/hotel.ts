import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi, defineBackend } from '@atakora/component'

const hotel = new ResourceGroupStack(new App(), 'Hotel', { location: 'eastus' })

const backend = defineBackend({ environment: 'prod' })
  .addComponent(CrudApi.define('RoomApi', { entityName: 'Room', schema: { id: 'string', beds: 'number' } }))
  .addComponent(CrudApi.define('GuestApi', { entityName: 'Guest', schema: { id: 'string', name: 'string' } }))
  .withMonitoring(true)
  .build()

backend.initialize(hotel)
