import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

// backend-advisor-ignore-next-line shareable-components -- Payments move to their own subscription in March.
new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
})

const payments = new ResourceGroupStack(new App(), 'Payments', { location: 'eastus' })

new CrudApi(payments, 'PaymentApi', {
  entityName: 'Payment',
  schema: { id: 'string', amount: 'number' },
})
