import { charges, exactly, numberOf, ofInstance, quantityOf, textOf, times, together, unpriced } from './charges.js'
import { flag, number, plain, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { set } from './sets.js'
import { ladder } from './tiers.js'

/** What a row of the table pays for: one node of a Basic cache, the pair of a Standard cache or of one Premium shard. */
const NODES: ReadonlyMap<string, string> = new Map([
  ['basic c4', 'redis.basic.C4'],
  ['standard c3', 'redis.standard.C3'],
  ['premium p1', 'redis.premium.P1'],
  ['premium p2', 'redis.premium.P2'],
])

export const REDIS_CACHES: Kind = {
  type: 'Microsoft.Cache/redis',
  noun: 'Redis cache',
  page: 'redis-caches',
  facets: {
    location: region('location'),
    sku: word('properties.sku.name', 'sku.name'),
    family: word('properties.sku.family', 'sku.family'),
    size: number('properties.sku.capacity', null, 'sku.capacity'),
    shards: number('properties.shardCount', 0),
    replicas: number('properties.replicasPerPrimary', 1, 'properties.replicasPerMaster'),
    version: versioned('properties.redisVersion'),
    eviction: withDefault('properties.redisConfiguration.maxmemory-policy', 'volatile-lru'),
    rdb: flag('properties.redisConfiguration.rdb-backup-enabled', false),
    aof: flag('properties.redisConfiguration.aof-backup-enabled', false),
    entra: flag('properties.redisConfiguration.aad-enabled', false),
    notifications: word('properties.redisConfiguration.notify-keyspace-events'),
    plainPort: flag('properties.enableNonSslPort', false),
    minimumTls: versioned('properties.minimumTlsVersion'),
    subnet: word('properties.subnetId'),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    accessKeysOff: flag('properties.disableAccessKeyAuthentication', false),
    zones: set('zones', (zone) => zone),
    tenantSettings: plain('properties.tenantSettings'),
  },
  children: { firewallrules: { from: word('properties.startIP'), to: word('properties.endIP') } },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('basic', 'standard', 'premium') },
    { facet: 'family', code: 'incompatible-tier' },
    { facet: 'size', code: 'incompatible-tier' },
    { facet: 'shards', code: 'conflicting-setting' },
    { facet: 'replicas', code: 'conflicting-setting' },
    { facet: 'version', code: 'conflicting-setting' },
    { facet: 'eviction', code: 'conflicting-setting' },
    { facet: 'rdb', code: 'conflicting-setting' },
    { facet: 'aof', code: 'conflicting-setting' },
    { facet: 'entra', code: 'conflicting-setting' },
    { facet: 'plainPort', code: 'conflicting-setting' },
    { facet: 'accessKeysOff', code: 'conflicting-setting' },
    { facet: 'minimumTls', code: 'conflicting-setting' },
    { facet: 'subnet', code: 'different-network-boundary' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'zones', code: 'conflicting-setting' },
  ],
  childrenAgree: [
    { child: 'firewallrules', facet: 'from', code: 'different-network-boundary' },
    { child: 'firewallrules', facet: 'to', code: 'different-network-boundary' },
  ],
  mayDiffer: ['notifications', 'tenantSettings'],
  immutable: ['region', 'subnet', 'clustering, once on', 'a lower tier'],
  capacity: [],
  guidance: [],
  notice: () =>
    'Azure Cache for Redis retires on 2028-09-30: rather than put two together, plan the move to Azure Managed Redis.',
  isStateful: true,
  price,
}

function price({ read }: Priced): Pricing {
  const [sku, family, size] = [textOf(read('sku')), textOf(read('family')), numberOf(read('size'))]
  if (sku === null || family === null || size === null) return unpriced('The size of the cache is not known.')
  const item = NODES.get(`${sku} ${family}${size}`)
  if (item === undefined)
    return unpriced(`No price is known for a ${sku} cache of the size ${family.toUpperCase()}${size}.`)
  if (sku !== 'premium') return charges(ofInstance(item))
  const shards = quantityOf(read('shards'), 'shards')
  const replicas = quantityOf(read('replicas'), 'replicas')
  // A row pays for two nodes: the primary and one replica of it.
  const pairs = exactly((1 + replicas.range.low) / 2)
  return charges(ofInstance(item, times(shards.range, pairs), together(shards.assumption, replicas.assumption)))
}
