import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const tour = new ResourceGroupStack(new App(), 'Tour', { location: 'eastus' })

const guideApi = new CrudApi(tour, 'GuideApi', {
  entityName: 'Guide',
  schema: { id: 'string', name: 'string' },
})

console.log('guides are at', guideApi.apiEndpoint)

const walkSchema = { id: 'string', guideId: 'string', start: 'string' }

const walkApi = new CrudApi(tour, 'WalkApi', { entityName: 'Walk', schema: walkSchema })

console.log('walks are at', walkApi.apiEndpoint)
