import { CrudApi } from '@atakora/component/crud'
import { boxOffice, EVENT } from './parts'
import { defineBackend } from '@atakora/component/backend'

export function addSales() {
  const backend = defineBackend({
    eventApi: CrudApi.define('EventApi', {
      entityName: EVENT,
      schema: { id: 'string', title: 'string' },
      partitionKey: '/id'
    }),

    ticketApi: CrudApi.define('TicketApi', {
      entityName: 'Ticket',
      schema: { id: 'string', eventId: 'string' },
      partitionKey: '/eventId'
    })
  })

  backend.addToStack(boxOffice)
}
