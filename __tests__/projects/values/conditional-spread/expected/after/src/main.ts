import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const isProd = process.env.STAGE === 'prod'
const cinema = new ResourceGroupStack(new App(), 'Cinema', { location: 'uksouth' })

const backend = defineBackend({
    filmApi: CrudApi.define('FilmApi', {
        entityName: 'Film',
        schema: { id: 'string', title: 'string' },
        ...(isProd && { logRetentionInDays: 90 }),
    }),

    seatApi: CrudApi.define('SeatApi', {
        entityName: 'Seat',
        schema: { id: 'string', row: 'number' },
        ...(isProd ? { logRetentionInDays: 90 } : {}),
    }),
})

backend.addToStack(cinema)

new CrudApi(cinema, 'TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', seatId: 'string' },
    ...(isProd && { throughput: 4000 }),
})
