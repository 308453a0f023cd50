import { ResourceGroupStack, type App } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { FunctionsApp } from '@atakora/component/functions';

export class ClinicStack extends ResourceGroupStack {
  readonly patientApi: CrudApi;
  readonly doctorApi: CrudApi;

  constructor(app: App, id: string) {
    super(app, id, { location: 'switzerlandnorth' });

    this.patientApi = new CrudApi(this, 'PatientApi', {
      entityName: 'Patient',
      schema: { id: 'string', name: 'string' },
      partitionKey: '/id',
    });

    this.doctorApi = new CrudApi(this, 'DoctorApi', {
      entityName: 'Doctor',
      schema: { id: 'string', name: 'string' },
      partitionKey: '/id',
    });

    this.addReminders();
  }

  private addReminders(): void {
    new FunctionsApp(this, 'Reminders', { runtime: 'node', version: '20' });
  }
}
