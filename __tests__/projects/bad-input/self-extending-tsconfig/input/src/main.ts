import { CrudApi } from '@atakora/component/crud';
import { library } from '@stacks';

new CrudApi(library, 'BookApi', {
  entityName: 'Book',
  schema: { id: 'string', title: 'string' },
  partitionKey: '/id',
});

new CrudApi(library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
});
