import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { register } from './gateway.js'

const stack = new ResourceGroupStack(new App(), 'Theatre', { location: 'eastus' })

const playApi = new CrudApi(stack, 'PlayApi', { entityName: 'Play', schema: { id: 'string' } })
const seatApi = new CrudApi(stack, 'SeatApi', { entityName: 'Seat', schema: { id: 'string' } })

const { apiEndpoint: plays } = playApi
const seats = `${seatApi.apiEndpoint}/seats`
const byText = playApi['apiEndpoint']
const later = () => seatApi.apiEndpoint
type PlayApi = typeof playApi
type Endpoint = typeof seatApi.apiEndpoint

function describe(playApi: PlayApi): Endpoint {
  return playApi.apiEndpoint
}

register({ playApi, seats: seatApi })
console.log(plays, seats, byText, later(), describe(playApi))
