import { App, ResourceGroupStack } from '@atakora/cdk';
import { EntityApi } from './platform/index.js';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'swedencentral' });

const readers = new EntityApi(library, 'ReaderApi', {
  entityName: 'Reader',
  schema: { id: 'string', card: 'string' },
  partitionKey: '/id'
});

const fines = new EntityApi(library, 'FineApi', {
  entityName: 'Fine',
  schema: { id: 'string', readerId: 'string', amount: 'number' },
  partitionKey: '/readerId'
});

console.log(readers.apiEndpoint, fines.apiEndpoint);
