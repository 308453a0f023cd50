import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'
import { defineBackend } from '@atakora/component/backend'

const app = new App()
const shopStack = new ResourceGroupStack(app, 'Shop', { location: 'eastus' })
const mailStack = new ResourceGroupStack(app, 'Mail', { location: 'eastus' })

const shopBackend = defineBackend({
  orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
  cartApi: CrudApi.define('CartApi', { entityName: 'Cart', schema: { id: 'string' } })
})

shopBackend.addToStack(shopStack)
const mailBackend = defineBackend({
  letterApi: CrudApi.define('LetterApi', { entityName: 'Letter', schema: { id: 'string' } }),
  sender: FunctionsApp.define('Sender', { environmentVariables: { ORDERS: shopBackend.components.orderApi.apiEndpoint } })
})

mailBackend.addToStack(mailStack)

console.log(mailBackend.components.letterApi.id, shopBackend.components.cartApi.id, mailBackend.components.sender.id)
