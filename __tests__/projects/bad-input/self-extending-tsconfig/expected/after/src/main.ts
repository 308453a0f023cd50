import { CrudApi } from '@atakora/component/crud';
import { library } from '@stacks';
import { defineBackend } from '@atakora/component/backend';

const backend = defineBackend({
  bookApi: CrudApi.define('BookApi', {
    entityName: 'Book',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id',
  }),

  loanApi: CrudApi.define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId',
  }),
});

backend.addToStack(library);
