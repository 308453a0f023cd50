import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  SUPPRESSION_EXTENTS,
  SUPPRESSION_MARK,
  directiveOf
} from "./chunk-GYPGPBDQ.js";

// src/parse/suppression-text.ts
function readSuppression(text) {
  const [first = "", ...further] = linesOf(text);
  if (!first.startsWith(SUPPRESSION_MARK)) return null;
  const [directive = "", ...words] = first.split(/\s+/);
  const extent = SUPPRESSION_EXTENTS.find((each) => directiveOf(each) === directive);
  if (extent === void 0) {
    return { extent: "next-line", rules: [], until: null, reason: "", stray: [first, ...further].join(" ") };
  }
  const dashes = words.indexOf("--");
  const said = dashes === -1 ? words : words.slice(0, dashes);
  const reason = dashes === -1 ? "" : words.slice(dashes + 1).join(" ");
  const rules = [];
  const stray = [];
  let until = null;
  for (const part of said.flatMap((word) => word.split(",")).filter((word) => word !== "")) {
    if (part.startsWith(UNTIL) && until === null) until = part.slice(UNTIL.length);
    else if (/^\w[\w-]*$/.test(part)) rules.push(part);
    else stray.push(part);
  }
  return { extent, rules: [...new Set(rules)], until, reason, stray: [...stray, ...further].join(" ") };
}
var linesOf = (text) => text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/^[\s*]+/, "").trimEnd()).filter((line) => line !== "");
var UNTIL = "until=";

export {
  readSuppression
};
