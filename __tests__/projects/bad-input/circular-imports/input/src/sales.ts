import { CrudApi } from '@atakora/component/crud'
import { boxOffice, EVENT } from './parts'

export function addSales() {
  new CrudApi(boxOffice, 'EventApi', {
    entityName: EVENT,
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id'
  })

  new CrudApi(boxOffice, 'TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', eventId: 'string' },
    partitionKey: '/eventId'
  })
}
