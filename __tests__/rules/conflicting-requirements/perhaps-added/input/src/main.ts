import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const builder = defineBackend({ location: 'eastus' })
builder.addComponent(
  CrudApi.define('CartApi', { entityName: 'Cart', schema: { id: 'string' }, consistency: 'Eventual' }),
)
if (process.env.WITH_ORDERS === 'yes') {
  builder.addComponent(
    CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' }, consistency: 'Strong' }),
  )
}
builder.build().addToStack(shop)
