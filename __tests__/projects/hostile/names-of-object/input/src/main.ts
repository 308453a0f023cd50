import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

new CrudApi(stack, '__proto__', { entityName: 'Prototype', schema: { id: 'string' } })
new CrudApi(stack, 'constructor', { entityName: 'Constructor', schema: { id: 'string' } })
new CrudApi(stack, 'toString', { entityName: 'Text', schema: { id: 'string' } })
new CrudApi(stack, 'location', { entityName: 'Location', schema: { id: 'string' }, tags: { __proto__: null, toString: 'x' } })
