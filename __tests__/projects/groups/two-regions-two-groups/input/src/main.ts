import { App } from '@atakora/cdk'
import { RegionalStack } from './regional-stack'

const app = new App()
new RegionalStack(app, 'Logistics-EU', 'westeurope')
new RegionalStack(app, 'Logistics-US', 'eastus')
