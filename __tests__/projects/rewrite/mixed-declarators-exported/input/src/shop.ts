import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Bakery', { location: 'eastus' });

/** What the ovens make. */
export const breadApi = new CrudApi(stack, 'BreadApi', {
    entityName: 'Bread',
    schema: { id: 'string' }, // by its number
  }), // every day
  /** Before each path. */
  prefix = '/bakery',
  cakeApi = new CrudApi(stack, 'CakeApi', { entityName: 'Cake', schema: { id: 'string' } }); // on order
