import type { Charge, Kind, Priced, Range } from '../../catalog/kinds/kind.js'
import { PRICES_COMPILED, type PriceRow } from '../../catalog/prices/price.js'
import { choosePrice } from '../../catalog/prices/price-table.js'
import { normaliseRegion } from '../../catalog/regions.js'
import { byText } from '../../model/order.js'
import type { PriceUse, Saving } from '../../model/plan.js'
import type { Policy } from '../../model/policy.js'
import type { ChildResource, TemplateResource } from '../../model/template.js'
import { facetOf } from './sets.js'

/**
 * Fixed list price of the members, and of one resource with all that is in them: charges of an instance are paid once, at
 * the largest quantity, charges of content go along, charges of a subscription are paid once before as after.
 */
export function savingOf(
  kind: Kind,
  members: readonly TemplateResource[],
  policy: Policy,
  advice: readonly string[],
): Saving {
  const region = regionOf(members[0]!)
  const elsewhere = normaliseRegion(policy.pricing.region)
  const bills = members.map((member) => billOf(kind, member))
  const unpriced = bills.flatMap((bill) => (bill.kind === 'unpriced' ? [bill.why] : []))
  const charges = bills.flatMap((bill) => (bill.kind === 'charges' ? bill.charges : []))
  const missing = charges.flatMap(({ items }) => items.filter((item) => rowFor(item, region, elsewhere) === null))
  if (unpriced.length > 0 || missing.length > 0) {
    const why = unpriced.length > 0 ? unpriced : [`No price is known for ${[...new Set(missing)].join(', ')}.`]
    return nothing(elsewhere, [...new Set([...why, ...advice])])
  }

  const price = (charge: Charge): Bill => priceOf(charge, region, elsewhere)
  const perMember = bills.map((bill) => (bill.kind === 'charges' ? bill.charges : []).map(price))
  const own = perMember.map((prices) => prices.filter(({ charge }) => charge.per === 'instance'))
  const content = perMember.flat().filter(({ charge }) => charge.per === 'content')
  const once = onceEach(perMember.flat().filter(({ charge }) => charge.per === 'subscription'))
  const before = sum([...own.flat(), ...content, ...once])
  const kept = own.reduce((best, prices) => (sum(prices).high > sum(best).high ? prices : best))
  const after = sum([...kept, ...content, ...once])
  const used = perMember.flat().flatMap(({ rows }) => rows)
  const regions = [...new Set(used.map((row) => row.region).filter((name) => name !== 'any'))]
  return {
    low: cents(before.low - after.low),
    high: cents(before.high - after.high),
    currency: 'USD',
    region: regions.length === 1 ? regions[0]! : (region ?? elsewhere),
    pricesAsOf:
      used
        .map(({ asOf }) => asOf ?? PRICES_COMPILED)
        .toSorted(byText)
        .at(-1) ?? PRICES_COMPILED,
    before: inCents(before),
    after: inCents(after),
    rows: [
      ...perMember.flatMap((prices, index) => prices.flatMap((each) => usesOf(each, members[index]!.label))),
      ...[...kept, ...once].flatMap((each) => usesOf(each, null)),
    ],
    assumptions: assumptionsOf(perMember.flat(), region, advice),
  }
}

/** A charge with the rows it may be billed by. */
interface Bill {
  readonly charge: Charge
  readonly rows: readonly PriceRow[]
  readonly monthly: Range
}

function billOf(kind: Kind, resource: TemplateResource): ReturnType<Kind['price']> {
  return kind.price(pricedOf(resource))
}

const pricedOf = (resource: TemplateResource): Priced => ({
  read: (facet) => facetOf(resource, facet),
  children: resource.children.map(({ type, facets }: ChildResource) => ({
    type,
    read: (facet) => facets[facet]?.value ?? { kind: 'absent' },
  })),
})

function priceOf(charge: Charge, region: string | null, elsewhere: string): Bill {
  const rows = charge.items.map((item) => rowFor(item, region, elsewhere)!)
  const prices = rows.map(({ fixedMonthlyUSD }) => fixedMonthlyUSD)
  return {
    charge,
    rows,
    monthly: {
      low: Math.min(...prices) * charge.quantity.low,
      high: Math.max(...prices) * charge.quantity.high,
    },
  }
}

/** The row of the resource's own region, else that of the policy's. */
const rowFor = (item: string, region: string | null, elsewhere: string): PriceRow | null =>
  choosePrice(item, region, elsewhere)?.row ?? null

/** Charged once, however many members have it. */
function onceEach(prices: readonly Bill[]): readonly Bill[] {
  return [...new Map(prices.map((price) => [price.charge.items.join(), price])).values()]
}

function usesOf({ rows, charge }: Bill, component: string | null): readonly PriceUse[] {
  return rows.map((row) => ({
    key: row.key,
    component,
    monthly: cents(row.fixedMonthlyUSD * charge.quantity.high),
    unit: row.unit,
    region: row.region,
    asOf: row.asOf ?? PRICES_COMPILED,
  }))
}

function assumptionsOf(prices: readonly Bill[], region: string | null, advice: readonly string[]): readonly string[] {
  const costly = prices.filter(({ monthly }) => monthly.high > 0)
  const used = [...new Set(costly.flatMap(({ rows }) => rows.map((row) => row.region)))].filter(
    (name) => name !== 'any',
  )
  const foreign = used.filter((name) => name !== region)
  return [
    ...new Set([
      ...costly.flatMap(({ charge }) => charge.assumption ?? []),
      ...(foreign.length === 0
        ? []
        : [
            region === null
              ? `The region is not known; prices are those of ${foreign.join(', ')}.`
              : `No price is known for ${region}; prices are those of ${foreign.join(', ')}.`,
          ]),
      ...advice,
    ]),
  ]
}

function regionOf(resource: TemplateResource): string | null {
  const { kind, ...location } = facetOf(resource, 'location')
  return kind === 'known' && 'value' in location ? String(location.value) : null
}

const nothing = (region: string, assumptions: readonly string[]): Saving => ({
  low: 0,
  high: 0,
  currency: 'USD',
  region,
  pricesAsOf: PRICES_COMPILED,
  before: { low: 0, high: 0 },
  after: { low: 0, high: 0 },
  rows: [],
  assumptions,
})

const sum = (prices: readonly Bill[]): Range => ({
  low: prices.reduce((total, { monthly }) => total + monthly.low, 0),
  high: prices.reduce((total, { monthly }) => total + monthly.high, 0),
})

/** Sums of prices carry binary dust; money has cents. */
const cents = (amount: number): number => Math.round(amount * 100) / 100

const inCents = ({ low, high }: Range): Range => ({ low: cents(low), high: cents(high) })
