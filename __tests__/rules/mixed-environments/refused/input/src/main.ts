import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    tags: { environment: 'prod' },
  }),
  returnApi: CrudApi.define('ReturnApi', {
    entityName: 'Return',
    schema: { id: 'string', reason: 'string' },
    tags: { environment: process.env.STAGE ?? 'staging' },
  }),
})
backend.addToStack(shop)
