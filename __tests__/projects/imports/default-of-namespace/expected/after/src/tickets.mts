import { App, ResourceGroupStack } from '@atakora/cdk'
import atakora from '@atakora/component'
import { defineBackend } from '@atakora/component/backend'

const { FunctionsApp } = atakora

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'francecentral' })

const backend = defineBackend({
  eventApi: atakora.CrudApi.define('EventApi', {
    entityName: 'Event',
    schema: { id: 'string', venue: 'string', startsAt: 'string' },
    partitionKey: '/venue',
  }),

  seatApi: atakora.CrudApi.define('SeatApi', {
    entityName: 'Seat',
    schema: { id: 'string', eventId: 'string', row: 'number' },
    partitionKey: '/eventId',
  }),

  printer: FunctionsApp.define('Printer', { runtime: 'node', version: '20' }),
})

backend.addToStack(boxOffice)

console.log(backend.components.eventApi.apiEndpoint, backend.components.seatApi.apiEndpoint)
