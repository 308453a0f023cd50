import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const app = new App();
let boxOffice: ResourceGroupStack;
boxOffice = new ResourceGroupStack(app, 'BoxOffice', { location: 'eastus' });

new CrudApi(boxOffice, 'EventApi', {
  entityName: 'Event',
  schema: { id: 'string', title: 'string' },
  partitionKey: '/id'
});

new CrudApi(boxOffice, 'TicketApi', {
  entityName: 'Ticket',
  schema: { id: 'string', eventId: 'string' },
  partitionKey: '/eventId'
});
