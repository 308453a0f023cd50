import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { FunctionsApp } from '@atakora/component/functions'

const claims = new ResourceGroupStack(new App(), 'Claims', { location: 'eastus' })

const claimApi = new CrudApi(claims, 'ClaimApi', { entityName: 'Claim', schema: { id: 'string', sum: 'number' } })
const scoring = new FunctionsApp(claims, 'Scoring', { runtime: 'node', sku: 'EP1', alwaysOn: true })

console.log(claimApi.apiEndpoint, scoring.functionAppName)
