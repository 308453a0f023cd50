import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const pool = new ResourceGroupStack(new App(), 'Pool', { location: 'eastus' })

// Lanes
const laneCount = 8 // of 25 m

let
  // Metres
  depth = 2,
  [first, second] = ['a', 'b'] // groups

const backend = defineBackend({
  // Bookings by the hour
  laneApi: CrudApi.define('LaneApi', { entityName: 'Lane', schema: { id: 'string' } }), // of members only

  swimmerApi: CrudApi.define('SwimmerApi', { entityName: 'Swimmer', schema: { id: 'string' } }),

  coachApi: CrudApi.define('CoachApi', { entityName: 'Coach', schema: { id: 'string' } }) /* paid */
})

backend.addToStack(pool)

console.log(laneCount, backend.components.laneApi.apiEndpoint, backend.components.swimmerApi.apiEndpoint)
console.log(depth, backend.components.coachApi.id, first, second)
