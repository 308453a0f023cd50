import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const bakery = new ResourceGroupStack(new App(), 'Bakery', { location: 'eastus' })

new CrudApi(bakery, 'BreadApi', { entityName: 'Bread', schema: { id: 'string' } })
new CrudApi(bakery, 'cake-orders', { entityName: 'CakeOrder', schema: { id: 'string', for: 'string' } })
const ovens = new CrudApi(bakery, 'OvenApi', { entityName: 'Oven', schema: { id: 'string' } })

console.log(ovens.apiEndpoint)
