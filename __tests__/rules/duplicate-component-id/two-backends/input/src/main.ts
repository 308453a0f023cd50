import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const depot = new ResourceGroupStack(new App(), 'Depot', { location: 'eastus' })

const api = {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
}

const shopBackend = defineBackend({ orderApi: CrudApi.define('OrderApi', api) })
shopBackend.addToStack(shop)

const depotBackend = defineBackend({ orderApi: CrudApi.define('OrderApi', api) })
depotBackend.addToStack(depot)
