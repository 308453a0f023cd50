import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string', name: 'string' } }),
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } }),
})
backend.addToStack(shop)

const reviewApi = new CrudApi(shop, 'ReviewApi', {
  entityName: 'Review',
  schema: { id: 'string', stars: 'number' },
  location: 'westeurope',
})

console.log(reviewApi.apiEndpoint, backend.components.orderApi.apiEndpoint)
