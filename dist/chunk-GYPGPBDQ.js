import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/suppression.ts
var SUPPRESSION_MARK = "backend-advisor-ignore";
var SUPPRESSION_EXTENTS = ["next-line", "statement", "file"];
var directiveOf = (extent) => `${SUPPRESSION_MARK}-${extent}`;

export {
  SUPPRESSION_MARK,
  SUPPRESSION_EXTENTS,
  directiveOf
};
