import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

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

process.on('exit', () => {
  console.log(backend.components.userApi.apiEndpoint)
})

function orderUrl(id: string): string {
  return `${backend.components.orderApi.apiEndpoint}/${id}`
}

backend.addToStack(shop)
console.log(orderUrl('1'))
