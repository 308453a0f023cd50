import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { StaticSiteWithCdn } from '@atakora/component/web'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })

const userApi = new CrudApi(shop, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', email: 'string' },
})

const storefront = new StaticSiteWithCdn(shop, 'Storefront', { indexDocument: 'index.html' })

console.log(userApi.apiEndpoint, storefront.siteUrl)
