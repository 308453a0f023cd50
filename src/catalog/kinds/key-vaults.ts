import { charges, ofInstance } from './charges.js'
import { flag, number, region, versioned, withDefault, word } from './facets.js'
import type { Kind } from './kind.js'
import { NETWORK_RULES_AGREE, networkRules } from './network-rules.js'
import { ladder } from './tiers.js'

const BEST_PRACTICES = 'Microsoft Learn, Best practices for using Azure Key Vault (best-practices.md)'

export const KEY_VAULTS: Kind = {
  type: 'Microsoft.KeyVault/vaults',
  noun: 'key vault',
  page: 'key-vaults',
  facets: {
    location: region('location'),
    tenant: word('properties.tenantId'),
    sku: word('properties.sku.name'),
    roles: versioned('properties.enableRbacAuthorization'),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    ...networkRules('properties.networkAcls'),
    networkBypass: withDefault('properties.networkAcls.bypass', 'azureservices'),
    softDelete: versioned('properties.enableSoftDelete'),
    purgeProtection: flag('properties.enablePurgeProtection', false),
    softDeleteDays: number('properties.softDeleteRetentionInDays', 90),
    forDeployment: flag('properties.enabledForDeployment', false),
    forDiskEncryption: flag('properties.enabledForDiskEncryption', false),
    forTemplates: flag('properties.enabledForTemplateDeployment', false),
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'tenant', code: 'conflicting-setting' },
    { facet: 'sku', code: 'incompatible-tier', order: ladder('standard', 'premium') },
    { facet: 'roles', code: 'conflicting-setting' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    ...NETWORK_RULES_AGREE,
    { facet: 'networkBypass', code: 'different-network-boundary' },
    { facet: 'softDelete', code: 'conflicting-setting' },
    { facet: 'purgeProtection', code: 'conflicting-setting' },
  ],
  mayDiffer: ['softDeleteDays', 'forDeployment', 'forDiskEncryption', 'forTemplates'],
  immutable: ['region', 'soft delete and purge protection, once on', 'days that deleted vaults are kept'],
  capacity: [],
  guidance: [{ id: 'one-vault-per-application', when: 'always', source: BEST_PRACTICES }],
  isStateful: true,
  price: () => charges(ofInstance('keyvault.standard')),
}
