import { ONE, charges, ofInstance, textOf, unpriced } from './charges.js'
import { flag, region, versioned, withDefault, word } from './facets.js'
import type { Kind, Priced, Pricing } from './kind.js'
import { NETWORK_RULES_AGREE, networkRules } from './network-rules.js'

const BEST_PRACTICES = 'Microsoft Learn, Best practices for reliable Azure Functions (functions-best-practices.md)'

export const STORAGE_ACCOUNTS: Kind = {
  type: 'Microsoft.Storage/storageAccounts',
  noun: 'storage account',
  page: 'storage-accounts',
  facets: {
    location: region('location'),
    kind: word('kind'),
    sku: word('sku.name', 'properties.accountType', 'properties.sku.name'),
    hierarchicalNamespace: flag('properties.isHnsEnabled', false),
    nfs: flag('properties.isNfsV3Enabled', false),
    sftp: flag('properties.isSftpEnabled', false),
    publicNetworkAccess: withDefault('properties.publicNetworkAccess', 'enabled'),
    ...networkRules('properties.networkAcls'),
    networkBypass: withDefault('properties.networkAcls.bypass', 'azureservices'),
    sharedKey: flag('properties.allowSharedKeyAccess', true),
    publicBlobs: versioned('properties.allowBlobPublicAccess'),
    minimumTls: versioned('properties.minimumTlsVersion'),
    httpsOnly: versioned('properties.supportsHttpsTrafficOnly'),
    keySource: withDefault('properties.encryption.keySource', 'microsoft.storage'),
    keyVault: word('properties.encryption.keyvaultproperties.keyvaulturi'),
    keyName: word('properties.encryption.keyvaultproperties.keyname'),
    doubleEncryption: flag('properties.encryption.requireInfrastructureEncryption', false),
    immutability: flag('properties.immutableStorageWithVersioning.enabled', false),
    oauthByDefault: flag('properties.defaultToOAuthAuthentication', false),
    dnsEndpoint: withDefault('properties.dnsEndpointType', 'standard'),
    accessTier: withDefault('properties.accessTier', 'hot'),
    largeFileShares: withDefault('properties.largeFileSharesState', 'disabled'),
    crossTenantReplication: versioned('properties.allowCrossTenantReplication'),
    customDomain: word('properties.customDomain.name'),
    identity: word('identity.type'),
    fileIdentity: withDefault('properties.azureFilesIdentityBasedAuthentication.directoryServiceOptions', 'none'),
  },
  children: {
    blobservices: {
      versioning: flag('properties.isVersioningEnabled', false),
      softDelete: flag('properties.deleteRetentionPolicy.enabled', false),
    },
  },
  mustAgree: [
    { facet: 'location', code: 'different-region' },
    { facet: 'kind', code: 'incompatible-kind' },
    { facet: 'hierarchicalNamespace', code: 'incompatible-kind' },
    { facet: 'nfs', code: 'incompatible-kind' },
    { facet: 'sftp', code: 'incompatible-kind' },
    { facet: 'sku', code: 'incompatible-tier' },
    { facet: 'publicNetworkAccess', code: 'different-network-boundary' },
    ...NETWORK_RULES_AGREE,
    { facet: 'networkBypass', code: 'different-network-boundary' },
    { facet: 'sharedKey', code: 'conflicting-setting' },
    { facet: 'publicBlobs', code: 'conflicting-setting' },
    { facet: 'minimumTls', code: 'conflicting-setting' },
    { facet: 'httpsOnly', code: 'conflicting-setting' },
    { facet: 'keySource', code: 'conflicting-setting' },
    { facet: 'keyVault', code: 'conflicting-setting' },
    { facet: 'keyName', code: 'conflicting-setting' },
    { facet: 'doubleEncryption', code: 'conflicting-setting' },
    { facet: 'immutability', code: 'conflicting-setting' },
    { facet: 'fileIdentity', code: 'conflicting-setting' },
    { facet: 'dnsEndpoint', code: 'conflicting-setting' },
  ],
  childrenAgree: [
    { child: 'blobservices', facet: 'versioning', code: 'conflicting-setting' },
    { child: 'blobservices', facet: 'softDelete', code: 'conflicting-setting' },
  ],
  mayDiffer: ['accessTier', 'oauthByDefault', 'largeFileShares', 'crossTenantReplication', 'customDomain', 'identity'],
  immutable: [
    'kind (block blobs, files)',
    'hierarchical namespace, once on',
    'infrastructure encryption',
    'version-level immutability, once on',
  ],
  capacity: [],
  guidance: [{ id: 'one-storage-account-per-function-app', when: 'hosts-functions', source: BEST_PRACTICES }],
  isStateful: true,
  price,
}

/** No account has a fixed charge, except that provisioned file shares are charged by size. */
function price({ read }: Priced): Pricing {
  const [sku, kind] = [textOf(read('sku')), textOf(read('kind'))]
  if (kind === 'filestorage') return unpriced('Premium file shares are charged by the size they are given.')
  if (sku?.startsWith('premium') === true) return charges(ofInstance('storage.premium'))
  const isUnseen = sku === null && kind === null && read('kind').kind !== 'absent'
  return charges(ofInstance('storage.account', ONE, isUnseen ? 'An account without premium files is assumed.' : null))
}
