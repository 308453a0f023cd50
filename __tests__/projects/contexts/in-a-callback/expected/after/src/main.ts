import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { whenReleased } from '@acme/release-train'
import { defineBackend } from '@atakora/component/backend'

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })

const backend = defineBackend({
	books: CrudApi.define('BookApi', {
		entityName: 'Book',
		schema: { id: 'string', title: 'string' },
		partitionKey: '/id',
	}),

	loans: CrudApi.define('LoanApi', {
		entityName: 'Loan',
		schema: { id: 'string', bookId: 'string' },
		partitionKey: '/bookId',
	}),
})

backend.addToStack(library)

whenReleased('reviews', () => {
	new CrudApi(library, 'ReviewApi', {
		entityName: 'Review',
		schema: { id: 'string', stars: 'number' },
		partitionKey: '/id',
	})
})

console.log(backend.components.books.apiEndpoint, backend.components.loans.apiEndpoint)
