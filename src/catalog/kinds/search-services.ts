import { charges, ofInstance, quantityOf, textOf, times, together, unpriced } from './charges.js'
import { flag, number, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { addressOf, set } from './sets.js'
import { ladder } from './tiers.js'

/** One search unit: a replica of a partition. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['basic', 'search.basic'],
  ['standard2', 'search.S2'],
  ['storage_optimized_l1', 'search.L1'],
])

export const SEARCH_SERVICES: Kind = {
  type: 'Microsoft.Search/searchServices',
  noun: 'AI Search service',
  page: 'search-services',
  facets: {
    location: region('location'),
    sku: word('sku.name'),
    hostingMode: withDefault('properties.hostingMode', 'default'),
    replicas: number('properties.replicaCount', 1),
    partitions: number('properties.partitionCount', 1),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    ipRules: set('properties.networkRuleSet.ipRules', addressOf),
    networkBypass: withDefault('properties.networkRuleSet.bypass', 'none'),
    localAuth: flag('properties.disableLocalAuth', false),
    semanticSearch: versioned('properties.semanticSearch'),
    keyEnforcement: withDefault('properties.encryptionWithCmk.enforcement', 'unspecified'),
    identity: word('identity.type'),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    {
      facet: 'sku',
      code: 'incompatible-tier',
      order: ladder('free', 'basic', 'standard', 'standard2', 'standard3'),
    },
    { facet: 'hostingMode', code: 'incompatible-tier' },
    { facet: 'replicas', code: 'conflicting-setting' },
    { facet: 'partitions', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'ipRules', code: 'different-network-boundary' },
    { facet: 'networkBypass', code: 'different-network-boundary' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'semanticSearch', code: 'conflicting-setting' },
    { facet: 'keyEnforcement', code: 'conflicting-setting' },
  ],
  mayDiffer: ['identity'],
  immutable: ['region', 'hosting mode', 'tier'],
  capacity: [],
  guidance: [],
  isStateful: true,
  price,
}

function price({ read }: Priced): Pricing {
  const sku = textOf(read('sku'))
  if (sku === null) return unpriced('The tier of the service is not known.')
  if (sku === 'free') return charges(ofInstance('search.free'))
  const item = UNITS.get(sku)
  if (item === undefined) return unpriced(`No price is known for a service of the tier ${sku}.`)
  const replicas = quantityOf(read('replicas'), 'replicas')
  const partitions = quantityOf(read('partitions'), 'partitions')
  return charges(
    ofInstance(item, times(replicas.range, partitions.range), together(replicas.assumption, partitions.assumption)),
  )
}
