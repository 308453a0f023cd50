import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export const addApis = (scope: Construct) => {
  const products = new CrudApi(scope, 'ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
  })

  const orders = new CrudApi(scope, 'OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', productId: 'string' },
    partitionKey: '/id',
  })

  return [products.apiEndpoint, orders.apiEndpoint]
}
