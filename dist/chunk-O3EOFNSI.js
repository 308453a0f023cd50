import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  indentBy,
  wrap
} from "./chunk-UMRU7PMN.js";
import {
  places
} from "./chunk-TQID6YG3.js";

// src/report/text/explanation.ts
function explanationLines({ why, change, at }, page, columns) {
  const where = at.length === 0 ? [] : wrap(places(at), page, indentBy(columns));
  return [...wrap(why, page, indentBy(columns)), ...where, ...wrap(change, page, indentBy(columns + 2, "→ "))];
}

export {
  explanationLines
};
