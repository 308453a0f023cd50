import { type PriceRow, goldenFile } from './price.js'

/** Classic tiers; those of the v2 tiers were not found. */
export const API_MANAGEMENT_PRICES: readonly PriceRow[] = [
  {
    key: 'apim.developer',
    service: 'API Management Developer',
    unit: 'hour per unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 48.03,
    source: goldenFile('api_management_test'),
  },
  {
    key: 'apim.basic',
    service: 'API Management Basic',
    unit: 'hour per unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 147.17,
    source: goldenFile('api_management_test'),
  },
  {
    key: 'apim.standard',
    service: 'API Management Standard',
    unit: 'hour per unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 686.71,
    source: goldenFile('api_management_test'),
  },
  {
    key: 'apim.premium',
    service: 'API Management Premium',
    unit: 'hour per unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 2795.17,
    source: goldenFile('api_management_test'),
  },
  {
    key: 'apim.consumption',
    service: 'API Management Consumption',
    unit: '1M calls',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: goldenFile('api_management_test'),
  },
]
