import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";

// src/config/suggest.ts
function suggest(written, known) {
  const nearest = nearestTo(written, known);
  if (nearest === null) return "";
  if (nearest.close) return `; did you mean "${nearest.word}"?`;
  if (known.length === 1) return `; the only one is "${nearest.word}"`;
  if (known.length > MOST_LISTED) return `; of the ${known.length} that are, the nearest is "${nearest.word}"`;
  return `; expected one of ${known.join(", ")} (nearest "${nearest.word}")`;
}
var MOST_LISTED = 15;

export {
  suggest
};
