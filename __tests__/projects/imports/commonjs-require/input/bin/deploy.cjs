const cdk = require('@atakora/cdk');
const crud = require('@atakora/component/crud');
const { addApis } = require('../lib/apis.js');

const clinic = new cdk.ResourceGroupStack(new cdk.App(), 'Clinic', { location: 'westus3' });

addApis(clinic);

new crud.CrudApi(clinic, 'ShiftApi', {
  entityName: 'Shift',
  schema: { id: 'string', doctorId: 'string' },
  partitionKey: '/doctorId',
});
