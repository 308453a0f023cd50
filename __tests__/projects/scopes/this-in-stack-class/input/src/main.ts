import { App } from '@atakora/cdk';
import { ClinicStack } from './clinic-stack.js';

const clinic = new ClinicStack(new App(), 'Clinic');

console.log(clinic.patientApi.apiEndpoint, clinic.doctorApi.apiEndpoint);
