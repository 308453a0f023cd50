import { App, ResourceGroupStack, type Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

function addHealth(stack: Construct) {
  new CrudApi(stack, 'HealthApi', { entityName: 'Health', schema: { id: 'string', ok: 'boolean' } })
}

const app = new App()
const store = new ResourceGroupStack(app, 'Store', { location: 'eastus' })
const depot = new ResourceGroupStack(app, 'Depot', { location: 'eastus' })

new CrudApi(store, 'ReceiptApi', { entityName: 'Receipt', schema: { id: 'string', sum: 'number' } })
addHealth(store)
addHealth(depot)
