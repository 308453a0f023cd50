import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/catalog/backend-limits.ts
var DOCUMENTED_LIMITS = {
  databasesPerAccount: 25,
  containersPerDatabase: 100,
  functionsPerApp: 200,
  environmentVariables: 1e3,
  containersPerStorageAccount: 250
};
var CONFIGURED_LIMITS = {
  maxFunctionsPerApp: "functionsPerApp",
  maxContainersPerStorage: "containersPerStorageAccount"
};
var RESOURCE_LIMITS = {
  maxCosmosAccounts: "Microsoft.DocumentDB/databaseAccounts",
  maxFunctionApps: "Microsoft.Web/sites",
  maxStorageAccounts: "Microsoft.Storage/storageAccounts"
};

// src/catalog/entity-names.ts
var databaseNameOf = (entityName) => `${kebabCase(entityName)}-db`;
var containerNameOf = (entityNamePlural) => kebabCase(entityNamePlural);
var pluralOf = (entityName) => `${entityName}s`;
var kebabCase = (name) => name.replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[\s_]+/g, "-").toLowerCase();

// src/catalog/contracts.ts
var GROUPABLE = {
  documented: /* @__PURE__ */ new Set(["CrudApi", "FunctionsApp", "StaticSiteWithCdn"]),
  "component-0.0.2": /* @__PURE__ */ new Set(["CrudApi"]),
  "component-0.0.2-unshared": /* @__PURE__ */ new Set(),
  "component-2": /* @__PURE__ */ new Set()
};
var isGroupable = (kind, contract) => GROUPABLE[contract ?? "documented"].has(kind);
var takesComponents = (contract) => contract !== "component-2";
var sharesResources = (contract) => takesComponents(contract) && contract !== "component-0.0.2-unshared";
var heedsSettings = (contract) => (contract ?? "documented") === "documented";

export {
  DOCUMENTED_LIMITS,
  CONFIGURED_LIMITS,
  RESOURCE_LIMITS,
  databaseNameOf,
  containerNameOf,
  pluralOf,
  kebabCase,
  isGroupable,
  takesComponents,
  sharesResources,
  heedsSettings
};
