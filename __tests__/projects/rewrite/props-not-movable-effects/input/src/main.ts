import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Lottery', { location: 'eastus' })
let last = 0
const next = (): number => ++last

const drawApi = new CrudApi(stack, 'DrawApi', { entityName: 'Draw', schema: { id: 'string' }, ttl: next() })
console.log(next())
const prizeApi = new CrudApi(stack, 'PrizeApi', { entityName: 'Prize', schema: { id: 'string' }, ttl: next() })

console.log(drawApi.id, prizeApi.id)
