import type { Kind, Range } from '../../../catalog/kinds/kind.js'
import { PRICES_COMPILED } from '../../../catalog/prices/price.js'
import { normaliseRegion } from '../../../catalog/regions.js'
import { inCents } from '../../../model/cents.js'
import { byText } from '../../../model/order.js'
import type { Saving } from '../../../model/plan.js'
import type { Policy } from '../../../model/policy.js'
import type { TemplateResource } from '../../../model/template.js'
import { type Bill, type PriceRegions, type PricedCharge, billOf, sumOf, usesOf } from './bill.js'
import { pricedOf, pricedTogether } from './priced.js'
import { facetOf } from '../sets.js'

/**
 * Fixed list price of the members, and of one resource with all that is in them: the kept one, as large as all of them need.
 * What stays (charges of content and of the subscription) is paid before as after.
 * @param advice sentences that belong beside the figure
 */
export function savingOf(
  kind: Kind,
  members: readonly TemplateResource[],
  keep: TemplateResource,
  policy: Policy,
  advice: readonly string[],
): Saving {
  const whole = savingOfAll(kind, members, keep, policy, advice)
  const certain = members.filter(isCertain)
  if (certain.length === members.length || whole.high === 0) return whole
  const kept = certain.includes(keep) ? keep : certain[0]
  const least = kept === undefined || certain.length < 2 ? 0 : savingOfAll(kind, certain, kept, policy, advice).low
  return { ...whole, low: Math.min(whole.low, least), assumptions: [...whole.assumptions, NOT_CERTAIN] }
}

const NOT_CERTAIN = 'Whether all of them are deployed is not known; where they are not, less is saved.'
const COSTS_MORE = 'One that has room for all of them costs more than they do now.'

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
  const regions: PriceRegions = { own: regionOf(members[0]!), policy: normaliseRegion(policy.pricing.region) }
  const bills = members.map((member) => billOf(kind, pricedOf(member), regions))
  const shared = billOf(kind, pricedTogether(members, keep), regions)
  const unpriced = [...bills, shared].flatMap(({ unpriced: why }) => why ?? [])
  if (unpriced.length > 0) return notCounted(regions.policy, [...new Set([...unpriced, ...advice])])

  const staying = stayingOf(bills)
  const stays = sumOf(staying)
  const own = sumOf(bills.flatMap((bill) => bill.own))
  const after = sumOf(shared.own)
  const saved = inCents(own.high - after.high)
  const charges = [...bills.flatMap((bill) => bill.own), ...staying]
  return {
    low: Math.max(0, Math.min(saved, inCents(own.low - after.low))),
    high: Math.max(0, saved),
    currency: 'USD',
    region: shownRegion(charges, regions),
    pricesAsOf: newestOf(charges),
    before: plus(own, stays),
    after: plus(after, stays),
    rows: [
      ...bills.flatMap((bill, index) =>
        paidBy(bill, staying).flatMap((charge) => usesOf(charge, members[index]!.label)),
      ),
      ...[...shared.own, ...staying].flatMap((charge) => usesOf(charge, null)),
    ],
    assumptions: [...new Set([...assumptionsOf(charges, regions), ...(saved < 0 ? [COSTS_MORE] : []), ...advice])],
  }
}

/** What is charged once for all is put down to the first that has it. */
const paidBy = ({ own, staying: stays }: Bill, staying: readonly PricedCharge[]): readonly PricedCharge[] => [
  ...own,
  ...stays.filter((charge) => staying.includes(charge)),
]

/** What is in every member, and once what is charged once for all. */
function stayingOf(bills: readonly Bill[]): readonly PricedCharge[] {
  const once = new Set<string>()
  return bills
    .flatMap(({ staying }) => staying)
    .filter(({ charge }) => {
      if (charge.per === 'content') return true
      const items = charge.items.join()
      if (once.has(items)) return false
      once.add(items)
      return true
    })
}

function assumptionsOf(charges: readonly PricedCharge[], { own }: PriceRegions): readonly string[] {
  const costly = charges.filter(({ monthly }) => monthly.high > 0)
  const used = new Set(costly.flatMap(({ rows }) => rows.map(({ region }) => region)))
  const foreign = [...used].filter((name) => name !== 'any' && name !== own)
  const said = costly.flatMap(({ charge }) => charge.assumption ?? [])
  if (foreign.length === 0) return said
  const prices = `prices are those of ${foreign.join(', ')}.`
  return [...said, own === null ? `The region is not known; ${prices}` : `No price is known for ${own}; ${prices}`]
}

function regionOf(resource: TemplateResource): string | null {
  const location = facetOf(resource, 'location')
  return location.kind === 'known' ? String(location.value) : null
}

function shownRegion(charges: readonly PricedCharge[], { own, policy }: PriceRegions): string {
  const names = new Set(charges.flatMap(({ rows }) => rows.map(({ region }) => region)))
  names.delete('any')
  const [first] = names
  return names.size === 1 ? first! : (own ?? policy)
}

const newestOf = (charges: readonly PricedCharge[]): string =>
  charges
    .flatMap(({ rows }) => rows.flatMap(({ asOf }) => asOf ?? []))
    .sort(byText)
    .at(-1) ?? PRICES_COMPILED

const notCounted = (region: string, assumptions: readonly string[]): Saving => ({
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

const plus = (a: Range, b: Range): Range => ({ low: inCents(a.low + b.low), high: inCents(a.high + b.high) })
