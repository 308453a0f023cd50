import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const app = new App();
const shop = new ResourceGroupStack(app, 'Shop');
const region = process.env.SHOP_REGION;

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
    location: process.env.SHOP_REGION,
  }),

  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id',
    location: process.env['SHOP_REGION'],
  }),

  cartApi: CrudApi.define('CartApi', {
    entityName: 'Cart',
    schema: { id: 'string', items: 'string' },
    partitionKey: '/id',
    location: region,
  }),
});

backend.addToStack(shop);
