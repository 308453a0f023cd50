import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const cinema = new ResourceGroupStack(new App(), 'Cinema', { location: 'eastus' })

const backend = defineBackend({ monitoring: true })
  .addComponent(CrudApi.define('FilmApi', { entityName: 'Film', schema: { id: 'string', title: 'string' } }))
  .build()
backend.initialize(cinema)

const seatApi = new CrudApi(cinema, 'SeatApi', { entityName: 'Seat', schema: { id: 'string', row: 'number' } })

console.log(seatApi.apiEndpoint)
