import { App, ResourceGroupStack } from '@atakora/cdk';
import CrudApi from './api.js';
import { Api } from './parts.js';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

const cartApi = new CrudApi(shop, 'CartApi', {
	entityName: 'Cart',
	schema: { id: 'string', customerId: 'string' },
	partitionKey: '/customerId',
});

const wishlistApi = new Api(shop, 'WishlistApi', {
	entityName: 'Wishlist',
	schema: { id: 'string', customerId: 'string' },
	partitionKey: '/customerId',
});

console.log(cartApi.apiEndpoint, wishlistApi.apiEndpoint);
