import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Bank', { location: 'eastus' })
let last = 0
const next = (): number => ++last

const accountApi = new CrudApi(stack, 'AccountApi', { entityName: 'Account', schema: { id: 'string' }, ttl: next() })
const label = `${stack.id} bank`
const loanApi = new CrudApi(stack, 'LoanApi', { entityName: 'Loan', schema: { id: 'string' }, ttl: next() })

console.log(label, last, accountApi.id, loanApi.id)
