import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })

const backend = defineBackend({
	shelfApi: CrudApi.define('ShelfApi', {
		entityName: 'Shelf',
		schema: { id: 'string', floor: 'number' },
		partitionKey: '/id',
	}),

	bookApi: CrudApi.define('BookApi', {
		entityName: 'Book',
		schema: { id: 'string', shelfId: 'string' },
		partitionKey: '/shelfId',
	}),
})

backend.addToStack(library)
