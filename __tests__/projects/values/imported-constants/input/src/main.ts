import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import names, { DEFAULT_THROUGHPUT, REGION } from './constants'
import * as constants from './constants'

const venue = new ResourceGroupStack(new App(), 'Venue', { location: REGION })

new CrudApi(venue, 'SeatApi', {
  entityName: 'Seat',
  schema: { id: 'string', row: 'number' },
  partitionKey: '/id',
  throughput: DEFAULT_THROUGHPUT
})

new CrudApi(venue, 'TicketApi', {
  entityName: 'Ticket',
  schema: { id: 'string', seatId: 'string' },
  partitionKey: '/seatId',
  location: constants.REGION,
  throughput: constants.SMALL
})

new CrudApi(venue, 'SessionApi', {
  entityName: names.entity,
  schema: { id: 'string', visitor: 'string' },
  partitionKey: '/id'
})
