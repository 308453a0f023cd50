import { App, ResourceGroupStack } from '@atakora/cdk';
import { defineBackend } from '@atakora/component/backend';
import { CrudApi } from '@atakora/component/crud';

const sales = {
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
};

export const backend = defineBackend({
  ...sales,
  visitorApi: CrudApi.define('VisitorApi', {
    entityName: 'Visitor',
    schema: { id: 'string', email: 'string' },
    partitionKey: '/id'
  })
});

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'eastus' });
backend.addToStack(boxOffice);
