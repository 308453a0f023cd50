import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
const depot = new ResourceGroupStack(app, 'Depot', { location: 'eastus' })

const backend = defineBackend({
  userApi: CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', email: 'string' },
  }),
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
  }),
})
backend.addToStack(shop)
backend.addToStack(depot)
