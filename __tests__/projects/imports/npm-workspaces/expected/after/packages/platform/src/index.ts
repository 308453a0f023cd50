import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

export const REGION = 'norwayeast';

export function addRecords(scope: Construct): void {
  const backend = defineBackend({
    recordApi: CrudApi.define('RecordApi', {
      entityName: 'Record',
      schema: { id: 'string', patientId: 'string' },
      partitionKey: '/patientId',
      location: REGION
    }),

    consentApi: CrudApi.define('ConsentApi', {
      entityName: 'Consent',
      schema: { id: 'string', patientId: 'string', given: 'boolean' },
      partitionKey: '/patientId',
      location: REGION
    })
  });

  backend.addToStack(scope);
}
