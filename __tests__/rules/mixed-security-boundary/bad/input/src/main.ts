import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    tags: { team: 'shop', dataClass: 'public' },
  }),
  paymentApi: CrudApi.define('PaymentApi', {
    entityName: 'Payment',
    schema: { id: 'string', iban: 'string' },
    tags: { team: 'billing', dataClass: 'confidential' },
  }),
})
backend.addToStack(shop)
