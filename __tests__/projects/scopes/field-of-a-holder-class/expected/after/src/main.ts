import { App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { Stacks } from './stacks.js';
import { defineBackend } from '@atakora/component/backend';

const stacks = new Stacks(new App());

const backend = defineBackend({
  loanApi: CrudApi.define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId',
  }),

  readerApi: CrudApi.define('ReaderApi', {
    entityName: 'Reader',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
  }),
});

backend.addToStack(stacks.lending);

new CrudApi(stacks.archive, 'ManuscriptApi', {
  entityName: 'Manuscript',
  schema: { id: 'string', shelf: 'string' },
  partitionKey: '/shelf',
});
