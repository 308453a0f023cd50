import { CrudApi } from '@atakora/component/crud'
import { boxOffice } from '@tickets/stacks'

const show = new CrudApi(boxOffice, 'ShowApi', {
  entityName: 'Show',
  schema: { id: 'string', title: 'string' },
  partitionKey: '/id'
})

const ticket = new CrudApi(boxOffice, 'TicketApi', {
  entityName: 'Ticket',
  schema: { id: 'string', showId: 'string' },
  partitionKey: '/showId'
})

const refund = new CrudApi(boxOffice, 'RefundApi', {
  entityName: 'Refund',
  schema: { id: 'string', ticketId: 'string' },
  partitionKey: '/ticketId'
})

console.log(show.apiEndpoint, ticket.apiEndpoint, refund.apiEndpoint)
