import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { addStock } from './branches.js';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id'
});

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  partitionKey: '/id'
});

for (let branch = 0; branch < 3; branch++) {
  addStock(shop);
}
