import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  // backend-advisor-ignore-statement shareable-components
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
  }),

  paymentApi: CrudApi.define('PaymentApi', {
    entityName: 'Payment',
    schema: { id: 'string', amount: 'number' },
  }),
})

backend.addToStack(shop)
