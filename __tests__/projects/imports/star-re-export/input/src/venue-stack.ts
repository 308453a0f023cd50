import { App, CrudApi, FunctionsApp, ResourceGroupStack } from './atakora'

const venue = new ResourceGroupStack(new App(), 'Venue', { location: 'germanywestcentral' })

new CrudApi(venue, 'HallApi', {
  entityName: 'Hall',
  schema: { id: 'string', seats: 'number' },
  partitionKey: '/id'
})

new CrudApi(venue, 'BookingApi', {
  entityName: 'Booking',
  schema: { id: 'string', hallId: 'string' },
  partitionKey: '/hallId'
})

new FunctionsApp(venue, 'Reminders', { runtime: 'node' })
