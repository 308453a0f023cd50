import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { CONSISTENCY, Region } from './settings.js'

const library = new ResourceGroupStack(new App(), 'Library', { location: Region.Main })

new CrudApi(library, 'BookApi', {
  entityName: 'Book',
  schema: { id: 'string', title: 'string' },
  partitionKey: '/id',
  location: Region.Main,
})

new CrudApi(library, 'ShelfApi', {
  entityName: 'Shelf',
  schema: { id: 'string', floor: 'number' },
  partitionKey: '/id',
  location: 'uksouth',
  consistency: CONSISTENCY.relaxed,
})

new CrudApi(library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
  consistency: CONSISTENCY['strict'],
})
