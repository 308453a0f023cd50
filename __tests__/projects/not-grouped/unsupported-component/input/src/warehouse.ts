import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { CrudResource } from '@atakora/component/data/crud'
import { MessageQueue } from '@atakora/component/messaging'

const warehouse = new ResourceGroupStack(new App(), 'Warehouse', { location: 'eastus' })

new CrudApi(warehouse, 'StockApi', { entityName: 'StockItem', schema: { id: 'string', count: 'number' } })
new CrudResource(warehouse, 'Shelves', { entityName: 'Shelf', schema: { id: 'string', aisle: 'number' } })

new MessageQueue(warehouse, 'Arrivals', { queueName: 'arrivals' })
new MessageQueue(warehouse, 'Departures', { queueName: 'departures' })
