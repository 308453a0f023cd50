import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'eastus' });

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

const venues = ['Opera', 'Arena'].map(
  (venue) =>
    new CrudApi(boxOffice, venue + 'Api', {
      entityName: venue,
      schema: { id: 'string', seats: 'number' },
      partitionKey: '/id',
    }),
);

console.log(venues.length);
