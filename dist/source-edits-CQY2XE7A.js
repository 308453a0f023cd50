import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  rewriteGroups
} from "./chunk-JRCAAIMJ.js";
import "./chunk-UZ54XODU.js";
import "./chunk-F4AMOL77.js";
import {
  byText
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/codemod/source-edits.ts
function sourceEditsIn(tree) {
  const places = /* @__PURE__ */ new Map();
  const placesIn = (path) => {
    const found = places.get(path) ?? openPlaces(tree.file(path).text);
    places.set(path, found);
    return found;
  };
  return (rewriting) => rewriteGroups([rewriting], tree).filter(({ start, end, text }) => start !== end || text !== "").sort((a, b) => byText(a.file, b.file) || a.start - b.start || a.end - b.end).reduce(joinInsertions, []).map(({ file, start, end, text }) => {
    const placeOf = placesIn(file);
    const { line: endLine, column: endColumn } = placeOf(end);
    return { file, ...placeOf(start), endLine, endColumn, text };
  });
}
function joinInsertions(done, edit) {
  const last = done.at(-1);
  const isSamePoint = last?.file === edit.file && last.start === edit.end && last.end === edit.start;
  return isSamePoint ? [...done.slice(0, -1), { ...last, text: last.text + edit.text }] : [...done, edit];
}
function openPlaces(text) {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const starts = [mark];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    for (let step = 1 << 30; step > 0; step >>= 1) {
      const start = starts[line + step];
      if (start !== void 0 && start <= offset) line += step;
    }
    return { line: line + 1, column: Math.max(0, offset - starts[line]) + 1 };
  };
}
export {
  sourceEditsIn
};
