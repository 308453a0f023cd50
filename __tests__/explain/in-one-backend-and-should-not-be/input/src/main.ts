import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })

const backend = defineBackend(
  {
    userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),
    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' }, consistency: 'Strong' }),
  },
  { networking: 'isolated', tags: { team: 'shop' } },
)
backend.addToStack(shop)
