import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'

const exchange = new ResourceGroupStack(new App(), 'Exchange', { location: 'eastus' })

const backend = defineBackend({
  quotes: CrudApi.define('QuoteApi', {
    entityName: 'Quote',
    schema: { id: 'string', symbol: 'string', price: 'number' },
    partitionKey: '/symbol',
    throughput: 1000,
  }),

  traders: CrudApi.define('TraderApi', {
    entityName: 'Trader',
    schema: { id: 'string', name: 'string' },
    throughput: 400,
  }),
})

backend.addToStack(exchange)

console.log(backend.components.quotes.apiEndpoint, backend.components.traders.apiEndpoint)
