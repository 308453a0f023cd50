import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'francecentral' })

new CrudApi(clinic, 'PatientApi', {
  entityName: 'Patient',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
})

new CrudApi(clinic, 'VisitApi', {
  entityName: 'Visit',
  schema: { id: 'string', patientId: 'string' },
  partitionKey: '/patientId',
})
