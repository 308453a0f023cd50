import { describe, expect, test } from '@jest/globals'
import type { Pricing } from '../../../src/catalog/kinds/kind.js'
import { choosePrice, findPrice } from '../../../src/catalog/prices/price-table.js'
import { type DeclaredResource, chargesOf, kindNamed, pricedOf } from '../../support/declared-resource.js'

type Children = readonly (readonly [type: string, declaration: DeclaredResource])[]

const priceOf = (page: string, declaration: DeclaredResource, children: Children = []): Pricing =>
  kindNamed(page).price(pricedOf(kindNamed(page), declaration, children))

const LINUX = { properties: { reserved: true } }

describe('App Service plans', () => {
  test.each<[string, DeclaredResource, string]>([
    ['Windows where nothing is reserved', { sku: { name: 'S1' } }, 'asp.S1.windows × 1'],
    ['Linux where it is', { sku: { name: 'S1' }, ...LINUX }, 'asp.S1.linux × 1'],
    ['not Linux for its kind alone', { sku: { name: 'S1' }, kind: 'linux' }, 'asp.S1.windows × 1'],
    ['every instance', { sku: { name: 'B1', capacity: 3 }, ...LINUX }, 'asp.B1.linux × 3'],
    ['instances of the older API', { sku: { name: 'B1' }, properties: { numberOfWorkers: 2 } }, 'asp.B1.windows × 2'],
    ['P1v2', { sku: { name: 'P1V2' } }, 'asp.P1v2.windows × 1'],
    ['P1v3', { sku: { name: 'p1v3' } }, 'asp.P1v3.windows × 1'],
    ['P1mv3', { sku: { name: 'P1MV3' } }, 'asp.P1mv3.windows × 1'],
    ['no P1 for P10', { sku: { name: 'P10' } }, 'No price is known for a plan of the size P10.'],
    ['no P1v2 for P1', { sku: { name: 'P1' } }, 'No price is known for a plan of the size P1.'],
    ['no S1 for S10', { sku: { name: 'S10' } }, 'No price is known for a plan of the size S10.'],
    ['no size for a tier', { sku: { tier: 'Standard' } }, 'No price is known for a plan of the size standard.'],
    ['no size where none is written', {}, 'The template gives the plan no size.'],
    ['no size for a parameter', { sku: { name: "[parameters('sku')]" } }, 'The size of the plan is not known.'],
    [
      'no list price for spot instances',
      { sku: { name: 'S1' }, properties: { isSpot: true } },
      'The plan may run on spot instances, which have no list price.',
    ],
    ['the free plan once', { sku: { name: 'F1', capacity: 3 } }, 'asp.F1.windows × 1'],
    ['the shared plan', { sku: { name: 'D1' } }, 'asp.D1.windows × 1'],
    [
      'no shared plan on Linux',
      { sku: { name: 'D1' }, ...LINUX },
      'No price is known for a plan of the size D1 on Linux.',
    ],
    ['Consumption by use', { sku: { name: 'Y1', capacity: 0 } }, 'functions.consumption.executions × 1'],
    ['Consumption by its tier', { properties: { sku: 'Dynamic' } }, 'functions.consumption.executions × 1'],
    ['Flex Consumption by use', { sku: { name: 'FC1' }, ...LINUX }, 'functions.flex.ondemand × 1'],
    ['Elastic Premium on either system', { sku: { name: 'EP1', capacity: 2 }, ...LINUX }, 'functions.EP1 × 2'],
    ['Logic Apps', { sku: { name: 'WS1' } }, 'logicapp.WS1 × 1'],
    [
      'both systems where it is not known',
      { sku: { name: 'B1' }, properties: { reserved: '[?]' } },
      'asp.B1.linux or asp.B1.windows × 1',
    ],
  ])('take %s', (_sentence, declaration, charge) => {
    expect(chargesOf(priceOf('app-service-plans', declaration))).toEqual([charge])
  })

  test('say that a number of instances is assumed', () => {
    const pricing = priceOf('app-service-plans', { sku: { name: 'B1', capacity: "[parameters('count')]" } })
    expect(pricing).toMatchObject({
      charges: [{ quantity: { low: 1, high: 1 }, assumption: 'The number of instances is not known; one is counted.' }],
    })
  })
})

const SERVERLESS = { properties: { capabilities: [{ name: 'EnableServerless' }] } }
const throughput = (amount: number | string): DeclaredResource => ({ properties: { options: { throughput: amount } } })
const autoscale = (most: number): DeclaredResource => ({
  properties: { options: { autoscaleSettings: { maxThroughput: most } } },
})
const twoRegions = { locations: [{ locationName: 'eastus' }, { locationName: 'westus', failoverPriority: 1 }] }

describe('Cosmos DB', () => {
  test.each<[string, DeclaredResource, Children, readonly string[]]>([
    ['nothing fixed when serverless', SERVERLESS, [['sqldatabases/containers', {}]], ['cosmos.serverless.rus × 1']],
    ['nothing for an account alone', {}, [], ['cosmos.provisioned.100rus × 0']],
    [
      'throughput of a container',
      {},
      [['sqldatabases/containers', throughput(500)]],
      ['cosmos.provisioned.100rus × 5'],
    ],
    [
      'throughput written as a text',
      {},
      [['sqldatabases/containers', throughput('500')]],
      ['cosmos.provisioned.100rus × 5'],
    ],
    [
      'a container that says nothing',
      {},
      [
        ['sqldatabases', {}],
        ['sqldatabases/containers', {}],
      ],
      ['cosmos.provisioned.100rus × 4'],
    ],
    [
      'a container that may share its database’s',
      {},
      [
        ['sqldatabases', throughput(400)],
        ['sqldatabases/containers', {}],
      ],
      ['cosmos.provisioned.100rus × 4 to 8'],
    ],
    [
      'a tenth of the most of autoscale',
      {},
      [['mongodbdatabases/collections', autoscale(4000)]],
      ['cosmos.provisioned.100rus × 0', 'cosmos.autoscale.100rus × 4'],
    ],
    [
      'each region',
      { properties: twoRegions },
      [['sqldatabases/containers', throughput(400)]],
      ['cosmos.provisioned.100rus × 8'],
    ],
    [
      'each region twice when all of them write',
      { properties: { ...twoRegions, enableMultipleWriteLocations: true } },
      [['sqldatabases/containers', throughput(400)]],
      ['cosmos.provisioned.100rus × 16'],
    ],
    [
      'nothing for the first 1,000 RU/s of the free tier',
      { properties: { enableFreeTier: true } },
      [['sqldatabases/containers', throughput(1400)]],
      ['cosmos.provisioned.100rus × 4', 'cosmos.freetier × 1'],
    ],
    [
      'from nothing to its throughput where the mode is not known',
      { properties: { capabilities: '[?]' } },
      [['sqldatabases/containers', throughput(400)]],
      ['cosmos.provisioned.100rus × 0 to 4'],
    ],
  ])('takes %s', (_sentence, declaration, children, expected) => {
    expect(chargesOf(priceOf('cosmos-accounts', declaration, children))).toEqual(expected)
  })

  test('charges what moves along: one account less saves nothing', () => {
    const pricing = priceOf('cosmos-accounts', {}, [['sqldatabases/containers', throughput(400)]])
    expect(pricing).toMatchObject({ charges: [{ per: 'content' }] })
  })
})

const redis = (name: string, family: string, capacity: number, more: DeclaredResource = {}): DeclaredResource => ({
  properties: { sku: { name, family, capacity }, ...more },
})

describe('other kinds', () => {
  test.each<[string, string, DeclaredResource, Children, readonly string[]]>([
    ['a storage account', 'storage-accounts', { sku: { name: 'Standard_GRS' } }, [], ['storage.account × 1']],
    [
      'premium blobs',
      'storage-accounts',
      { sku: { name: 'Premium_LRS' }, kind: 'BlockBlobStorage' },
      [],
      ['storage.premium × 1'],
    ],
    [
      'premium files',
      'storage-accounts',
      { sku: { name: 'Premium_LRS' }, kind: 'FileStorage' },
      [],
      ['Premium file shares are charged by the size they are given.'],
    ],
    ['a workspace', 'log-analytics-workspaces', {}, [], ['law.account × 1']],
    [
      'a workspace with a commitment',
      'log-analytics-workspaces',
      { properties: { sku: { name: 'CapacityReservation' } } },
      [],
      ['No price is known for a commitment tier.'],
    ],
    ['a component', 'application-insights', {}, [], ['appi.component × 1']],
    ['a vault', 'key-vaults', { properties: { sku: { name: 'premium' } } }, [], ['keyvault.standard × 1']],
    ['an app', 'sites', { kind: 'functionapp' }, [], []],
    [
      'always-ready instances of 4 GB',
      'sites',
      {
        properties: {
          functionAppConfig: {
            scaleAndConcurrency: {
              alwaysReady: [
                { name: 'http', instanceCount: 2 },
                { name: 'x', instanceCount: 1 },
              ],
              instanceMemoryMB: 4096,
            },
          },
        },
      },
      [],
      ['functions.flex.alwaysready.baseline × 6'],
    ],
    ['Service Bus Basic', 'service-bus-namespaces', { sku: { name: 'Basic' } }, [], ['servicebus.basic × 1']],
    [
      'Service Bus Premium units',
      'service-bus-namespaces',
      { sku: { name: 'Premium', capacity: 4 } },
      [],
      ['servicebus.premium.mu × 4'],
    ],
    [
      'no units of Service Bus Standard',
      'service-bus-namespaces',
      { sku: { name: 'Standard', capacity: 4 } },
      [],
      ['servicebus.standard.base × 1'],
    ],
    ['Event Hubs Basic', 'event-hubs-namespaces', { sku: { name: 'Basic' } }, [], ['eventhubs.basic.tu × 1']],
    [
      'throughput units',
      'event-hubs-namespaces',
      { sku: { name: 'Standard', capacity: 2 } },
      [['eventhubs', {}]],
      ['eventhubs.standard.tu × 2'],
    ],
    [
      'capture',
      'event-hubs-namespaces',
      { sku: { name: 'Standard', capacity: 2 } },
      [['eventhubs', { properties: { captureDescription: { enabled: true } } }]],
      ['eventhubs.standard.tu × 2', 'eventhubs.standard.capture × 2'],
    ],
    [
      'capture, perhaps',
      'event-hubs-namespaces',
      { sku: { name: 'Standard' } },
      [['eventhubs', { properties: { captureDescription: { enabled: '[?]' } } }]],
      ['eventhubs.standard.tu × 1', 'eventhubs.standard.capture × 0 to 1'],
    ],
    [
      'processing units',
      'event-hubs-namespaces',
      { sku: { name: 'Premium', capacity: 2 } },
      [],
      ['eventhubs.premium.pu × 2'],
    ],
    [
      'a namespace of a cluster',
      'event-hubs-namespaces',
      { sku: { name: 'Standard' }, properties: { clusterArmId: '/clusters/a' } },
      [],
      [],
    ],
    ['API Management units', 'api-management', { sku: { name: 'Standard', capacity: 2 } }, [], ['apim.standard × 2']],
    [
      'units of further regions',
      'api-management',
      {
        sku: { name: 'Premium', capacity: 1 },
        properties: { additionalLocations: [{ location: 'westus', sku: { name: 'Premium', capacity: 2 } }] },
      },
      [],
      ['apim.premium × 3'],
    ],
    [
      'API Management Consumption',
      'api-management',
      { sku: { name: 'Consumption', capacity: 0 } },
      [],
      ['apim.consumption × 1'],
    ],
    [
      'no Standard for StandardV2',
      'api-management',
      { sku: { name: 'StandardV2', capacity: 1 } },
      [],
      ['No price is known for the tier standardv2.'],
    ],
    ['a Basic registry', 'container-registries', { sku: { name: 'Basic' } }, [], ['acr.basic × 1']],
    [
      'a Standard registry',
      'container-registries',
      { sku: { name: 'Standard' } },
      [],
      ['No price is known for a registry of the tier standard.'],
    ],
    [
      'a Premium registry with a replica',
      'container-registries',
      { sku: { name: 'Premium' } },
      [['replications', { location: 'westus' }]],
      ['acr.premium × 2'],
    ],
    ['the node of a Basic cache', 'redis-caches', redis('Basic', 'C', 4), [], ['redis.basic.C4 × 1']],
    ['both nodes of a Standard cache', 'redis-caches', redis('Standard', 'C', 3), [], ['redis.standard.C3 × 1']],
    [
      'no C3 for a Basic cache',
      'redis-caches',
      redis('Basic', 'C', 3),
      [],
      ['No price is known for a basic cache of the size C3.'],
    ],
    ['shards', 'redis-caches', redis('Premium', 'P', 1, { shardCount: 3 }), [], ['redis.premium.P1 × 3']],
    [
      'nine nodes: three shards with two replicas each',
      'redis-caches',
      redis('Premium', 'P', 2, { shardCount: 3, replicasPerPrimary: 2 }),
      [],
      ['redis.premium.P2 × 4.5'],
    ],
    [
      'no P1 for P10',
      'redis-caches',
      redis('Premium', 'P', 10),
      [],
      ['No price is known for a premium cache of the size P10.'],
    ],
    [
      'search units',
      'search-services',
      { sku: { name: 'basic' }, properties: { replicaCount: 3, partitionCount: 2 } },
      [],
      ['search.basic × 6'],
    ],
    ['free search', 'search-services', { sku: { name: 'free' } }, [], ['search.free × 1']],
    [
      'no S2 for S1',
      'search-services',
      { sku: { name: 'standard' } },
      [],
      ['No price is known for a service of the tier standard.'],
    ],
    ['SignalR units', 'signalr-services', { sku: { name: 'Standard_S1', capacity: 5 } }, [], ['signalr.standard × 5']],
    ['free SignalR', 'signalr-services', { sku: { name: 'Free_F1', capacity: 1 } }, [], ['signalr.free × 1']],
    [
      'no P1 for P2',
      'signalr-services',
      { sku: { name: 'Premium_P2' } },
      [],
      ['No price is known for a service of the tier premium_p2.'],
    ],
    ['Front Door Standard', 'cdn-profiles', { sku: { name: 'Standard_AzureFrontDoor' } }, [], ['afd.standard × 1']],
    ['Front Door Premium', 'cdn-profiles', { sku: { name: 'Premium_AzureFrontDoor' } }, [], ['afd.premium × 1']],
    ['a classic profile', 'cdn-profiles', { sku: { name: 'Standard_Microsoft' } }, [], ['cdn.classic × 1']],
    ['routing rules', 'front-doors', { properties: { routingRules: [{}, {}] } }, [], ['frontdoor.classic.rule × 2']],
    [
      'five routing rules of seven',
      'front-doors',
      { properties: { routingRules: [{}, {}, {}, {}, {}, {}, {}] } },
      [],
      ['frontdoor.classic.rule × 5'],
    ],
    ['a private endpoint', 'private-endpoints', {}, [], ['privateendpoint × 1']],
    [
      'a gateway with its address',
      'nat-gateways',
      { sku: { name: 'Standard' }, properties: { publicIpAddresses: [{ id: '/ip/a' }] } },
      [],
      ['natgateway × 1', 'publicip.standard.static × 1'],
    ],
    [
      'a server with databases',
      'sql-servers',
      {},
      [
        ['databases', { sku: { name: 'S1' } }],
        ['databases', { sku: { name: 'P1' } }],
        ['elasticpools', { sku: { name: 'StandardPool', capacity: 200 } }],
        ['databases', { properties: { elasticPoolId: '/pool' } }],
      ],
      ['sql.server × 1', 'sql.S1 × 1', 'sql.P1 × 1', 'sqlpool.standard200 × 1'],
    ],
    [
      'a database by edition and units',
      'sql-servers',
      {},
      [['databases', { sku: { name: 'Standard', tier: 'Standard', capacity: 20 } }]],
      ['sql.server × 1', 'sql.S1 × 1'],
    ],
    [
      'no S0 for an edition alone',
      'sql-servers',
      {},
      [['databases', { sku: { name: 'Standard' } }]],
      ['sql.server × 1'],
    ],
    ['no tier where none is written', 'service-bus-namespaces', {}, [], ['The tier of the namespace is not known.']],
    ['no P1 for P11', 'sql-servers', {}, [['databases', { sku: { name: 'P11' } }]], ['sql.server × 1']],
    [
      'no Standard 200 for Standard 50',
      'sql-servers',
      {},
      [['elasticpools', { sku: { name: 'StandardPool', capacity: 50 } }]],
      ['sql.server × 1'],
    ],
  ])('charge %s', (_sentence, page, declaration, children, expected) => {
    expect(chargesOf(priceOf(page, declaration, children))).toEqual(expected)
  })

  test('Service Bus Standard is charged once a subscription', () => {
    expect(priceOf('service-bus-namespaces', { sku: { name: 'Standard' } })).toMatchObject({
      charges: [{ per: 'subscription' }],
    })
  })

  test('a SQL server says that a database is not counted', () => {
    expect(priceOf('sql-servers', {}, [['databases', { sku: { name: 'P11' } }]])).toMatchObject({
      charges: [{ assumption: 'Databases and pools without a known price are not counted.' }],
    })
  })
})

const ready = (memory: number | string): DeclaredResource => ({
  properties: {
    functionAppConfig: {
      scaleAndConcurrency: { alwaysReady: [{ name: 'http', instanceCount: 2 }], instanceMemoryMB: memory },
    },
  },
})
const UNSEEN_READY = { properties: { functionAppConfig: { scaleAndConcurrency: { alwaysReady: '[?]' } } } }
const hub = (isCaptured: boolean | string): Children => [
  ['eventhubs', { properties: { captureDescription: { enabled: isCaptured } } }],
]
const rulesOf = (count: number): DeclaredResource => ({
  properties: { routingRules: Array.from({ length: count }, () => ({})) },
})

describe('what is assumed', () => {
  test.each<[string, string, DeclaredResource, Children, string | null]>([
    [
      'an account that may be serverless',
      'cosmos-accounts',
      { properties: { capabilities: '[?]' } },
      [['sqldatabases/containers', throughput(400)]],
      'Whether the account is serverless is not known.',
    ],
    [
      'throughput that is not seen',
      'cosmos-accounts',
      {},
      [['sqldatabases/containers', throughput('[?]')]],
      'Throughput that is not known counts as the least there is.',
    ],
    ['throughput that is', 'cosmos-accounts', {}, [['sqldatabases/containers', throughput(400)]], null],
    [
      'a database with a licence',
      'sql-servers',
      {},
      [['databases', { sku: { name: 'GP_Gen5_2' } }]],
      'The licence of SQL Server is not counted.',
    ],
    [
      'a database that brings its licence',
      'sql-servers',
      {},
      [['databases', { sku: { name: 'GP_Gen5_2' }, properties: { licenseType: 'BasePrice' } }]],
      null,
    ],
    [
      'an account that may hold premium files',
      'storage-accounts',
      { kind: '[?]' },
      [],
      'An account without premium files is assumed.',
    ],
    ['an account of a known kind', 'storage-accounts', { kind: 'StorageV2' }, [], null],
    ['instances that are not seen', 'sites', UNSEEN_READY, [], 'Always-ready instances are not counted.'],
    [
      'instances of a size that is not seen',
      'sites',
      ready('[?]'),
      [],
      'The memory of always-ready instances is not known; 2 GB are assumed.',
    ],
    ['instances of a known size', 'sites', ready(4096), [], null],
    ['six routing rules', 'front-doors', rulesOf(6), [], 'Routing rules after the fifth are not counted.'],
    ['five routing rules', 'front-doors', rulesOf(5), [], null],
    [
      'a namespace that inflates',
      'event-hubs-namespaces',
      { sku: { name: 'Standard' }, properties: { isAutoInflateEnabled: true } },
      [],
      'Throughput units that auto-inflate adds are not counted.',
    ],
    [
      'an event hub that may capture',
      'event-hubs-namespaces',
      { sku: { name: 'Standard' } },
      hub('[?]'),
      'Whether an event hub captures is not known.',
    ],
    ['an event hub that captures', 'event-hubs-namespaces', { sku: { name: 'Standard' } }, hub(true), null],
    [
      'a gateway whose addresses are not seen',
      'nat-gateways',
      { sku: { name: 'Standard' }, properties: { publicIpAddresses: '[?]' } },
      [],
      'Its public addresses are not counted.',
    ],
    ['a gateway without any', 'nat-gateways', { sku: { name: 'Standard' } }, [], null],
  ])('of %s', (_sentence, page, declaration, children, expected) => {
    const pricing = priceOf(page, declaration, children)
    const said = pricing.kind === 'charges' ? pricing.charges.flatMap(({ assumption }) => assumption ?? []) : null
    expect(said).toEqual(expected === null ? [] : [expected])
  })
})

describe('figures', () => {
  test.each<[string, string, string, number | null]>([
    ['S1 on Linux', 'asp.S1.linux', 'eastus', 69.35],
    ['S1 on Windows', 'asp.S1.windows', 'eastus', 73],
    ['one Premium P1 shard, two nodes', 'redis.premium.P1', 'eastus', 404.42],
    ['one Premium P2 shard, two nodes', 'redis.premium.P2', 'eastus', 810.3],
    ['Service Bus Premium in its region', 'servicebus.premium.mu', 'westeurope', 677.08],
    ['no Service Bus Premium of another region', 'servicebus.premium.mu', 'eastus', null],
    ['private endpoints anywhere', 'privateendpoint', 'japaneast', 7.3],
    ['Front Door anywhere', 'afd.standard', 'global', 35],
    ['free plans anywhere', 'asp.F1.windows', 'westeurope', 0],
    ['Cosmos DB in the United States', 'cosmos.provisioned.100rus', 'westus2', 5.84],
    ['no Cosmos DB elsewhere', 'cosmos.provisioned.100rus', 'westeurope', null],
    ['no row for a part of a name', 'asp.B1', 'linux', null],
    ['no row for the beginning of a name', 'redis.premium.P', 'eastus', null],
    ['no row for a name of all objects', 'constructor', 'eastus', null],
  ])('%s', (_sentence, item, region, price) => {
    expect(findPrice(item, region)?.fixedMonthlyUSD ?? null).toBe(price)
  })

  test.each<[string, string, string | null, string, number | null]>([
    ['of its own region', 'asp.B1.linux', 'centralus', 'eastus', 13.14],
    ['of the policy’s where there is none of its own', 'asp.B1.linux', 'westeurope', 'eastus', 12.41],
    ['of the policy’s where its own is not known', 'asp.B1.linux', null, 'eastus', 12.41],
    ['that holds anywhere', 'privateendpoint', 'westeurope', 'eastus', 7.3],
    ['of use alone', 'appi.component', null, 'westeurope', 0],
    ['of neither', 'asp.B2.linux', 'westeurope', 'northeurope', null],
  ])('a resource takes the row %s', (_sentence, item, own, policy, expected) => {
    expect(choosePrice(item, own, policy)?.fixedMonthlyUSD ?? null).toBe(expected)
  })
})
