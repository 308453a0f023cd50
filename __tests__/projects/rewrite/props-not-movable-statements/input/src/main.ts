import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stack = new ResourceGroupStack(new App(), 'Airport', { location: 'eastus' })

function addFlights(stack: ResourceGroupStack) {
  const flightApi = new CrudApi(stack, 'FlightApi', { entityName: 'Flight', schema: { id: 'string' } })
  return flightApi
}

function addGates(stack: ResourceGroupStack) {
  const gateApi = new CrudApi(stack, 'GateApi', { entityName: 'Gate', schema: { id: 'string' } })
  return gateApi
}

function addLounges(stack: ResourceGroupStack) {
  const loungeApi = new CrudApi(stack, 'LoungeApi', { entityName: 'Lounge', schema: { id: 'string' } })
  return loungeApi
}

addGates(stack)
addLounges(stack)
console.log(addFlights(stack).apiEndpoint)
