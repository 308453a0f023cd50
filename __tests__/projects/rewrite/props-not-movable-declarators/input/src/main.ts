import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const app = new App()
const north = new ResourceGroupStack(app, 'North', { location: 'northeurope' })
const south = new ResourceGroupStack(app, 'South', { location: 'westeurope' })

const icebergApi = new CrudApi(north, 'IcebergApi', { entityName: 'Iceberg', schema: { id: 'string' } }),
  duneApi = new CrudApi(south, 'DuneApi', { entityName: 'Dune', schema: { id: 'string' } })
const auroraApi = new CrudApi(north, 'AuroraApi', { entityName: 'Aurora', schema: { id: 'string' } })
const oasisApi = new CrudApi(south, 'OasisApi', { entityName: 'Oasis', schema: { id: 'string' } })

console.log(icebergApi.id, duneApi.id, auroraApi.id, oasisApi.id)
