import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const names = process.env.STACKS?.split(',') ?? []

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

for (const name of names) {
  backend.addToStack(new ResourceGroupStack(app, name, { location: 'eastus' }))
}
