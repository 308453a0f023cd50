import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })

const backend = defineBackend({
  proto: CrudApi.define('__proto__', { entityName: 'Prototype', schema: { id: 'string' } }),
  constructor: CrudApi.define('constructor', { entityName: 'Constructor', schema: { id: 'string' } }),
  toString: CrudApi.define('toString', { entityName: 'Text', schema: { id: 'string' } }),
  locationComponent: CrudApi.define('location', { entityName: 'Location', schema: { id: 'string' }, tags: { __proto__: null, toString: 'x' } })
})

backend.addToStack(stack)
