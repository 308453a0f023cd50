import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const stack = new ResourceGroupStack(new App(), 'Archive', { location: 'eastus' })
const backend = defineBackend({
  // Before 1900
  letterApi: CrudApi.define('LetterApi', {
    entityName: 'Letter',
    schema: { id: 'string' },
  }),

  mapApi: CrudApi.define('MapApi', { entityName: 'Map', schema: { id: 'string' } }),
})

backend.addToStack(stack)

console.log(backend.components.letterApi.id)
console.log(backend.components.mapApi.id)
