import { CrudApi } from '@atakora/component/crud'
import { venue } from '@venue'

new CrudApi(venue, 'SeatApi', {
  entityName: 'Seat',
  schema: { id: 'string', row: 'number' },
  partitionKey: '/id'
})

new CrudApi(venue, 'TicketApi', {
  entityName: 'Ticket',
  schema: { id: 'string', seatId: 'string' },
  partitionKey: '/seatId'
})
