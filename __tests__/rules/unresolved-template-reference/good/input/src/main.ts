import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const orders = new ResourceGroupStack(app, 'Orders', { location: 'eastus' })
const mail = new ResourceGroupStack(app, 'Mail', { location: 'eastus' })

const orderApi = new CrudApi(orders, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
})

const mailer = new FunctionsApp(mail, 'Mailer', {
  runtime: 'node',
  environmentVariables: { ORDER_API: `${orderApi.apiEndpoint}/orders` },
})

console.log(orderApi.apiEndpoint, mailer.endpoint)
