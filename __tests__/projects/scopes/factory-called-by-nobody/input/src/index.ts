import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { FunctionsApp } from '@atakora/component/functions';

/** Everything a library needs to lend books. */
export function addLending(scope: Construct): string[] {
  const loans = new CrudApi(scope, 'LoanApi', {
    entityName: 'Loan',
    schema: { id: 'string', bookId: 'string', due: 'string' },
    partitionKey: '/bookId'
  });

  new FunctionsApp(scope, 'Overdue', {
    runtime: 'node',
    environmentVariables: { GRACE_DAYS: '3' }
  });

  return [loans.apiEndpoint];
}
