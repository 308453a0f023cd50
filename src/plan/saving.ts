import { priceItemOf } from '../catalog/plan-skus.js'
import { PRICES_COMPILED, type PriceRow } from '../catalog/prices/price.js'
import { findPrice } from '../catalog/prices/price-table.js'
import { normaliseRegion } from '../catalog/regions.js'
import { inCents } from '../model/cents.js'
import { byText } from '../model/order.js'
import type { PriceUse, Saving } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import { highestOf } from './differences.js'
import type { Profile } from './profile.js'
import { REGION } from './settings/place.js'
import { readCapacityMode } from './settings/cosmos.js'
import { readSku } from './settings/function-app.js'
import { creates, read } from './subject.js'

/** The region of most rows of the table. */
const TABLE_REGION = 'eastus'

/**
 * What sharing saves in fixed list price: the hosting plans of the Function Apps that disappear. Accounts of Cosmos DB and
 * storage have no fixed price, containers keep theirs. The existing backend that is joined pays its plan before and after.
 */
export function savingOf(members: readonly Profile[], existing: readonly Profile[], policy: Policy): Saving {
  const plans = members.filter(hasOwnPlan).map(planOf)
  const plansThere = existing.filter(hasOwnPlan).map(planOf)
  const all = [...plans, ...plansThere]
  const region = chooseRegion(members, all, policy)
  const isPriced = all.every(({ sku }) => findPlanPrice(sku, region) !== null)
  const paidBefore = isPriced ? [...plans, ...(plansThere.length === 0 ? [] : [sharedPlan(plansThere)])] : []
  const paidAfter = isPriced && all.length > 0 ? [sharedPlan(all)] : []
  const before = paidBefore.map((plan) => usePlanPrice(plan, region))
  const after = paidAfter.map((plan) => usePlanPrice(plan, region))
  const rows = [...before, ...after, ...billedByUse([...members, ...existing])]
  const saved = inCents(sumOf(before) - sumOf(after))
  return {
    low: saved,
    high: saved,
    currency: 'USD',
    region,
    pricesAsOf:
      rows
        .map(({ asOf }) => asOf)
        .toSorted(byText)
        .at(-1) ?? PRICES_COMPILED,
    before: { low: sumOf(before), high: sumOf(before) },
    after: { low: sumOf(after), high: sumOf(after) },
    rows,
    assumptions: assumptionsOf(members, existing, rows, region, isPriced),
  }
}

interface Plan {
  /** Null: the plan of the shared resource. */
  readonly component: string | null
  /** Its usual name; null where it is not known. */
  readonly sku: string | null
}

const hasFunctionApp = (profile: Profile): boolean => creates(profile, 'Microsoft.Web/sites')

const hasOwnPlan = (profile: Profile): boolean => hasFunctionApp(profile) && !bringsPlan(profile)

const bringsPlan = (profile: Profile): boolean => read(profile, 'existingPlan').value.kind !== 'absent'

function planOf(profile: Profile): Plan {
  const { value } = readSku(profile)
  return { component: profile.id, sku: value.kind === 'known' ? String(value.value) : null }
}

const sharedPlan = (plans: readonly Plan[]): Plan => ({
  component: null,
  sku: String(highestOf(plans.map(({ sku }) => sku))),
})

/** The region of the group where its prices are known, else the policy's, else the table's. */
function chooseRegion(members: readonly Profile[], plans: readonly Plan[], policy: Policy): string {
  const regions = [knownRegion(members), normaliseRegion(policy.pricing.region), TABLE_REGION].filter(
    (region) => region !== null,
  )
  const priced = regions.find((region) => plans.every(({ sku }) => findPlanPrice(sku, region) !== null))
  return priced ?? regions[0]!
}

function knownRegion([first]: readonly Profile[]): string | null {
  const region = first === undefined ? null : REGION.read(first)
  return region?.value.kind === 'known' ? String(region.value.value) : null
}

function findPlanPrice(sku: string | null, region: string): PriceRow | null {
  const item = sku === null ? null : priceItemOf(sku)
  return item === null ? null : findPrice(item, region)
}

const usePlanPrice = ({ component, sku }: Plan, region: string): PriceUse =>
  usePrice(findPlanPrice(sku, region)!, component)

/** What the shared resources cost beside the plan: nothing fixed, and the rows that say so. */
function billedByUse(profiles: readonly Profile[]): readonly PriceUse[] {
  const items = [
    ...(profiles.some(isServerless) ? ['cosmos.serverless.rus'] : []),
    ...(profiles.some((profile) => creates(profile, 'Microsoft.Storage/storageAccounts')) ? ['storage.account'] : []),
  ]
  return items.map((item) => usePrice(findPrice(item, TABLE_REGION)!, null))
}

function isServerless(profile: Profile): boolean {
  if (!creates(profile, 'Microsoft.DocumentDB/databaseAccounts')) return false
  const { value } = readCapacityMode(profile)
  return value.kind === 'known' && value.value === 'serverless'
}

function usePrice(row: PriceRow, component: string | null): PriceUse {
  return {
    key: row.key,
    component,
    monthly: row.fixedMonthlyUSD,
    unit: row.unit,
    region: row.region,
    asOf: row.asOf ?? PRICES_COMPILED,
  }
}

const sumOf = (rows: readonly PriceUse[]): number => inCents(rows.reduce((sum, { monthly }) => sum + monthly, 0))

function assumptionsOf(
  members: readonly Profile[],
  existing: readonly Profile[],
  rows: readonly PriceUse[],
  region: string,
  isPriced: boolean,
): readonly string[] {
  const own = knownRegion(members)
  const costs = rows.some(({ monthly }) => monthly > 0)
  return [
    ...(rows.some(({ key }) => key.includes('.linux')) ? ['Plans run on Linux.'] : []),
    ...(costs && own === null ? [`The region is not known; prices are those of ${region}.`] : []),
    ...(costs && own !== null && own !== region
      ? [`No price is known for ${own}; prices are those of ${region}.`]
      : []),
    ...(isPriced ? [] : ['The price of a hosting plan is not known; no plan is counted.']),
    ...([...members, ...existing].some((profile) => hasFunctionApp(profile) && bringsPlan(profile))
      ? ['An existing hosting plan is used; it is not counted.']
      : []),
  ]
}
