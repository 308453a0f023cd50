import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const stack = new ResourceGroupStack(new App(), 'Customers', { location: 'eastus' });

const profileApi = new CrudApi(stack, 'ProfileApi', {
  entityName: 'Profile',
  schema: { id: 'string', email: 'string' }
});

const addressApi = new CrudApi(stack, 'AddressApi', {
  entityName: 'Address',
  schema: { id: 'string', street: 'string', city: 'string' },
  location: 'East US'
});

// Personal data of customers in the EU stays in the EU.
const euProfileApi = new CrudApi(stack, 'EuProfileApi', {
  entityName: 'EuProfile',
  schema: { id: 'string', email: 'string' },
  location: 'westeurope'
});

console.log(profileApi.apiEndpoint, addressApi.apiEndpoint, euProfileApi.apiEndpoint);
