import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })

const books = new CrudApi(library, 'CatalogApi', {
  entityName: 'Book',
  schema: { id: 'string', isbn: 'string' },
})

const records = new CrudApi(library, 'CatalogApi', {
  entityName: 'Record',
  schema: { id: 'string', label: 'string' },
})

export const endpoints = { books: books.apiEndpoint, records: records.apiEndpoint }
