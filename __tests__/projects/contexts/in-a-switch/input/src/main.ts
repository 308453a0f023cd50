import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id'
})

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  partitionKey: '/id'
})

switch (process.env.PAYMENT) {
  case 'invoice':
    new CrudApi(shop, 'InvoiceApi', {
      entityName: 'Invoice',
      schema: { id: 'string', orderId: 'string' },
      partitionKey: '/orderId'
    })
    break
  default:
    console.log('paid in advance')
}

process.env.LOYALTY &&
  new CrudApi(shop, 'LoyaltyApi', {
    entityName: 'LoyaltyCard',
    schema: { id: 'string', points: 'number' },
    partitionKey: '/id'
  })
