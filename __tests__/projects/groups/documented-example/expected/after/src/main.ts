import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const app = new App();
const stack = new ResourceGroupStack(app, 'Stack', { location: 'eastus' });

const backend = defineBackend({
  userApi: CrudApi.define('UserApi', {
    entityName: 'User',
    schema: { id: 'string', name: 'string', email: 'string' },
    partitionKey: '/id'
  }),

  productApi: CrudApi.define('ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string', price: 'number' },
    partitionKey: '/id'
  })
});

backend.addToStack(stack);

console.log(backend.components.userApi.apiEndpoint);
console.log(backend.components.productApi.apiEndpoint);
