import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const orders = new ResourceGroupStack(new App(), 'Orders', { location: 'eastus' })
const schema = { id: 'string', total: 'number' }

new CrudApi(orders, 'OrderApi', { entityName: 'Order', schema })
new CrudApi(orders, 'OrderArchiveApi', { entityName: 'Order', schema, databaseName: 'order-archive', enableAudit: true })
