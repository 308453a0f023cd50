import { App, ResourceGroupStack } from '@atakora/cdk';
import { EntityApi } from './platform/index.js';
import { defineBackend } from '@atakora/component/backend';

const library = new ResourceGroupStack(new App(), 'Library', { location: 'swedencentral' });

const backend = defineBackend({
  readers: EntityApi.define('ReaderApi', {
    entityName: 'Reader',
    schema: { id: 'string', card: 'string' },
    partitionKey: '/id'
  }),

  fines: EntityApi.define('FineApi', {
    entityName: 'Fine',
    schema: { id: 'string', readerId: 'string', amount: 'number' },
    partitionKey: '/readerId'
  })
});

backend.addToStack(library);

console.log(backend.components.readers.apiEndpoint, backend.components.fines.apiEndpoint);
