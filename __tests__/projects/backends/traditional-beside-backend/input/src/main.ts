import { App, ResourceGroupStack } from '@atakora/cdk';
import { defineBackend } from '@atakora/component/backend';
import { CrudApi } from '@atakora/component/crud';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

const reviewApi = new CrudApi(shop, 'ReviewApi', {
  entityName: 'Review',
  schema: { id: 'string', stars: 'number' },
  partitionKey: '/id',
});

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
  }),
  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id',
  }),
});
backend.addToStack(shop);

const customerApi = new CrudApi(shop, 'CustomerApi', {
  entityName: 'Customer',
  schema: { id: 'string', email: 'string' },
  partitionKey: '/id',
  location: 'westeurope',
});

console.log(reviewApi.apiEndpoint, customerApi.apiEndpoint, backend.components.orderApi.apiEndpoint);
