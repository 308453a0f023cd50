import { CrudApi } from '@atakora/component/crud'
import { venue } from '@venue'
import { defineBackend } from '@atakora/component/backend'

const backend = defineBackend({
  seatApi: CrudApi.define('SeatApi', {
    entityName: 'Seat',
    schema: { id: 'string', row: 'number' },
    partitionKey: '/id'
  }),

  ticketApi: CrudApi.define('TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', seatId: 'string' },
    partitionKey: '/seatId'
  })
})

backend.addToStack(venue)
