import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const app = new App();
const shop = new ResourceGroupStack(app, 'Shop');
const region = process.env.SHOP_REGION;

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
  location: process.env.SHOP_REGION,
});

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  partitionKey: '/id',
  location: process.env['SHOP_REGION'],
});

new CrudApi(shop, 'CartApi', {
  entityName: 'Cart',
  schema: { id: 'string', items: 'string' },
  partitionKey: '/id',
  location: region,
});
