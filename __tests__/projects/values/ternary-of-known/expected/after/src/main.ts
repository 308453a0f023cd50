import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const STAGE: string = 'prod';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'westus2' });

const backend = defineBackend({
  bookApi: CrudApi.define('BookApi', {
    entityName: 'Book',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id',
    location: STAGE === 'prod' ? 'eastus' : 'westus2',
  }),

  loanApi: CrudApi.define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId',
    location: 'eastus',
  }),
});

backend.addToStack(library);

new CrudApi(library, 'ReaderApi', {
  entityName: 'Reader',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
  location: process.env.STAGE === 'prod' ? 'eastus' : 'westus2',
});
