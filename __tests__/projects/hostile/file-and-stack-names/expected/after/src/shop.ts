import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const app = new App()

class Shop extends ResourceGroupStack {
  constructor(scope: App, id: string) {
    super(scope, id, { location: 'eastus' })
    const backend = defineBackend({
      cartApi: CrudApi.define('CartApi', { entityName: 'Cart', schema: { id: 'string' } }),
      orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } })
    })

    backend.addToStack(this)
  }
}

new Shop(app, 'north\u202e| `x` @octo-org/team')
new Shop(app, 'south-->')
