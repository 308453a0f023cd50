import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const greenhouse = new ResourceGroupStack(new App(), 'Greenhouse', { location: 'eastus' })

const sensorApi = new CrudApi(greenhouse, 'SensorApi', {
  entityName: 'Reading',
  schema: { id: 'string', celsius: 'number', at: 'string' },
  partitionKey: '/sensorId',
  throughput: 4000,
  ttl: 60 * 60 * 24 * 30,
})

const plantApi = new CrudApi(greenhouse, 'PlantApi', {
  entityName: 'Plant',
  schema: { id: 'string', species: 'string' },
})

const gardenerApi = new CrudApi(greenhouse, 'GardenerApi', {
  entityName: 'Gardener',
  schema: { id: 'string', name: 'string' },
  enableServerless: true,
})

for (const api of [sensorApi, plantApi, gardenerApi]) console.log(api.apiEndpoint)
