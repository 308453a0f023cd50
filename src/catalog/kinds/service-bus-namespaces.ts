import { type Value } from '../../model/value.js'
import { type Quantity, ONE, charges, ofInstance, quantityOf, textOf, unpriced } from './charges.js'
import { flag, number, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing, Read } from './kind.js'
import { NETWORK_RULES_AGREE, networkRules } from './network-rules.js'
import { ladder } from './tiers.js'

const QUOTAS = 'Microsoft Learn, Azure Service Bus quotas (service-bus-quotas-table.md)'

/** Queues and topics of one namespace; of Premium, of one messaging unit. */
const ENTITIES: ReadonlyMap<string, number> = new Map([
  ['basic', 10_000],
  ['standard', 10_000],
  ['premium', 1_000],
])

export const SERVICE_BUS_NAMESPACES: Kind = {
  type: 'Microsoft.ServiceBus/namespaces',
  noun: 'Service Bus namespace',
  page: 'service-bus-namespaces',
  facets: {
    location: region('location'),
    sku: versioned('sku.name', 'sku.tier'),
    capacity: number('sku.capacity', null),
    partitions: number('properties.premiumMessagingPartitions', null),
    zoneRedundant: versioned('properties.zoneRedundant'),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    localAuth: flag('properties.disableLocalAuth', false),
    keySource: word('properties.encryption.keySource'),
    doubleEncryption: flag('properties.encryption.requireInfrastructureEncryption', false),
    alternateName: word('properties.alternateName'),
    minimumTls: versioned('properties.minimumTlsVersion'),
    identity: word('identity.type'),
  },
  children: {
    networkrulesets: networkRules('properties'),
    queues: {},
    topics: {},
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('basic', 'standard', 'premium') },
    { facet: 'partitions', code: 'conflicting-setting' },
    { facet: 'zoneRedundant', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    { facet: 'localAuth', code: 'conflicting-setting' },
    { facet: 'keySource', code: 'conflicting-setting' },
    { facet: 'doubleEncryption', code: 'conflicting-setting' },
  ],
  childrenAgree: NETWORK_RULES_AGREE.map((agreement) => ({ child: 'networkrulesets', ...agreement })),
  mayDiffer: ['capacity', 'alternateName', 'minimumTls', 'identity'],
  immutable: ['region', 'Premium or not', 'partitions of Premium', 'infrastructure encryption'],
  capacity: [
    {
      what: 'queues and topics',
      counts: { children: ['queues', 'topics'] },
      limit: (read) => {
        // Where the tier is not known, the least of all.
        return (ENTITIES.get(textOf(read('sku')) ?? '') ?? 1_000) * unitsOf(read).range.low
      },
      isHard: true,
      source: QUOTAS,
    },
  ],
  guidance: [],
  isStateful: true,
  price,
}

/** Only Premium counts units. */
function unitsOf(read: Read): Quantity {
  const sku: Value = read('sku')
  if (textOf(sku) !== 'premium') return { range: ONE, assumption: null }
  return quantityOf(read('capacity'), 'messaging units')
}

/**
 * The base charge of Standard is due once per subscription, however many namespaces there are: one namespace less saves
 * nothing.
 */
function price({ read }: Priced): Pricing {
  switch (textOf(read('sku'))) {
    case 'basic':
      return charges(ofInstance('servicebus.basic'))
    case 'standard':
      return charges({ ...ofInstance('servicebus.standard.base'), per: 'subscription' })
    case 'premium': {
      const { range, assumption } = unitsOf(read)
      return charges(ofInstance('servicebus.premium.mu', range, assumption))
    }
    default:
      return unpriced('The tier of the namespace is not known.')
  }
}
