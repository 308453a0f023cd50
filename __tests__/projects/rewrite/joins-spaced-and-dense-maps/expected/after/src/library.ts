import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const lending = new ResourceGroupStack(app, 'Lending', { location: 'westeurope' })
const archive = new ResourceGroupStack(app, 'Archive', { location: 'westeurope' })

const spaced = defineBackend({
  bookApi: CrudApi.define('BookApi', { entityName: 'Book', schema: { id: 'string' } }),

  // Whoever borrows.
  readerApi: CrudApi.define('ReaderApi', { entityName: 'Reader', schema: { id: 'string' } }),

  loanApi: CrudApi.define('LoanApi', { entityName: 'Loan', schema: { id: 'string' } })
})
spaced.addToStack(lending)

const dense = defineBackend({
  scanApi: CrudApi.define('ScanApi', { entityName: 'Scan', schema: { id: 'string' } }),
  shelfApi: CrudApi.define('ShelfApi', { entityName: 'Shelf', schema: { id: 'string' } }),
  boxApi: CrudApi.define('BoxApi', { entityName: 'Box', schema: { id: 'string' } }),
  labelApi: CrudApi.define('LabelApi', {
    entityName: 'Label',
    schema: { id: 'string', text: 'string' }
  })
})
dense.addToStack(archive)

console.log(spaced.components.loanApi.apiEndpoint, dense.components.boxApi.apiEndpoint, dense.components.labelApi.apiEndpoint)
