import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { createFilmApi } from './films.js'
import { createSeatApi as seats } from './seats.js'
import * as tickets from './tickets.js'

const stack = new ResourceGroupStack(new App(), 'Cinema', { location: 'eastus' })

const filmApi = createFilmApi(stack) // the program
// Two halls
const seatApi = seats({ rows: 20 }, stack)
tickets.ticketApi(stack)
export const snackApi = new CrudApi(stack, 'SnackApi', { entityName: 'Snack', schema: { id: 'string' } })

console.log(filmApi.apiEndpoint, seatApi.id)
