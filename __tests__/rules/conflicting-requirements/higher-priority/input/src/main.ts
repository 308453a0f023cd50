import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  paymentApi: CrudApi.define('PaymentApi', {
    entityName: 'Payment',
    schema: { id: 'string', amount: 'number' },
    consistency: 'Strong',
    priority: 40,
  }),
  reviewApi: CrudApi.define('ReviewApi', {
    entityName: 'Review',
    schema: { id: 'string', stars: 'number' },
    consistency: 'Session',
  }),
})

backend.addToStack(shop)
