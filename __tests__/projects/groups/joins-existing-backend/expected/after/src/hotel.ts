import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const hotel = new ResourceGroupStack(new App(), 'Hotel', { location: 'eastus' })

const backend = defineBackend({
  roomApi: CrudApi.define('RoomApi', {
    entityName: 'Room',
    schema: { id: 'string', beds: 'number' },
  }),
  guestApi: CrudApi.define('GuestApi', {
    entityName: 'Guest',
    schema: { id: 'string', name: 'string' },
  }),
  reservationApi: CrudApi.define('ReservationApi', {
    entityName: 'Reservation',
    schema: { id: 'string', guestId: 'string', from: 'string', to: 'string' },
  }),
})

backend.addToStack(hotel)

console.log(backend.components.roomApi.apiEndpoint, backend.components.reservationApi.apiEndpoint)
