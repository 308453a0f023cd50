import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' });

const backend = defineBackend({
  bookApi: CrudApi.define('BookApi', {
    entityName: 'Book',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id'
  }),

  loanApi: CrudApi.define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId'
  })
});

backend.addToStack(library);
