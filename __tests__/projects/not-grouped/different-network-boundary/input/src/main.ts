import { App } from '@atakora/cdk'
import { ClinicStack } from './clinic-stack.js'

const app = new App()
new ClinicStack(app, 'Clinic')
