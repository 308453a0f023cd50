import { ResourceGroupStack, type App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

export function createBoxOffice(app: App, options: { resale: boolean }): void {
  const boxOffice = new ResourceGroupStack(app, 'BoxOffice', { location: 'eastus' });

  const backend = defineBackend({
    eventApi: CrudApi.define('EventApi', {
      entityName: 'Event',
      schema: { id: 'string', title: 'string' },
      partitionKey: '/id',
    }),

    ticketApi: CrudApi.define('TicketApi', {
      entityName: 'Ticket',
      schema: { id: 'string', eventId: 'string' },
      partitionKey: '/eventId',
    }),
  });

  backend.addToStack(boxOffice);

  if (!options.resale) return;

  new CrudApi(boxOffice, 'OfferApi', {
    entityName: 'Offer',
    schema: { id: 'string', ticketId: 'string' },
    partitionKey: '/ticketId',
  });
}
