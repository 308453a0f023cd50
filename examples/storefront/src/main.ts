import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { StaticSiteWithCdn } from '@atakora/component/web';
import { SupportStack } from './support-stack.js';

const app = new App();
const shop = new ResourceGroupStack(app, 'Shop', { location: 'eastus' });

const productApi = new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string', price: 'number' },
  partitionKey: '/id'
});

// Orders are kept for seven years; the finance team reads them.
const orderApi = new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', customerId: 'string', total: 'number' },
  partitionKey: '/customerId'
});

const customerApi = new CrudApi(shop, 'CustomerApi', {
  entityName: 'Customer',
  schema: { id: 'string', email: 'string' },
  partitionKey: '/id'
});

// Personal data of customers in the EU stays in the EU.
const euCustomerApi = new CrudApi(shop, 'EuCustomerApi', {
  entityName: 'EuCustomer',
  schema: { id: 'string', email: 'string' },
  partitionKey: '/id',
  location: 'westeurope'
});

const site = new StaticSiteWithCdn(shop, 'Storefront', {
  indexDocument: 'index.html',
  enableSpaMode: true
});

new SupportStack(app, 'Support', { location: 'eastus' });

console.log('products ', productApi.apiEndpoint);
console.log('orders   ', orderApi.apiEndpoint);
console.log('customers', customerApi.apiEndpoint, euCustomerApi.apiEndpoint);
console.log('site     ', site.siteUrl);
