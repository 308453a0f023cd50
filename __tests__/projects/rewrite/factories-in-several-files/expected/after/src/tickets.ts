import { type ResourceGroupStack } from '@atakora/cdk'
import * as crud from '@atakora/component/crud'

const keep = 30

function makeTicketApi(stack: ResourceGroupStack, days = keep) {
  const ttl = days * 24 * 3600
  const ticketApi = crud.CrudApi.define('TicketApi', { entityName: 'Ticket', schema: { id: 'string' }, ttl })
  return ticketApi
}

export { makeTicketApi as ticketApi }
