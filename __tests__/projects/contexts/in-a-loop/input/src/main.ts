import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

new CrudApi(shop, 'ProductApi', {
  entityName: 'Product',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id'
});

new CrudApi(shop, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', total: 'number' },
  partitionKey: '/id'
});

const brands = ['Nordlys', 'Havblik'];

for (const brand of brands) {
  new CrudApi(shop, `${brand}Api`, {
    entityName: brand,
    schema: { id: 'string', slogan: 'string' },
    partitionKey: '/id'
  });
}
