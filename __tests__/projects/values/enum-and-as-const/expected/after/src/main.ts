import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { CONSISTENCY, Region } from './settings.js'
import { defineBackend } from '@atakora/component/backend'

const library = new ResourceGroupStack(new App(), 'Library', { location: Region.Main })

const backend = defineBackend({
  bookApi: CrudApi.define('BookApi', {
    entityName: 'Book',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id',
    location: Region.Main,
  }),

  shelfApi: CrudApi.define('ShelfApi', {
    entityName: 'Shelf',
    schema: { id: 'string', floor: 'number' },
    partitionKey: '/id',
    location: 'uksouth',
    consistency: CONSISTENCY.relaxed,
  }),
})

backend.addToStack(library)

new CrudApi(library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
  consistency: CONSISTENCY['strict'],
})
