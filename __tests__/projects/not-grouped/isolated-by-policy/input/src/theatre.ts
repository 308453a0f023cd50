import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const theatre = new ResourceGroupStack(new App(), 'Theatre', { location: 'eastus' })

const seatApi = new CrudApi(theatre, 'SeatApi', { entityName: 'Seat', schema: { id: 'string', row: 'string' } })
const ticketApi = new CrudApi(theatre, 'TicketApi', { entityName: 'Ticket', schema: { id: 'string', seat: 'string' } })
const paymentApi = new CrudApi(theatre, 'PaymentApi', { entityName: 'Payment', schema: { id: 'string', sum: 'number' } })

export { seatApi, ticketApi, paymentApi }
