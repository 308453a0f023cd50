import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/catalog/components.ts
var COSMOS = {
  type: "Microsoft.DocumentDB/databaseAccounts",
  shared: true,
  suppliedBy: ["cosmosAccount"]
};
var FUNCTION_APP = { type: "Microsoft.Web/sites", shared: true, suppliedBy: ["functionsApp"] };
var RUNTIME_STORAGE = {
  type: "Microsoft.Storage/storageAccounts",
  shared: true,
  suppliedBy: ["functionsApp"]
};
var COMPONENT_CLASSES = {
  CrudApi: {
    kind: "CrudApi",
    module: "@atakora/component/crud",
    family: "compute",
    hasDefine: true,
    creates: [COSMOS, FUNCTION_APP, RUNTIME_STORAGE]
  },
  FunctionsApp: {
    kind: "FunctionsApp",
    module: "@atakora/component/functions",
    family: "compute",
    hasDefine: true,
    creates: [FUNCTION_APP, RUNTIME_STORAGE]
  },
  StaticSiteWithCdn: {
    kind: "StaticSiteWithCdn",
    module: "@atakora/component/web",
    family: "static-site",
    hasDefine: true,
    creates: [
      { type: "Microsoft.Storage/storageAccounts", shared: true, suppliedBy: ["storageAccount"] },
      { type: "Microsoft.Cdn/profiles", shared: false, suppliedBy: [] }
    ]
  },
  DataStack: {
    kind: "DataStack",
    module: "@atakora/component/data",
    family: "data",
    hasDefine: true,
    creates: []
  },
  CrudResource: {
    kind: "CrudResource",
    module: "@atakora/component/data/crud",
    family: "compute",
    hasDefine: false,
    creates: [COSMOS, FUNCTION_APP, RUNTIME_STORAGE]
  },
  MessageQueue: {
    kind: "MessageQueue",
    module: "@atakora/component/messaging",
    family: "messaging",
    hasDefine: false,
    creates: [{ type: "Microsoft.ServiceBus/namespaces", shared: true, suppliedBy: ["namespace"] }]
  }
};

// src/catalog/framework.ts
var FRAMEWORK_MARK = "@atakora/";
var CONSTRUCTS = {
  App: { kind: "construct" },
  Construct: { kind: "construct" },
  SubscriptionStack: { kind: "stack", name: "SubscriptionStack" },
  ResourceGroupStack: { kind: "stack", name: "ResourceGroupStack" }
};
var COMPONENTS = Object.fromEntries(
  Object.values(COMPONENT_CLASSES).map(({ kind }) => [kind, { kind: "component", component: kind }])
);
var PROVIDERS = {
  CosmosProvider: "Microsoft.DocumentDB/databaseAccounts",
  FunctionsProvider: "Microsoft.Web/sites",
  StorageProvider: "Microsoft.Storage/storageAccounts"
};
var providerOf = (type) => Object.entries(PROVIDERS).find(([, brought]) => brought === type)?.[0] ?? null;
var BACKEND = {
  defineBackend: { kind: "define-backend" },
  ...Object.fromEntries(
    Object.entries(PROVIDERS).map(([name, resourceType]) => [name, { kind: "provider", resourceType }])
  )
};
function exportsOfModule(specifier) {
  const [scope, name, ...rest] = specifier.split("/");
  if (scope !== "@atakora" || name === void 0 || name === "") return null;
  if (name !== "component") return CONSTRUCTS;
  const own = Object.values(COMPONENT_CLASSES).filter(({ module }) => module === specifier);
  if (own.length > 0) return Object.fromEntries(own.map(({ kind }) => [kind, COMPONENTS[kind]]));
  if (rest.join("/") === "backend") return BACKEND;
  return { ...COMPONENTS, ...BACKEND };
}
var BACKEND_CONFIG_KEYS = /* @__PURE__ */ new Set([
  "monitoring",
  "networking",
  "naming",
  "tags",
  "providers",
  "limits",
  "environment",
  "location"
]);
var BACKEND_MODULE = "@atakora/component/backend";

export {
  COMPONENT_CLASSES,
  FRAMEWORK_MARK,
  providerOf,
  exportsOfModule,
  BACKEND_CONFIG_KEYS,
  BACKEND_MODULE
};
