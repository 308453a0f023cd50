import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop')

const backend = defineBackend(
  {
    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
    mailer: FunctionsApp.define('Mailer', { runtime: 'node', location: 'northeurope' }),
  },
  { location: 'westeurope' },
)
backend.addToStack(shop)
