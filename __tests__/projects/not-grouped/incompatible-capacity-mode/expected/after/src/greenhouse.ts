import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const greenhouse = new ResourceGroupStack(new App(), 'Greenhouse', { location: 'eastus' })

const sensorApi = new CrudApi(greenhouse, 'SensorApi', {
  entityName: 'Reading',
  schema: { id: 'string', celsius: 'number', at: 'string' },
  partitionKey: '/sensorId',
  throughput: 4000,
  ttl: 60 * 60 * 24 * 30,
})

const backend = defineBackend({
  plantApi: CrudApi.define('PlantApi', {
    entityName: 'Plant',
    schema: { id: 'string', species: 'string' },
  }),

  gardenerApi: CrudApi.define('GardenerApi', {
    entityName: 'Gardener',
    schema: { id: 'string', name: 'string' },
    enableServerless: true,
  }),
})

backend.addToStack(greenhouse)

for (const api of [sensorApi, backend.components.plantApi, backend.components.gardenerApi]) console.log(api.apiEndpoint)
