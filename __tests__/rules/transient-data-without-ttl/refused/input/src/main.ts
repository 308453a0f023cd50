import { storageDefaults } from '@shop/platform'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const api = new CrudApi(shop, 'UserSessionApi', {
  ...storageDefaults,
  entityName: 'UserSession',
  schema: { id: 'string', userId: 'string', createdAt: 'string' },
  partitionKey: '/userId',
})

console.log(api.apiEndpoint)
