import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

export default function (scope: Construct): void {
  new CrudApi(scope, 'EventApi', {
    entityName: 'Event',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id',
  });
}
