import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { createFilmApi } from './films.js'
import { createSeatApi as seats } from './seats.js'
import * as tickets from './tickets.js'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Cinema', { location: 'eastus' })

const backend = defineBackend({
  filmApi: createFilmApi(stack), // the program

  // Two halls
  seatApi: seats({ rows: 20 }, stack),

  ticketApi: tickets.ticketApi(stack),

  snackApi: CrudApi.define('SnackApi', { entityName: 'Snack', schema: { id: 'string' } })
})

backend.addToStack(stack)

export const snackApi = backend.components.snackApi

console.log(backend.components.filmApi.apiEndpoint, backend.components.seatApi.id)
