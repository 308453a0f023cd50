import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { FunctionsApp } from '@atakora/component/functions';
import { defineBackend } from '@atakora/component/backend';

/** Everything a library needs to lend books. */
export function addLending(scope: Construct): string[] {
  const backend = defineBackend({
    loans: CrudApi.define('LoanApi', {
      entityName: 'Loan',
      schema: { id: 'string', bookId: 'string', due: 'string' },
      partitionKey: '/bookId'
    }),

    overdue: FunctionsApp.define('Overdue', {
      runtime: 'node',
      environmentVariables: { GRACE_DAYS: '3' }
    })
  });

  backend.addToStack(scope);

  return [backend.components.loans.apiEndpoint];
}
