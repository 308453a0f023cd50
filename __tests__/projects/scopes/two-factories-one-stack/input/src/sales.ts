import type { Construct } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

export function addSales({ scope }: { scope: Construct }): void {
  new CrudApi(scope, 'TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', seat: 'string' },
    partitionKey: '/id',
  });
}
