import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

class Clinic {
  constructor(public stack: ResourceGroupStack) {}

  addVisits(): void {
    new CrudApi(this.stack, 'VisitApi', { entityName: 'Visit', schema: { id: 'string', patientId: 'string' } });
  }
}

const app = new App();
const wards = new ResourceGroupStack(app, 'Wards', { location: 'swedencentral' });
const archive = new ResourceGroupStack(app, 'Archive', { location: 'swedencentral' });

const clinic = new Clinic(wards);
clinic.stack = archive;
clinic.addVisits();

new CrudApi(wards, 'PatientApi', { entityName: 'Patient', schema: { id: 'string', name: 'string' } });
new CrudApi(wards, 'DoctorApi', { entityName: 'Doctor', schema: { id: 'string', name: 'string' } });
