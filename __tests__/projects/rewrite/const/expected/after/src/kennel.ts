import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const kennel = new ResourceGroupStack(new App(), 'Kennel', { location: 'eastus' })

const backend = defineBackend({
  dogApi: CrudApi.define('DogApi', { entityName: 'Dog', schema: { id: 'string', name: 'string' } }),
  ownerApi: CrudApi.define('OwnerApi', { entityName: 'Owner', schema: { id: 'string', phone: 'string' } })
})

backend.addToStack(kennel)

console.log(backend.components.dogApi.apiEndpoint)
console.log(backend.components.ownerApi.apiEndpoint)
