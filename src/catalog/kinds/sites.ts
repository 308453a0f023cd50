import { ABSENT, type Value, known } from '../../model/value.js'
import { charges, exactly, ofInstance, textOf } from './charges.js'
import { caseless, entryOf, flag, isNothing, number, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { namedItem, undecided } from './sets.js'

const BEST_PRACTICES = 'Microsoft Learn, Best practices for reliable Azure Functions (functions-best-practices.md)'

/** The always-ready price is that of an instance of this size. */
const PRICED_MEMORY_MB = 2048

/** Function apps, web apps, logic apps. What they cost is their plan's price; only always-ready instances are their own. */
export const SITES: Kind = {
  type: 'Microsoft.Web/sites',
  noun: 'app',
  page: 'sites',
  facets: {
    location: region('location'),
    kind: { path: 'kind', normalise: nameKind },
    plan: word('properties.serverFarmId'),
    runtime: word('properties.siteConfig.linuxFxVersion', 'properties.siteConfig.windowsFxVersion'),
    worker: { path: 'properties.siteConfig.appSettings', normalise: (value) => settingOf(value, WORKER) },
    functionsVersion: { path: 'properties.siteConfig.appSettings', normalise: (value) => settingOf(value, VERSION) },
    flexRuntime: word('properties.functionAppConfig.runtime.name'),
    subnet: word('properties.virtualNetworkSubnetId'),
    publicNetworkAccess: withDefault(
      'properties.publicNetworkAccess',
      'enabled',
      'properties.siteConfig.publicNetworkAccess',
    ),
    identity: word('identity.type'),
    httpsOnly: flag('properties.httpsOnly', false),
    clientCertificates: flag('properties.clientCertEnabled', false),
    minimumTls: versioned('properties.siteConfig.minTlsVersion'),
    alwaysReady: {
      path: 'properties.functionAppConfig.scaleAndConcurrency.alwaysReady',
      normalise: countAlwaysReady,
    },
    instanceMemory: number('properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB', PRICED_MEMORY_MB),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'kind', code: 'incompatible-kind' },
    { facet: 'plan', code: 'conflicting-setting' },
    { facet: 'runtime', code: 'incompatible-runtime' },
    { facet: 'worker', code: 'incompatible-runtime' },
    { facet: 'functionsVersion', code: 'incompatible-runtime' },
    { facet: 'flexRuntime', code: 'incompatible-runtime' },
    { facet: 'subnet', code: 'different-network-boundary' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'identity', code: 'conflicting-setting' },
    { facet: 'clientCertificates', code: 'conflicting-setting' },
  ],
  mayDiffer: ['httpsOnly', 'minimumTls', 'alwaysReady', 'instanceMemory'],
  immutable: ['kind of app', 'operating system', 'region'],
  capacity: [],
  guidance: [{ id: 'an-app-is-a-deployment-unit', when: 'always', source: BEST_PRACTICES }],
  isStateful: false,
  price,
}

const WORKER = 'FUNCTIONS_WORKER_RUNTIME'
const VERSION = 'FUNCTIONS_EXTENSION_VERSION'

/** `functionapp,linux` and `functionapp`: the plan says what system an app runs on. */
function nameKind(value: Value): Value {
  if (isNothing(value)) return known('app')
  const text = textOf(value)
  if (text === null) return value
  const words = text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'linux')
  return words.length === 0 ? known('app') : known([...new Set(words)].toSorted().join(','))
}

/** One application setting out of the list of all. */
function settingOf(value: Value, name: string): Value {
  if (value.kind === 'object') return ABSENT
  if (value.kind !== 'list') return caseless(value)
  const setting = namedItem(value, name, ['name', 'value'])
  return setting.kind === 'list' || setting.kind === 'object' ? ABSENT : caseless(setting)
}

function countAlwaysReady(value: Value): Value {
  if (isNothing(value)) return known(0)
  if (value.kind !== 'list') return value
  const counts = value.items.map((item) => (item.kind === 'object' ? entryOf(item, 'instanceCount') : item))
  const list: Value = { kind: 'list', items: counts, open: value.open }
  return undecided(list, 'alwaysReady') ?? known(counts.reduce((sum, count) => sum + numberOf(count), 0))
}

const numberOf = (value: Value): number =>
  value.kind === 'known' && typeof value.value === 'number' && value.value > 0 ? value.value : 0

function price({ read }: Priced): Pricing {
  const instances = read('alwaysReady')
  if (instances.kind !== 'known') {
    return charges(
      ofInstance('functions.flex.alwaysready.baseline', exactly(0), 'Always-ready instances are not counted.'),
    )
  }
  const count = numberOf(instances)
  if (count === 0) return charges()
  const memory = numberOf(read('instanceMemory'))
  const isKnown = memory > 0
  const size = isKnown ? memory / PRICED_MEMORY_MB : 1
  const assumption = isKnown ? null : 'The memory of always-ready instances is not known; 2 GB are assumed.'
  return charges(ofInstance('functions.flex.alwaysready.baseline', exactly(count * size), assumption))
}
