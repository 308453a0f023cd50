import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })

const userApi = new CrudApi(shop, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', email: 'string' },
})

const blog = new ResourceGroupStack(app, 'Blog', { location: 'eastus' })

const authorApi = new CrudApi(blog, 'UserApi', {
  entityName: 'Author',
  schema: { id: 'string' },
})

console.log(userApi.apiEndpoint, authorApi.apiEndpoint)
