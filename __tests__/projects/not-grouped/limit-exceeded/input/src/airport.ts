import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const airport = new ResourceGroupStack(new App(), 'Airport', { location: 'eastus' })

const gateApi = new CrudApi(airport, 'GateApi', { entityName: 'Gate', schema: { id: 'string' } })
const flightApi = new CrudApi(airport, 'FlightApi', { entityName: 'Flight', schema: { id: 'string' } })
const baggageApi = new CrudApi(airport, 'BaggageApi', { entityName: 'Bag', schema: { id: 'string' } })

console.log([gateApi, flightApi, baggageApi].map((api) => api.apiEndpoint).join('\n'))
