import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })

const userApi = new CrudApi(shop, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', email: 'string' },
})

const productApi = new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string' },
})

const euUserApi = new CrudApi(shop, 'EuUserApi', {
  entityName: 'EuUser',
  schema: { id: 'string' },
  location: 'westeurope',
})

console.log(userApi.apiEndpoint, productApi.apiEndpoint, euUserApi.apiEndpoint)
