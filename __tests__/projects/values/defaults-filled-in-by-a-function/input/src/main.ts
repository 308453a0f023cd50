import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { withDefaults } from './defaults.js'

const bakery = new ResourceGroupStack(new App(), 'Bakery', { location: 'eastus' })

new CrudApi(bakery, 'BreadApi', withDefaults({ entityName: 'Bread', schema: { id: 'string', flour: 'string' } }))
new CrudApi(bakery, 'CakeApi', { entityName: 'Cake', schema: { id: 'string', layers: 'number' } })
new CrudApi(bakery, 'OrderApi', { entityName: 'Order', schema: { id: 'string', total: 'number' } })
