import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const zoo = new ResourceGroupStack(new App(), 'Zoo', { location: 'eastus' })

const apis = [
  new CrudApi(zoo, 'AnimalApi', { entityName: 'Animal', schema: { id: 'string', species: 'string' } }),
  new CrudApi(zoo, 'KeeperApi', { entityName: 'Keeper', schema: { id: 'string', name: 'string' } }),
]

for (const api of apis) console.log(api.apiEndpoint)
