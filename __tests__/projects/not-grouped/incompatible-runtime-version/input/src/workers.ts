import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'

const workers = new ResourceGroupStack(new App(), 'Workers', { location: 'eastus' })

const reports = new FunctionsApp(workers, 'Reports', { runtime: 'node', version: '18' })
const imports = new FunctionsApp(workers, 'Imports', { runtime: 'node', version: '20.11' })
const exportsApp = new FunctionsApp(workers, 'Exports', {})

console.log(reports.id, imports.id, exportsApp.id)
