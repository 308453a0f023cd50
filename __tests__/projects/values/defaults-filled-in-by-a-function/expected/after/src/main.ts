import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { withDefaults } from './defaults.js'
import { defineBackend } from '@atakora/component/backend'

const bakery = new ResourceGroupStack(new App(), 'Bakery', { location: 'eastus' })

new CrudApi(bakery, 'BreadApi', withDefaults({ entityName: 'Bread', schema: { id: 'string', flour: 'string' } }))
const backend = defineBackend({
  cakeApi: CrudApi.define('CakeApi', { entityName: 'Cake', schema: { id: 'string', layers: 'number' } }),
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } })
})

backend.addToStack(bakery)
