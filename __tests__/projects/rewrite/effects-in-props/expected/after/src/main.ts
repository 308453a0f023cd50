import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Bank', { location: 'eastus' })
let last = 0
const next = (): number => ++last

const label = `${stack.id} bank`
const backend = defineBackend({
  accountApi: CrudApi.define('AccountApi', { entityName: 'Account', schema: { id: 'string' }, ttl: next() }),
  loanApi: CrudApi.define('LoanApi', { entityName: 'Loan', schema: { id: 'string' }, ttl: next() })
})

backend.addToStack(stack)

console.log(label, last, backend.components.accountApi.id, backend.components.loanApi.id)
