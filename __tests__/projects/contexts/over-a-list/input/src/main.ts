import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'eastus' });

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

const venues = ['Opera', 'Arena'].map(
  (venue) =>
    new CrudApi(boxOffice, venue + 'Api', {
      entityName: venue,
      schema: { id: 'string', seats: 'number' },
      partitionKey: '/id',
    }),
);

console.log(venues.length);
