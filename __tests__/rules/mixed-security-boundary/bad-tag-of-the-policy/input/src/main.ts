import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend(
  {
    orderApi: CrudApi.define('OrderApi', { entityName: 'Order', schema: { id: 'string' } }),
    voucherApi: CrudApi.define('VoucherApi', {
      entityName: 'Voucher',
      schema: { id: 'string', value: 'number' },
      tags: { tenant: 'partner' },
    }),
  },
  { tags: { tenant: 'own' } },
)
backend.addToStack(shop)
