import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const bakery = new ResourceGroupStack(new App(), 'Bakery', { location: 'eastus' })

const backend = defineBackend({
  breadApi: CrudApi.define('BreadApi', { entityName: 'Bread', schema: { id: 'string' } }),
  cakeOrders: CrudApi.define('cake-orders', { entityName: 'CakeOrder', schema: { id: 'string', for: 'string' } }),
  ovens: CrudApi.define('OvenApi', { entityName: 'Oven', schema: { id: 'string' } })
})

backend.addToStack(bakery)

console.log(backend.components.ovens.apiEndpoint)
