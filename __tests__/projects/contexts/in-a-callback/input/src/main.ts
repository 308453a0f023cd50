import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { whenReleased } from '@acme/release-train'

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })

const books = new CrudApi(library, 'BookApi', {
	entityName: 'Book',
	schema: { id: 'string', title: 'string' },
	partitionKey: '/id',
})

const loans = new CrudApi(library, 'LoanApi', {
	entityName: 'Loan',
	schema: { id: 'string', bookId: 'string' },
	partitionKey: '/bookId',
})

whenReleased('reviews', () => {
	new CrudApi(library, 'ReviewApi', {
		entityName: 'Review',
		schema: { id: 'string', stars: 'number' },
		partitionKey: '/id',
	})
})

console.log(books.apiEndpoint, loans.apiEndpoint)
