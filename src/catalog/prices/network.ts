import { type PriceRow, goldenFile } from './price.js'

/** The meter of private endpoints is a global one. */
export const NETWORK_PRICES: readonly PriceRow[] = [
  {
    key: 'privateendpoint',
    service: 'Private Link',
    unit: 'hour per endpoint',
    region: 'any',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 7.3,
    source: goldenFile('private_endpoint_test'),
  },
  {
    key: 'natgateway',
    service: 'NAT gateway',
    unit: 'hour',
    region: 'westeurope',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 32.85,
    source: goldenFile('nat_gateway_test'),
  },
  {
    key: 'publicip.standard.static',
    service: 'Public IP address, static, regional',
    unit: 'hour',
    region: 'eastus',
    asOf: '2026-04-03',
    fixedMonthlyUSD: 3.65,
    source: goldenFile('public_ip_test'),
  },
]
