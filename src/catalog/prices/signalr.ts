import { type PriceRow, goldenFile } from './price.js'

/** Charged by day, 30.42 of them in a month. */
export const SIGNALR_PRICES: readonly PriceRow[] = [
  {
    key: 'signalr.standard',
    service: 'SignalR Service Standard S1',
    unit: 'day per unit',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 48.97,
    source: goldenFile('signalr_service_test'),
  },
  {
    key: 'signalr.premium',
    service: 'SignalR Service Premium P1',
    unit: 'day per unit',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 60.83,
    source: goldenFile('signalr_service_test'),
  },
  {
    key: 'signalr.free',
    service: 'SignalR Service Free F1',
    unit: 'unit',
    region: 'any',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: goldenFile('signalr_service_test'),
  },
]
