import { type PriceRow, QUOTED_API, goldenFile } from './price.js'

/** The base fee belongs to a profile, whatever regions serve it. Classic profiles are charged by traffic. */
export const FRONT_DOOR_PRICES: readonly PriceRow[] = [
  {
    key: 'afd.standard',
    service: 'Azure Front Door Standard',
    unit: 'month per profile',
    region: 'any',
    asOf: '2026-10-05',
    fixedMonthlyUSD: 35.0,
    source: QUOTED_API,
  },
  {
    key: 'afd.premium',
    service: 'Azure Front Door Premium',
    unit: 'month per profile',
    region: 'any',
    asOf: null,
    fixedMonthlyUSD: 330.0,
    source:
      'https://blog.cdnsun.com/microsoft-azure-front-door-pricing/; https://gitpavleenbali.github.io/azure-wiki/FrontDoor-best-practices/cost-optimization',
  },
  {
    key: 'frontdoor.classic.rule',
    service: 'Front Door (classic)',
    unit: 'hour per routing rule, the first five',
    region: 'any',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 21.9,
    source: goldenFile('frontdoor_test'),
  },
  {
    key: 'cdn.classic',
    service: 'CDN (classic), of Microsoft, Verizon or Akamai',
    unit: 'profile',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: goldenFile('cdn_endpoint_test'),
  },
]
