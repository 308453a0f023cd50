import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

class Catalogue extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id)

    new CrudApi(this, 'ProductApi', {
      entityName: 'Product',
      schema: { id: 'string', name: 'string' },
      partitionKey: '/id'
    })

    new CrudApi(this, 'CategoryApi', {
      entityName: 'Category',
      schema: { id: 'string', parent: 'string' },
      partitionKey: '/id'
    })
  }
}

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new Catalogue(shop, 'Catalogue')

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  partitionKey: '/id'
})

new CrudApi(shop, 'PaymentApi', {
  entityName: 'Payment',
  schema: { id: 'string', orderId: 'string' },
  partitionKey: '/orderId'
})
