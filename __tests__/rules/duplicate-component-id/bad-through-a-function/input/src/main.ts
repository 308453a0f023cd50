import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const api = (id: string, entityName: string) => CrudApi.define(id, { entityName, schema: { id: 'string' } })

const backend = defineBackend({
  userApi: api('UserApi', 'User'),
  orderApi: api('UserApi', 'Order'),
})

backend.addToStack(shop)
