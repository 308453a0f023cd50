import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const DATABASE = 'analytics'
const analytics = new ResourceGroupStack(new App(), 'Analytics', { location: 'eastus' })

new CrudApi(analytics, 'ClickApi', {
  entityName: 'Click',
  schema: { id: 'string', page: 'string' },
  databaseName: DATABASE,
  containerName: 'events',
})

new CrudApi(analytics, 'PurchaseApi', {
  entityName: 'Purchase',
  schema: { id: 'string', sku: 'string' },
  databaseName: DATABASE,
  containerName: 'events',
})
