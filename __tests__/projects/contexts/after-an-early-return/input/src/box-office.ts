import { ResourceGroupStack, type App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

export function createBoxOffice(app: App, options: { resale: boolean }): void {
  const boxOffice = new ResourceGroupStack(app, 'BoxOffice', { location: 'eastus' });

  new CrudApi(boxOffice, 'EventApi', {
    entityName: 'Event',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id',
  });

  new CrudApi(boxOffice, 'TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', eventId: 'string' },
    partitionKey: '/eventId',
  });

  if (!options.resale) return;

  new CrudApi(boxOffice, 'OfferApi', {
    entityName: 'Offer',
    schema: { id: 'string', ticketId: 'string' },
    partitionKey: '/ticketId',
  });
}
