import { APP_SERVICE_PRICES } from './app-service.js'
import { COSMOS_PRICES } from './cosmos.js'
import { FUNCTIONS_PRICES } from './functions.js'
import type { PriceRow } from './price.js'
import { STORAGE_PRICES } from './storage.js'

export const PRICE_TABLE: readonly PriceRow[] = [
  ...APP_SERVICE_PRICES,
  ...FUNCTIONS_PRICES,
  ...COSMOS_PRICES,
  ...STORAGE_PRICES,
]

const BY_KEY: ReadonlyMap<string, PriceRow> = new Map(PRICE_TABLE.map((row) => [row.key, row]))

/** Meters that charge use alone, wherever the resource is: their $0 needs no row of the region. */
const USE_ONLY: ReadonlySet<string> = new Set([
  'functions.consumption.executions',
  'functions.flex.ondemand',
  'cosmos.serverless.rus',
])

/** The row of an item (`asp.B1.linux`) in a region, or null when the table has none. */
export function findPrice(item: string, region: string): PriceRow | null {
  const regional = BY_KEY.get(`${item}.${region}`)
  if (regional !== undefined) return regional
  const row = BY_KEY.get(item)
  if (row === undefined) return null
  return row.region === region || row.region === 'any' || USE_ONLY.has(item) ? row : null
}
