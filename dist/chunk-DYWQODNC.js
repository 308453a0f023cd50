import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/findings/rules.ts
var SEVERITIES = {
  "empty-backend": "error",
  "reserved-component-key": "error",
  "duplicate-component-id": "error",
  "access-before-initialization": "error",
  "initialized-twice": "error",
  "backend-not-added": "error",
  "component-added-after-initialization": "error",
  "conflicting-requirements": "error",
  "limit-exceeded": "error",
  "missing-provider": "error",
  "shareable-components": "warning",
  "shareable-resources": "warning",
  "mixed-traditional-and-backend": "warning",
  "mixed-security-boundary": "warning",
  "mixed-regions": "warning",
  "mixed-environments": "warning",
  "backend-too-large": "warning",
  "sku-raised-by-sharing": "warning",
  "shared-function-storage": "warning",
  "unused-backend": "warning",
  "invalid-suppression": "warning",
  "expired-suppression": "warning",
  "unused-suppression": "warning",
  "mergeable-resources": "info",
  "missing-monitoring-in-production": "info",
  "transient-data-without-ttl": "info",
  "unresolved-template-reference": "info"
};
var levelOf = (rule, { rules }) => rules[rule] ?? SEVERITIES[rule];

export {
  SEVERITIES,
  levelOf
};
