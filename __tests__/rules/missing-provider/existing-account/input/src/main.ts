import { account } from '@acme/data'
import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsProvider, StorageProvider, defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend(
  {
    userApi: CrudApi.define('UserApi', {
      entityName: 'User',
      schema: { id: 'string', email: 'string' },
      cosmosAccount: account,
    }),
  },
  { providers: [new FunctionsProvider(), new StorageProvider()] },
)
backend.addToStack(shop)
