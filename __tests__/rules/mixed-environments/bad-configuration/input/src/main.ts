import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const staging = defineBackend({ environment: 'staging' })
  .addComponent(CrudApi.define('CartApi', { entityName: 'Cart', schema: { id: 'string' } }))
  .addComponent(
    CrudApi.define('StockApi', {
      entityName: 'StockItem',
      schema: { id: 'string', count: 'number' },
      tags: { env: 'production' },
    }),
  )
  .build()
staging.addToStack(shop)
