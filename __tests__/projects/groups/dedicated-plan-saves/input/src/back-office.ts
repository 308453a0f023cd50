import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const office = new ResourceGroupStack(new App(), 'BackOffice', { location: 'eastus' })

const payroll = new FunctionsApp(office, 'Payroll', { runtime: 'node', version: '20', sku: 'B1' })
const leave = new FunctionsApp(office, 'Leave', { runtime: 'node', version: '20', sku: 'B1' })
const expenses = new FunctionsApp(office, 'Expenses', { runtime: 'node', version: '20', sku: 'B1' })

console.log(payroll.functionAppName, leave.functionAppName, expenses.functionAppName)
