import type { Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

export const addApis = (scope: Construct) => {
  const backend = defineBackend({
    products: CrudApi.define('ProductApi', {
      entityName: 'Product',
      schema: { id: 'string', name: 'string' },
      partitionKey: '/id',
    }),

    orders: CrudApi.define('OrderApi', {
      entityName: 'Order',
      schema: { id: 'string', productId: 'string' },
      partitionKey: '/id',
    }),
  })

  backend.addToStack(scope)

  return [backend.components.products.apiEndpoint, backend.components.orders.apiEndpoint]
}
