import { type PriceRow, goldenFile } from './price.js'

/** Charged by gigabyte sent and kept. Commitment tiers are not in the table. */
export const MONITOR_PRICES: readonly PriceRow[] = [
  {
    key: 'law.account',
    service: 'Log Analytics workspace',
    unit: 'workspace',
    region: 'westeurope',
    asOf: '2024-08-30',
    fixedMonthlyUSD: 0,
    source: goldenFile('log_analytics_workspace_test'),
  },
  {
    key: 'appi.component',
    service: 'Application Insights component',
    unit: 'component',
    region: 'eastus',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: goldenFile('application_insights_test'),
  },
]
