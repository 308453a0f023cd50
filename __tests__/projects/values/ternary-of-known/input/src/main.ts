import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const STAGE: string = 'prod';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'westus2' });

new CrudApi(library, 'BookApi', {
  entityName: 'Book',
  schema: { id: 'string', title: 'string' },
  partitionKey: '/id',
  location: STAGE === 'prod' ? 'eastus' : 'westus2',
});

new CrudApi(library, 'LoanApi', {
  entityName: 'Loan',
  schema: { id: 'string', bookId: 'string' },
  partitionKey: '/bookId',
  location: 'eastus',
});

new CrudApi(library, 'ReaderApi', {
  entityName: 'Reader',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
  location: process.env.STAGE === 'prod' ? 'eastus' : 'westus2',
});
