import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const practice = new ResourceGroupStack(new App(), 'Practice', { location: 'northeurope' })

const ownerApi = new CrudApi(practice, 'OwnerApi', {
  entityName: 'Owner',
  schema: { id: 'string', name: 'string', phone: 'string' },
})
const animalApi = new CrudApi(practice, 'AnimalApi', {
  entityName: 'Animal',
  schema: { id: 'string', ownerId: 'string', species: 'string' },
  partitionKey: '/ownerId',
})
const visitApi = new CrudApi(practice, 'VisitApi', {
  entityName: 'Visit',
  schema: { id: 'string', animalId: 'string', at: 'string', notes: 'string' },
  partitionKey: '/animalId',
})

console.log({ owners: ownerApi.apiEndpoint, animals: animalApi.apiEndpoint, visits: visitApi.apiEndpoint })
