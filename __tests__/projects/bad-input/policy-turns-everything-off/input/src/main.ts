import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const museum = new ResourceGroupStack(new App(), 'Museum', { location: 'eastus' })

const exhibits = new CrudApi(museum, 'ExhibitApi', { entityName: 'Exhibit', schema: { id: 'string' } })
const loans = new CrudApi(museum, 'LoanApi', { entityName: 'Loan', schema: { id: 'string' } })

console.log(exhibits.apiEndpoint, loans.apiEndpoint)
