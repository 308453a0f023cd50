import { ABSENT, type ListValue, type Value, known } from '../../model/value.js'
import { byText } from '../../model/order.js'
import {
  type Quantity,
  charges,
  exactly,
  isTrue,
  ofContent,
  ofInstance,
  plus,
  textOf,
  times,
  together,
} from './charges.js'
import { caseless, entryOf, flag, isNothing, number, region, regional, withDefault, word } from './facets.js'
import type { Charge, Facet, Kind, Priced, Pricing, Read } from './kind.js'
import { addressOf, asSet, set, subnetOf, undecided } from './sets.js'

const LIMITS = 'Microsoft Learn, Azure Cosmos DB service quotas (concepts-limits.md)'

const THROUGHPUT: Readonly<Record<string, Facet>> = {
  throughput: number('properties.options.throughput', null, 'properties.resource.throughput'),
  autoscale: number(
    'properties.options.autoscaleSettings.maxThroughput',
    null,
    'properties.resource.autoscaleSettings.maxThroughput',
  ),
}

const DATABASES = [
  'sqldatabases',
  'mongodbdatabases',
  'gremlindatabases',
  'cassandrakeyspaces',
  'apis/databases',
  'apis/keyspaces',
]

const CONTAINERS = [
  'sqldatabases/containers',
  'mongodbdatabases/collections',
  'gremlindatabases/graphs',
  'cassandrakeyspaces/tables',
  'tables',
  'apis/databases/containers',
  'apis/databases/collections',
  'apis/databases/graphs',
  'apis/keyspaces/tables',
  'apis/tables',
]

const settingsOf = (types: readonly string[]): readonly string[] =>
  types.flatMap((type) => [`${type}/throughputsettings`, `${type}/settings`])

const SETTINGS_OF_DATABASES = settingsOf(DATABASES)
const SETTINGS_OF_CONTAINERS = settingsOf(CONTAINERS)

export const COSMOS_ACCOUNTS: Kind = {
  type: 'Microsoft.DocumentDB/databaseAccounts',
  noun: 'Cosmos DB account',
  page: 'cosmos-accounts',
  facets: {
    location: region('location'),
    kind: withDefault('kind', 'globaldocumentdb'),
    api: { path: 'properties.capabilities', normalise: nameApi },
    capacityMode: {
      path: 'properties.capacityMode',
      also: ['properties.capabilities'],
      normalise: nameCapacityMode,
    },
    consistency: { path: 'properties.consistencyPolicy', normalise: nameConsistency },
    locations: { path: 'properties.locations', normalise: (value) => asSet(value, nameLocation) },
    multipleWrites: flag('properties.enableMultipleWriteLocations', false),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    networkFilter: flag('properties.isVirtualNetworkFilterEnabled', false),
    ipRules: {
      path: 'properties.ipRules',
      also: ['properties.ipRangeFilter'],
      normalise: (value) => asSet(splitText(value), addressOf),
    },
    virtualNetworkRules: set('properties.virtualNetworkRules', subnetOf),
    networkBypass: withDefault('properties.networkAclBypass', 'none'),
    key: word('properties.keyVaultKeyUri'),
    backup: withDefault('properties.backupPolicy.type', 'periodic'),
    backupTier: withDefault('properties.backupPolicy.continuousModeProperties.tier', 'continuous30days'),
    localAuth: flag('properties.disableLocalAuth', false),
    metadataByKey: flag('properties.disableKeyBasedMetadataWriteAccess', false),
    analyticalStorage: flag('properties.enableAnalyticalStorage', false),
    serverVersion: word('properties.apiProperties.serverVersion'),
    automaticFailover: flag('properties.enableAutomaticFailover', false),
    freeTier: flag('properties.enableFreeTier', false),
    throughputLimit: number('properties.capacity.totalThroughputLimit', -1),
    minimumTls: word('properties.minimalTlsVersion'),
  },
  children: Object.fromEntries(
    [...DATABASES, ...CONTAINERS, ...SETTINGS_OF_DATABASES, ...SETTINGS_OF_CONTAINERS].map((type) => [
      type,
      THROUGHPUT,
    ]),
  ),
  mustAgree: [
    { facet: 'kind', code: 'incompatible-api' },
    { facet: 'api', code: 'incompatible-api' },
    { facet: 'capacityMode', code: 'incompatible-capacity-mode' },
    { facet: 'locations', code: 'different-region' },
    { facet: 'location', code: 'different-region' },
    { facet: 'consistency', code: 'incompatible-consistency' },
    { facet: 'multipleWrites', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'networkFilter', code: 'different-network-boundary' },
    { facet: 'ipRules', code: 'different-network-boundary' },
    { facet: 'virtualNetworkRules', code: 'different-network-boundary' },
    { facet: 'networkBypass', code: 'different-network-boundary' },
    { facet: 'key', code: 'conflicting-setting' },
    { facet: 'backup', code: 'conflicting-setting' },
    { facet: 'backupTier', code: 'conflicting-setting' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'metadataByKey', code: 'conflicting-setting' },
    { facet: 'analyticalStorage', code: 'conflicting-setting' },
  ],
  mayDiffer: ['serverVersion', 'automaticFailover', 'freeTier', 'throughputLimit', 'minimumTls'],
  immutable: ['API', 'serverless or provisioned', 'free tier'],
  capacity: [
    {
      what: 'databases and containers',
      counts: { children: [...DATABASES, ...CONTAINERS] },
      limit: () => 500,
      isHard: true,
      source: LIMITS,
    },
  ],
  guidance: [],
  isStateful: true,
  price,
}

/** Names of capabilities, lower case; `rest` is what stands in the way of knowing all of them. */
function capabilitiesOf(list: ListValue): { names: readonly string[]; rest: Value | null } {
  const items = list.items.map((item) => (item.kind === 'object' ? entryOf(item, 'name') : item))
  return {
    names: items.flatMap((item) => textOf(item)?.toLowerCase() ?? []),
    rest: undecided(
      asSet({ kind: 'list', items, open: list.open }, (item) => item),
      'capabilities',
    ),
  }
}

/** `EnableMongo` is left out: the kind says it already. */
const APIS = ['enablecassandra', 'enablegremlin', 'enabletable']

function nameApi(value: Value): Value {
  if (isNothing(value)) return known('none')
  if (value.kind !== 'list') return caseless(value)
  const { names, rest } = capabilitiesOf(value)
  const api = APIS.find((name) => names.includes(name))
  return api === undefined ? (rest ?? known('none')) : known(api)
}

function nameCapacityMode(value: Value): Value {
  if (isNothing(value)) return known('provisioned')
  if (value.kind !== 'list') return caseless(value)
  const { names, rest } = capabilitiesOf(value)
  return names.includes('enableserverless') ? known('serverless') : (rest ?? known('provisioned'))
}

/** The staleness counts for one level only; templates write it for others too. */
function nameConsistency(value: Value): Value {
  if (isNothing(value)) return known('session')
  if (value.kind !== 'object') return caseless(value)
  const level = entryOf(value, 'defaultConsistencyLevel')
  if (isNothing(level)) return known('session')
  const name = shown(level).toLowerCase()
  if (name !== '' && name !== STALE) return known(name)
  const bounds = ['maxStalenessPrefix', 'maxIntervalInSeconds'].map((key) => entryOf(value, key))
  const said: Value = { kind: 'list', items: [level, ...bounds], open: null }
  return undecided(said, 'consistency') ?? known([STALE, ...bounds.map(shown)].join(' '))
}

const STALE = 'boundedstaleness'

const shown = (value: Value): string => (value.kind === 'known' ? String(value.value) : '')

/** `{ locationName, failoverPriority, isZoneRedundant }`, with the defaults of what is left out. */
function nameLocation(item: Value): Value {
  if (item.kind !== 'object') return item
  const place = regional(entryOf(item, 'locationName'))
  const priority = withoutDefault(caseless(entryOf(item, 'failoverPriority')), '0')
  const zones = withoutDefault(caseless(entryOf(item, 'isZoneRedundant')), 'false')
  const parts: Value = { kind: 'list', items: [place, priority, zones], open: null }
  const words = [
    // A place that is no text is one all the same.
    isNothing(place) ? '' : shown(place) || 'somewhere',
    ...(isNothing(priority) ? [] : [`priority ${shown(priority)}`]),
    ...(isNothing(zones) ? [] : ['zone redundant']),
  ]
  return undecided(parts, 'location') ?? known(words.join(', '))
}

const withoutDefault = (value: Value, byDefault: string): Value => (shown(value) === byDefault ? ABSENT : value)

/** The older `ipRangeFilter`: addresses in one text. */
function splitText(value: Value): Value {
  const text = textOf(value)
  if (text === null) return value
  const items = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .toSorted(byText)
  return { kind: 'list', items: items.map(known), open: null }
}

/**
 * Serverless is charged by use. Provisioned throughput is charged per container, or per database that shares it, and
 * region: what is in an account costs the same in another, so it moves along and nothing is saved.
 */
function price(account: Priced): Pricing {
  const mode = textOf(account.read('capacityMode'))
  const byUse = ofInstance('cosmos.serverless.rus')
  if (mode === 'serverless') return charges(byUse)
  const provisioned = throughputOf(account)
  if (mode === 'provisioned') return charges(...provisioned)
  const unsure = 'Whether the account is serverless is not known.'
  return charges(
    ...provisioned.map((charge) => ({
      ...charge,
      quantity: { ...charge.quantity, low: 0 },
      assumption: together(unsure, charge.assumption),
    })),
  )
}

function throughputOf({ read, children }: Priced): readonly Charge[] {
  const regions = regionsOf(read)
  const containers = children.filter(({ type }) => CONTAINERS.includes(type))
  const manual = children.map((child) => unitsOf(child.read('throughput'), LEAST_UNITS))
  // The floor of autoscale: a tenth of its maximum is charged in every hour.
  const autoscale = children.map((child) => unitsOf(child.read('autoscale'), LEAST_AUTOSCALE_UNITS) / 10)
  // Containers may share what their database has; settings of their own may be declared beside them.
  const silent = containers.filter((child) => isSilent(child.read)).length * LEAST_UNITS
  const isElsewhere = children.some((child) => !CONTAINERS.includes(child.type) && !isSilent(child.read))
  const units = times(plus(exactly(sum(manual)), { low: isElsewhere ? 0 : silent, high: silent }), regions.range)
  const free = isTrue(read('freeTier')) === true ? FREE_UNITS : 0
  const counted = { low: Math.max(0, units.low - free), high: Math.max(0, units.high - free) }
  const isGuessed = children.some((child) => isUnseen(child.read('throughput')) || isUnseen(child.read('autoscale')))
  const assumption = together(
    regions.assumption,
    isGuessed ? 'Throughput that is not known counts as the least there is.' : null,
    silent > 0 && !isElsewhere ? 'A container that names no throughput has 400 RU/s.' : null,
    children.length === 0 ? 'The template declares no container; what is created elsewhere is not counted.' : null,
  )
  return [
    ofContent('cosmos.provisioned.100rus', counted, assumption),
    ...(sum(autoscale) === 0
      ? []
      : [ofContent('cosmos.autoscale.100rus', times(exactly(sum(autoscale)), regions.range), assumption)]),
    ...(free === 0 ? [] : [ofInstance('cosmos.freetier')]),
  ]
}

/** 400 RU/s, in units of 100. */
const LEAST_UNITS = 4

/** The least maximum of autoscale, 1,000 RU/s. */
const LEAST_AUTOSCALE_UNITS = 10

/** The first 1,000 RU/s of a free-tier account. */
const FREE_UNITS = 10

function unitsOf(throughput: Value, least: number): number {
  if (isNothing(throughput)) return 0
  const amount = throughput.kind === 'known' ? Number(throughput.value) : Number.NaN
  return Number.isFinite(amount) && amount > 0 ? amount / 100 : least
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const isUnseen = ({ kind }: Value): boolean => kind !== 'known' && kind !== 'absent'

const isSilent = (read: Read): boolean => isNothing(read('throughput')) && isNothing(read('autoscale'))

/** Every region is charged; with several that write, twice. */
function regionsOf(read: Read): Quantity {
  const locations = read('locations')
  if (locations.kind === 'absent') return { range: exactly(1), assumption: null }
  if (locations.kind !== 'list') {
    return { range: exactly(1), assumption: 'The regions of the account are not known; one is counted.' }
  }
  const count = Math.max(1, locations.items.length)
  return { range: exactly(count > 1 && isTrue(read('multipleWrites')) === true ? count * 2 : count), assumption: null }
}
