import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defaults } from './defaults.js';
import { defineBackend } from '@atakora/component/backend';

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'centralus' });

const backend = defineBackend({
  eventApi: CrudApi.define('EventApi', {
    ...defaults,
    entityName: 'Event',
    schema: { id: 'string', title: 'string' }
  }),

  ticketApi: CrudApi.define('TicketApi', {
    entityName: 'Ticket',
    schema: { id: 'string', eventId: 'string' },
    ...defaults
  })
});

backend.addToStack(boxOffice);

new CrudApi(boxOffice, 'VisitorApi', {
  ...defaults,
  entityName: 'Visitor',
  schema: { id: 'string', email: 'string' },
  location: 'westeurope'
});
