import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Market', { location: 'eastus' })

const backend = defineBackend({
  stallApi: CrudApi.define('StallApi', { entityName: 'Stall', schema: { id: 'string' } }),
  traderApi: CrudApi.define('TraderApi', { entityName: 'Trader', schema: { id: 'string' } })
})

backend.addToStack(stack)

export const stallApi = backend.components.stallApi
const traderApi = backend.components.traderApi

export { traderApi as traders }
