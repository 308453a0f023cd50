import * as cdk from '@atakora/cdk'
import * as crud from '@atakora/component/crud'
import * as web from '@atakora/component/web'
import { defineBackend } from '@atakora/component/backend'

const app = new cdk.App()
const library = new cdk.ResourceGroupStack(app, 'Library', { location: 'uksouth' })

const backend = defineBackend({
  books: crud.CrudApi.define('BookApi', {
    entityName: 'Book',
    schema: { id: 'string', title: 'string', isbn: 'string' },
    partitionKey: '/isbn'
  }),

  loans: crud['CrudApi'].define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string', due: 'string' },
    partitionKey: '/bookId'
  })
})

backend.addToStack(library)

const catalogue = new web.StaticSiteWithCdn(library, 'Catalogue', { indexDocument: 'index.html' })

console.log(backend.components.books.apiEndpoint, backend.components.loans.apiEndpoint, catalogue.siteUrl)
