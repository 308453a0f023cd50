import { App, Construct, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

class Catalogue extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id)

    const catalogueBackend = defineBackend({
      productApi: CrudApi.define('ProductApi', {
        entityName: 'Product',
        schema: { id: 'string', name: 'string' },
        partitionKey: '/id'
      }),

      categoryApi: CrudApi.define('CategoryApi', {
        entityName: 'Category',
        schema: { id: 'string', parent: 'string' },
        partitionKey: '/id'
      })
    })

    catalogueBackend.addToStack(this)
  }
}

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new Catalogue(shop, 'Catalogue')

const shopBackend = defineBackend({
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id'
  }),

  paymentApi: CrudApi.define('PaymentApi', {
    entityName: 'Payment',
    schema: { id: 'string', orderId: 'string' },
    partitionKey: '/orderId'
  })
})

shopBackend.addToStack(shop)
