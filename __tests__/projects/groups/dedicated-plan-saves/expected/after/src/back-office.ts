import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'
import { defineBackend } from '@atakora/component/backend'

const office = new ResourceGroupStack(new App(), 'BackOffice', { location: 'eastus' })

const backend = defineBackend({
  payroll: FunctionsApp.define('Payroll', { runtime: 'node', version: '20', sku: 'B1' }),
  leave: FunctionsApp.define('Leave', { runtime: 'node', version: '20', sku: 'B1' }),
  expenses: FunctionsApp.define('Expenses', { runtime: 'node', version: '20', sku: 'B1' })
})

backend.addToStack(office)

console.log(backend.components.payroll.functionAppName, backend.components.leave.functionAppName, backend.components.expenses.functionAppName)
