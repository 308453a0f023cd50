import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })

const userApi = new CrudApi(shop, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', email: 'string' },
})

const mailer = new FunctionsApp(shop, 'Mailer', {
  runtime: 'node',
  environmentVariables: { USERS: userApi.apiEndpoint },
})

console.log(mailer.functionAppName)
