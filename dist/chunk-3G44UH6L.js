import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  QUOTED_API,
  goldenFile
} from "./chunk-TUALDWPF.js";

// src/catalog/prices/api-management.ts
var API_MANAGEMENT_PRICES = [
  {
    key: "apim.developer",
    service: "API Management Developer",
    unit: "hour per unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 48.03,
    source: goldenFile("api_management_test")
  },
  {
    key: "apim.basic",
    service: "API Management Basic",
    unit: "hour per unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 147.17,
    source: goldenFile("api_management_test")
  },
  {
    key: "apim.standard",
    service: "API Management Standard",
    unit: "hour per unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 686.71,
    source: goldenFile("api_management_test")
  },
  {
    key: "apim.premium",
    service: "API Management Premium",
    unit: "hour per unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 2795.17,
    source: goldenFile("api_management_test")
  },
  {
    key: "apim.consumption",
    service: "API Management Consumption",
    unit: "1M calls",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: goldenFile("api_management_test")
  }
];

// src/catalog/prices/app-service.ts
var EAST_US = [
  ["F1", 0, 0],
  ["D1", null, 9.49],
  ["B1", 12.41, 54.75],
  ["B2", 24.82, 109.5],
  ["B3", 48.91, 219],
  ["S1", 69.35, 73],
  ["S2", 138.7, 146],
  ["S3", 277.4, 292],
  ["P1v2", 73.73, 146],
  ["P2v2", 147.46, 292],
  ["P3v2", 294.19, 584],
  ["P0v3", 56.58, 114.98],
  ["P1v3", 113.15, 229.95],
  ["P2v3", 226.3, 459.9],
  ["P3v3", 452.6, 919.8],
  ["P1mv3", 135.78, 252.58],
  ["P2mv3", 271.56, 505.16],
  ["P3mv3", 543.12, 1010.32],
  ["P4mv3", 1086.24, 2020.64],
  ["P5mv3", 2172.48, 4041.28],
  ["I1v2", 281.78, 399.31],
  ["I2v2", 563.56, 798.62],
  ["I3v2", 1127.12, 1597.24]
];
var plan = { service: "App Service plan", unit: "hour per instance" };
var APP_SERVICE_PRICES = [
  ...EAST_US.flatMap(([sku, linux, windows]) => [
    ...eastUs(`asp.${sku}.linux`, linux),
    ...eastUs(`asp.${sku}.windows`, windows)
  ]),
  {
    key: "asp.B1.linux.eastus2",
    ...plan,
    region: "eastus2",
    asOf: "2026-10-05",
    fixedMonthlyUSD: 12.41,
    source: QUOTED_API
  },
  {
    key: "asp.B1.linux.centralus",
    ...plan,
    region: "centralus",
    asOf: "2026-10-05",
    fixedMonthlyUSD: 13.14,
    source: QUOTED_API
  }
];
function eastUs(key, fixedMonthlyUSD) {
  if (fixedMonthlyUSD === null) return [];
  return [
    { key, ...plan, region: "eastus", asOf: "2024-08-30", fixedMonthlyUSD, source: goldenFile("service_plan_test") }
  ];
}

// src/catalog/prices/cosmos.ts
var BILLING_PAGE = "MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md";
var LIMITS_PAGE = "MicrosoftDocs Azure Cosmos DB concepts-limits";
var usRegions = { service: "Cosmos DB", region: "us-regions" };
var COSMOS_PRICES = [
  {
    ...usRegions,
    key: "cosmos.provisioned.100rus",
    unit: "100 RU/s and hour and region",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 5.84,
    source: `${BILLING_PAGE}; ${goldenFile("cosmosdb_sql_container_test")}`
  },
  {
    ...usRegions,
    key: "cosmos.provisioned.min400",
    unit: "hour of the smallest container or shared database (400 RU/s)",
    asOf: "2025-09-03",
    fixedMonthlyUSD: 23.36,
    source: `${LIMITS_PAGE}; four times cosmos.provisioned.100rus`
  },
  {
    ...usRegions,
    key: "cosmos.autoscale.100rus",
    unit: "100 RU/s and hour and region",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 8.76,
    source: goldenFile("cosmosdb_sql_container_test")
  },
  {
    ...usRegions,
    key: "cosmos.autoscale.min1000",
    unit: "hour of the smallest autoscale container (1000 RU/s), idle",
    asOf: "2025-09-03",
    fixedMonthlyUSD: 8.76,
    source: `${LIMITS_PAGE}; a tenth of 1000 RU/s at cosmos.autoscale.100rus`
  },
  {
    ...usRegions,
    key: "cosmos.serverless.rus",
    service: "Cosmos DB serverless",
    unit: "1M RU",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: `${BILLING_PAGE}; ${goldenFile("cosmosdb_sql_container_test")}`
  },
  {
    ...usRegions,
    key: "cosmos.storage",
    unit: "GB-month and region",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: goldenFile("cosmosdb_sql_container_test")
  },
  {
    key: "cosmos.freetier",
    service: "Cosmos DB free tier",
    unit: "account; one a subscription, chosen at creation",
    region: "any",
    asOf: null,
    fixedMonthlyUSD: 0,
    source: "MicrosoftDocs Azure Cosmos DB, create an account"
  }
];

// src/catalog/prices/container-registry.ts
var CONTAINER_REGISTRY_PRICES = [
  {
    key: "acr.basic",
    service: "Container Registry",
    unit: "day of a Basic registry",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 5,
    source: goldenFile("container_registry_test")
  },
  {
    key: "acr.premium",
    service: "Container Registry",
    unit: "day of a Premium registry, and of each geo-replica",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 50,
    source: goldenFile("container_registry_test")
  }
];

// src/catalog/prices/event-hubs.ts
var EVENT_HUBS_PRICES = [
  {
    key: "eventhubs.basic.tu",
    service: "Event Hubs Basic",
    unit: "hour per throughput unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 10.95,
    source: goldenFile("event_hubs_namespace_test")
  },
  {
    key: "eventhubs.standard.tu",
    service: "Event Hubs Standard",
    unit: "hour per throughput unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 21.9,
    source: goldenFile("event_hubs_namespace_test")
  },
  {
    key: "eventhubs.premium.pu",
    service: "Event Hubs Premium",
    unit: "hour per processing unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 749.71,
    source: goldenFile("event_hubs_namespace_test")
  },
  {
    key: "eventhubs.dedicated.cu",
    service: "Event Hubs Dedicated",
    unit: "hour per capacity unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 4999.77,
    source: goldenFile("event_hubs_namespace_test")
  },
  {
    key: "eventhubs.standard.capture",
    service: "Event Hubs Standard, Capture",
    unit: "hour per throughput unit of the namespace",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 73,
    source: goldenFile("event_hubs_namespace_test")
  }
];

// src/catalog/prices/front-door.ts
var FRONT_DOOR_PRICES = [
  {
    key: "afd.standard",
    service: "Azure Front Door Standard",
    unit: "month per profile",
    region: "any",
    asOf: "2026-10-05",
    fixedMonthlyUSD: 35,
    source: QUOTED_API
  },
  {
    key: "afd.premium",
    service: "Azure Front Door Premium",
    unit: "month per profile",
    region: "any",
    asOf: null,
    fixedMonthlyUSD: 330,
    source: "https://blog.cdnsun.com/microsoft-azure-front-door-pricing/; https://gitpavleenbali.github.io/azure-wiki/FrontDoor-best-practices/cost-optimization"
  },
  {
    key: "frontdoor.classic.rule",
    service: "Front Door (classic)",
    unit: "hour per routing rule, the first five",
    region: "any",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 21.9,
    source: goldenFile("frontdoor_test")
  },
  {
    key: "cdn.classic",
    service: "CDN (classic), of Microsoft, Verizon or Akamai",
    unit: "profile",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: goldenFile("cdn_endpoint_test")
  }
];

// src/catalog/prices/functions.ts
var consumption = {
  service: "Functions Consumption Y1",
  region: "eastus",
  asOf: "2024-07-01",
  fixedMonthlyUSD: 0,
  source: goldenFile("function_app_test")
};
var elasticPremium = {
  service: "Functions Elastic Premium",
  unit: "hour per minimum instance",
  region: "eastus",
  asOf: "2024-07-01"
};
var flex = {
  service: "Functions Flex Consumption",
  region: "eastus2",
  asOf: "2026-10-05",
  source: QUOTED_API
};
var FUNCTIONS_PRICES = [
  {
    ...consumption,
    key: "functions.consumption.executions",
    unit: "1M executions after 1M a month free per subscription"
  },
  { ...consumption, key: "functions.consumption.time", unit: "GB-second after 400,000 a month free per subscription" },
  { ...elasticPremium, key: "functions.EP1", fixedMonthlyUSD: 157.72, source: goldenFile("function_app_test") },
  { ...elasticPremium, key: "functions.EP2", fixedMonthlyUSD: 315.43, source: goldenFile("function_app_test") },
  { ...elasticPremium, key: "functions.EP3", fixedMonthlyUSD: 630.87, source: goldenFile("function_linux_app_test") },
  { ...flex, key: "functions.flex.ondemand", unit: "GB-second after 100,000 a month free", fixedMonthlyUSD: 0 },
  {
    ...flex,
    key: "functions.flex.alwaysready.baseline",
    unit: "always-ready instance of 2 GB: 2 × 2,628,000 GB-seconds",
    fixedMonthlyUSD: 21.02
  },
  { ...flex, key: "functions.flex.executions", unit: "1M executions after 250,000 a month free", fixedMonthlyUSD: 0 },
  {
    key: "logicapp.WS1",
    service: "Logic Apps Standard",
    unit: "hour per instance, cores and memory together",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 179.99,
    source: goldenFile("logic_app_standard_test")
  }
];

// src/catalog/prices/monitor.ts
var MONITOR_PRICES = [
  {
    key: "law.account",
    service: "Log Analytics workspace",
    unit: "workspace",
    region: "westeurope",
    asOf: "2024-08-30",
    fixedMonthlyUSD: 0,
    source: goldenFile("log_analytics_workspace_test")
  },
  {
    key: "appi.component",
    service: "Application Insights component",
    unit: "component",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: goldenFile("application_insights_test")
  }
];

// src/catalog/prices/network.ts
var NETWORK_PRICES = [
  {
    key: "privateendpoint",
    service: "Private Link",
    unit: "hour per endpoint",
    region: "any",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 7.3,
    source: goldenFile("private_endpoint_test")
  },
  {
    key: "natgateway",
    service: "NAT gateway",
    unit: "hour",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 32.85,
    source: goldenFile("nat_gateway_test")
  },
  {
    key: "publicip.standard.static",
    service: "Public IP address, static, regional",
    unit: "hour",
    region: "eastus",
    asOf: "2026-04-03",
    fixedMonthlyUSD: 3.65,
    source: goldenFile("public_ip_test")
  }
];

// src/catalog/prices/redis.ts
var REDIS_PRICES = [
  {
    key: "redis.basic.C4",
    service: "Azure Cache for Redis",
    unit: "hour of the one node of a Basic C4 cache",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 153.3,
    source: goldenFile("redis_cache_test")
  },
  {
    key: "redis.standard.C3",
    service: "Azure Cache for Redis",
    unit: "hour of the two nodes of a Standard C3 cache",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 328.5,
    source: goldenFile("redis_cache_test")
  },
  {
    key: "redis.premium.P1",
    service: "Azure Cache for Redis",
    unit: "hour of the two nodes of one Premium P1 shard",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 404.42,
    source: goldenFile("redis_cache_test")
  },
  {
    key: "redis.premium.P2",
    service: "Azure Cache for Redis",
    unit: "hour of the two nodes of one Premium P2 shard",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 810.3,
    source: goldenFile("redis_cache_test")
  }
];

// src/catalog/prices/search.ts
var SEARCH_PRICES = [
  {
    key: "search.free",
    service: "AI Search Free",
    unit: "service",
    region: "any",
    asOf: "2020-05-11",
    fixedMonthlyUSD: 0,
    source: "Microsoft Learn, Service limits in Azure AI Search (search-limits-quotas-capacity.md)"
  },
  {
    key: "search.basic",
    service: "AI Search Basic",
    unit: "hour per search unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 73.73,
    source: goldenFile("search_service_test")
  },
  {
    key: "search.S2",
    service: "AI Search Standard S2",
    unit: "hour per search unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 981.12,
    source: goldenFile("search_service_test")
  },
  {
    key: "search.L1",
    service: "AI Search Storage Optimized L1",
    unit: "hour per search unit",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 2802.47,
    source: goldenFile("search_service_test")
  }
];

// src/catalog/prices/key-vault.ts
var KEY_VAULT_PRICES = [
  {
    key: "keyvault.standard",
    service: "Key Vault Standard or Premium",
    unit: "vault; operations are charged",
    region: "westeurope",
    asOf: "2017-07-01",
    fixedMonthlyUSD: 0,
    source: "TheCloudTheory/arm-estimator@67d18cf:ace-tests/mocked-responses/retail-api/key-vault/usage-patterns.json"
  }
];

// src/catalog/prices/service-bus.ts
var SERVICE_BUS_PRICES = [
  {
    key: "servicebus.basic",
    service: "Service Bus Basic",
    unit: "1M operations",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: goldenFile("servicebus_namespace_test")
  },
  {
    key: "servicebus.standard.base",
    service: "Service Bus Standard",
    unit: "hour, once per subscription",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 9.81,
    source: goldenFile("servicebus_namespace_test")
  },
  {
    key: "servicebus.premium.mu",
    service: "Service Bus Premium",
    unit: "hour per messaging unit",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 677.08,
    source: goldenFile("servicebus_namespace_test")
  }
];

// src/catalog/prices/signalr.ts
var SIGNALR_PRICES = [
  {
    key: "signalr.standard",
    service: "SignalR Service Standard S1",
    unit: "day per unit",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 48.97,
    source: goldenFile("signalr_service_test")
  },
  {
    key: "signalr.premium",
    service: "SignalR Service Premium P1",
    unit: "day per unit",
    region: "westeurope",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 60.83,
    source: goldenFile("signalr_service_test")
  },
  {
    key: "signalr.free",
    service: "SignalR Service Free F1",
    unit: "unit",
    region: "any",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 0,
    source: goldenFile("signalr_service_test")
  }
];

// src/catalog/prices/sql.ts
var SQL_PRICES = [
  {
    key: "sql.basic",
    service: "SQL Database Basic, 5 DTU",
    unit: "month",
    region: "westeurope",
    asOf: "2024-02-14",
    fixedMonthlyUSD: 4.83,
    source: "TheCloudTheory/arm-estimator@67d18cf:ace-tests/Bicep/SqlTests.cs"
  },
  {
    key: "sql.S0",
    service: "SQL Database S0, 10 DTU",
    unit: "hour",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 14.72,
    source: goldenFile("sql_database_test")
  },
  {
    key: "sql.S1",
    service: "SQL Database S1, 20 DTU",
    unit: "hour",
    region: "eastus",
    asOf: "2024-12-04",
    fixedMonthlyUSD: 29.43,
    source: goldenFile("mssql_database_test")
  },
  {
    key: "sql.S2",
    service: "SQL Database S2, 50 DTU",
    unit: "month",
    region: "westeurope",
    asOf: "2024-02-14",
    fixedMonthlyUSD: 73.61,
    source: "TheCloudTheory/arm-estimator@67d18cf:ace-tests/Bicep/SqlTests.cs"
  },
  {
    key: "sql.S3",
    service: "SQL Database S3, 100 DTU",
    unit: "month",
    region: "westeurope",
    asOf: "2024-02-14",
    fixedMonthlyUSD: 147.18,
    source: "TheCloudTheory/arm-estimator@67d18cf:ace-tests/Bicep/SqlTests.cs"
  },
  {
    key: "sql.P1",
    service: "SQL Database P1, 125 DTU",
    unit: "hour",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 456.25,
    source: goldenFile("sql_database_test")
  },
  {
    key: "sql.GP2",
    service: "SQL Database General Purpose Gen5, 2 vCores, without licence",
    unit: "hour",
    region: "eastus",
    asOf: "2024-07-01",
    fixedMonthlyUSD: 222.24,
    source: goldenFile("sql_database_test")
  },
  {
    key: "sqlpool.basic100",
    service: "SQL elastic pool Basic, 100 eDTU",
    unit: "hour",
    region: "eastus",
    asOf: "2025-07-07",
    fixedMonthlyUSD: 147.22,
    source: goldenFile("mssql_elasticpool_test")
  },
  {
    key: "sqlpool.standard200",
    service: "SQL elastic pool Standard, 200 eDTU",
    unit: "hour",
    region: "eastus",
    asOf: "2025-07-07",
    fixedMonthlyUSD: 441.04,
    source: goldenFile("mssql_elasticpool_test")
  },
  {
    key: "sql.server",
    service: "SQL logical server",
    unit: "server",
    region: "any",
    asOf: "2025-07-07",
    fixedMonthlyUSD: 0,
    source: goldenFile("mssql_elasticpool_test")
  }
];

// src/catalog/prices/storage.ts
var account = {
  unit: "account",
  region: "any",
  asOf: "2024-07-01",
  fixedMonthlyUSD: 0,
  source: goldenFile("storage_account_test")
};
var STORAGE_PRICES = [
  { ...account, key: "storage.account", service: "Storage account (general purpose v2, any redundancy)" },
  { ...account, key: "storage.premium", service: "Storage account Premium (BlockBlob, FileStorage)" }
];

// src/catalog/prices/us-regions.ts
var US_REGIONS = /* @__PURE__ */ new Set([
  "centralus",
  "eastus",
  "eastus2",
  "northcentralus",
  "southcentralus",
  "westcentralus",
  "westus",
  "westus2",
  "westus3"
]);
var isUsRegion = (region) => US_REGIONS.has(region);

// src/catalog/prices/price-table.ts
var PRICE_TABLE = [
  ...APP_SERVICE_PRICES,
  ...FUNCTIONS_PRICES,
  ...COSMOS_PRICES,
  ...STORAGE_PRICES,
  ...MONITOR_PRICES,
  ...SERVICE_BUS_PRICES,
  ...EVENT_HUBS_PRICES,
  ...API_MANAGEMENT_PRICES,
  ...REDIS_PRICES,
  ...CONTAINER_REGISTRY_PRICES,
  ...KEY_VAULT_PRICES,
  ...NETWORK_PRICES,
  ...SEARCH_PRICES,
  ...SQL_PRICES,
  ...SIGNALR_PRICES,
  ...FRONT_DOOR_PRICES
];
var itemOf = ({ key, region }) => key.endsWith(`.${region}`) ? key.slice(0, -1 - region.length) : key;
var BY_ITEM = PRICE_TABLE.reduce(
  (rows, row) => rows.set(itemOf(row), [...rows.get(itemOf(row)) ?? [], row]),
  /* @__PURE__ */ new Map()
);
function findPrice(item, region) {
  const rows = BY_ITEM.get(item) ?? [];
  return rows.find((row) => row.region === region) ?? rows.find((row) => row.region === "any" || row.region === "us-regions" && isUsRegion(region)) ?? rows.find((row) => row.fixedMonthlyUSD === 0) ?? null;
}
function nameItem(item) {
  const row = BY_ITEM.get(item)?.[0];
  return row === void 0 ? item : `${row.service} (${item})`;
}
var choosePrice = (item, own, policy) => (own === null ? null : findPrice(item, own)) ?? findPrice(item, policy);

export {
  findPrice,
  nameItem,
  choosePrice
};
