import { App, ResourceGroupStack } from '@atakora/cdk'
import { defineBackend } from '@atakora/component/backend'
import { CrudApi } from '@atakora/component/crud'

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'swedencentral' })

const records = defineBackend({
  appointmentApi: CrudApi.define('AppointmentApi', {
    entityName: 'Appointment',
    schema: { id: 'string', slot: 'string' },
  }),
  healthRecordApi: CrudApi.define('HealthRecordApi', {
    entityName: 'HealthRecord',
    schema: { id: 'string', note: 'string' },
    networking: 'isolated',
  }),
})
records.addToStack(clinic)
