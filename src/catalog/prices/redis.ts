import { type PriceRow, goldenFile } from './price.js'

/** Azure Cache for Redis is metered by node: Basic has one, Standard two, Premium two for each shard. The units say how
 * many nodes a figure pays for. */
export const REDIS_PRICES: readonly PriceRow[] = [
  {
    key: 'redis.basic.C4',
    service: 'Azure Cache for Redis',
    unit: 'hour of the one node of a Basic C4 cache',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 153.3,
    source: goldenFile('redis_cache_test'),
  },
  {
    key: 'redis.standard.C3',
    service: 'Azure Cache for Redis',
    unit: 'hour of the two nodes of a Standard C3 cache',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 328.5,
    source: goldenFile('redis_cache_test'),
  },
  {
    key: 'redis.premium.P1',
    service: 'Azure Cache for Redis',
    unit: 'hour of the two nodes of one Premium P1 shard',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 404.42,
    source: goldenFile('redis_cache_test'),
  },
  {
    key: 'redis.premium.P2',
    service: 'Azure Cache for Redis',
    unit: 'hour of the two nodes of one Premium P2 shard',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 810.3,
    source: goldenFile('redis_cache_test'),
  },
]
