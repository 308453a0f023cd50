import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const app = new App();
let boxOffice: ResourceGroupStack;
boxOffice = new ResourceGroupStack(app, 'BoxOffice', { location: 'eastus' });

const backend = defineBackend({
  eventApi: CrudApi.define('EventApi', {
    entityName: 'Event',
    schema: { id: 'string', title: 'string' },
    partitionKey: '/id'
  }),

  ticketApi: CrudApi.define('TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', eventId: 'string' },
    partitionKey: '/eventId'
  })
});

backend.addToStack(boxOffice);
