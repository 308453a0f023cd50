import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const orderApi = CrudApi.define('OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
})

const backend = defineBackend({ orderApi, archiveApi: orderApi })
backend.addToStack(shop)
