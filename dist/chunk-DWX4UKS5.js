import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/rule.ts
var RULE_IDS = [
  "empty-backend",
  "reserved-component-key",
  "duplicate-component-id",
  "access-before-initialization",
  "initialized-twice",
  "backend-not-added",
  "component-added-after-initialization",
  "conflicting-requirements",
  "limit-exceeded",
  "missing-provider",
  "shareable-components",
  "shareable-resources",
  "mixed-traditional-and-backend",
  "mixed-security-boundary",
  "mixed-regions",
  "mixed-environments",
  "backend-too-large",
  "sku-raised-by-sharing",
  "shared-function-storage",
  "unused-backend",
  "invalid-suppression",
  "expired-suppression",
  "unused-suppression",
  "mergeable-resources",
  "missing-monitoring-in-production",
  "transient-data-without-ttl",
  "unresolved-template-reference"
];
function ruleFor({ source, verdict, joins }) {
  if (source === "stack-code") return joins === null ? "shareable-components" : "mixed-traditional-and-backend";
  return verdict === "share" ? "shareable-resources" : "mergeable-resources";
}

export {
  RULE_IDS,
  ruleFor
};
