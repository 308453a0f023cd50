import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const sales = new ResourceGroupStack(app, 'Sales', { location: 'northeurope' })
const billing = new ResourceGroupStack(app, 'Billing', { location: 'northeurope' })

new CrudApi(sales, 'OrderApi', {
  entityName: 'Order',
  schema: { id: 'string', customerId: 'string', total: 'number' },
})

new CrudApi(billing, 'InvoiceApi', {
  entityName: 'Invoice',
  schema: { id: 'string', orderId: 'string', due: 'string' },
})
