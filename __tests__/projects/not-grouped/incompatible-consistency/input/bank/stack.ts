import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const bank = new ResourceGroupStack(new App(), 'Bank', { location: 'eastus2' })

new CrudApi(bank, 'LedgerApi', {
  entityName: 'LedgerEntry',
  entityNamePlural: 'LedgerEntries',
  schema: { id: 'string', account: 'string', amount: 'number' },
  partitionKey: '/account',
  consistency: 'Strong',
})
new CrudApi(bank, 'NewsApi', { entityName: 'News', schema: { id: 'string', headline: 'string' } })
