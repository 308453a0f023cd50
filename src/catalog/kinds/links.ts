import type { LinkRole } from '../../model/template.js'

/** Where one resource names another. */
export interface LinkSpec {
  readonly role: LinkRole
  /** Type that names the other, lower case; of a child of the resource for some links. */
  readonly from: string
  /** Path in its declaration; `*` stands for every item of a list. */
  readonly path: string
  /** Type that is named, lower case. */
  readonly to: string
}

export const LINKS: readonly LinkSpec[] = [
  {
    role: 'plan',
    from: 'microsoft.web/sites',
    path: 'properties.serverFarmId',
    to: 'microsoft.web/serverfarms',
  },
  {
    role: 'workspace',
    from: 'microsoft.insights/components',
    path: 'properties.WorkspaceResourceId',
    to: 'microsoft.operationalinsights/workspaces',
  },
  ...['privateLinkServiceConnections', 'manualPrivateLinkServiceConnections'].map((connections): LinkSpec => ({
    role: 'endpoint-target',
    from: 'microsoft.network/privateendpoints',
    path: `properties.${connections}.*.properties.privateLinkServiceId`,
    to: '*',
  })),
  ...['microsoft.servicebus/namespaces', 'microsoft.eventhub/namespaces'].map((namespace): LinkSpec => ({
    role: 'geo-partner',
    from: `${namespace}/disasterrecoveryconfigs`,
    path: 'properties.partnerNamespace',
    to: namespace,
  })),
  {
    role: 'geo-partner',
    from: 'microsoft.sql/servers/failovergroups',
    path: 'properties.partnerServers.*.id',
    to: 'microsoft.sql/servers',
  },
  {
    role: 'geo-partner',
    from: 'microsoft.sql/servers/databases',
    path: 'properties.sourceDatabaseId',
    to: 'microsoft.sql/servers',
  },
  {
    role: 'geo-partner',
    from: 'microsoft.cache/redis/linkedservers',
    path: 'properties.linkedRedisCacheId',
    to: 'microsoft.cache/redis',
  },
]

/** Where a site writes its settings: a list of names and values, or an object. */
export const SITE_SETTINGS: readonly { readonly from: string; readonly path: string }[] = [
  { from: 'microsoft.web/sites', path: 'properties.siteConfig.appSettings' },
  { from: 'microsoft.web/sites/config', path: 'properties' },
]

/**
 * Settings by which a function app names its runtime storage.
 * Microsoft Learn, App settings reference for Azure Functions.
 */
export const isHostStorageSetting = (name: string): boolean =>
  /^(?:AzureWebJobsStorage(?:__\w+)?|AzureWebJobsDashboard|WEBSITE_CONTENTAZUREFILECONNECTIONSTRING)$/i.test(name)
