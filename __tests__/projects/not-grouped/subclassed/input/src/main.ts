import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { AuditedApi } from './audited-api.js'

const insurance = new ResourceGroupStack(new App(), 'Insurance', { location: 'eastus' })

new AuditedApi(insurance, 'ClaimApi', { entityName: 'Claim', schema: { id: 'string', sum: 'number' } })
new CrudApi(insurance, 'BrokerApi', { entityName: 'Broker', schema: { id: 'string', name: 'string' } })
