import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

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

const backend = defineBackend({
  patientApi: CrudApi.define('PatientApi', { entityName: 'Patient', schema: { id: 'string', name: 'string' } }),
  doctorApi: CrudApi.define('DoctorApi', { entityName: 'Doctor', schema: { id: 'string', name: 'string' } })
});

backend.addToStack(wards);
