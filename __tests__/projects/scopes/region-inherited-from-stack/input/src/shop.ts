import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string' },
  partitionKey: '/id',
});

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string' },
  partitionKey: '/id',
  location: 'eastus',
});

// Personal data stays in the EU.
new CrudApi(shop, 'CustomerApi', {
  entityName: 'Customer',
  schema: { id: 'string', email: 'string' },
  partitionKey: '/id',
  location: 'westeurope',
});
