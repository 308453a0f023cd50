import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({ environment: 'staging' })
  .addComponent(
    CrudApi.define('UserApi', {
      entityName: 'User',
      schema: { id: 'string', email: 'string' },
    }),
  )
  .build()

const userApi = backend.getComponent('UserApi')
backend.initialize(shop)

console.log(userApi.apiEndpoint)
