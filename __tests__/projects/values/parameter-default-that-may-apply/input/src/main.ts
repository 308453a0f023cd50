import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const garage = new ResourceGroupStack(new App(), 'Garage', { location: 'eastus' })
const { AZURE_REGION } = process.env

function repairs(location = 'westus3') {
  return new CrudApi(garage, 'RepairApi', { entityName: 'Repair', schema: { id: 'string' }, location })
}

repairs(AZURE_REGION)
new CrudApi(garage, 'CarApi', { entityName: 'Car', schema: { id: 'string' }, location: AZURE_REGION })
new CrudApi(garage, 'OwnerApi', { entityName: 'Owner', schema: { id: 'string' }, location: process.env.AZURE_REGION })
