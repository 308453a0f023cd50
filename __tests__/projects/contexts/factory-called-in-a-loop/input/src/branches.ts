import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

export function addStock(scope: Construct): CrudApi {
  return new CrudApi(scope, 'StockApi', {
    entityName: 'Stock',
    schema: { id: 'string', amount: 'number' },
    partitionKey: '/id'
  });
}
