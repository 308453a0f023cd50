import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
  }),
  reportApi: CrudApi.define('ReportApi', {
    entityName: 'Report',
    schema: { id: 'string', month: 'string' },
    location: 'westeurope',
  }),
})
backend.addToStack(shop)
