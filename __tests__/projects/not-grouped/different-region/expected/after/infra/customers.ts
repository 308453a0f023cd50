import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const stack = new ResourceGroupStack(new App(), 'Customers', { location: 'eastus' });

const backend = defineBackend({
  profileApi: CrudApi.define('ProfileApi', {
    entityName: 'Profile',
    schema: { id: 'string', email: 'string' }
  }),

  addressApi: CrudApi.define('AddressApi', {
    entityName: 'Address',
    schema: { id: 'string', street: 'string', city: 'string' },
    location: 'East US'
  })
});

backend.addToStack(stack);

// Personal data of customers in the EU stays in the EU.
const euProfileApi = new CrudApi(stack, 'EuProfileApi', {
  entityName: 'EuProfile',
  schema: { id: 'string', email: 'string' },
  location: 'westeurope'
});

console.log(backend.components.profileApi.apiEndpoint, backend.components.addressApi.apiEndpoint, euProfileApi.apiEndpoint);
