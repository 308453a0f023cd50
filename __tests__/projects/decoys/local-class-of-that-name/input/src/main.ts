import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from './crud-api.js'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(stack, 'UserApi', { entityName: 'User' })
new CrudApi(stack, 'OrderApi', { entityName: 'Order' })
