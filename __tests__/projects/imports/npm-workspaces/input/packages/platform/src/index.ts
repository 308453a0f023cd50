import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

export const REGION = 'norwayeast';

export function addRecords(scope: Construct): void {
  new CrudApi(scope, 'RecordApi', {
    entityName: 'Record',
    schema: { id: 'string', patientId: 'string' },
    partitionKey: '/patientId',
    location: REGION
  });

  new CrudApi(scope, 'ConsentApi', {
    entityName: 'Consent',
    schema: { id: 'string', patientId: 'string', given: 'boolean' },
    partitionKey: '/patientId',
    location: REGION
  });
}
