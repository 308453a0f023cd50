import { App, ResourceGroupStack } from '@atakora/cdk';
import { defineBackend } from '@atakora/component/backend';
import { CrudApi } from '@atakora/component/crud';
import { companyComponents } from '@acme/atakora-components';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'eastus' });

const lending = defineBackend({
  ...companyComponents,
  loanApi: CrudApi.define('LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string' },
    partitionKey: '/bookId',
  }),
});
lending.addToStack(library);

new CrudApi(library, 'ReaderApi', {
  entityName: 'Reader',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
});
