import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const builder = defineBackend({ environment: 'staging' })

if (process.env.LEGACY_ORDERS) {
  builder.addComponent(
    CrudApi.define('OrderApi', {
      entityName: 'Order',
      schema: { id: 'string', sum: 'string' },
    }),
  )
} else {
  builder.addComponent(
    CrudApi.define('OrderApi', {
      entityName: 'Order',
      schema: { id: 'string', total: 'number' },
    }),
  )
}

builder.build().initialize(shop)
