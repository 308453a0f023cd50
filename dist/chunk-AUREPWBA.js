import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  by,
  byText
} from "./chunk-OSZJB55W.js";

// src/model/latest-entries.ts
function latestEntries(entries) {
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const other = latest.get(entry.fingerprint);
    if (other === void 0 || byPrecedence(entry, other) < 0) latest.set(entry.fingerprint, entry);
  }
  return [...latest.values()].sort(by(({ fingerprint }) => fingerprint));
}
var byPrecedence = (a, b) => byText(b.added, a.added) || byText(b.until ?? FOR_GOOD, a.until ?? FOR_GOOD) || byText(a.rule, b.rule) || byText(a.owner ?? "", b.owner ?? "") || byText(a.reason, b.reason);
var FOR_GOOD = "9999-99-99";

export {
  latestEntries
};
