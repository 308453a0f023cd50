import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { FunctionsApp } from '@atakora/component/functions';
import { StaticSiteWithCdn } from '@acme/cdn';

const app = new App();
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' });

const productApi = new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string', price: 'number' },
  partitionKey: '/id',
});

new FunctionsApp(shop, 'Checkout', {
  runtime: 'node',
  environmentVariables: { PAYMENT_MODE: 'live' },
});

new StaticSiteWithCdn(shop, 'Storefront', { indexDocument: 'index.html' });

console.log(productApi.apiEndpoint);
