import { tags } from '@acme/shop'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({ tags })
  .addComponent(
    CrudApi.define('UserApi', {
      entityName: 'User',
      schema: { id: 'string', email: 'string' },
    }),
  )
  .build()
backend.initialize(shop)
