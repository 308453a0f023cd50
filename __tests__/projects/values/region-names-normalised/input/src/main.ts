import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'westeurope' });

new CrudApi(clinic, 'PatientApi', {
  entityName: 'Patient',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
});

new CrudApi(clinic, 'DoctorApi', {
  entityName: 'Doctor',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
  location: 'West Europe',
});

new CrudApi(clinic, 'RoomApi', {
  entityName: 'Room',
  schema: { id: 'string', floor: 'number' },
  partitionKey: '/id',
  location: 'WestEurope',
});
