import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const app = new App()
const jobs = new ResourceGroupStack(app, 'Jobs', { location: 'eastus' })

const mailer = new FunctionsApp(jobs, 'Mailer', { runtime: 'node', version: '20' })

const invoices = new FunctionsApp(jobs, 'Invoices', {
  runtime: 'node',
  version: '20.11',
  sku: 'B1',
  alwaysOn: true,
  tags: { team: 'billing' },
})

console.log(mailer.functionAppName, invoices.functionAppName)
