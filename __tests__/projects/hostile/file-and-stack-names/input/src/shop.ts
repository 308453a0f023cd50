import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()

class Shop extends ResourceGroupStack {
  constructor(scope: App, id: string) {
    super(scope, id, { location: 'eastus' })
    new CrudApi(this, 'CartApi', { entityName: 'Cart', schema: { id: 'string' } })
    new CrudApi(this, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })
  }
}

new Shop(app, 'north\u202e| `x` @octo-org/team')
new Shop(app, 'south-->')
