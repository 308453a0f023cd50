import { App, ResourceGroupStack } from '@atakora/cdk'
import { FunctionsApp } from '@atakora/component/functions'
import { defineBackend } from '@atakora/component/backend'

const workers = new ResourceGroupStack(new App(), 'Workers', { location: 'eastus' })

const reports = new FunctionsApp(workers, 'Reports', { runtime: 'node', version: '18' })
const backend = defineBackend({
  imports: FunctionsApp.define('Imports', { runtime: 'node', version: '20.11' }),
  exportsApp: FunctionsApp.define('Exports', {})
})

backend.addToStack(workers)

console.log(reports.id, backend.components.imports.id, backend.components.exportsApp.id)
