import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const museum = new ResourceGroupStack(new App(), 'Museum', { location: 'eastus' })

const backend = defineBackend({
  exhibits: CrudApi.define('ExhibitApi', { entityName: 'Exhibit', schema: { id: 'string' } }),
  loans: CrudApi.define('LoanApi', { entityName: 'Loan', schema: { id: 'string' } })
})

backend.addToStack(museum)

console.log(backend.components.exhibits.apiEndpoint, backend.components.loans.apiEndpoint)
