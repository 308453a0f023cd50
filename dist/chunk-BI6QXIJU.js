import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/finding.ts
var isActive = ({ suppression }) => suppression?.status !== "accepted";
var isNews = (finding) => isActive(finding) && finding.state !== "existing";

// src/model/severity.ts
var RANK = { info: 0, warning: 1, error: 2 };
var reaches = (severity, threshold) => threshold !== "none" && RANK[severity] >= RANK[threshold];
var bySeverityFirst = (a, b) => RANK[b] - RANK[a];

export {
  isActive,
  isNews,
  reaches,
  bySeverityFirst
};
