import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const pool = new ResourceGroupStack(new App(), 'Pool', { location: 'eastus' })

// Lanes
const laneCount = 8, // of 25 m
  // Bookings by the hour
  laneApi = new CrudApi(pool, 'LaneApi', { entityName: 'Lane', schema: { id: 'string' } }) // of members only

let swimmerApi = new CrudApi(pool, 'SwimmerApi', { entityName: 'Swimmer', schema: { id: 'string' } }),
  // Metres
  depth = 2,
  coachApi = new CrudApi(pool, 'CoachApi', { entityName: 'Coach', schema: { id: 'string' } }) /* paid */,
  [first, second] = ['a', 'b'] // groups

console.log(laneCount, laneApi.apiEndpoint, swimmerApi.apiEndpoint)
console.log(depth, coachApi.id, first, second)
