import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Market', { location: 'eastus' })

export const stallApi = new CrudApi(stack, 'StallApi', { entityName: 'Stall', schema: { id: 'string' } })
const traderApi = new CrudApi(stack, 'TraderApi', { entityName: 'Trader', schema: { id: 'string' } })

export { traderApi as traders }
