import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const app = new App()

function serve(stack: Construct): void {
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
  backend.addToStack(stack)
}

serve(new ResourceGroupStack(app, 'Shop', { location: 'eastus' }))
serve(new ResourceGroupStack(app, 'Depot', { location: 'eastus' }))
