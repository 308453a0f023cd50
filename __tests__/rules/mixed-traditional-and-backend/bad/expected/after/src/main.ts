import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string', name: 'string' } }),
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } }),
  reviewApi: CrudApi.define('ReviewApi', {
    entityName: 'Review',
    schema: { id: 'string', stars: 'number' },
  }),
})
backend.addToStack(shop)

console.log(backend.components.reviewApi.apiEndpoint, backend.components.orderApi.apiEndpoint)
