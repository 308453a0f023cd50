import { type PriceRow, goldenFile } from './price.js'

/** Charged by day, 30 of them in a month. The price of Standard was not found. */
export const CONTAINER_REGISTRY_PRICES: readonly PriceRow[] = [
  {
    key: 'acr.basic',
    service: 'Container Registry',
    unit: 'day of a Basic registry',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 5.0,
    source: goldenFile('container_registry_test'),
  },
  {
    key: 'acr.premium',
    service: 'Container Registry',
    unit: 'day of a Premium registry, and of each geo-replica',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 50.0,
    source: goldenFile('container_registry_test'),
  },
]
