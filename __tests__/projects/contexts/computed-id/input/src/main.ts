import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const stage = process.env.STAGE ?? 'dev'
const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'eastus' })

new CrudApi(clinic, 'PatientApi', {
  entityName: 'Patient',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
})

new CrudApi(clinic, 'audit-' + stage, {
  entityName: 'AuditEntry',
  schema: { id: 'string', who: 'string' },
  partitionKey: '/id',
})

new CrudApi(clinic, 'VisitApi', {
  entityName: 'Visit',
  schema: { id: 'string', patientId: 'string' },
  partitionKey: '/patientId',
})
