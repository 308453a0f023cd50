import { App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { Stacks } from './stacks.js';

const stacks = new Stacks(new App());

new CrudApi(stacks.lending, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
});

new CrudApi(stacks.lending, 'ReaderApi', {
  entityName: 'Reader',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
});

new CrudApi(stacks.archive, 'ManuscriptApi', {
  entityName: 'Manuscript',
  schema: { id: 'string', shelf: 'string' },
  partitionKey: '/shelf',
});
