import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { FunctionsApp } from '@atakora/component/functions';
import { StaticSiteWithCdn } from '@acme/cdn';
import { defineBackend } from '@atakora/component/backend';

const app = new App();
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' });

const backend = defineBackend({
  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string', price: 'number' },
    partitionKey: '/id',
  }),

  checkout: FunctionsApp.define('Checkout', {
    runtime: 'node',
    environmentVariables: { PAYMENT_MODE: 'live' },
  }),
});

backend.addToStack(shop);

new StaticSiteWithCdn(shop, 'Storefront', { indexDocument: 'index.html' });

console.log(backend.components.productApi.apiEndpoint);
