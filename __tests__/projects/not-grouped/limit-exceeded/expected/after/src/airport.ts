import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const airport = new ResourceGroupStack(new App(), 'Airport', { location: 'eastus' })

const gateApi = new CrudApi(airport, 'GateApi', { entityName: 'Gate', schema: { id: 'string' } })
const backend = defineBackend({
  flightApi: CrudApi.define('FlightApi', { entityName: 'Flight', schema: { id: 'string' } }),
  baggageApi: CrudApi.define('BaggageApi', { entityName: 'Bag', schema: { id: 'string' } })
})

backend.addToStack(airport)

console.log([gateApi, backend.components.flightApi, backend.components.baggageApi].map((api) => api.apiEndpoint).join('\n'))
