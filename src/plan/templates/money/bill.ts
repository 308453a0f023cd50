import type { Charge, Kind, Priced, Range } from '../../../catalog/kinds/kind.js'
import { PRICES_COMPILED, type PriceRow } from '../../../catalog/prices/price.js'
import { choosePrice, nameItem } from '../../../catalog/prices/price-table.js'
import { inCents } from '../../../model/cents.js'
import type { PriceUse } from '../../../model/plan.js'

/** A charge with the rows that it may be billed by. */
export interface PricedCharge {
  readonly charge: Charge
  readonly rows: readonly PriceRow[]
  readonly monthly: Range
}

/** What one resource is billed, as far as that is fixed. */
export interface Bill {
  /** Charges that end with the resource. */
  readonly own: readonly PricedCharge[]
  /** Charges that stay whatever is shared: of what is in the resource, and those of the subscription. */
  readonly staying: readonly PricedCharge[]
  /** Why its own charges have no figure; null when they have. */
  readonly unpriced: string | null
}

/** Where a price is looked up: the resource's own region (null where it is not known), then the policy's. */
export interface PriceRegions {
  readonly own: string | null
  readonly policy: string
}

export function billOf(kind: Kind, resource: Priced, regions: PriceRegions): Bill {
  const pricing = kind.price(resource)
  if (pricing.kind === 'unpriced') return { own: [], staying: [], unpriced: pricing.why }
  const own = pricing.charges.filter(({ per }) => per === 'instance')
  const missing = own.flatMap(({ items }) => items).find((item) => rowOf(item, regions) === null)
  if (missing !== undefined) return { own: [], staying: [], unpriced: tellMissing(missing, regions) }
  return {
    own: own.flatMap((charge) => priceOf(charge, regions) ?? []),
    // What stays is the same before and after, so that a missing price of it is no matter.
    staying: pricing.charges
      .filter(({ per }) => per !== 'instance')
      .flatMap((charge) => priceOf(charge, regions) ?? []),
    unpriced: null,
  }
}

function tellMissing(item: string, { own, policy }: PriceRegions): string {
  const where = own === null || own === policy ? policy : `${own} or ${policy}`
  return `No price is known for ${nameItem(item)} in ${where}.`
}

function priceOf(charge: Charge, regions: PriceRegions): PricedCharge | null {
  const rows = charge.items.flatMap((item) => rowOf(item, regions) ?? [])
  if (rows.length < charge.items.length) return null
  const prices = rows.map(({ fixedMonthlyUSD }) => fixedMonthlyUSD)
  const { low, high } = charge.quantity
  return { charge, rows, monthly: { low: Math.min(...prices) * low, high: Math.max(...prices) * high } }
}

const rowOf = (item: string, { own, policy }: PriceRegions): PriceRow | null => choosePrice(item, own, policy)

export const sumOf = (charges: readonly PricedCharge[]): Range => ({
  low: charges.reduce((total, { monthly }) => total + monthly.low, 0),
  high: charges.reduce((total, { monthly }) => total + monthly.high, 0),
})

/** @param component what pays it; null: the shared resource */
export function usesOf({ rows, charge }: PricedCharge, component: string | null): readonly PriceUse[] {
  return rows.map((row) => ({
    key: row.key,
    component,
    monthly: inCents(row.fixedMonthlyUSD * charge.quantity.high),
    unit: row.unit,
    region: row.region,
    asOf: row.asOf ?? PRICES_COMPILED,
  }))
}
