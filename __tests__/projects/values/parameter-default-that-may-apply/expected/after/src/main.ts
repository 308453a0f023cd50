import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const garage = new ResourceGroupStack(new App(), 'Garage', { location: 'eastus' })
const { AZURE_REGION } = process.env

function repairs(location = 'westus3') {
  return new CrudApi(garage, 'RepairApi', { entityName: 'Repair', schema: { id: 'string' }, location })
}

repairs(AZURE_REGION)
const backend = defineBackend({
  carApi: CrudApi.define('CarApi', { entityName: 'Car', schema: { id: 'string' }, location: AZURE_REGION }),
  ownerApi: CrudApi.define('OwnerApi', { entityName: 'Owner', schema: { id: 'string' }, location: process.env.AZURE_REGION })
})

backend.addToStack(garage)
