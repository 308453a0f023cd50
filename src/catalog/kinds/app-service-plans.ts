import { type Value, known } from '../../model/value.js'
import { comparePlanSkus, normalisePlanSku } from '../plan-skus.js'
import { charges, exactly, isTrue, ofInstance, ONE, quantityOf, textOf, together, unpriced } from './charges.js'
import { flag, isLeftOut, isNothing, leftOut, number, region, word } from './facets.js'
import type { Kind, Priced, Pricing, Read } from './kind.js'

const OVERVIEW = 'Microsoft Learn, Azure App Service plan overview (overview-hosting-plans.md)'
const LIMITS = 'Microsoft Learn, App Service limits (azure-websites-limits.md)'
const SCALE = 'Microsoft Learn, Azure Functions scale and hosting (functions-scale.md)'

/** Guidance for the number of apps on one plan, by size. */
const RECOMMENDED_APPS: readonly (readonly [apps: number, skus: readonly string[]])[] = [
  [8, ['B1', 'S1', 'P1v2', 'I1', 'P0v3']],
  [16, ['B2', 'S2', 'P2v2', 'I2', 'P1v3', 'I1v2']],
  [32, ['B3', 'S3', 'P3v2', 'I3', 'P2v3', 'I2v2', 'P1mv3']],
  [64, ['P3v3', 'I3v2', 'P2mv3']],
]

/** The most apps on one plan; dedicated plans have no such limit. A Flex Consumption plan holds one app: two of them are never one. */
const MOST_APPS: ReadonlyMap<string, number> = new Map([
  ['F1', 10],
  ['D1', 100],
  ['FC1', 1],
  ['Y1', 100],
  ['EP1', 100],
  ['EP2', 100],
  ['EP3', 100],
])

const AUTOSCALE = 'microsoft.insights/autoscalesettings'

export const APP_SERVICE_PLANS: Kind = {
  type: 'Microsoft.Web/serverfarms',
  noun: 'App Service plan',
  page: 'app-service-plans',
  facets: {
    location: region('location'),
    sku: {
      path: 'sku.name',
      also: ['properties.sku.name', 'properties.sku', 'sku.size', 'sku.tier'],
      normalise: nameSku,
    },
    // Older templates name the tier alone, and the size of its instances beside it.
    instanceSize: { path: 'sku.name', also: ['sku.size', 'properties.workerSize'], normalise: sizeOfInstances },
    capacity: number('sku.capacity', null, 'properties.numberOfWorkers'),
    reserved: flag('properties.reserved', false),
    hyperV: flag('properties.hyperV', false, 'properties.isXenon'),
    environment: word('properties.hostingEnvironmentProfile.id', 'properties.hostingEnvironment'),
    cluster: word('properties.kubeEnvironmentProfile.id'),
    zoneRedundant: flag('properties.zoneRedundant', false),
    isSpot: flag('properties.isSpot', false),
    perSiteScaling: flag('properties.perSiteScaling', false),
  },
  children: { [AUTOSCALE]: { enabled: flag('properties.enabled', true) } },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'reserved', code: 'incompatible-os' },
    { facet: 'hyperV', code: 'incompatible-os' },
    { facet: 'sku', code: 'incompatible-tier', order: (a, b) => comparePlanSkus(String(a), String(b)) },
    { facet: 'instanceSize', code: 'incompatible-tier' },
    { facet: 'environment', code: 'different-network-boundary' },
    { facet: 'cluster', code: 'different-network-boundary' },
    { facet: 'zoneRedundant', code: 'conflicting-setting' },
    { facet: 'isSpot', code: 'conflicting-setting' },
  ],
  mayDiffer: ['capacity', 'perSiteScaling'],
  immutable: ['region', 'operating system', 'App Service Environment', 'zone redundancy'],
  capacity: [
    {
      what: 'apps',
      counts: { linkedBy: 'plan' },
      limit: (read) => MOST_APPS.get(textOf(read('sku')) ?? '') ?? null,
      isHard: true,
      source: `${SCALE}; ${LIMITS}`,
    },
    { what: 'apps', counts: { linkedBy: 'plan' }, limit: recommendedApps, isHard: false, source: OVERVIEW },
  ],
  guidance: [],
  isStateful: false,
  price,
}

function recommendedApps(read: Read): number | null {
  const sku = textOf(read('sku'))
  return RECOMMENDED_APPS.find(([, skus]) => sku !== null && skus.includes(sku))?.[0] ?? null
}

/** Plans without instances of their own: nothing is charged but use. */
const WITHOUT_INSTANCES: ReadonlyMap<string, string> = new Map([
  ['Y1', 'functions.consumption.executions'],
  ['FC1', 'functions.flex.ondemand'],
])

/** Instances priced whatever the operating system. */
const ONE_PRICE: ReadonlyMap<string, string> = new Map([
  ['EP1', 'functions.EP1'],
  ['EP2', 'functions.EP2'],
  ['EP3', 'functions.EP3'],
  ['WS1', 'logicapp.WS1'],
])

const PRICED_BY_SYSTEM: ReadonlySet<string> = new Set([
  ...['F1', 'B1', 'B2', 'B3', 'S1', 'S2', 'S3', 'P1v2', 'P2v2', 'P3v2', 'P0v3', 'P1v3', 'P2v3', 'P3v3'],
  ...['P1mv3', 'P2mv3', 'P3mv3', 'P4mv3', 'P5mv3', 'I1v2', 'I2v2', 'I3v2'],
])

function price({ read, children }: Priced): Pricing {
  const sku = textOf(read('sku'))
  if (isLeftOut(read('sku'))) return unpriced('The template gives the plan no size.')
  if (sku === null) return unpriced('The size of the plan is not known.')
  const byUse = WITHOUT_INSTANCES.get(sku)
  if (byUse !== undefined) return charges(ofInstance(byUse))
  if (isTrue(read('isSpot')) !== false) return unpriced('The plan may run on spot instances, which have no list price.')
  const { range, assumption: unseen } = quantityOf(read('capacity'), 'instances')
  const scales = children.some(({ type, read: said }) => type === AUTOSCALE && isTrue(said('enabled')) !== false)
  const assumption = together(
    unseen,
    scales ? 'Autoscale changes the number of instances; those at the start are counted.' : null,
  )
  const single = ONE_PRICE.get(sku)
  if (single !== undefined) return charges(ofInstance(single, range, assumption))
  if (sku === 'D1') return priceShared(read)
  if (!PRICED_BY_SYSTEM.has(sku)) return unpriced(`No price is known for a plan of the size ${sku}.`)
  const systems = systemsOf(read)
  const unsure = systems.length > 1 ? 'The operating system is not known; the prices of both are taken.' : null
  const quantity = sku === 'F1' ? ONE : range
  return charges({
    items: systems.map((system) => `asp.${sku}.${system}`),
    quantity,
    per: 'instance',
    assumption: together(sku === 'F1' ? null : assumption, unsure),
  })
}

/** The shared plan exists on Windows only, is charged per app, and takes no instances. */
function priceShared(read: Read): Pricing {
  if (!systemsOf(read).includes('windows')) return unpriced('No price is known for a plan of the size D1 on Linux.')
  return charges(ofInstance('asp.D1.windows', exactly(1), 'The shared plan is charged per app; one app is counted.'))
}

function systemsOf(read: Read): readonly ('linux' | 'windows')[] {
  const isLinux = isTrue(read('reserved'))
  if (isLinux === null) return ['linux', 'windows']
  return isLinux ? ['linux'] : ['windows']
}

const TIERS: ReadonlyMap<string, string> = new Map([
  ['free', 'F1'],
  ['shared', 'D1'],
  ['flexconsumption', 'FC1'],
])

/** `p1V3` and `P1v3`, `Dynamic` and `Y1`; a tier that has several sizes stays as it is written. */
function nameSku(value: Value): Value {
  // Without a size Azure decides, and an existing plan keeps the one that it has.
  if (isNothing(value) || value.kind === 'object') return leftOut('sku.name')
  if (value.kind !== 'known' || typeof value.value !== 'string') return value
  const text = value.value.trim()
  const size = /^[a-z]{1,3}\d{1,2}m?(v\d)?$/i.test(text)
  if (size) return known(text.toUpperCase().replace(/M?V\d$/, (version) => version.toLowerCase()))
  const name = TIERS.get(text.toLowerCase()) ?? normalisePlanSku(text)
  return known(name === text ? text.toLowerCase() : name)
}

/** `0`, `1` and `2`, or words. A size that has a name says all by that; left out, it is the smallest. */
function sizeOfInstances(value: Value): Value {
  if (isNothing(value) || value.kind === 'object') return known(INSTANCE_SIZES[0]![0])
  if (value.kind !== 'known') return value
  const size = INSTANCE_SIZES.find((names) => names.includes(String(value.value).trim().toLowerCase()))
  return known((size ?? INSTANCE_SIZES[0]!)[0])
}

const INSTANCE_SIZES: readonly (readonly [string, ...string[]])[] = [
  ['small', '0', 'default'],
  ['medium', '1'],
  ['large', '2'],
]
