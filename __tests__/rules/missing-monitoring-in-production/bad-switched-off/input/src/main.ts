import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const PRODUCTION = { tags: { environment: 'production', team: 'shop' } }

const orders = new ResourceGroupStack(app, 'Orders', { location: 'eastus' })
export const orderApi = new CrudApi(orders, 'OrderApi', {
  ...PRODUCTION,
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  enableMonitoring: false,
})

const catalogue = new ResourceGroupStack(app, 'Catalogue', { location: 'eastus' })
export const productApi = new CrudApi(catalogue, 'ProductApi', {
  ...PRODUCTION,
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
})
