import { ResourceGroupStack, type Construct } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

export class ClinicStack extends ResourceGroupStack {
  constructor(scope: Construct, id: string) {
    super(scope, id, { location: 'swedencentral' })

    new CrudApi(this, 'AppointmentApi', {
      entityName: 'Appointment',
      schema: { id: 'string', slot: 'string' },
    })

    new CrudApi(this, 'HealthRecordApi', {
      entityName: 'HealthRecord',
      schema: { id: 'string', patientId: 'string', note: 'string' },
      networking: 'isolated',
    })
  }
}
