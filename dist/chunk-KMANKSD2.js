import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  printable
} from "./chunk-AI7QALVK.js";

// src/model/policy.ts
var DEFAULT_POLICY = {
  contract: null,
  include: [],
  exclude: [],
  rules: {},
  boundaries: { tags: [], paths: [] },
  isolate: [],
  maxComponentsPerBackend: 20,
  applications: {},
  allowSkuUpgrades: false,
  failOn: null,
  baseline: ".github/backend-advisor-baseline.txt",
  suppressions: { maxAgeDays: null },
  pricing: { region: "eastus", currency: "USD" }
};

// src/config/policy-file.ts
var POLICY_PATHS = [
  ".github/backend-advisor.yml",
  ".github/backend-advisor.yaml",
  ".github/backend-advisor.json"
];
var LARGEST_POLICY = 256 * 1024;
var tooLarge = (file) => `${printable(file)}: larger than 256 KB, which no policy is`;

export {
  DEFAULT_POLICY,
  POLICY_PATHS,
  LARGEST_POLICY,
  tooLarge
};
