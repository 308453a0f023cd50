import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  fingerprintGroups,
  readSources,
  reportOf
} from "./chunk-QVL55A4T.js";
import {
  explanationLines
} from "./chunk-O3EOFNSI.js";
import {
  indentBy,
  styleFor,
  wrap
} from "./chunk-UMRU7PMN.js";
import {
  checklistFor
} from "./chunk-ERWJLSFO.js";
import {
  BEFORE_YOU_DEPLOY,
  explainRewrite
} from "./chunk-KS4UHYRD.js";
import {
  defuseCommands
} from "./chunk-VUDE4RNB.js";
import {
  acceptedFindings,
  isOfCode
} from "./chunk-IHZOZO6Y.js";
import {
  isActive
} from "./chunk-BI6QXIJU.js";
import {
  count,
  name,
  names,
  quoted,
  say
} from "./chunk-TQID6YG3.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import {
  by
} from "./chunk-OSZJB55W.js";

// src/app/fix.ts
async function fix(workspace, typeFiles, settings, journal) {
  const { policy, only, allowStateful } = settings;
  const { stack: found, templates } = await readSources(workspace, settings, journal);
  const reading = allowStateful ? found : { ...found, proposals: withoutStateful(found) };
  const fingerprints = fingerprintGroups(reading.plan);
  const accepted = only === null ? acceptedIn({ stack: reading, templates }, settings) : NONE;
  const chosen = reading.plan.groups.filter((group) => {
    const fingerprint = fingerprints.get(group);
    return only === null ? !accepted.has(fingerprint) : fingerprint === only;
  });
  if (only !== null && chosen.length === 0) throw new UsageError(`no group has the fingerprint ${only}`);
  const rewritings = chosen.flatMap((group) => reading.proposals.get(group).rewriting ?? []);
  if (reading.source === null || rewritings.length === 0) {
    return { report: reportOf({ stack: reading, templates }, settings), changes: [], applied: [], typesChecked: true };
  }
  journal.progress("Rewriting, and checking types");
  const { proveRewritings } = await import("./prove-SKCOMETB.js");
  const { readFiles } = await import("./read-files-G5FB5TZJ.js");
  const { files, tree } = reading.source;
  const proof = proveRewritings(rewritings, files.texts, tree, typeFiles);
  const texts = new Map([...files.texts, ...proof.texts]);
  assertSettled(reading, readFiles({ ...files, texts }, policy), proof);
  const stack = { ...reading, proposals: withRollbacks(reading, proof) };
  const report = reportOf({ stack, templates }, settings);
  const applied = new Set(groupsOf(reading, proof.standing).map((group) => fingerprints.get(group)));
  return {
    report,
    changes: changesOf(files, proof),
    applied: report.groups.filter(({ fingerprint }) => applied.has(fingerprint)),
    typesChecked: proof.typesChecked
  };
}
function acceptedIn(reading, settings) {
  if (settings.excuses.baseline === null && reading.stack.suppressions.length === 0) return NONE;
  const { findings } = reportOf(reading, settings);
  return new Set(findings.filter((finding) => !isActive(finding)).map(({ fingerprint }) => fingerprint));
}
var NONE = /* @__PURE__ */ new Set();
function assertSettled(reading, after, proof) {
  const moved = proof.standing.flatMap(({ sites }) => sites.map(({ component }) => component.id));
  const inBackends = new Set(after.plan.backends.flatMap(({ members }) => members.map(({ component }) => component)));
  const settled = after.code.components.filter(({ key }) => inBackends.has(key)).map(({ id }) => id);
  const missing = moved.filter((id) => !settled.includes(id));
  if (missing.length > 0) throw new Error(`after the rewrite, ${missing.join(", ")} would not be in a backend`);
  if (after.code.components.length !== reading.code.components.length) {
    throw new Error("the rewrite would change the number of components");
  }
}
function withoutStateful({ proposals }) {
  return new Map(
    [...proposals].map(([group, proposal]) => {
      if (proposal.rewriting === null || group.stateful.length === 0) return [group, proposal];
      const reason = {
        code: "stateful-needs-consent",
        with: group.members.map(({ id }) => id),
        path: null,
        values: group.stateful.map(({ type }) => type),
        at: []
      };
      return [group, { ...proposal, rewrite: { kind: "refused", reasons: [reason] }, rewriting: null }];
    })
  );
}
function withRollbacks({ proposals, plan }, proof) {
  const changed = new Map(proposals);
  for (const { rewriting, problem } of proof.rolledBack) {
    for (const group of plan.groups.filter((each) => proposals.get(each).rewriting === rewriting)) {
      const { file, line, code, message } = problem;
      const reason = {
        code: "type-errors",
        with: rewriting.sites.map(({ component }) => component.id),
        path: `TS${code}`,
        values: [message],
        at: [{ file, line, column: 1 }]
      };
      changed.set(group, { ...proposals.get(group), rewrite: { kind: "refused", reasons: [reason] }, rewriting: null });
    }
  }
  return changed;
}
var groupsOf = ({ plan, proposals }, rewritings) => plan.groups.filter((group) => rewritings.includes(proposals.get(group).rewriting));
var changesOf = (files, { texts }) => [...texts].map(([path, after]) => ({ path, before: files.texts.get(path), after })).sort(by(({ path }) => path));

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++) {
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\") {
      return true;
    }
  }
  return false;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s)) {
    return s;
  }
  let result = '"';
  const bytes = new TextEncoder().encode(s);
  let i = 0;
  while (i < bytes.length) {
    const b = bytes[i];
    if (b === 7) {
      result += "\\a";
    } else if (b === 8) {
      result += "\\b";
    } else if (b === 9) {
      result += "\\t";
    } else if (b === 10) {
      result += "\\n";
    } else if (b === 11) {
      result += "\\v";
    } else if (b === 12) {
      result += "\\f";
    } else if (b === 13) {
      result += "\\r";
    } else if (b === 34) {
      result += '\\"';
    } else if (b === 92) {
      result += "\\\\";
    } else if (b >= 32 && b <= 126) {
      result += String.fromCharCode(b);
    } else {
      result += "\\" + b.toString(8).padStart(3, "0");
    }
    i++;
  }
  result += '"';
  return result;
}
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (patch.isGit) {
    headerOptions = INCLUDE_HEADERS;
    if (!patch.oldFileName) {
      throw new Error("oldFileName must be specified for Git patches");
    }
    if (!patch.newFileName) {
      throw new Error("newFileName must be specified for Git patches");
    }
    let gitOldName = patch.oldFileName;
    let gitNewName = patch.newFileName;
    if (patch.isCreate && gitOldName === "/dev/null") {
      gitOldName = gitNewName.replace(/^b\//, "a/");
    } else if (patch.isDelete && gitNewName === "/dev/null") {
      gitNewName = gitOldName.replace(/^a\//, "b/");
    }
    ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
    if (patch.isDelete) {
      ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
    }
    if (patch.isCreate) {
      ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
    }
    if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
      ret.push("old mode " + patch.oldMode);
      ret.push("new mode " + patch.newMode);
    }
    if (patch.isRename) {
      ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
      ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
    }
    if (patch.isCopy) {
      ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
      ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
    }
  } else {
    if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) {
      ret.push("Index: " + patch.oldFileName);
    }
    if (headerOptions.includeUnderline) {
      ret.push("===================================================================");
    }
  }
  const hasHunks = patch.hunks.length > 0;
  if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
    ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
    ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/report/patch.ts
var renderPatch = (changes) => changes.map(patchOf).join("");
var renderReversePatch = (changes) => renderPatch(changes.map(({ path, before, after }) => ({ path, before: after, after: before })));
function patchOf({ path, before, after }) {
  const from = quotePath(`a/${path}`);
  const to = quotePath(`b/${path}`);
  const body = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, void 0, void 0, { context: 3 });
  return `diff --git ${from} ${to}
${body.slice(body.indexOf("--- "))}`;
}
function quotePath(path) {
  if (!/[\u0000-\u001f\u007f"\\]/.test(path)) return path;
  const escaped = path.replace(
    /[\u0000-\u001f\u007f"\\]/g,
    (char) => char === '"' || char === "\\" ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`
  );
  return `"${escaped}"`;
}

// src/report/text/fix.ts
function renderFix(result, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const sections = [
    headLines(result, page),
    checklistLines(result.applied, page),
    leftLines(result, page),
    acceptedLines(result, page)
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ""]);
  return lines.slice(0, -1).map((line) => `${defuseCommands(line)}
`).join("");
}
function headLines({ applied, files, typesChecked, written }, page) {
  if (applied.length === 0) return wrap(say`Nothing to rewrite.`, page, indentBy(0), "strong");
  const groups = count(applied.length, "group");
  const places = count(files, "file");
  const verdict = written ? say`Rewrote ${groups} in ${places}.` : say`Would rewrite ${groups} in ${places}.`;
  return [
    ...wrap(verdict, page, indentBy(0), "strong"),
    ...applied.flatMap(
      ({ components, scope, resourcesNow, resourcesShared }) => wrap(
        say`${names(components)} in ${name(scope)}: ${resourcesNow} → ${resourcesShared} resources`,
        page,
        indentBy(2)
      )
    ),
    ...wrap(typesChecked ? TYPES_CHECKED : TYPES_NOT_CHECKED, page, indentBy(0)),
    ...written ? [] : wrap(NEXT, page, indentBy(0))
  ];
}
var TYPES_CHECKED = say`Types checked: no error that was not there before.`;
var TYPES_NOT_CHECKED = say`Types not checked: the framework's types are not installed here.`;
var NEXT = say`Nothing was changed. To write it: ${quoted("--write")}, and ${quoted("--allow-stateful")} where data would be replaced.`;
function checklistLines(groups, page) {
  const checklist = checklistFor(groups);
  if (checklist === null) return [];
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), "strong"),
    ...checklist.items.flatMap((item) => wrap(item, page, { first: "  - ", rest: "    " })),
    ...wrap(TAKE_BACK, page, { first: "  - ", rest: "    " })
  ];
}
var TAKE_BACK = say`Keep the reverse patch (${quoted("--patch")} writes it): until old resources are deleted, it leads back to them.`;
function acceptedLines({ report, applied }, page) {
  const accepted = new Set(acceptedFindings(report).map(({ fingerprint }) => fingerprint));
  const done = new Set(applied.map(({ fingerprint }) => fingerprint));
  const left = report.groups.filter(
    ({ fingerprint, rewrite }) => accepted.has(fingerprint) && !done.has(fingerprint) && rewrite.kind === "ready"
  );
  return left.flatMap(
    ({ components, fingerprint }) => wrap(
      say`Left alone, because it is accepted as it is: ${names(components)}. ${name(`--only ${fingerprint}`)} rewrites it.`,
      page,
      indentBy(0)
    )
  );
}
function leftLines({ report, applied }, page) {
  const done = new Set(applied.map(({ fingerprint }) => fingerprint));
  const left = report.groups.filter(isOfCode).filter(({ fingerprint, rewrite }) => !done.has(fingerprint) && rewrite.kind === "refused");
  if (left.length === 0) return [];
  return [
    ...wrap(say`Not rewritten, and why`, page, indentBy(0), "strong"),
    ...left.flatMap((group) => [
      ...wrap(say`${names(group.components)} in ${name(group.scope)}`, page, indentBy(2)),
      ...explainRewrite(group).flatMap((reason) => explanationLines(reason, page, 4))
    ])
  ];
}

export {
  fix,
  renderPatch,
  renderReversePatch,
  renderFix
};
