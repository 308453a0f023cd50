import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'eastus' })
const person: Record<string, string> = { id: 'string', name: 'string' }

const visitorApi = new CrudApi(clinic, 'VisitorApi', { entityName: 'Visitor', schema: { ...person } })

person.birthday = 'string'

const patientApi = new CrudApi(clinic, 'PatientApi', { entityName: 'Patient', schema: { ...person } })

console.log(visitorApi.apiEndpoint, patientApi.apiEndpoint)
