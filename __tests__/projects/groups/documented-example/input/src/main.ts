import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const app = new App();
const stack = new ResourceGroupStack(app, 'Stack', { location: 'eastus' });

const userApi = new CrudApi(stack, 'UserApi', {
  entityName: 'User',
  schema: { id: 'string', name: 'string', email: 'string' },
  partitionKey: '/id'
});

const productApi = new CrudApi(stack, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string', price: 'number' },
  partitionKey: '/id'
});

console.log(userApi.apiEndpoint);
console.log(productApi.apiEndpoint);
