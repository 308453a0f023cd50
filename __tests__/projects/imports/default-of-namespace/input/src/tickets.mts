import { App, ResourceGroupStack } from '@atakora/cdk'
import atakora from '@atakora/component'

const { FunctionsApp } = atakora

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'francecentral' })

const eventApi = new atakora.CrudApi(boxOffice, 'EventApi', {
  entityName: 'Event',
  schema: { id: 'string', venue: 'string', startsAt: 'string' },
  partitionKey: '/venue',
})

const seatApi = new atakora.CrudApi(boxOffice, 'SeatApi', {
  entityName: 'Seat',
  schema: { id: 'string', eventId: 'string', row: 'number' },
  partitionKey: '/eventId',
})

new FunctionsApp(boxOffice, 'Printer', { runtime: 'node', version: '20' })

console.log(eventApi.apiEndpoint, seatApi.apiEndpoint)
