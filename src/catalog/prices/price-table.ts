import { API_MANAGEMENT_PRICES } from './api-management.js'
import { APP_SERVICE_PRICES } from './app-service.js'
import { COSMOS_PRICES } from './cosmos.js'
import { CONTAINER_REGISTRY_PRICES } from './container-registry.js'
import { EVENT_HUBS_PRICES } from './event-hubs.js'
import { FRONT_DOOR_PRICES } from './front-door.js'
import { FUNCTIONS_PRICES } from './functions.js'
import { MONITOR_PRICES } from './monitor.js'
import { NETWORK_PRICES } from './network.js'
import type { PriceRow } from './price.js'
import { REDIS_PRICES } from './redis.js'
import { SEARCH_PRICES } from './search.js'
import { KEY_VAULT_PRICES } from './key-vault.js'
import { SERVICE_BUS_PRICES } from './service-bus.js'
import { SIGNALR_PRICES } from './signalr.js'
import { SQL_PRICES } from './sql.js'
import { STORAGE_PRICES } from './storage.js'
import { isUsRegion } from './us-regions.js'

export const PRICE_TABLE: readonly PriceRow[] = [
  ...APP_SERVICE_PRICES,
  ...FUNCTIONS_PRICES,
  ...COSMOS_PRICES,
  ...STORAGE_PRICES,
  ...MONITOR_PRICES,
  ...SERVICE_BUS_PRICES,
  ...EVENT_HUBS_PRICES,
  ...API_MANAGEMENT_PRICES,
  ...REDIS_PRICES,
  ...CONTAINER_REGISTRY_PRICES,
  ...KEY_VAULT_PRICES,
  ...NETWORK_PRICES,
  ...SEARCH_PRICES,
  ...SQL_PRICES,
  ...SIGNALR_PRICES,
  ...FRONT_DOOR_PRICES,
]

/** `asp.B1.linux.centralus` is a row of the item `asp.B1.linux`: its key ends with its own region. */
const itemOf = ({ key, region }: PriceRow): string =>
  key.endsWith(`.${region}`) ? key.slice(0, -1 - region.length) : key

const BY_ITEM: ReadonlyMap<string, readonly PriceRow[]> = PRICE_TABLE.reduce(
  (rows, row) => rows.set(itemOf(row), [...(rows.get(itemOf(row)) ?? []), row]),
  new Map<string, PriceRow[]>(),
)

/**
 * The row of an item (`asp.B1.linux`) in a region (normalised), or null when the table has none. An item is found by its
 * whole name. What has no fixed charge in one region has none in another.
 */
export function findPrice(item: string, region: string): PriceRow | null {
  const rows = BY_ITEM.get(item) ?? []
  return (
    rows.find((row) => row.region === region) ??
    rows.find((row) => row.region === 'any' || (row.region === 'us-regions' && isUsRegion(region))) ??
    rows.find((row) => row.fixedMonthlyUSD === 0) ??
    null
  )
}

/** What people call an item: "App Service plan (asp.B1.linux)". The item alone where the table has no row of it at all. */
export function nameItem(item: string): string {
  const row = BY_ITEM.get(item)?.[0]
  return row === undefined ? item : `${row.service} (${item})`
}

/**
 * The row of the resource's own region, else that of the policy's region, else null: then there is no figure. `own` is
 * null where a resource's region is not known.
 */
export const choosePrice = (item: string, own: string | null, policy: string): PriceRow | null =>
  (own === null ? null : findPrice(item, own)) ?? findPrice(item, policy)
