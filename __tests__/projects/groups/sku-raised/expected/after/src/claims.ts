import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'
import { defineBackend } from '@atakora/component/backend'

const claims = new ResourceGroupStack(new App(), 'Claims', { location: 'eastus' })

const backend = defineBackend({
  claimApi: CrudApi.define('ClaimApi', { entityName: 'Claim', schema: { id: 'string', sum: 'number' } }),
  scoring: FunctionsApp.define('Scoring', { runtime: 'node', sku: 'EP1', alwaysOn: true })
})

backend.addToStack(claims)

console.log(backend.components.claimApi.apiEndpoint, backend.components.scoring.functionAppName)
