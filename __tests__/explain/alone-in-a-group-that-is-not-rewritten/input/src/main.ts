import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const apis = [
  new CrudApi(shop, 'UserApi', { entityName: 'User', schema: { id: 'string' } }),
  new CrudApi(shop, 'ProductApi', { entityName: 'Product', schema: { id: 'string' } }),
]

for (const api of apis) console.log(api.apiEndpoint)
