import { type PriceRow, goldenFile } from './price.js'

const BILLING_PAGE = 'MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md'
const LIMITS_PAGE = 'MicrosoftDocs Azure Cosmos DB concepts-limits'

const usRegions = { service: 'Cosmos DB', region: 'us-regions' } as const

/**
 * Billed per container or per database with shared throughput, per region, never per account: one account less saves
 * nothing by itself.
 */
export const COSMOS_PRICES: readonly PriceRow[] = [
  {
    ...usRegions,
    key: 'cosmos.provisioned.100rus',
    unit: '100 RU/s and hour and region',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 5.84,
    source: `${BILLING_PAGE}; ${goldenFile('cosmosdb_sql_container_test')}`,
  },
  {
    ...usRegions,
    key: 'cosmos.provisioned.min400',
    unit: 'hour of the smallest container or shared database (400 RU/s)',
    asOf: '2025-09-03',
    fixedMonthlyUSD: 23.36,
    source: `${LIMITS_PAGE}; four times cosmos.provisioned.100rus`,
  },
  {
    ...usRegions,
    key: 'cosmos.autoscale.100rus',
    unit: '100 RU/s and hour and region',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 8.76,
    source: goldenFile('cosmosdb_sql_container_test'),
  },
  {
    ...usRegions,
    key: 'cosmos.autoscale.min1000',
    unit: 'hour of the smallest autoscale container (1000 RU/s), idle',
    asOf: '2025-09-03',
    fixedMonthlyUSD: 8.76,
    source: `${LIMITS_PAGE}; a tenth of 1000 RU/s at cosmos.autoscale.100rus`,
  },
  {
    ...usRegions,
    key: 'cosmos.serverless.rus',
    service: 'Cosmos DB serverless',
    unit: '1M RU',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: `${BILLING_PAGE}; ${goldenFile('cosmosdb_sql_container_test')}`,
  },
  {
    ...usRegions,
    key: 'cosmos.storage',
    unit: 'GB-month and region',
    asOf: '2024-07-01',
    fixedMonthlyUSD: 0,
    source: goldenFile('cosmosdb_sql_container_test'),
  },
  {
    key: 'cosmos.freetier',
    service: 'Cosmos DB free tier',
    unit: 'account; one a subscription, chosen at creation',
    region: 'any',
    asOf: null,
    fixedMonthlyUSD: 0,
    source: 'MicrosoftDocs Azure Cosmos DB, create an account',
  },
]
