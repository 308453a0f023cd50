import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/report/limits.ts
var COMMENT_CHARACTERS = 65536;
var MARKER_CHARACTERS = 1536;
var BODY_CHARACTERS = COMMENT_CHARACTERS - MARKER_CHARACTERS;
var SUMMARY_BYTES = 1048576;
var STEP_ANNOTATIONS = { perLevel: 10, total: 30 };
var SARIF_RESULTS = 5e3;
var RELATED_LOCATIONS = 100;
var LADDER = [
  { code: true, rows: Infinity },
  { code: false, rows: Infinity },
  { code: false, rows: 25 },
  { code: false, rows: 5 }
];

export {
  BODY_CHARACTERS,
  SUMMARY_BYTES,
  STEP_ANNOTATIONS,
  SARIF_RESULTS,
  RELATED_LOCATIONS,
  LADDER
};
