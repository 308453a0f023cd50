import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const backend = defineBackend({
  userApi: CrudApi.define('UserApi', { entityName: 'User', schema: { id: 'string' } }),
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
})

function deploy(app: App): void {
  backend.addToStack(new ResourceGroupStack(app, 'Europe', { location: 'westeurope' }))
  backend.addToStack(new ResourceGroupStack(app, 'America', { location: 'eastus' }))
}

deploy(new App())
