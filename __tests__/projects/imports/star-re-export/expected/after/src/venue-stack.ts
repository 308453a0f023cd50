import { App, CrudApi, FunctionsApp, ResourceGroupStack } from './atakora'
import { defineBackend } from '@atakora/component/backend'

const venue = new ResourceGroupStack(new App(), 'Venue', { location: 'germanywestcentral' })

const backend = defineBackend({
  hallApi: CrudApi.define('HallApi', {
    entityName: 'Hall',
    schema: { id: 'string', seats: 'number' },
    partitionKey: '/id'
  }),

  bookingApi: CrudApi.define('BookingApi', {
    entityName: 'Booking',
    schema: { id: 'string', hallId: 'string' },
    partitionKey: '/hallId'
  }),

  reminders: FunctionsApp.define('Reminders', { runtime: 'node' })
})

backend.addToStack(venue)
