import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const city = new ResourceGroupStack(new App(), 'City', { location: 'eastus' })

const backend2 = defineBackend({
  tramApi: CrudApi.define('TramApi', { entityName: 'Tram', schema: { id: 'string' } }),
  schoolApi: CrudApi.define('SchoolApi', { entityName: 'School', schema: { id: 'string' } })
})

backend2.addToStack(city)
const backend = defineBackend({
  parkApi: CrudApi.define('ParkApi', { entityName: 'Park', schema: { id: 'string' } }),
  bridgeApi: CrudApi.define('BridgeApi', { entityName: 'Bridge', schema: { id: 'string' } }),
  museumApi: CrudApi.define('MuseumApi', { entityName: 'Museum', schema: { id: 'string' } })
})

backend.addToStack(city)
