import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const practice = new ResourceGroupStack(new App(), 'Practice', { location: 'northeurope' })

const backend = defineBackend({
  ownerApi: CrudApi.define('OwnerApi', {
    entityName: 'Owner',
    schema: { id: 'string', name: 'string', phone: 'string' },
  }),

  animalApi: CrudApi.define('AnimalApi', {
    entityName: 'Animal',
    schema: { id: 'string', ownerId: 'string', species: 'string' },
    partitionKey: '/ownerId',
  }),

  visitApi: CrudApi.define('VisitApi', {
    entityName: 'Visit',
    schema: { id: 'string', animalId: 'string', at: 'string', notes: 'string' },
    partitionKey: '/animalId',
  }),
})

backend.addToStack(practice)

console.log({ owners: backend.components.ownerApi.apiEndpoint, animals: backend.components.animalApi.apiEndpoint, visits: backend.components.visitApi.apiEndpoint })
