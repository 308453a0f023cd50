import { charges, exactly, ofInstance, textOf, unpriced } from './charges.js'
import { flag, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { NETWORK_RULES_AGREE, networkRules } from './network-rules.js'
import { ladder } from './tiers.js'

export const CONTAINER_REGISTRIES: Kind = {
  type: 'Microsoft.ContainerRegistry/registries',
  noun: 'container registry',
  page: 'container-registries',
  facets: {
    location: region('location'),
    sku: word('sku.name', 'sku.tier'),
    adminUser: flag('properties.adminUserEnabled', false),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    ...networkRules('properties.networkRuleSet'),
    networkBypass: withDefault('properties.networkRuleBypassOptions', 'azureservices'),
    encryption: withDefault('properties.encryption.status', 'disabled'),
    key: word('properties.encryption.keyVaultProperties.keyIdentifier'),
    zoneRedundant: versioned('properties.zoneRedundancy'),
    anonymousPull: flag('properties.anonymousPullEnabled', false),
    dataEndpoint: flag('properties.dataEndpointEnabled', false),
    quarantine: withDefault('properties.policies.quarantinePolicy.status', 'disabled'),
    trust: withDefault('properties.policies.trustPolicy.status', 'disabled'),
    retention: withDefault('properties.policies.retentionPolicy.status', 'disabled'),
  },
  children: { replications: { location: region('location') } },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('basic', 'standard', 'premium') },
    { facet: 'adminUser', code: 'conflicting-setting' },
    { facet: 'anonymousPull', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    ...NETWORK_RULES_AGREE,
    { facet: 'networkBypass', code: 'different-network-boundary' },
    { facet: 'encryption', code: 'conflicting-setting' },
    { facet: 'key', code: 'conflicting-setting' },
    { facet: 'zoneRedundant', code: 'conflicting-setting' },
  ],
  childrenAgree: [{ child: 'replications', facet: 'location', code: 'different-region' }],
  mayDiffer: ['dataEndpoint', 'quarantine', 'trust', 'retention'],
  immutable: ['region', 'customer-managed key', 'zone redundancy'],
  capacity: [],
  guidance: [],
  isStateful: true,
  price,
}

/** A geo-replica of a Premium registry costs what the registry does. */
function price({ read, children }: Priced): Pricing {
  switch (textOf(read('sku'))) {
    case 'basic':
      return charges(ofInstance('acr.basic'))
    case 'premium': {
      const replicas = children.filter(({ type }) => type === 'replications').length
      return charges(ofInstance('acr.premium', exactly(1 + replicas)))
    }
    case null:
      return unpriced('The tier of the registry is not known.')
    default:
      return unpriced(`No price is known for a registry of the tier ${textOf(read('sku'))}.`)
  }
}
