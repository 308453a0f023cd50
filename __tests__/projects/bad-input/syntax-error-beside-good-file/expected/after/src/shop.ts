import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id'
  }),

  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id'
  })
});

backend.addToStack(shop);
