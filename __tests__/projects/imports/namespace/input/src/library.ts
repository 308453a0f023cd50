import * as cdk from '@atakora/cdk'
import * as crud from '@atakora/component/crud'
import * as web from '@atakora/component/web'

const app = new cdk.App()
const library = new cdk.ResourceGroupStack(app, 'Library', { location: 'uksouth' })

const books = new crud.CrudApi(library, 'BookApi', {
  entityName: 'Book',
  schema: { id: 'string', title: 'string', isbn: 'string' },
  partitionKey: '/isbn'
})

const loans = new crud['CrudApi'](library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string', due: 'string' },
  partitionKey: '/bookId'
})

const catalogue = new web.StaticSiteWithCdn(library, 'Catalogue', { indexDocument: 'index.html' })

console.log(books.apiEndpoint, loans.apiEndpoint, catalogue.siteUrl)
