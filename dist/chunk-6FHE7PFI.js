import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  LINK,
  tooLarge
} from "./chunk-3ME22YOF.js";
import {
  runGit,
  spawnGit
} from "./chunk-YMVMRKLS.js";
import {
  compareFindings,
  withholdOwnExcuses
} from "./chunk-XG4PFISJ.js";
import {
  isActive
} from "./chunk-BI6QXIJU.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import {
  isInsidePath,
  isInstalled
} from "./chunk-ZUT337ZF.js";
import {
  quoted
} from "./chunk-AI7QALVK.js";

// src/adapters/named-base.ts
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/adapters/git-objects.ts
function openObjectReader(folder) {
  let git = null;
  let hasEnded = false;
  const waiting = [];
  const start = () => {
    const started = spawnGit(folder, ["cat-file", "--batch"]);
    const end = () => {
      hasEnded = true;
      for (const answer of waiting.splice(0)) answer(null);
    };
    started.stderr.resume();
    started.stdout.on(
      "data",
      createAnswerParser((content) => waiting.shift()?.(content))
    );
    started.on("error", end);
    started.on("close", end);
    return started;
  };
  return {
    read(objectId) {
      if (hasEnded) return Promise.resolve(null);
      git ??= start();
      const process = git;
      return new Promise((resolve2) => {
        waiting.push(resolve2);
        process.stdin.write(`${objectId}
`);
      });
    },
    close() {
      const process = git;
      const wasRunning = process !== null && !hasEnded;
      hasEnded = true;
      if (!wasRunning) return Promise.resolve();
      return new Promise((resolve2) => {
        process.on("close", () => {
          resolve2();
        });
        process.stdin.end();
      });
    }
  };
}
function createAnswerParser(answer) {
  let head = "";
  let body = null;
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) {
      if (body === null) {
        const end = rest.indexOf(LINE_FEED);
        head += rest.toString("latin1", 0, end < 0 ? rest.length : end);
        if (end < 0) return;
        rest = rest.subarray(end + 1);
        const size = / \d+$/.exec(head)?.[0];
        head = "";
        if (size === void 0) answer(null);
        else body = { chunks: [], left: Number(size) + 1 };
        continue;
      }
      const taken = rest.subarray(0, body.left);
      rest = rest.subarray(taken.length);
      body.chunks.push(taken);
      body.left -= taken.length;
      if (body.left > 0) return;
      answer(Buffer.concat(body.chunks).subarray(0, -1));
      body = null;
    }
  };
}
var LINE_FEED = 10;

// src/adapters/git-workspace.ts
async function openGitWorkspace(root, commitish) {
  if (!isSafeName(commitish)) return { kind: "unavailable", why: "unsafe-name" };
  const inside = await runGit(root, ["rev-parse", "--git-dir"]);
  if (inside.kind === "failed") return { kind: "unavailable", why: "no-repository" };
  const found = await runGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commitish}^{commit}`]);
  if (found.kind === "failed") return { kind: "unavailable", why: "no-commit" };
  const commit = found.stdout.toString("latin1").trim();
  const listing = await runGit(root, ["ls-tree", "-r", "-z", "--long", "--end-of-options", commit]);
  if (listing.kind === "failed") return { kind: "unavailable", why: "missing-objects" };
  const entries = parseTree(listing.stdout.toString("utf8"));
  return { kind: "open", workspace: workspaceOf(commit, entries, openObjectReader(root)) };
}
var isSafeName = (name) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) || /^[\w][^\s~^:?*[\\\0-\x1f\x7f]*$/.test(name) && !/\.\.|@\{/.test(name);
function parseTree(listing) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of listing.split("\0")) {
    const [head, path] = splitAtTab(line);
    if (!isInsidePath(path) || isInstalled(path)) continue;
    const [mode, type, objectId, size] = head.split(/ +/);
    if (type !== "blob" || objectId === void 0) continue;
    entries.set(path, mode === SYMBOLIC_LINK ? { kind: "link" } : { kind: "file", objectId, size: Number(size) });
  }
  return entries;
}
var SYMBOLIC_LINK = "120000";
function splitAtTab(line) {
  const tab = line.indexOf("	");
  return tab < 0 ? [line, ""] : [line.slice(0, tab), line.slice(tab + 1)];
}
function workspaceOf(commit, entries, objects) {
  return {
    commit,
    list: () => Promise.resolve([...entries.keys()]),
    async read(path, limit = Infinity) {
      if (!isInsidePath(path)) return { kind: "outside", why: "the path leaves the folder" };
      const entry = entries.get(path);
      if (entry === void 0) return isBelowLink(path, entries) ? LINK : { kind: "missing" };
      if (entry.kind === "link") return LINK;
      if (entry.size > limit) return tooLarge(entry.size);
      const bytes = await objects.read(entry.objectId);
      return bytes === null ? { kind: "unreadable", why: "the object is not at hand" } : { kind: "bytes", bytes };
    },
    size(path) {
      const entry = entries.get(path);
      return Promise.resolve(entry?.kind === "file" ? entry.size : null);
    },
    close: () => objects.close()
  };
}
function isBelowLink(path, entries) {
  const parts = path.split("/");
  return parts.some((_, index) => entries.get(parts.slice(0, index).join("/"))?.kind === "link");
}

// src/adapters/merge-base.ts
async function findMergeBase(folder, ref, head = "HEAD") {
  const [theirs, ours] = [await commitOf(folder, ref), await commitOf(folder, head)];
  if (theirs === null || ours === null) return { kind: "none", why: await whyMissing(folder) };
  const found = await runGit(folder, ["merge-base", "--end-of-options", theirs, ours]);
  if (found.kind === "done") return { kind: "found", commit: found.stdout.toString("latin1").trim() };
  return { kind: "none", why: await isShallow(folder) ? "shallow" : "unrelated" };
}
async function commitOf(folder, ref) {
  const found = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  return found.kind === "failed" ? null : found.stdout.toString("latin1").trim();
}
async function whyMissing(folder) {
  const inside = await runGit(folder, ["rev-parse", "--git-dir"]);
  if (inside.kind === "failed") return "no-repository";
  return await isShallow(folder) ? "shallow" : "no-commit";
}
async function isShallow(folder) {
  const answer = await runGit(folder, ["rev-parse", "--is-shallow-repository"]);
  return answer.kind === "done" && answer.stdout.toString("latin1").trim() === "true";
}

// src/adapters/named-base.ts
async function findNamedBase(root, named, from) {
  const merge = LOOKS_LIKE_PATH.test(named) ? null : await findMergeBase(root, named);
  if (merge?.kind === "found") {
    const opened = await openGitWorkspace(root, merge.commit);
    return opened.kind === "open" ? { kind: "commit", workspace: opened.workspace } : { kind: "none", why: opened.why === "missing-objects" ? "shallow" : "no-commit" };
  }
  const path = resolve(from, named);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return { kind: "folder", path };
  if (found?.isFile() === true) return { kind: "file", path };
  return { kind: "none", why: merge?.why ?? "no-commit" };
}
var LOOKS_LIKE_PATH = /^\.{0,2}[\\/]|^\.{1,2}$|\.json$/i;

// src/config/missing-base.ts
function tellMissingBase(option, named, why) {
  const base = `${option}: ${quoted(named)}`;
  switch (why) {
    case "shallow":
      return `${base} is not in this shallow clone; check out with fetch-depth: 0, or run git fetch --unshallow`;
    case "unrelated":
      return `${base} has no commit in common with what is checked out`;
    case "no-repository":
      return `${base} is no report and no folder, and the analysed folder lies in no git repository`;
    case "no-commit":
      return `${base} is no git ref, no report and no folder`;
  }
}

// src/findings/gaps.ts
var gapsOf = (side, other) => {
  const both = new Set(other.map(identityOf));
  return side.filter((note) => isIncomplete(note) && !both.has(identityOf(note)));
};
var identityOf = ({ kind, file }) => JSON.stringify([kind, file]);
function mayHide(gaps) {
  if (gaps.length === 0) return () => false;
  if (gaps.some(({ kind, file }) => file === null || kind === "unreadable-file")) return () => true;
  const files = new Set(gaps.map(({ file }) => file));
  return (finding) => [finding, ...finding.related].some(({ file }) => files.has(file));
}

// src/app/hold-against.ts
function judgeBeside(report, base, { excusesNothing, tellsNews }) {
  const judged = excusesNothing ? { ...report, findings: withholdOwnExcuses(report.findings, base?.report.findings ?? []) } : report;
  return tellsNews && base !== null ? holdAgainst(judged, base) : judged;
}
function holdAgainst(report, { name, report: then, comparable }) {
  const isComparable = ({ file }) => comparable === null || comparable.has(file);
  const gaps = gapsOf(then.notes, report.notes);
  const ofThen = mayHide(gaps);
  const ofNow = mayHide(gapsOf(report.notes, then.notes));
  const doubts = { ofThen, ofNow };
  const { findings, resolved } = compareFindings(report.findings.filter(isComparable), then.findings, doubts);
  const compared = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const left = report.findings.filter((finding) => !isComparable(finding)).length;
  const open = findings.filter((finding) => finding.state === void 0 && isActive(finding)).length;
  const notes = [...left === 0 ? [] : [notCompared(left, name)], ...open === 0 ? [] : [notToldApart(open, name)]];
  return {
    ...report,
    findings: report.findings.map(
      (finding) => isComparable(finding) ? compared.get(finding.fingerprint) ?? finding : finding
    ),
    refused: markRefusals(report.refused, then.refused, gaps.length === 0),
    notes: [...report.notes, ...notes],
    comparison: { base: name, resolved }
  };
}
function markRefusals(now, then, isWhole) {
  const known = new Set(then.map(identityOf2));
  return now.map((refusal) => {
    if (known.has(identityOf2(refusal))) return { ...refusal, state: "existing" };
    return isWhole ? { ...refusal, state: "new" } : refusal;
  });
}
var identityOf2 = ({ source, kind, components, verdict, reasons }) => JSON.stringify([
  source,
  kind,
  components,
  verdict,
  reasons.map(({ code, with: others, path }) => [code, others, path])
]);
var notCompared = (amount, base) => ({
  kind: "not-compared",
  file: null,
  message: `${amount === 1 ? "1 finding is" : `${amount} findings are`} in files that no commit holds, so it is not known whether ${base} has them too`
});
var notToldApart = (amount, base) => ({
  kind: "no-base",
  file: null,
  message: `${base} could not be read in full, so it is not known whether ${amount === 1 ? "1 finding is" : `${amount} findings are`} new`
});

export {
  openObjectReader,
  openGitWorkspace,
  parseTree,
  workspaceOf,
  findMergeBase,
  findNamedBase,
  tellMissingBase,
  judgeBeside,
  holdAgainst
};
