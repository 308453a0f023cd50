import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const builder = defineBackend({ environment: 'staging' }).withTags({ team: 'shop' })

builder.addComponent(
  CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', email: 'string' },
  }),
)

builder.build().initialize(shop)
