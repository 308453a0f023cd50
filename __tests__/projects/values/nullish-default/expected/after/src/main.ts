import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

interface Options {
  readonly location?: string;
}

const options: Options = {};
const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
    location: options.location ?? 'westus2',
  }),

  orderApi: CrudApi.define('OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id',
    location: 'westus2',
  }),
});

backend.addToStack(shop);

new CrudApi(shop, 'ReviewApi', {
  entityName: 'Review',
  schema: { id: 'string', stars: 'number' },
  partitionKey: '/id',
  location: process.env.REVIEW_REGION ?? 'westus2',
});
