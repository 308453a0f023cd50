import { CrudApi } from '@atakora/component/crud'
import { boxOffice } from '@tickets/stacks'
import { defineBackend } from '@atakora/component/backend'

const backend = defineBackend({
  show: CrudApi.define('ShowApi', {
    entityName: 'Show',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id'
  }),

  ticket: CrudApi.define('TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', showId: 'string' },
    partitionKey: '/showId'
  }),

  refund: CrudApi.define('RefundApi', {
    entityName: 'Refund',
    schema: { id: 'string', ticketId: 'string' },
    partitionKey: '/ticketId'
  })
})

backend.addToStack(boxOffice)

console.log(backend.components.show.apiEndpoint, backend.components.ticket.apiEndpoint, backend.components.refund.apiEndpoint)
