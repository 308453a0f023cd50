import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const exchange = new ResourceGroupStack(new App(), 'Exchange', { location: 'eastus' })

const quotes = new CrudApi(exchange, 'QuoteApi', {
  entityName: 'Quote',
  schema: { id: 'string', symbol: 'string', price: 'number' },
  partitionKey: '/symbol',
  throughput: 1000,
})

const traders = new CrudApi(exchange, 'TraderApi', {
  entityName: 'Trader',
  schema: { id: 'string', name: 'string' },
  throughput: 400,
})

console.log(quotes.apiEndpoint, traders.apiEndpoint)
