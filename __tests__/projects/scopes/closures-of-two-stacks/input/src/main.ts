import { App, ResourceGroupStack, type Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

/** Everything a branch of the library needs, in the branch's own stack. */
function libraryIn(stack: Construct) {
  return {
    lend: () => new CrudApi(stack, 'LoanApi', { entityName: 'Loan', schema: { id: 'string', due: 'date' } }),
    shelve: () => new CrudApi(stack, 'BookApi', { entityName: 'Book', schema: { id: 'string', title: 'string' } }),
    join: () => new CrudApi(stack, 'MemberApi', { entityName: 'Member', schema: { id: 'string', name: 'string' } }),
  }
}

const app = new App()
const north = libraryIn(new ResourceGroupStack(app, 'North', { location: 'northeurope' }))
const south = libraryIn(new ResourceGroupStack(app, 'South', { location: 'westeurope' }))

north.lend()
north.shelve()
south.join()
