import { App, ResourceGroupStack } from '@atakora/cdk';
import { addRecords, REGION } from '@clinic/platform';

const clinic = new ResourceGroupStack(new App(), 'Clinic', { location: REGION });

addRecords(clinic);
