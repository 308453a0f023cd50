import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'eastus' })

const backend = defineBackend(
  {
    doctorApi: CrudApi.define('DoctorApi', { entityName: 'Doctor', schema: { id: 'string' } }),
    wardApi: CrudApi.define('WardApi', { entityName: 'Ward', schema: { id: 'string' } }),
  },
  { limits: { maxFunctionsPerApp: 10 } },
)
backend.addToStack(clinic)

const bedApi = new CrudApi(clinic, 'BedApi', { entityName: 'Bed', schema: { id: 'string', ward: 'string' } })
console.log(bedApi.apiEndpoint)
