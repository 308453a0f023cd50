import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  // ```` </details> @octo-org/team <!-- backend-advisor -->
  cartApi: CrudApi.define('CartApi', {
    entityName: 'Cart',
    /*
  ```
  </details>
  # A heading
    */
    schema: { id: 'string', note: '‮gnirts‬', colour: '[31m' },
  }),

  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
})

backend.addToStack(stack)

console.log(backend.components.cartApi.apiEndpoint, backend.components.orderApi.apiEndpoint)
