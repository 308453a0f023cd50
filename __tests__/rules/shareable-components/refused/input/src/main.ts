import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const userApi = new CrudApi(shop, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', email: 'string' },
})

const orderApi = new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  consistency: process.env.ORDER_CONSISTENCY === 'strong' ? 'Strong' : 'Session',
})

console.log(userApi.apiEndpoint, orderApi.apiEndpoint)
