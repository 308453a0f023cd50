import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const theatre = new ResourceGroupStack(new App(), 'Theatre', { location: 'eastus' })

const backend = defineBackend({
  seatApi: CrudApi.define('SeatApi', { entityName: 'Seat', schema: { id: 'string', row: 'string' } }),
  ticketApi: CrudApi.define('TicketApi', { entityName: 'Ticket', schema: { id: 'string', seat: 'string' } })
})

backend.addToStack(theatre)

const seatApi = backend.components.seatApi
const ticketApi = backend.components.ticketApi
const paymentApi = new CrudApi(theatre, 'PaymentApi', { entityName: 'Payment', schema: { id: 'string', sum: 'number' } })

export { seatApi, ticketApi, paymentApi }
