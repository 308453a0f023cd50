import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defaults } from './defaults.js';

const boxOffice = new ResourceGroupStack(new App(), 'BoxOffice', { location: 'centralus' });

new CrudApi(boxOffice, 'EventApi', {
  ...defaults,
  entityName: 'Event',
  schema: { id: 'string', title: 'string' }
});

new CrudApi(boxOffice, 'TicketApi', {
  entityName: 'Ticket',
  schema: { id: 'string', eventId: 'string' },
  ...defaults
});

new CrudApi(boxOffice, 'VisitorApi', {
  ...defaults,
  entityName: 'Visitor',
  schema: { id: 'string', email: 'string' },
  location: 'westeurope'
});
