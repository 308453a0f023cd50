import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string' },
    partitionKey: '/id',
  }),

  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string' },
    partitionKey: '/id',
    location: 'eastus',
  }),
});

backend.addToStack(shop);

// Personal data stays in the EU.
new CrudApi(shop, 'CustomerApi', {
  entityName: 'Customer',
  schema: { id: 'string', email: 'string' },
  partitionKey: '/id',
  location: 'westeurope',
});
