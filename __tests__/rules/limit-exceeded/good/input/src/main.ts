import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend(
  {
    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),
    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
    productApi: CrudApi.define('ProductApi', { entityName: 'Product', schema: { id: 'string' } }),
  },
  { limits: { maxFunctionsPerApp: 15, maxCosmosAccounts: 1 } },
)
backend.addToStack(shop)
