import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/catalog/kinds/links.ts
var LINKS = [
  {
    role: "plan",
    from: "microsoft.web/sites",
    path: "properties.serverFarmId",
    to: "microsoft.web/serverfarms"
  },
  {
    role: "workspace",
    from: "microsoft.insights/components",
    path: "properties.WorkspaceResourceId",
    to: "microsoft.operationalinsights/workspaces"
  },
  ...["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"].map((connections) => ({
    role: "endpoint-target",
    from: "microsoft.network/privateendpoints",
    path: `properties.${connections}.*.properties.privateLinkServiceId`,
    to: "*"
  })),
  ...["microsoft.servicebus/namespaces", "microsoft.eventhub/namespaces"].map((namespace) => ({
    role: "geo-partner",
    from: `${namespace}/disasterrecoveryconfigs`,
    path: "properties.partnerNamespace",
    to: namespace
  })),
  {
    role: "geo-partner",
    from: "microsoft.sql/servers/failovergroups",
    path: "properties.partnerServers.*.id",
    to: "microsoft.sql/servers"
  },
  {
    role: "geo-partner",
    from: "microsoft.sql/servers/databases",
    path: "properties.sourceDatabaseId",
    to: "microsoft.sql/servers",
    // A copy or a database restored from another one is on its own afterwards.
    when: { path: "properties.createMode", says: /secondary$/i }
  },
  {
    role: "geo-partner",
    from: "microsoft.cache/redis/linkedservers",
    path: "properties.linkedRedisCacheId",
    to: "microsoft.cache/redis"
  }
];
var ATTACHED = [
  {
    from: "microsoft.operationsmanagement/solutions",
    path: "properties.workspaceResourceId",
    to: "microsoft.operationalinsights/workspaces"
  },
  {
    from: "microsoft.securityinsights/onboardingstates",
    path: "scope",
    to: "microsoft.operationalinsights/workspaces"
  },
  {
    from: "microsoft.insights/autoscalesettings",
    path: "properties.targetResourceUri",
    to: "microsoft.web/serverfarms"
  }
];
var SITE_SETTINGS = [
  "microsoft.web/sites",
  "microsoft.web/sites/slots"
].flatMap((from) => [
  { from, path: "properties.siteConfig.appSettings" },
  { from: `${from}/config`, path: "properties" }
]);
var isHostStorageSetting = (name) => /^(?:AzureWebJobsStorage(?:__\w+)?|AzureWebJobsDashboard|WEBSITE_CONTENTAZUREFILECONNECTIONSTRING)$/i.test(name);

export {
  LINKS,
  ATTACHED,
  SITE_SETTINGS,
  isHostStorageSetting
};
