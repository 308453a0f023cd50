import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isInsidePath
} from "./chunk-ZUT337ZF.js";
import {
  require_ignore
} from "./chunk-BVEPOWUE.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/adapters/ignore-walk.ts
var import_ignore = __toESM(require_ignore(), 1);
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
function walkUnignored(root) {
  const files = [];
  const open = [{ path: "", rules: [] }];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    const rules = [...folder.rules, ...rulesIn(root, folder.path)];
    for (const entry of entriesOf(root, folder.path)) {
      if (NEVER_WALKED.has(entry.name)) continue;
      const path = folder.path + entry.name;
      if (!isInsidePath(path)) continue;
      if (entry.isDirectory()) {
        if (!isIgnored(`${path}/`, rules)) open.push({ path: `${path}/`, rules: withoutOverruled(rules, `${path}/`) });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path, rules)) files.push(path);
    }
  }
  return files;
}
var NEVER_WALKED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function rulesIn(root, folder) {
  const file = join(root, folder, ".gitignore");
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
  try {
    return [{ folder, patterns: (0, import_ignore.default)({ ignorecase: false }).add(readFileSync(file, "utf8")) }];
  } catch {
    return [];
  }
}
function entriesOf(root, folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
function isIgnored(path, rules) {
  for (const { folder, patterns } of rules.toReversed()) {
    const opinion = patterns.test(path.slice(folder.length));
    if (opinion.ignored) return true;
    if (opinion.unignored) return false;
  }
  return false;
}
var withoutOverruled = (rules, path) => rules.filter(({ folder, patterns }) => !patterns.test(path.slice(folder.length)).ignored);
export {
  walkUnignored
};
