import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
})

new CrudApi(shop, 'CartApi', {
  entityName: 'Cart',
  schema: { id: 'string', items: 'string' },
  partitionKey: '/id',
})

const builder = defineBackend()
builder.addComponent(
  CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id',
  }),
)
const backend = builder.build()
backend.initialize(shop)
