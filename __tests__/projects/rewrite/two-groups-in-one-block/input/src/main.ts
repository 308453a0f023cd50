import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const shopStack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
const mailStack = new ResourceGroupStack(app, 'Mail', { location: 'eastus' })

const orderApi = new CrudApi(shopStack, 'OrderApi', { entityName: 'Order', schema: { id: 'string' } })
const letterApi = new CrudApi(mailStack, 'LetterApi', { entityName: 'Letter', schema: { id: 'string' } })
const cartApi = new CrudApi(shopStack, 'CartApi', { entityName: 'Cart', schema: { id: 'string' } })
const sender = new FunctionsApp(mailStack, 'Sender', { environmentVariables: { ORDERS: orderApi.apiEndpoint } })

console.log(letterApi.id, cartApi.id, sender.id)
