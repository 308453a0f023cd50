import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const pool = new ResourceGroupStack(new App(), 'Pool', { location: 'eastus' })

const laneCount = 8,
  laneApi = new CrudApi(pool, 'LaneApi', { entityName: 'Lane', schema: { id: 'string' } })
const swimmerApi = new CrudApi(pool, 'SwimmerApi', { entityName: 'Swimmer', schema: { id: 'string' } })

console.log(laneCount, laneApi.apiEndpoint, swimmerApi.apiEndpoint)
