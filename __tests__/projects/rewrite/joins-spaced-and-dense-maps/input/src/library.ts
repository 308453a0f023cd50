import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const lending = new ResourceGroupStack(app, 'Lending', { location: 'westeurope' })
const archive = new ResourceGroupStack(app, 'Archive', { location: 'westeurope' })

const spaced = defineBackend({
  bookApi: CrudApi.define('BookApi', { entityName: 'Book', schema: { id: 'string' } }),

  // Whoever borrows.
  readerApi: CrudApi.define('ReaderApi', { entityName: 'Reader', schema: { id: 'string' } })
})
spaced.addToStack(lending)
const loanApi = new CrudApi(lending, 'LoanApi', { entityName: 'Loan', schema: { id: 'string' } })

const dense = defineBackend({
  scanApi: CrudApi.define('ScanApi', { entityName: 'Scan', schema: { id: 'string' } }),
  shelfApi: CrudApi.define('ShelfApi', { entityName: 'Shelf', schema: { id: 'string' } })
})
dense.addToStack(archive)
const boxApi = new CrudApi(archive, 'BoxApi', { entityName: 'Box', schema: { id: 'string' } })
const labelApi = new CrudApi(archive, 'LabelApi', {
  entityName: 'Label',
  schema: { id: 'string', text: 'string' }
})

console.log(loanApi.apiEndpoint, boxApi.apiEndpoint, labelApi.apiEndpoint)
