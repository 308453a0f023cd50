import { App, ResourceGroupStack } from '@atakora/cdk';
import { CrudApi } from '@atakora/component/crud';

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: 'eastus' });

const archiveProps = {
  entityName: 'ArchivedRecord',
  schema: { id: 'string', year: 'number' },
  partitionKey: '/year',
  location: 'eastus',
};
if (process.argv.length > 2) archiveProps.location = process.argv[2];

new CrudApi(clinic, 'ArchiveApi', archiveProps);

new CrudApi(clinic, 'PatientApi', {
  entityName: 'Patient',
  schema: { id: 'string', name: 'string' },
  partitionKey: '/id',
});

new CrudApi(clinic, 'VisitApi', {
  entityName: 'Visit',
  schema: { id: 'string', patientId: 'string' },
  partitionKey: '/patientId',
});
