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
  /** What else the declaration must say, as far as it is known. */
  readonly when?: { readonly path: string; readonly says: RegExp }
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
    // A copy or a database restored from another one is on its own afterwards.
    when: { path: 'properties.createMode', says: /secondary$/i },
  },
  {
    role: 'geo-partner',
    from: 'microsoft.cache/redis/linkedservers',
    path: 'properties.linkedRedisCacheId',
    to: 'microsoft.cache/redis',
  },
]

/** Resources of their own that belong to another as its children do, and where they name it. */
export const ATTACHED: readonly { readonly from: string; readonly path: string; readonly to: string }[] = [
  {
    from: 'microsoft.operationsmanagement/solutions',
    path: 'properties.workspaceResourceId',
    to: 'microsoft.operationalinsights/workspaces',
  },
  {
    from: 'microsoft.securityinsights/onboardingstates',
    path: 'scope',
    to: 'microsoft.operationalinsights/workspaces',
  },
  {
    from: 'microsoft.insights/autoscalesettings',
    path: 'properties.targetResourceUri',
    to: 'microsoft.web/serverfarms',
  },
]

/** Where a site or a slot of it writes its settings: a list of names and values, or an object. */
export const SITE_SETTINGS: readonly { readonly from: string; readonly path: string }[] = [
  'microsoft.web/sites',
  'microsoft.web/sites/slots',
].flatMap((from) => [
  { from, path: 'properties.siteConfig.appSettings' },
  { from: `${from}/config`, path: 'properties' },
])

/**
 * Settings by which a function app names its runtime storage.
 * Microsoft Learn, App settings reference for Azure Functions.
 */
export const isHostStorageSetting = (name: string): boolean =>
  /^(?:AzureWebJobsStorage(?:__\w+)?|AzureWebJobsDashboard|WEBSITE_CONTENTAZUREFILECONNECTIONSTRING)$/i.test(name)
