import { App, ResourceGroupStack } from '@atakora/cdk';
import CrudApi from './api.js';
import { Api } from './parts.js';
import { defineBackend } from '@atakora/component/backend';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

const backend = defineBackend({
	cartApi: CrudApi.define('CartApi', {
		entityName: 'Cart',
		schema: { id: 'string', customerId: 'string' },
		partitionKey: '/customerId',
	}),

	wishlistApi: Api.define('WishlistApi', {
		entityName: 'Wishlist',
		schema: { id: 'string', customerId: 'string' },
		partitionKey: '/customerId',
	}),
});

backend.addToStack(shop);

console.log(backend.components.cartApi.apiEndpoint, backend.components.wishlistApi.apiEndpoint);
