import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Archive', { location: 'eastus' })
// Before 1900
const letterApi = new CrudApi(stack, 'LetterApi', {
  entityName: 'Letter',
  schema: { id: 'string' },
})
const mapApi = new CrudApi(stack, 'MapApi', { entityName: 'Map', schema: { id: 'string' } })

console.log(letterApi.id)
console.log(mapApi.id)
