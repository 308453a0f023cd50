import { type PriceRow, goldenFile } from './price.js'

export const EVENT_HUBS_PRICES: readonly PriceRow[] = [
  {
    key: 'eventhubs.basic.tu',
    service: 'Event Hubs Basic',
    unit: 'hour per throughput unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 10.95,
    source: goldenFile('event_hubs_namespace_test'),
  },
  {
    key: 'eventhubs.standard.tu',
    service: 'Event Hubs Standard',
    unit: 'hour per throughput unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 21.9,
    source: goldenFile('event_hubs_namespace_test'),
  },
  {
    key: 'eventhubs.premium.pu',
    service: 'Event Hubs Premium',
    unit: 'hour per processing unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 749.71,
    source: goldenFile('event_hubs_namespace_test'),
  },
  {
    key: 'eventhubs.dedicated.cu',
    service: 'Event Hubs Dedicated',
    unit: 'hour per capacity unit',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 4999.77,
    source: goldenFile('event_hubs_namespace_test'),
  },
  {
    key: 'eventhubs.standard.capture',
    service: 'Event Hubs Standard, Capture',
    unit: 'hour per throughput unit of the namespace',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 73.0,
    source: goldenFile('event_hubs_namespace_test'),
  },
]
