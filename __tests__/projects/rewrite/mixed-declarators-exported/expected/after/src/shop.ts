import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend';

const stack = new ResourceGroupStack(new App(), 'Bakery', { location: 'eastus' });

const backend = defineBackend({
  breadApi: CrudApi.define('BreadApi', {
      entityName: 'Bread',
      schema: { id: 'string' }, // by its number
    }),

  cakeApi: CrudApi.define('CakeApi', { entityName: 'Cake', schema: { id: 'string' } }),
});

backend.addToStack(stack);

/** What the ovens make. */
export const breadApi = backend.components.breadApi, // every day
  /** Before each path. */
  prefix = '/bakery',
  cakeApi = backend.components.cakeApi; // on order
