import { type PriceRow, goldenFile } from './price.js'

const account = {
  unit: 'account',
  region: 'any',
  asOf: '2024-07-01',
  fixedMonthlyUSD: 0,
  source: goldenFile('storage_account_test'),
} as const

/** No charge for an account: every meter is use (stored data, operations, traffic). */
export const STORAGE_PRICES: readonly PriceRow[] = [
  { ...account, key: 'storage.account', service: 'Storage account (general purpose v2, any redundancy)' },
  { ...account, key: 'storage.premium', service: 'Storage account Premium (BlockBlob, FileStorage)' },
]
