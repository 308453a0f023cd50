import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';
import { defineBackend } from '@atakora/component/backend';

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'westeurope' });

const backend = defineBackend({
  patientApi: CrudApi.define('PatientApi', {
    entityName: 'Patient',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
  }),

  doctorApi: CrudApi.define('DoctorApi', {
    entityName: 'Doctor',
    schema: { id: 'string', name: 'string' },
    partitionKey: '/id',
    location: 'West Europe',
  }),

  roomApi: CrudApi.define('RoomApi', {
    entityName: 'Room',
    schema: { id: 'string', floor: 'number' },
    partitionKey: '/id',
    location: 'WestEurope',
  }),
});

backend.addToStack(clinic);
