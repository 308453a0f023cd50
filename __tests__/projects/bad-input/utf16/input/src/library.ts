import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' });

new CrudApi(library, 'BookApi', {
  entityName: 'Book',
  schema: { id: 'string', title: 'string' },
  partitionKey: '/id'
});

new CrudApi(library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId'
});
