import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { register } from './gateway.js'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Theatre', { location: 'eastus' })

const backend = defineBackend({
  playApi: CrudApi.define('PlayApi', { entityName: 'Play', schema: { id: 'string' } }),
  seatApi: CrudApi.define('SeatApi', { entityName: 'Seat', schema: { id: 'string' } })
})

backend.addToStack(stack)

const { apiEndpoint: plays } = backend.components.playApi
const seats = `${backend.components.seatApi.apiEndpoint}/seats`
const byText = backend.components.playApi['apiEndpoint']
const later = () => backend.components.seatApi.apiEndpoint
type PlayApi = typeof backend.components.playApi
type Endpoint = typeof backend.components.seatApi.apiEndpoint

function describe(playApi: PlayApi): Endpoint {
  return playApi.apiEndpoint
}

register({ playApi: backend.components.playApi, seats: backend.components.seatApi })
console.log(plays, seats, byText, later(), describe(backend.components.playApi))
