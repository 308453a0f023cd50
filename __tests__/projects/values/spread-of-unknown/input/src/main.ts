import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { companyDefaults } from '@acme/atakora-defaults';

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' });

new CrudApi(shop, 'ProductApi', {
    entityName: 'Product',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
});

new CrudApi(shop, 'OrderApi', {
    entityName: 'Order',
    schema: { id: 'string', total: 'number' },
    partitionKey: '/id',
});

new CrudApi(shop, 'VoucherApi', {
    entityName: 'Voucher',
    schema: { id: 'string', code: 'string' },
    partitionKey: '/id',
    ...companyDefaults,
});
