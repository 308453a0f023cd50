import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isOfTemplate
} from "./chunk-IHZOZO6Y.js";
import {
  count,
  quoted,
  say
} from "./chunk-TQID6YG3.js";

// src/report/words/assumptions.ts
function assumptionsOf(groups) {
  const counts = /* @__PURE__ */ new Map();
  for (const text of groups.filter(isOfTemplate).flatMap(({ monthlySaving }) => monthlySaving.assumptions)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    shared: [...counts].filter(([, amount]) => amount > 1).map(([text, amount]) => say`${quoted(text)} (${count(amount, "group")})`),
    ownOf: ({ monthlySaving }) => monthlySaving.assumptions.filter((text) => counts.get(text) === 1).map((text) => [quoted(text)])
  };
}

export {
  assumptionsOf
};
