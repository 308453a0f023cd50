import type { Charge, Kind, Priced, Range } from '../../catalog/kinds/kind.js'
import { PRICES_COMPILED, type PriceRow } from '../../catalog/prices/price.js'
import { choosePrice } from '../../catalog/prices/price-table.js'
import { normaliseRegion } from '../../catalog/regions.js'
import { byText } from '../../model/order.js'
import type { PriceUse, Saving } from '../../model/plan.js'
import type { Policy } from '../../model/policy.js'
import type { ChildResource, TemplateResource } from '../../model/template.js'
import { type Value, known } from '../../model/value.js'
import { facetOf, keyOfValue, partition } from './sets.js'

/**
 * Fixed list price of the members, and of one resource with all that is in them: charges of an instance are paid once, for
 * the kept size at the largest quantity, charges of content go along, charges of a subscription are paid once before as after.
 */
export function savingOf(
  kind: Kind,
  members: readonly TemplateResource[],
  keep: TemplateResource,
  policy: Policy,
  advice: readonly string[],
): Saving {
  const certain = members.filter(isCertain)
  const whole = savingOfAll(kind, members, keep, policy, advice)
  if (certain.length === members.length || whole.high === 0) return whole
  const least =
    certain.length < 2 ? 0 : savingOfAll(kind, certain, certain.includes(keep) ? keep : certain[0]!, policy, advice).low
  return { ...whole, low: Math.min(whole.low, least), assumptions: [...whole.assumptions, NOT_CERTAIN] }
}

const NOT_CERTAIN = 'Whether all of them are deployed is not known; where they are not, less is saved.'

/** Whether a resource is deployed whatever the parameters say. */
const isCertain = ({ conditions }: TemplateResource): boolean =>
  conditions.every(({ value }) => value.kind === 'known' && value.value === true)

function savingOfAll(
  kind: Kind,
  members: readonly TemplateResource[],
  keep: TemplateResource,
  policy: Policy,
  advice: readonly string[],
): Saving {
  const region = regionOf(members[0]!)
  const elsewhere = normaliseRegion(policy.pricing.region)
  const shared = kind.price(merge(members, keep))
  const bills = [...members.map((member) => kind.price(pricedOf(member))), shared]
  const unpriced = bills.flatMap((bill) => (bill.kind === 'unpriced' ? [bill.why] : []))
  const charges = bills.flatMap((bill) => (bill.kind === 'charges' ? bill.charges : []))
  const missing = charges.flatMap(({ items }) => items.filter((item) => rowFor(item, region, elsewhere) === null))
  if (unpriced.length > 0 || missing.length > 0) {
    const why = unpriced.length > 0 ? unpriced : [`No price is known for ${[...new Set(missing)].join(', ')}.`]
    return nothing(elsewhere, [...new Set([...why, ...advice])])
  }

  const price = (charge: Charge): Bill => priceOf(charge, region, elsewhere)
  const perMember = bills.slice(0, -1).map((bill) => (bill.kind === 'charges' ? bill.charges : []).map(price))
  const own = perMember.map((prices) => prices.filter(({ charge }) => charge.per === 'instance'))
  const content = perMember.flat().filter(({ charge }) => charge.per === 'content')
  const once = onceEach(perMember.flat().filter(({ charge }) => charge.per === 'subscription'))
  const before = sum([...own.flat(), ...content, ...once])
  const kept = (shared.kind === 'charges' ? shared.charges : []).filter(({ per }) => per === 'instance').map(price)
  const after = sum([...kept, ...content, ...once])
  const saved = cents(before.high - after.high)
  const used = perMember.flat().flatMap(({ rows }) => rows)
  const regions = [...new Set(used.map((row) => row.region).filter((name) => name !== 'any'))]
  return {
    low: Math.max(0, Math.min(saved, cents(before.low - after.low))),
    high: Math.max(0, saved),
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
    assumptions: assumptionsOf(perMember.flat(), region, saved < 0 ? [...advice, COSTS_MORE] : advice),
  }
}

const COSTS_MORE = 'One that has room for all of them costs more than they do now.'

/** A charge with the rows it may be billed by. */
interface Bill {
  readonly charge: Charge
  readonly rows: readonly PriceRow[]
  readonly monthly: Range
}

const pricedOf = (resource: TemplateResource): Priced => ({
  read: (facet) => facetOf(resource, facet),
  children: resource.children.map(({ type, facets }: ChildResource) => ({
    type,
    read: (facet) => facets[facet]?.value ?? { kind: 'absent' },
  })),
})

/** The kept one, with the largest of every number and all that is in any of them. */
function merge(members: readonly TemplateResource[], keep: TemplateResource): Priced {
  const distinct = partition(
    members.flatMap(({ children }) => children),
    ({ type, name }) => {
      const key = keyOfValue(name)
      return key === null ? null : `${type} ${key}`
    },
  ).map(([first]) => first!)
  return {
    read: (facet) =>
      largestOf(
        facetOf(keep, facet),
        members.map((member) => facetOf(member, facet)),
      ),
    children: pricedOf({ ...keep, children: distinct }).children,
  }
}

/** A number that is not known may be the largest. */
function largestOf(kept: Value, values: readonly Value[]): Value {
  const numbers = values.flatMap((value) =>
    value.kind === 'known' && typeof value.value === 'number' ? [value.value] : [],
  )
  if (numbers.length === 0) return kept
  return values.find(({ kind }) => kind === 'symbol' || kind === 'unknown') ?? known(Math.max(...numbers))
}

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
