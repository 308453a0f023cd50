import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

// ```` </details> @octo-org/team <!-- backend-advisor -->
const cartApi = new CrudApi(stack, 'CartApi', {
  entityName: 'Cart',
  /*
```
</details>
# A heading
  */
  schema: { id: 'string', note: '‮gnirts‬', colour: '[31m' },
})
const orderApi = new CrudApi(stack, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })

console.log(cartApi.apiEndpoint, orderApi.apiEndpoint)
