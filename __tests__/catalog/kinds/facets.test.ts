import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Facet } from '../../../src/catalog/kinds/kind.js'
import { KINDS } from '../../../src/catalog/kinds/kinds.js'
import { ABSENT, type Scalar, type Value, compareValues, known } from '../../../src/model/value.js'
import { kindNamed, readOf, valueOf } from '../../support/declared-resource.js'

const FACETS: readonly (readonly [name: string, facet: Facet])[] = KINDS.flatMap(({ page, facets, children = {} }) => [
  ...Object.entries(facets).map(([name, facet]) => [`${page}: ${name}`, facet] as const),
  ...Object.entries(children).flatMap(([child, inner]) =>
    Object.entries(inner).map(([name, facet]) => [`${page}: ${child}: ${name}`, facet] as const),
  ),
])

const normaliseOf = ({ normalise = (value) => value }: Facet): ((value: Value) => Value) => normalise

/** Words that some facet looks at, and others; one capability that names an API, since no account has two. */
const SCALARS: readonly Scalar[] = [
  ...['EnableServerless', 'EnableCassandra', 'ServiceMode', 'FUNCTIONS_WORKER_RUNTIME', 'BoundedStaleness', 'Session'],
  ...['East US', 'eastus', 'Allow', 'true', 'Premium', '10.0.0.1/32', '10.0.0.1', 'P1V3', 'Dynamic', 'linux', '3', ''],
  ...[0, 1, 3, true, false],
]

const KEYS = [
  ...['name', 'Name', 'value', 'flag', 'id', 'properties', 'groupIds', 'privateLinkServiceId', 'ipMask', 'sku'],
  ...['capacity', 'instanceCount', 'locationName', 'failoverPriority', 'isZoneRedundant', 'hostName'],
  ...['defaultConsistencyLevel', 'maxStalenessPrefix', '__proto__', 'constructor'],
]

const AT = { file: 'main.json', line: 1, column: 1 }
const HOLES = ['p', 'q']

const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SCALARS).map(known) },
  { weight: 1, arbitrary: fc.constantFrom<Value>(ABSENT, known(null)) },
  { weight: 2, arbitrary: fc.constantFrom(...HOLES).map((key): Value => ({ kind: 'symbol', key, text: key })) },
  { weight: 1, arbitrary: fc.constant<Value>({ kind: 'unknown', why: 'call-result', text: '?' }) },
)

const entries = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), { selector: ([key]) => key.toLowerCase(), maxLength: 4 })
    .map((pairs) => {
      // Not Object.fromEntries of a literal: a template may name a key `__proto__`.
      const object: Record<string, { value: Value; at: typeof AT }> = Object.create(null) as never
      for (const [key, inner] of pairs) object[key] = { value: inner, at: AT }
      return { kind: 'object', entries: object, open: null }
    })

const list = (value: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc
    .tuple(
      fc.array(value, { maxLength: 3 }),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant('spread-of-unknown' as const) },
      ),
    )
    .map(([items, open]) => ({ kind: 'list', items, open }))

/** The commonest shape in a list: `{ "name": …, "value": … }`. */
const named = fc.tuple(fc.constantFrom('name', 'flag'), leaf, leaf).map(([key, name, value]): Value => ({
  kind: 'object',
  entries: { [key]: { value: name, at: AT }, value: { value, at: AT } },
  open: null,
}))

const inner = fc.oneof(leaf, named, entries(leaf), list(leaf))
const anyValue: fc.Arbitrary<Value> = fc.oneof(leaf, entries(inner), list(fc.oneof(leaf, entries(inner))), list(named))

const reversed = (value: Value): Value =>
  value.kind === 'list' ? { ...value, items: value.items.toReversed() } : value

/** Two drawn apart are hardly ever equal; half of these differ in the order of a list at the most. */
const pairs = fc.oneof(
  fc.tuple(anyValue, anyValue),
  anyValue.map((value) => [value, reversed(value)] as const),
)

describe('facets', () => {
  test.each(FACETS)('%s is normalised once and for all', (_name, facet) => {
    const normalise = normaliseOf(facet)
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = normalise(value)
        expect(normalise(once)).toEqual(once)
      }),
      { numRuns: 30 },
    )
  })

  test.each(FACETS)('%s leaves what is not known', (_name, facet) => {
    const normalise = normaliseOf(facet)
    const unknown: Value = { kind: 'unknown', why: 'call-result', text: '?' }
    const symbol: Value = { kind: 'symbol', key: 'parameters(size)', text: 'size' }
    expect(normalise(unknown)).toEqual(unknown)
    expect(normalise(symbol)).toEqual(symbol)
  })

  // What is said of values with holes stays true whatever the holes hold.
  test.each(FACETS)('%s is not decided by what is not known', (_name, facet) => {
    const normalise = normaliseOf(facet)
    const filling = fc.constantFrom(...SCALARS.filter((scalar) => scalar !== '')).map(known)
    fc.assert(
      fc.property(
        pairs,
        filling,
        filling,
        fc.array(filling, { minLength: 8, maxLength: 8 }),
        ([a, b], p, q, others) => {
          const before = compareValues(normalise(a), normalise(b))
          if (before === 'undecided') return
          const rest = [...others]
          const fill = (value: Value): Value =>
            filled(
              value,
              new Map([
                ['p', p],
                ['q', q],
              ]),
              () => rest.shift() ?? p,
            )
          const after = compareValues(normalise(fill(a)), normalise(fill(b)))
          expect(after === 'undecided' ? before : after).toBe(before)
        },
      ),
      { numRuns: 70 },
    )
  })
})

/** A value with its holes filled: a symbol with one value everywhere, an unknown with any. */
function filled(value: Value, symbols: ReadonlyMap<string, Value>, next: () => Value): Value {
  switch (value.kind) {
    case 'symbol':
      return symbols.get(value.key) ?? value
    case 'unknown':
      return next()
    case 'list': {
      const items = value.items.map((item) => filled(item, symbols, next))
      return { kind: 'list', items: value.open === null ? items : [...items, next()], open: null }
    }
    case 'object': {
      const object: typeof value.entries = Object.create(null) as never
      for (const [key, { value: entry, at }] of Object.entries(value.entries)) {
        Object.assign(object, { [key]: { value: filled(entry, symbols, next), at } })
      }
      return { ...value, entries: object }
    }
    case 'known':
    case 'absent':
      return value
  }
}

describe('two declarations', () => {
  test.each<[string, string, string, object, object, string]>([
    [
      'regions without case and spaces',
      'storage-accounts',
      'location',
      { location: 'East US' },
      { location: 'eastus' },
      'equal',
    ],
    [
      'a SKU in either place',
      'storage-accounts',
      'sku',
      { sku: { name: 'Standard_LRS' } },
      { properties: { accountType: 'Standard_LRS' } },
      'equal',
    ],
    [
      'a plan of the older API',
      'app-service-plans',
      'sku',
      { sku: { name: 'Y1' } },
      { properties: { sku: 'Dynamic' } },
      'equal',
    ],
    ['P1v2 and P1v3', 'app-service-plans', 'sku', { sku: { name: 'P1V2' } }, { sku: { name: 'P1v3' } }, 'different'],
    ['P1v3 in two cases', 'app-service-plans', 'sku', { sku: { name: 'P1V3' } }, { sku: { name: 'p1v3' } }, 'equal'],
    [
      'Linux by the kind alone is Windows',
      'app-service-plans',
      'reserved',
      { kind: 'linux' },
      { properties: { reserved: false } },
      'equal',
    ],
    ['reserved and not', 'app-service-plans', 'reserved', { properties: { reserved: true } }, {}, 'different'],
    [
      'reserved as a text',
      'app-service-plans',
      'reserved',
      { properties: { reserved: 'True' } },
      { properties: { reserved: true } },
      'equal',
    ],
    [
      'a parameter against the default',
      'app-service-plans',
      'reserved',
      { properties: { reserved: "[parameters('linux')]" } },
      {},
      'undecided',
    ],
    [
      'one parameter twice',
      'app-service-plans',
      'sku',
      { sku: { name: "[parameters('sku')]" } },
      { sku: { name: "[parameters('sku')]" } },
      'equal',
    ],
    [
      'capabilities in another order',
      'cosmos-accounts',
      'capacityMode',
      { properties: { capabilities: [{ name: 'EnableTable' }, { name: 'EnableServerless' }] } },
      { properties: { capabilities: [{ name: 'enableserverless' }] } },
      'equal',
    ],
    [
      'serverless and provisioned',
      'cosmos-accounts',
      'capacityMode',
      { properties: { capabilities: [{ name: 'EnableServerless' }] } },
      {},
      'different',
    ],
    [
      'a capability that is not known',
      'cosmos-accounts',
      'capacityMode',
      { properties: { capabilities: [{ name: '[?]' }] } },
      {},
      'undecided',
    ],
    [
      'the newer capacity mode',
      'cosmos-accounts',
      'capacityMode',
      { properties: { capacityMode: 'Serverless' } },
      { properties: { capabilities: [{ name: 'EnableServerless' }] } },
      'equal',
    ],
    [
      'tables and documents',
      'cosmos-accounts',
      'api',
      { properties: { capabilities: [{ name: 'EnableTable' }] } },
      {},
      'different',
    ],
    ['MongoDB and documents', 'cosmos-accounts', 'kind', { kind: 'MongoDB' }, {}, 'different'],
    [
      'consistency of the default',
      'cosmos-accounts',
      'consistency',
      { properties: { consistencyPolicy: { defaultConsistencyLevel: 'Session', maxStalenessPrefix: 9 } } },
      {},
      'equal',
    ],
    [
      'two bounds of staleness',
      'cosmos-accounts',
      'consistency',
      { properties: { consistencyPolicy: { defaultConsistencyLevel: 'BoundedStaleness', maxStalenessPrefix: 9 } } },
      { properties: { consistencyPolicy: { defaultConsistencyLevel: 'BoundedStaleness', maxStalenessPrefix: 8 } } },
      'different',
    ],
    [
      'locations with what is left out',
      'cosmos-accounts',
      'locations',
      { properties: { locations: [{ locationName: 'East US', failoverPriority: 0, isZoneRedundant: false }] } },
      { properties: { locations: [{ locationName: 'eastus' }] } },
      'equal',
    ],
    [
      'locations the other way round',
      'cosmos-accounts',
      'locations',
      {
        properties: {
          locations: [
            { locationName: 'eastus', failoverPriority: 0 },
            { locationName: 'westus', failoverPriority: 1 },
          ],
        },
      },
      {
        properties: {
          locations: [
            { locationName: 'eastus', failoverPriority: 1 },
            { locationName: 'westus', failoverPriority: 0 },
          ],
        },
      },
      'different',
    ],
    [
      'addresses in one text',
      'cosmos-accounts',
      'ipRules',
      { properties: { ipRangeFilter: '10.0.0.2, 10.0.0.1' } },
      { properties: { ipRules: [{ ipAddressOrRange: '10.0.0.1' }, { ipAddressOrRange: '10.0.0.2/32' }] } },
      'equal',
    ],
    [
      'address rules with their action',
      'storage-accounts',
      'ipRules',
      { properties: { networkAcls: { ipRules: [{ value: '10.0.0.1', action: 'Allow' }] } } },
      { properties: { networkAcls: { ipRules: [{ value: '10.0.0.1' }] } } },
      'equal',
    ],
    [
      'a parameter among addresses, which may be any',
      'storage-accounts',
      'ipRules',
      { properties: { networkAcls: { ipRules: [{ value: '10.0.0.2' }, { value: "[parameters('office')]" }] } } },
      { properties: { networkAcls: { ipRules: [{ value: '10.0.0.1' }, { value: '10.0.0.2' }] } } },
      'undecided',
    ],
    [
      'a parameter among addresses in another order',
      'storage-accounts',
      'ipRules',
      { properties: { networkAcls: { ipRules: [{ value: '10.0.0.2' }, { value: "[parameters('office')]" }] } } },
      { properties: { networkAcls: { ipRules: [{ value: "[parameters('office')]" }, { value: '10.0.0.2/32' }] } } },
      'equal',
    ],
    [
      'no rules and an empty list',
      'storage-accounts',
      'ipRules',
      { properties: { networkAcls: { ipRules: [] } } },
      {},
      'equal',
    ],
    [
      'rules and none',
      'storage-accounts',
      'ipRules',
      { properties: { networkAcls: { ipRules: [{ value: '10.0.0.1' }] } } },
      {},
      'different',
    ],
    [
      'network denied and open',
      'storage-accounts',
      'defaultAction',
      { properties: { networkAcls: { defaultAction: 'Deny' } } },
      {},
      'different',
    ],
    [
      'TLS said and left to the version of the API',
      'storage-accounts',
      'minimumTls',
      { properties: { minimumTlsVersion: 'TLS1_2' } },
      {},
      'undecided',
    ],
    ['TLS left out by both', 'storage-accounts', 'minimumTls', {}, {}, 'equal'],
    ['two sub-resources', 'private-endpoints', 'subResource', endpointTo('file'), endpointTo('blob'), 'different'],
    ['one sub-resource', 'private-endpoints', 'subResource', endpointTo('file'), endpointTo('file'), 'equal'],
    [
      'two service modes',
      'signalr-services',
      'serviceMode',
      { properties: { features: [{ flag: 'ServiceMode', value: 'Serverless' }] } },
      {},
      'different',
    ],
    ['networks of gateways that subnets name', 'nat-gateways', 'network', {}, {}, 'undecided'],
    [
      'kinds of apps but for the system',
      'sites',
      'kind',
      { kind: 'functionapp,linux' },
      { kind: 'functionapp' },
      'equal',
    ],
    [
      'a setting whose name is not known',
      'sites',
      'worker',
      {
        properties: {
          siteConfig: {
            appSettings: [
              { name: "[parameters('name')]", value: 'node' },
              { name: 'FUNCTIONS_WORKER_RUNTIME', value: 'dotnet' },
            ],
          },
        },
      },
      { properties: { siteConfig: { appSettings: [{ name: 'FUNCTIONS_WORKER_RUNTIME', value: 'dotnet' }] } } },
      'undecided',
    ],
    [
      'languages of function apps',
      'sites',
      'worker',
      { properties: { siteConfig: { appSettings: [{ name: 'FUNCTIONS_WORKER_RUNTIME', value: 'node' }] } } },
      { properties: { siteConfig: { appSettings: [{ name: 'FUNCTIONS_WORKER_RUNTIME', value: 'dotnet' }] } } },
      'different',
    ],
  ])('%s: %s, %s', (_sentence, page, facet, a, b, expected) => {
    const [first, second] = [a, b].map((declared) => readOf(kindNamed(page).facets, declared as never)(facet))
    expect(compareValues(first!, second!)).toBe(expected)
  })
})

function endpointTo(group: string): object {
  return {
    properties: {
      privateLinkServiceConnections: [{ name: 'c', properties: { privateLinkServiceId: '/s/a', groupIds: [group] } }],
    },
  }
}

test('a list nested without end is unknown, not a crash', () => {
  let value: Value = valueOf([])
  for (let depth = 0; depth < 200; depth += 1) value = { kind: 'list', items: [value], open: null }
  for (const [, facet] of FACETS) expect(() => normaliseOf(facet)(value)).not.toThrow()
})
