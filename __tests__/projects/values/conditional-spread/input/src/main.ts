import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const isProd = process.env.STAGE === 'prod'
const cinema = new ResourceGroupStack(new App(), 'Cinema', { location: 'uksouth' })

new CrudApi(cinema, 'FilmApi', {
    entityName: 'Film',
    schema: { id: 'string', title: 'string' },
    ...(isProd && { logRetentionInDays: 90 }),
})

new CrudApi(cinema, 'SeatApi', {
    entityName: 'Seat',
    schema: { id: 'string', row: 'number' },
    ...(isProd ? { logRetentionInDays: 90 } : {}),
})

new CrudApi(cinema, 'TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', seatId: 'string' },
    ...(isProd && { throughput: 4000 }),
})
