import { ONE, charges, isTrue, ofInstance, quantityOf, textOf, together, unpriced } from './charges.js'
import { flag, number, region, versioned, withDefault, word } from './facets.js'
import type { Charge, Kind, Priced, Pricing, Range, Read } from './kind.js'
import { NETWORK_RULES_AGREE, networkRules } from './network-rules.js'
import { ladder } from './tiers.js'

const QUOTAS = 'Microsoft Learn, Azure Event Hubs quotas and limits (event-hubs-limits.md)'

export const EVENT_HUBS_NAMESPACES: Kind = {
  type: 'Microsoft.EventHub/namespaces',
  noun: 'Event Hubs namespace',
  page: 'event-hubs-namespaces',
  facets: {
    location: region('location'),
    sku: versioned('sku.name', 'sku.tier'),
    capacity: number('sku.capacity', null),
    cluster: word('properties.clusterArmId'),
    kafka: versioned('properties.kafkaEnabled'),
    zoneRedundant: versioned('properties.zoneRedundant'),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    localAuth: flag('properties.disableLocalAuth', false),
    keySource: word('properties.encryption.keySource'),
    doubleEncryption: flag('properties.encryption.requireInfrastructureEncryption', false),
    autoInflate: flag('properties.isAutoInflateEnabled', false),
    mostUnits: number('properties.maximumThroughputUnits', null),
    alternateName: word('properties.alternateName'),
    minimumTls: versioned('properties.minimumTlsVersion'),
    identity: word('identity.type'),
  },
  children: {
    eventhubs: { capture: flag('properties.captureDescription.enabled', false) },
    networkrulesets: networkRules('properties'),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('basic', 'standard', 'premium') },
    { facet: 'cluster', code: 'incompatible-tier' },
    { facet: 'kafka', code: 'conflicting-setting' },
    { facet: 'zoneRedundant', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'keySource', code: 'conflicting-setting' },
    { facet: 'doubleEncryption', code: 'conflicting-setting' },
  ],
  childrenAgree: NETWORK_RULES_AGREE.map((agreement) => ({ child: 'networkrulesets', ...agreement })),
  mayDiffer: ['capacity', 'autoInflate', 'mostUnits', 'alternateName', 'minimumTls', 'identity'],
  immutable: ['region', 'Premium or not', 'dedicated cluster', 'infrastructure encryption'],
  capacity: [
    { what: 'event hubs', counts: { children: ['eventhubs'] }, limit: mostHubs, isHard: true, source: QUOTAS },
  ],
  guidance: [],
  isStateful: true,
  price,
}

/** Basic and Standard take the least; so does a tier that is not known. */
function mostHubs(read: Read): number {
  if (read('cluster').kind !== 'absent') return 1_000
  switch (textOf(read('sku'))) {
    case 'premium':
      return 100 * quantityOf(read('capacity'), 'processing units').range.low
    default:
      return 10
  }
}

/** A namespace of a dedicated cluster costs nothing of its own: the cluster's capacity units are paid. */
function price({ read, children }: Priced): Pricing {
  if (read('cluster').kind !== 'absent') return charges()
  const units = quantityOf(read('capacity'), 'throughput units')
  const inflates =
    isTrue(read('autoInflate')) === false ? null : 'Throughput units that auto-inflate adds are not counted.'
  const assumption = together(units.assumption, inflates)
  switch (textOf(read('sku'))) {
    case 'basic':
      return charges(ofInstance('eventhubs.basic.tu', units.range, units.assumption))
    case 'standard':
      return charges(
        ofInstance('eventhubs.standard.tu', units.range, assumption),
        ...captureOf(children, units.range, assumption),
      )
    case 'premium':
      return charges(ofInstance('eventhubs.premium.pu', units.range, units.assumption))
    default:
      return unpriced('The tier of the namespace is not known.')
  }
}

/** Capture is charged for every throughput unit of the namespace, as soon as one event hub uses it. */
function captureOf(children: Priced['children'], units: Range, assumption: string | null): readonly Charge[] {
  const uses = children.filter(({ type }) => type === 'eventhubs').map(({ read }) => isTrue(read('capture')))
  if (uses.includes(true)) return [ofInstance('eventhubs.standard.capture', units, assumption)]
  if (!uses.includes(null)) return []
  const unsure = together(assumption, 'Whether an event hub captures is not known.')
  return [ofInstance('eventhubs.standard.capture', { low: 0, high: Math.max(units.high, ONE.high) }, unsure)]
}
