import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

// backend-advisor-ignore-next-line shareable-component -- Payments move to their own subscription in March.
new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
})

new CrudApi(shop, 'PaymentApi', {
  entityName: 'Payment',
  schema: { id: 'string', amount: 'number' },
})
