import { App, ResourceGroupStack } from '@atakora/cdk'
import { CosmosProvider, FunctionsProvider, StorageProvider, defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend(
  {
    userApi: CrudApi.define('UserApi', {
      entityName: 'User',
      schema: { id: 'string', email: 'string' },
    }),
  },
  { providers: [new CosmosProvider(), new FunctionsProvider(), new StorageProvider()] },
)
backend.addToStack(shop)
