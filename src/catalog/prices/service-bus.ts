import { type PriceRow, goldenFile } from './price.js'

/** The base charge of Standard is due once per subscription (Microsoft Learn, Service Bus pricing). */
export const SERVICE_BUS_PRICES: readonly PriceRow[] = [
  {
    key: 'servicebus.basic',
    service: 'Service Bus Basic',
    unit: '1M operations',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: goldenFile('servicebus_namespace_test'),
  },
  {
    key: 'servicebus.standard.base',
    service: 'Service Bus Standard',
    unit: 'hour, once per subscription',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 9.81,
    source: goldenFile('servicebus_namespace_test'),
  },
  {
    key: 'servicebus.premium.mu',
    service: 'Service Bus Premium',
    unit: 'hour per messaging unit',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 677.08,
    source: goldenFile('servicebus_namespace_test'),
  },
]
