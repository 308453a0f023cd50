import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const kennel = new ResourceGroupStack(new App(), 'Kennel', { location: 'eastus' })

const dogApi = new CrudApi(kennel, 'DogApi', { entityName: 'Dog', schema: { id: 'string', name: 'string' } })
const ownerApi = new CrudApi(kennel, 'OwnerApi', { entityName: 'Owner', schema: { id: 'string', phone: 'string' } })

console.log(dogApi.apiEndpoint)
console.log(ownerApi.apiEndpoint)
