import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

interface Options {
  readonly location?: string;
}

const options: Options = {};
const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
  location: options.location ?? 'westus2',
});

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  partitionKey: '/id',
  location: 'westus2',
});

new CrudApi(shop, 'ReviewApi', {
  entityName: 'Review',
  schema: { id: 'string', stars: 'number' },
  partitionKey: '/id',
  location: process.env.REVIEW_REGION ?? 'westus2',
});
