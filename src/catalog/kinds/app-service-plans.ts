import type { Scalar, Value } from '../../model/value.js'
import { comparePlanSkus, normalisePlanSku } from '../plan-skus.js'
import { plain, region, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing, Range, Read } from './kind.js'

const OVERVIEW = 'Microsoft Learn, Azure App Service plan overview (overview-hosting-plans.md)'
const SCALE = 'Microsoft Learn, Azure Functions scale and hosting (functions-scale.md)'

/** Guidance for the number of apps on one plan, by size. */
const APPS: readonly (readonly [apps: number, skus: readonly string[]])[] = [
  [8, ['B1', 'S1', 'P1v2', 'I1v1', 'P0v3']],
  [16, ['B2', 'S2', 'P2v2', 'I2v1', 'P1v3', 'I1v2']],
  [32, ['B3', 'S3', 'P3v2', 'I3v1', 'P2v3', 'I2v2', 'P1mv3']],
  [64, ['P3v3', 'I3v2', 'P2mv3']],
  [100, ['Y1', 'EP1', 'EP2', 'EP3']],
  [1, ['FC1']],
]

export const APP_SERVICE_PLANS: Kind = {
  type: 'Microsoft.Web/serverfarms',
  noun: 'App Service plan',
  page: 'app-service-plans',
  facets: {
    location: region('location'),
    sku: { path: 'sku.name', also: ['properties.sku.name', 'properties.sku'], normalise: mapSku },
    capacity: withDefault('sku.capacity', 1, 'properties.numberOfWorkers'),
    reserved: withDefault('properties.reserved', false),
    hyperV: withDefault('properties.hyperV', false, 'properties.isXenon'),
    environment: plain('properties.hostingEnvironmentProfile.id', 'properties.hostingEnvironment'),
    zoneRedundant: withDefault('properties.zoneRedundant', false),
    perSiteScaling: withDefault('properties.perSiteScaling', false),
    kind: word('kind'),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'reserved', code: 'incompatible-os' },
    { facet: 'hyperV', code: 'incompatible-os' },
    { facet: 'sku', code: 'incompatible-tier', order: (a, b) => comparePlanSkus(String(a), String(b)) },
    { facet: 'environment', code: 'different-network-boundary' },
    { facet: 'zoneRedundant', code: 'conflicting-setting' },
  ],
  mayDiffer: ['capacity', 'perSiteScaling'],
  immutable: ['operating system', 'region'],
  capacity: [
    { what: 'apps', counts: { linkedBy: 'plan' }, limit: appsOf, isHard: false, source: `${OVERVIEW}; ${SCALE}` },
  ],
  guidance: [],
  isStateful: false,
  price,
}

/** One FC1 plan holds one app: nothing can be put together. */
function appsOf(read: Read): number | null {
  const sku = textOf(read('sku'))
  return APPS.find(([, skus]) => sku !== null && skus.includes(sku))?.[0] ?? null
}

function price({ read }: Priced): Pricing {
  const sku = textOf(read('sku'))
  if (sku === null) return { kind: 'unpriced', why: 'The size of the plan is not known.' }
  const fixed = FREE_OF_FIXED_CHARGE[sku]
  if (fixed !== undefined) return one([fixed], { low: 1, high: 1 }, null)
  if (/^EP\d/.test(sku)) return one([`functions.${sku}`], workersOf(read), null)
  const system = read('reserved')
  const systems = system.kind === 'known' ? [system.value === true ? 'linux' : 'windows'] : ['linux', 'windows']
  const assumption = systems.length === 1 ? null : 'The operating system is not known; both prices are taken.'
  return one(
    systems.map((name) => `asp.${sku}.${name}`),
    workersOf(read),
    assumption,
  )
}

const FREE_OF_FIXED_CHARGE: Readonly<Record<string, string>> = {
  Y1: 'functions.consumption.executions',
  FC1: 'functions.flex.ondemand',
}

const one = (items: readonly string[], quantity: Range, assumption: string | null): Pricing => ({
  kind: 'charges',
  charges: [{ items, quantity, per: 'instance', assumption }],
})

/** At least one instance is there, whatever the number is. */
function workersOf(read: Read): Range {
  const capacity = read('capacity')
  const count = capacity.kind === 'known' ? Number(capacity.value) : Number.NaN
  return Number.isInteger(count) && count > 0 ? { low: count, high: count } : { low: 1, high: 1 }
}

function mapSku(value: Value): Value {
  if (value.kind !== 'known' || typeof value.value !== 'string') return value
  return { kind: 'known', value: normalisePlanSku(value.value) }
}

const textOf = (value: Value): string | null => (value.kind === 'known' ? stringOf(value.value) : null)
const stringOf = (value: Scalar): string | null => (typeof value === 'string' ? value : null)
