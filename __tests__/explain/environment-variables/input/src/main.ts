import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const jobs = new ResourceGroupStack(app, 'Jobs', { location: 'eastus' })

const mailer = new FunctionsApp(jobs, 'Mailer', { environmentVariables: { QUEUE: 'mail', LOG_LEVEL: 'info' } })
const reports = new FunctionsApp(jobs, 'Reports', { environmentVariables: { QUEUE: 'reports', LOG_LEVEL: 'info' } })

console.log(mailer.functionAppName, reports.functionAppName)
