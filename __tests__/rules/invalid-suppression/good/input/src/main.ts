import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

// backend-advisor-ignore-next-line shareable-components until=2027-03-31 -- Payments move to their own subscription.
new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
})

new CrudApi(shop, 'PaymentApi', {
  entityName: 'Payment',
  schema: { id: 'string', amount: 'number' },
})
