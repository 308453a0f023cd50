import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' })

new CrudApi(library, 'ShelfApi', {
	entityName: 'Shelf',
	schema: { id: 'string', floor: 'number' },
	partitionKey: '/id',
})

new CrudApi(library, 'BookApi', {
	entityName: 'Book',
	schema: { id: 'string', shelfId: 'string' },
	partitionKey: '/shelfId',
})
