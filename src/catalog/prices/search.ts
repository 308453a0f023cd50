import { type PriceRow, goldenFile } from './price.js'

/** A search unit is one replica of one partition. */
export const SEARCH_PRICES: readonly PriceRow[] = [
  {
    key: 'search.free',
    service: 'AI Search Free',
    unit: 'service',
    region: 'any',
    asOf: '2020-05-11',
    fixedMonthlyUSD: 0,
    source: 'Microsoft Learn, Service limits in Azure AI Search (search-limits-quotas-capacity.md)',
  },
  {
    key: 'search.basic',
    service: 'AI Search Basic',
    unit: 'hour per search unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 73.73,
    source: goldenFile('search_service_test'),
  },
  {
    key: 'search.S2',
    service: 'AI Search Standard S2',
    unit: 'hour per search unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 981.12,
    source: goldenFile('search_service_test'),
  },
  {
    key: 'search.L1',
    service: 'AI Search Storage Optimized L1',
    unit: 'hour per search unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 2802.47,
    source: goldenFile('search_service_test'),
  },
]
