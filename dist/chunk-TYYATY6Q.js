import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  quoted
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/config/choose.ts
function choose(subject, written, words) {
  const match = words.find((word) => word === written);
  if (match !== void 0) return match;
  throw new UsageError(`${subject} must be ${oneOf(words)} (found ${quoted(written)}${hint(written, words)})`);
}
var oneOf = (words) => words.length === 1 ? `"${words[0]}" in this version` : `one of ${words.join(", ")}`;
function hint(written, words) {
  const nearest = nearestTo(written, words);
  return nearest === null || words.length === 1 ? "" : `; nearest "${nearest.word}"`;
}

export {
  choose,
  oneOf
};
