import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  firstTooDeep
} from "./chunk-42KFM6JQ.js";
import {
  literalGlob
} from "./chunk-AI4VL36W.js";
import {
  AS_THINGS_ARE,
  ENDING,
  FINDINGS,
  HOME,
  LONGEST_NAME,
  PROPERTIES,
  READY,
  RULE_WORDS,
  SEPARATION_WORDS,
  SETTINGS,
  SEVERITIES,
  VERDICT_TITLES,
  alignRows,
  amount,
  analyse,
  cellsOf,
  codeLines,
  conclude,
  count,
  countResources,
  defuseCommands,
  discoverTemplates,
  docsLink,
  explainReason,
  explainRefusal,
  explainRewrite,
  explainSets,
  explanationLines,
  findNamedBase,
  fingerprintGroups,
  fix,
  fixedCost,
  holdAgainst,
  inList,
  inSequence,
  indentBy,
  inert,
  isAboutSuppressions,
  isIncomplete,
  isInsidePath,
  judgeEntries,
  labelOf,
  labelRefusal,
  levelOf,
  listedOnce,
  locateInRepository,
  makeVisible,
  name,
  names,
  oneOfKind,
  openDiskTypeFiles,
  openDiskWorkspace,
  parseObject,
  place,
  placeText,
  quoted,
  readSources,
  readStackCode,
  renderAs,
  renderBaseline,
  renderFix,
  renderNewFiles,
  renderPatch,
  renderReversePatch,
  renderSetUp,
  reportOf,
  resourceName,
  resourceNoun,
  rowsOf,
  run,
  runGit,
  say,
  shortName,
  shorten,
  styleFor,
  tellFewer,
  tellFinding,
  tellFixedCost,
  tellRewrite,
  wrap
} from "./chunk-OTT463NB.js";
import "./chunk-AUREPWBA.js";
import {
  findPolicy
} from "./chunk-ITUCHWEI.js";
import {
  DEFAULT_POLICY,
  POLICY_PATHS
} from "./chunk-KMANKSD2.js";
import {
  RULE_IDS,
  addDays
} from "./chunk-EFUU6OHG.js";
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  quoted as quoted2
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import {
  require_dist
} from "./chunk-65KNGZDE.js";
import {
  findSourceOfOutput
} from "./chunk-FKTBIU5D.js";
import {
  folderOf,
  foldersFrom,
  isSourceFile
} from "./chunk-NSV3AYLK.js";
import "./chunk-QJDCEC3V.js";
import {
  bringingProps,
  clashesOfContent,
  compareReadings,
  countAlone,
  countTogether,
  createJudge,
  createdBy,
  describeBackend,
  familyOf,
  findDifferences,
  gatherReasons,
  isBrought,
  limitsOf,
  memberSubject,
  obstacleFinder,
  pathOf,
  profiler,
  read,
  readDependencies,
  readingOf,
  settingsFor,
  sharedKeysOf,
  subjectOf
} from "./chunk-QP34IM3V.js";
import "./chunk-VNHVDLTU.js";
import {
  COMPONENT_CLASSES
} from "./chunk-F4AMOL77.js";
import {
  readTemplateFile
} from "./chunk-P7EVRIHQ.js";
import "./chunk-GYPGPBDQ.js";
import {
  distinctBy,
  facetOf,
  judgeKind,
  traitsOf
} from "./chunk-OZWJ2VSW.js";
import {
  neighbourhoodOf
} from "./chunk-IZSLD4ZE.js";
import {
  showValue
} from "./chunk-UG7O44NN.js";
import "./chunk-LRBHPE7I.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-S33GMFN5.js";
import {
  isLeftOut,
  kindOf
} from "./chunk-YPDF4RS3.js";
import {
  compareValues
} from "./chunk-KNENG2SJ.js";
import {
  by,
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/adapters/default-branch.ts
async function findDefaultBranch(folder) {
  const origin = await symbolicRef(folder, "refs/remotes/origin/HEAD", "refs/remotes/origin/");
  if (origin !== null) return { name: origin, source: "origin" };
  const checkedOut = await symbolicRef(folder, "HEAD", "refs/heads/");
  if (checkedOut !== null) return { name: checkedOut, source: "checked-out" };
  return { name: "main", source: "assumed" };
}
async function symbolicRef(folder, reference, prefix) {
  const answer = await runGit(folder, ["symbolic-ref", "--quiet", reference]);
  if (answer.kind === "failed") return null;
  const target = answer.stdout.toString("utf8").replace(/\n$/, "");
  return target.startsWith(prefix) && target.length > prefix.length ? target.slice(prefix.length) : null;
}

// src/adapters/disk-edit-sink.ts
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
function openDiskEditSink(root) {
  return {
    write(changes) {
      for (const change of changes) assertUnchanged(root, change);
      const staged = [];
      try {
        for (const change of changes) staged.push(stage(root, change));
        for (const change of changes) assertUnchanged(root, change);
        land(staged);
      } catch (error) {
        for (const { temporary } of staged) rmSync(temporary, { force: true });
        if (error instanceof UsageError) throw error;
        throw new UsageError(`nothing was written: ${error.message}`);
      }
      return Promise.resolve();
    }
  };
}
function assertUnchanged(root, { path, before }) {
  if (!isInsidePath(path) || !lstatSync(join(root, path)).isFile()) {
    throw new UsageError(`${path} is not a file of this folder; nothing was written`);
  }
  if (readFileSync(join(root, path), "utf8") !== before) {
    throw new UsageError(`${path} has changed since it was read; nothing was written`);
  }
}
function stage(root, { path, before, after }) {
  const target = join(root, path);
  const { mode } = lstatSync(target);
  if ((mode & 146) === 0) throw new UsageError(`${path} is read-only; nothing was written`);
  const temporary = join(dirname(target), `.${basename(target)}.backend-advisor-${process.pid}`);
  writeWhole(temporary, after, mode);
  return { path: target, temporary, before };
}
function land(staged) {
  const landed = [];
  try {
    for (const each of staged) {
      renameSync(each.temporary, each.path);
      landed.push(each);
    }
  } catch (error) {
    for (const { path, temporary, before } of landed) {
      writeWhole(temporary, before, lstatSync(path).mode);
      renameSync(temporary, path);
    }
    throw error;
  }
}
function writeWhole(path, text, mode) {
  const file = openSync(path, "wx", mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(path, mode);
}

// src/adapters/new-files.ts
import { lstatSync as lstatSync2, mkdirSync, rmSync as rmSync2, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
var openNewFiles = (root) => ({
  isThere(path) {
    assertNoDetour(root, path);
    return Promise.resolve(statsOf(root, path) !== void 0);
  },
  create(files) {
    for (const { path } of files) assertNoDetour(root, path);
    const made = [];
    try {
      for (const file of files) {
        make(root, file);
        made.push(file.path);
      }
    } catch (error) {
      for (const path of made) rmSync2(join2(root, path));
      if (error instanceof UsageError) throw error;
      throw new UsageError(`nothing was written: ${error.code ?? "it failed"}`);
    }
    return Promise.resolve();
  }
});
function make(root, { path, text }) {
  const folder = folderOf2(path);
  if (folder !== "") mkdirSync(join2(root, folder), { recursive: true });
  assertNoDetour(root, path);
  try {
    writeFileSync(join2(root, path), text, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    throw new UsageError(`${path} has been made meanwhile; nothing was written`);
  }
}
function assertNoDetour(root, path) {
  if (!isInsidePath(path)) throw new UsageError(`${path} leaves the folder; nothing was written`);
  for (let folder = folderOf2(path); folder !== ""; folder = folderOf2(folder)) {
    const stats = statsOf(root, folder);
    if (stats === void 0 || stats.isDirectory()) continue;
    const what = stats.isSymbolicLink() ? "is a symbolic link, which is not followed" : "is not a folder";
    throw new UsageError(`${folder} ${what}; nothing was written`);
  }
}
function statsOf(root, path) {
  try {
    return lstatSync2(join2(root, path), { throwIfNoEntry: false });
  } catch (error) {
    if (error.code === "ENOTDIR") return void 0;
    throw error;
  }
}
var folderOf2 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

// src/adapters/prettier-process.ts
import { spawn } from "node:child_process";
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { dirname as dirname2, join as join3, resolve } from "node:path";
function openPrettier(root) {
  const found = findPrettier(root);
  if (found === null) {
    throw new UsageError(
      "option --format-with: prettier is not installed here (no node_modules/prettier); leave it out"
    );
  }
  return {
    name: "prettier",
    format: (path, text) => runPrettier(found, ["--stdin-filepath", join3(root, path)], text)
  };
}
function findPrettier(root) {
  for (let folder = root; ; folder = dirname2(folder)) {
    const home = join3(folder, "node_modules", "prettier");
    if (existsSync(join3(home, "package.json"))) {
      const program = programOf(home);
      return program === null ? null : { folder, program };
    }
    if (folder === dirname2(folder)) return null;
  }
}
function programOf(home) {
  const manifest = JSON.parse(readFileSync2(join3(home, "package.json"), "utf8"));
  const bin = isObject(manifest) ? manifest.bin : null;
  const file = isObject(bin) ? bin.prettier : bin;
  return typeof file === "string" ? resolve(home, file) : null;
}
var isObject = (value) => typeof value === "object" && value !== null;
function runPrettier({ folder, program }, parameters, text) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      cwd: folder,
      env: environment(),
      windowsHide: true,
      stdio: "pipe"
    });
    const out = [];
    const complaint = [];
    let size = 0;
    const timer = setTimeout(() => child.kill("SIGKILL"), TIME_LIMIT_MS);
    const collect = (chunks) => (chunk) => {
      size += chunk.byteLength;
      if (size > OUTPUT_LIMIT) child.kill("SIGKILL");
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(complaint));
    child.stdin.on("error", () => void 0);
    child.stdin.end(text);
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      done({ kind: "failed", why: `could not be started: ${message}` });
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      if (exitCode === 0) done({ kind: "formatted", text: Buffer.concat(out).toString("utf8") });
      else done({ kind: "failed", why: whyOf(exitCode, Buffer.concat(complaint).toString("utf8")) });
    });
  });
}
var TIME_LIMIT_MS = 6e4;
var OUTPUT_LIMIT = 32 * 1024 * 1024;
function whyOf(exitCode, complaint) {
  if (exitCode === null) return "did not end in time, or wrote too much";
  const [line = ""] = complaint.trim().split("\n");
  return line === "" ? `ended with exit code ${exitCode}` : `says: ${line.slice(0, 200)}`;
}
var PASSED_ON = ["PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "SystemRoot", "ComSpec"];
function environment() {
  return Object.fromEntries(
    PASSED_ON.flatMap((name2) => process.env[name2] === void 0 ? [] : [[name2, process.env[name2]]])
  );
}

// src/findings/endings.ts
function endingOf(component, plan, report) {
  const { id, at, key } = component;
  const planned = plan.groups.find(({ members: members2 }) => members2.includes(component));
  const fingerprint = planned === void 0 ? null : fingerprintGroups(plan).get(planned);
  const group = report.groups.find((each) => each.fingerprint === fingerprint);
  if (group !== void 0) return { kind: "group", group };
  const held = plan.backends.find(({ members: members2 }) => members2.some((member) => member.component === key));
  const backend = report.backends.find(
    ({ name: name2, file, line }) => name2 === held?.name && file === held.at.file && line === held.at.line
  );
  if (backend !== void 0) return { kind: "backend", backend };
  const refused = plan.refused.find((each) => each.component === component);
  if (refused === void 0) return { kind: "solitary" };
  const { verdict, reasons } = refused;
  const members = [{ id, file: at.file, line: at.line }];
  return { kind: "refused", refusal: { components: [id], members, source: "stack-code", verdict, reasons } };
}
function endingsOf(resource, report) {
  const isIt = ({ id, file, line, pointer }) => id === resource.label && file === resource.at.file && line === resource.at.line && (pointer === void 0 || pointer === resource.pointer);
  const ends = [
    ...report.groups.filter(({ source, members }) => source === "template" && members.some(isIt)).map((group) => ({ kind: "group", group })),
    ...report.refused.filter(({ source, members }) => source === "template" && members.some(isIt)).map((refusal) => ({ kind: "refused", refusal }))
  ];
  if (ends.length > 0) return ends;
  return report.groups.filter(({ counterparts = [] }) => counterparts.some(isIt)).map((group) => ({ kind: "group", group }));
}

// src/findings/findings-about.ts
function findingsAbout({ findings, components }, one) {
  const isOnlyOne = components.filter(({ id }) => id === one.id).length === 1;
  return findings.filter(
    (finding) => byPosition(finding, one) === 0 || finding.related.some((place2) => place2.id === one.id && (isOnlyOne || byPosition(place2, one) === 0))
  );
}

// src/plan/explain/bench.ts
function openBench(code, policy) {
  const settings = settingsFor(policy);
  const dependencies = readDependencies(code);
  const profile = profiler(settings, dependencies);
  const components = new Map(code.components.map((component) => [component.key, component]));
  const findObstacles = obstacleFinder(policy);
  const limits = limitsOf(policy);
  return {
    settings,
    judge: createJudge(settings, dependencies),
    candidateOf: (component) => {
      const backend = backendOf(component, code);
      return {
        component,
        profile: profile(backend === null ? subjectOf(component) : memberSubject(component, backend)),
        backend: backend === null ? null : describeBackend(backend, components, profile, limits),
        // What is in a backend has got over whatever stood against it.
        obstacles: backend === null ? findObstacles(component) : []
      };
    }
  };
}
var backendOf = ({ key }, { backends }) => backends.find(({ members }) => members.some(({ component }) => component === key)) ?? null;

// src/plan/explain/said.ts
function saidIn({ value, shown, at, isWritten, path }, { scope }) {
  if (isWritten) return { value: shown, at, from: "source" };
  if (value.kind === "unknown") return { value: null, at, from: "unread" };
  return { value: shown, at, from: path === "location" && scope !== null && shown !== null ? "stack" : "default" };
}
function saidAt(value, at, { props, propsAt }) {
  if (byPosition(at, propsAt) !== 0) return { value, at, from: "source" };
  return { value, at, from: value === null && props.open !== null ? "unread" : "default" };
}

// src/plan/explain/component.ts
function profileComponent(component, code, policy) {
  const { profile } = openBench(code, policy).candidateOf(component);
  const { stored } = profile;
  const names2 = stored === null ? [] : [stored.database, stored.container, stored.partitionKey];
  return {
    module: COMPONENT_CLASSES[component.kind].module,
    subclass: component.subclass,
    scopeAt: profile.scope?.at ?? null,
    creates: createdBy(component).map(({ type, shared }) => ({ type, isShared: shared })),
    brings: bringingProps(component).filter((prop) => isBrought(component, prop) !== "no"),
    needs: idsOf(code, ({ key }) => component.dependsOn.includes(key)),
    neededBy: idsOf(code, ({ dependsOn }) => dependsOn.includes(component.key)),
    settings: [...profile.readings, ...names2.map(storedAs)].filter((reading) => reading !== null && reading.shown !== null).map((reading) => ({ path: reading.path, said: saidIn(reading, profile) }))
  };
}
var storedAs = (reading, index) => {
  const path = STORED_PATHS[index];
  return { ...reading, path, isWritten: reading.isWritten && reading.path === path };
};
var STORED_PATHS = ["databaseName", "containerName", "partitionKey"];
var idsOf = ({ components }, holds) => components.filter(holds).map(({ id }) => id).sort(byText);

// src/plan/explain/properties.ts
function compareProperties(settings, a, b) {
  const rows = [
    compareScopes(a, b),
    ...settings.map((setting, index) => compareSetting(setting, index, a, b)).filter((row) => row !== null),
    ...compareContent(a, b)
  ];
  return withMerges(rows, a, b).map(openWhereUnread);
}
function compareScopes(a, b) {
  const sides = [scopeSaid(a), scopeSaid(b)];
  if (a.scope === null || b.scope === null) return { path: "scope", sides, verdict: { kind: "undecided" } };
  if (a.scope.key === b.scope.key) return { path: "scope", sides, verdict: { kind: "equal" } };
  const isOpen2 = a.scope.at === null && b.scope.at === null;
  return { path: "scope", sides, verdict: { kind: isOpen2 ? "undecided" : "different" } };
}
var scopeSaid = ({ scope, at }) => ({
  value: scope?.label ?? null,
  at: scope?.at ?? at,
  from: "source"
});
function compareSetting(setting, index, a, b) {
  const [first, second] = [a.readings[index] ?? null, b.readings[index] ?? null];
  if (first === null || second === null || first.of !== second.of) return null;
  const found = compareReadings(setting, a, b, index);
  if (found === null && setting.code === "already-shared") return null;
  return {
    path: pathOf(first, second),
    sides: [saidIn(first, a), saidIn(second, b)],
    verdict: { kind: found === null ? agreement(first, second) : kindOf2(found) }
  };
}
var agreement = (a, b) => compareValues(a.value, b.value) === "equal" ? "equal" : "compatible";
var kindOf2 = ({ code }) => code === "undecided" ? "undecided" : "different";
function compareContent(a, b) {
  const clashes = clashesOfContent(a, b).map((found) => {
    const [first = null, second = null] = found.values;
    const isSame = found.code !== "undecided" && first !== null && first === second;
    return {
      path: found.path ?? "",
      sides: [saidAt(first, found.at[0], a), saidAt(second, found.at[1], b)],
      verdict: { kind: isSame ? "clash" : kindOf2(found) }
    };
  });
  const isAboutNames = clashes.some(({ path }) => !path.startsWith("environmentVariables"));
  return a.stored === null || b.stored === null || isAboutNames ? clashes : [distinctEntities(a, b), ...clashes];
}
var distinctEntities = (a, b) => ({
  path: "entityName",
  sides: [
    saidIn(readingOf("entityName", read(a, "entityName")), a),
    saidIn(readingOf("entityName", read(b, "entityName")), b)
  ],
  verdict: { kind: "distinct" }
});
var openWhereUnread = (row) => row.verdict.kind !== "different" && row.sides.some(({ from }) => from === "unread") ? { ...row, verdict: { kind: "undecided" } } : row;
function withMerges(rows, a, b) {
  const merges = findDifferences([a, b]);
  const verdicts = new Map(
    merges.map(({ path, result, raises }) => [path, { kind: "merged", result, raises }])
  );
  const agreeing = (kind) => kind === "equal" || kind === "compatible";
  const told = rows.map(
    (row) => agreeing(row.verdict.kind) ? { ...row, verdict: verdicts.get(row.path) ?? row.verdict } : row
  );
  const paths = new Set(rows.map(({ path }) => path));
  return [
    ...told,
    ...merges.filter(({ path }) => !paths.has(path)).map(({ path, values: [first, second] }) => ({
      path,
      sides: [saidAt(first.value, first.at, a), saidAt(second.value, second.at, b)],
      verdict: verdicts.get(path)
    }))
  ];
}

// src/plan/explain/pair.ts
function explainPair(first, second, code, plan, policy) {
  const { settings, judge: judge2, candidateOf } = openBench(code, policy);
  const [a, b] = [candidateOf(first), candidateOf(second)];
  const reasons = reasonsBetween(a, b, judge2).toSorted(byRank(plannedReasons(first, second, plan)));
  const isCertain = reasons.some(({ reason }) => reason.code !== "undecided");
  return {
    verdict: reasons.length === 0 ? "together" : isCertain ? "apart" : "undecided",
    reasons,
    properties: compareProperties(settings, a.profile, b.profile),
    resourcesNow: countAlone([first, second]),
    resourcesShared: countTogether([first, second]),
    shared: COMPONENT_CLASSES[first.kind].creates.map(({ type }) => type).filter((type) => inCommon(first, second).some((key) => key.endsWith(` ${type}`)))
  };
}
var inCommon = (a, b) => {
  const theirs = new Set(sharedKeysOf(b));
  return sharedKeysOf(a).filter((key) => theirs.has(key));
};
function reasonsBetween(a, b, judge2) {
  if (!isOneFamily(a.component, b.component)) return [nothingInCommon(a, b)];
  const between = a.backend === null || b.backend !== null ? meet(a, b, 0, judge2) : meet(b, a, 1, judge2);
  const isOfScope = ({ reason }) => reason.code === "different-scope";
  const found = [
    ...between.filter(isOfScope),
    ...obstaclesOf(a, 0),
    ...obstaclesOf(b, 1),
    ...between.filter((each) => !isOfScope(each))
  ];
  return found.length === 0 && inCommon(a.component, b.component).length === 0 ? [nothingInCommon(a, b)] : found;
}
var isOneFamily = (a, b) => familyOf(a) === familyOf(b) && [a, b].every(({ kind }) => COMPONENT_CLASSES[kind].creates.length > 0);
var nothingInCommon = (a, b) => ({
  about: 0,
  reason: {
    code: "already-shared",
    with: [b.component.id],
    path: null,
    values: [],
    at: [a.component.at, b.component.at]
  }
});
var obstaclesOf = ({ obstacles }, about) => obstacles.map((reason) => ({ about, reason }));
function meet(own, other, about, judge2) {
  const joined = own.backend === null ? other.backend : null;
  const blockers = [
    ...blockersOf(judge2.disagreements(own.profile, other.profile), other.component.id),
    ...joined === null ? [] : ofBackend(own, other, joined, judge2)
  ];
  return gatherReasons(blockers).map((reason) => ({ about, reason }));
}
function ofBackend(own, other, joined, judge2) {
  const { configuration, isUnderstood, backend } = joined;
  const { scope, at } = own.component;
  if (scope === null || backend.scope !== null && backend.scope.key !== scope.key) return [];
  if (isUnderstood) return blockersOf(judge2.disagreements(own.profile, configuration), backend.name);
  return blockersOf([{ code: "undecided", path: backend.name, values: [], at: [at, backend.at] }], other.component.id);
}
var blockersOf = (found, id) => found.map((disagreement) => ({ id, nearness: 0, disagreement }));
function plannedReasons(a, b, { refused }) {
  const of = (component, other) => refused.filter((refusal) => refusal.component === component).flatMap(({ reasons }) => reasons.filter((reason) => reason.with.includes(other.id)));
  const own = of(a, b);
  return own.length > 0 ? own : of(b, a);
}
function byRank(planned) {
  const rankOf2 = ({ reason: { code, path } }) => {
    const rank = planned.findIndex((reason) => reason.code === code && reason.path === path);
    return rank === -1 ? planned.length : rank;
  };
  return (a, b) => rankOf2(a) - rankOf2(b);
}

// src/plan/explain/resources.ts
function explainResources(first, second, { applications }, policy) {
  if (first[0].type !== second[0].type) return { incomparable: "different-kinds", judgements: [] };
  const judgements = applications.flatMap((application) => {
    const [a, b] = [first, second].map((readings) => application.resources.find((each) => readings.includes(each)));
    return a === void 0 || b === void 0 ? [] : [judge(a, b, application, policy)];
  });
  if (judgements.length === 0) return { incomparable: "different-applications", judgements };
  return { incomparable: null, judgements: united(judgements) };
}
function judge(a, b, application, policy) {
  const kind = kindOf(a.type);
  const { groups, refused } = judgeKind(kind, [a, b], neighbourhoodOf(application), policy);
  const [set] = refused;
  return {
    applications: [application.name],
    refusal: groups.length > 0 || set === void 0 ? null : refusalOf(set, kind.type, application.name),
    properties: compareFacets(a, b, policy)
  };
}
var refusalOf = ({ members, verdict, reasons }, kind, application) => ({
  components: members.map(({ label }) => label),
  members: members.map(({ label, at, pointer }) => ({ id: label, file: at.file, line: at.line, pointer })),
  source: "template",
  kind,
  application,
  verdict,
  reasons
});
function compareFacets(a, b, policy) {
  const kind = kindOf(a.type);
  const agreeing = traitsOf(kind, policy).map(({ path, read: read2, at, compare }) => {
    const [first, second] = [read2(a), read2(b)];
    const verdict = (compare ?? compareValues)(first, second);
    const placeOf3 = at ?? ((resource) => resource.at);
    return {
      path,
      sides: [said(first, a, placeOf3(a)), said(second, b, placeOf3(b))],
      verdict: { kind: verdict === "equal" && compareValues(first, second) !== "equal" ? "compatible" : verdict }
    };
  });
  const free = kind.mayDiffer.map((facet) => {
    const [first, second] = [facetOf(a, facet), facetOf(b, facet)];
    const isEqual = compareValues(first, second) === "equal";
    return {
      path: kind.facets[facet].path,
      sides: [saidOfFacet(a, facet), saidOfFacet(b, facet)],
      verdict: { kind: isEqual ? "equal" : "compatible" }
    };
  });
  const told = [...agreeing.filter((row) => !isOnePlace(row)), ...free];
  const differing = new Set(told.filter(({ verdict }) => verdict.kind !== "equal").map(({ path }) => path));
  return distinctBy(
    told.filter(({ path, verdict }) => verdict.kind !== "equal" || !differing.has(path)),
    ({ path, verdict }) => `${path} ${verdict.kind}`
  );
}
var isOnePlace = ({ path, verdict }) => verdict.kind === "equal" && (path === "subscriptionId" || path === "resourceGroup");
var saidOfFacet = (resource, facet) => said(facetOf(resource, facet), resource, resource.facets[facet]?.at ?? resource.at);
var said = (value, resource, at) => ({
  // What a version of Azure's API fills in is not known.
  value: isLeftOut(value) ? null : showValue(value),
  at,
  from: at.line === resource.at.line && at.column === resource.at.column ? "default" : "source"
});
function united(judgements) {
  const keyOf = ({ refusal, properties }) => JSON.stringify([refusal?.verdict, refusal?.reasons, properties]);
  return distinctBy(judgements, keyOf).map((judgement) => ({
    ...judgement,
    applications: judgements.filter((other) => keyOf(other) === keyOf(judgement)).flatMap(({ applications }) => applications)
  }));
}

// src/plan/explain/resource.ts
var HANGING = ["plan", "workspace", "host-storage", "endpoint-target"];
function profileResource(readings, { applications }) {
  const deploying = applications.filter(({ resources }) => resources.some((each) => readings.includes(each)));
  const hanging = deploying.flatMap((application) => {
    const neighbours = neighbourhoodOf(application);
    const own = application.resources.filter((each) => readings.includes(each));
    return own.flatMap((each) => HANGING.flatMap((role) => neighbours.linkedTo(each, role)));
  });
  const [first] = readings;
  const facets = Object.entries(kindOf(first.type)?.facets ?? {});
  return {
    applications: deploying.map(({ name: name2 }) => name2),
    dependents: distinctBy(hanging, ({ label, at, pointer }) => JSON.stringify([label, at.file, pointer])).toSorted((a, b) => byText(a.label, b.label) || byPosition(a.at, b.at)).map(({ label, at, pointer }) => ({ id: label, file: at.file, line: at.line, pointer })),
    settings: distinctBy(
      facets.map(([facet, { path }]) => ({ path, said: saidOfFacet(first, facet) })).filter(({ said: said2 }) => said2.value !== null),
      ({ path }) => path
    )
  };
}

// src/app/explain/names.ts
var nameables = (code, templates) => [
  ...code.components.map(nameComponent).sort(byPlace),
  ...declarationsOf(templates).map(nameResource).sort(byPlace)
];
var byPlace = (a, b) => byPosition(a.at, b.at) || byText(a.names.join(), b.names.join());
function nameComponent(component) {
  const { id, kind, holder, scope, at } = component;
  return {
    one: { kind: "component", component },
    id,
    what: kind,
    at,
    names: [[id], holder === null ? [] : [holder], scope === null ? [] : [`${scope.label}/${id}`], placesOf(at)]
  };
}
function nameResource(readings) {
  const [{ label, type, at, root }] = readings;
  return {
    one: { kind: "resource", readings },
    id: label,
    what: type,
    at,
    names: [[label, labelOf(label)], [`${root}/${label}`], placesOf(at)]
  };
}
var placesOf = ({ file, line, column }) => [
  `${file}:${line}`,
  `${file}:${line}:${column}`
];
function declarationsOf({ applications }) {
  const declarations = /* @__PURE__ */ new Map();
  for (const resource of applications.flatMap(({ resources }) => resources)) {
    const key = JSON.stringify([resource.label, resource.type, resource.at.file, resource.pointer]);
    const readings = declarations.get(key);
    if (readings === void 0) declarations.set(key, [resource]);
    else readings.push(resource);
  }
  return [...declarations.values()];
}
function findNamed(name2, all) {
  for (const steps of [0, 1, 2, 3]) {
    const found = all.filter(({ names: names2 }) => names2[steps]?.includes(name2));
    if (found.length === 1) return found[0];
    if (found.length > 1) throw ambiguous(name2, found, all);
  }
  throw unknown(name2, all);
}
var MOST_LISTED = 12;
function ambiguous(name2, found, all) {
  const ways = found.map((each) => wayToSay(each, all));
  const widest = Math.max(...ways.slice(0, MOST_LISTED).map((way) => quoted2(way ?? "").length));
  const lines = found.slice(0, MOST_LISTED).map(({ what, at }, index) => {
    const way = ways[index] ?? null;
    const place2 = `${what}, ${quoted2(`${at.file}:${at.line}:${at.column}`).slice(1, -1)}`;
    return `  ${(way === null ? "(has no name of its own)" : quoted2(way)).padEnd(widest)}  ${place2}`;
  });
  const left = found.length - MOST_LISTED;
  return new UsageError(
    [
      `${found.length} are called ${quoted2(name2)}; say which one:`,
      ...lines,
      ...left > 0 ? [`  and ${left} more`] : []
    ].join("\n")
  );
}
function wayToSay(one, all) {
  const isOwn = (name2) => {
    for (const steps of [0, 1, 2, 3]) {
      const found = all.filter(({ names: names2 }) => names2[steps]?.includes(name2));
      if (found.length > 0) return found.length === 1 && found[0] === one;
    }
    return false;
  };
  return one.names.flat().find(isOwn) ?? null;
}
function unknown(name2, all) {
  if (Object.hasOwn(SEPARATION_WORDS, name2)) {
    return new UsageError(
      `${quoted2(name2)} is why components are not grouped: ${HOME}/blob/main/docs/not-grouped.md#${name2}`
    );
  }
  if (all.length === 0) return new UsageError(`nothing is called ${quoted2(name2)}: no component or resource was found`);
  const near = [0, 1].map((step) => nearNames(name2, namesIn(all, step))).find(({ length }) => length > 0) ?? [];
  const hint = near.length === 0 ? "" : `; did you mean ${near.map(quoted2).join(" or ")}?`;
  if (hint !== "") return new UsageError(`nothing is called ${quoted2(name2)}${hint}`);
  const ids = [...new Set(all.toSorted(by(({ id }) => id)).map(({ id }) => id))];
  const left = ids.length - MOST_LISTED;
  const listed = ids.slice(0, MOST_LISTED).map(quoted2).join(", ");
  return new UsageError(
    `nothing is called ${quoted2(name2)}; there ${ids.length === 1 ? "is" : "are"} ${listed}${left > 0 ? ` and ${left} more` : ""}`
  );
}
var namesIn = (all, step) => [...new Set(all.flatMap(({ names: names2 }) => names2[step] ?? []))].sort(byText);
function nearNames(name2, words) {
  const found = [];
  let left = words.slice(0, 2e4);
  while (found.length < 3) {
    const nearest = nearestTo(name2, left);
    if (nearest?.close !== true) return found;
    found.push(nearest.word);
    left = left.filter((word) => word !== nearest.word);
  }
  return found;
}

// src/app/explain/explain.ts
async function explain(workspace, settings, journal) {
  const reading = await readSources(workspace, settings, journal);
  const all = nameables(reading.stack.code, reading.templates.templates);
  const [first, second] = settings.names.map((name2) => findNamed(name2, all));
  const report = reportOf(reading, settings);
  return second === void 0 ? tellOne(first, reading, report) : tellTwo(first, second, reading, report);
}
function tellOne({ one }, { stack, templates }, report) {
  const { code, plan, policy } = stack;
  if (one.kind === "resource") {
    const [resource] = one.readings;
    const described2 = describeResource(resource);
    return {
      kind: "resource",
      resource: described2,
      ...profileResource(one.readings, templates.templates),
      endings: endingsOf(resource, report),
      findings: findingsAbout(report, described2),
      unread: unreadIn(report)
    };
  }
  const { component } = one;
  const described = describeComponent(component, report);
  return {
    kind: "component",
    component: described,
    ...profileComponent(component, code, policy),
    ending: endingOf(component, plan, report),
    findings: findingsAbout(report, described),
    unread: unreadIn(report)
  };
}
function tellTwo(a, b, { stack, templates }, report) {
  if (a === b) throw new UsageError(`${quoted2(a.id)} is named twice; name another one to compare it with`);
  const { code, plan, policy } = stack;
  if (a.one.kind === "component" && b.one.kind === "component") {
    const [first, second] = [a.one.component, b.one.component];
    const components = [describeComponent(first, report), describeComponent(second, report)];
    return {
      kind: "components",
      components,
      ...explainPair(first, second, code, plan, policy),
      endings: [endingOf(first, plan, report), endingOf(second, plan, report)],
      findings: common(findingsAbout(report, components[0]), findingsAbout(report, components[1])),
      unread: unreadIn(report)
    };
  }
  if (a.one.kind === "resource" && b.one.kind === "resource") {
    const [first, second] = [a.one.readings, b.one.readings];
    const resources = [describeResource(first[0]), describeResource(second[0])];
    return {
      kind: "resources",
      resources,
      ...explainResources(first, second, templates.templates, policy),
      findings: common(findingsAbout(report, resources[0]), findingsAbout(report, resources[1])),
      unread: unreadIn(report)
    };
  }
  const [component, resource] = a.one.kind === "component" ? [a, b] : [b, a];
  throw new UsageError(
    `${quoted2(component.id)} is a component of stack code and ${quoted2(resource.id)} a resource of a template; name two of one kind`
  );
}
var describeComponent = (component, { components }) => {
  const { id, kind, holder, at, scope } = component;
  const reported = components.find(
    (each) => each.id === id && each.file === at.file && each.line === at.line && each.column === at.column
  );
  return { id, kind, scope: scope?.label ?? reported?.scope ?? null, holder, ...placeOf(at) };
};
var describeResource = ({ label, type, at, pointer }) => ({
  id: label,
  kind: type,
  ...placeOf(at),
  pointer
});
var placeOf = ({ file, line, column }) => ({ file, line, column });
var common = (a, b) => a.filter((finding) => b.includes(finding));
var unreadIn = ({ notes }) => [...new Set(notes.filter(isIncomplete).map(({ file }) => file))].sort(by((file) => file ?? ""));

// src/report/words/ending.ts
function tellEnding(called, id, ending, createsNothing) {
  switch (ending.kind) {
    case "group":
      return tellGroup(called, id, ending.group);
    case "backend": {
      const { backend } = ending;
      const others = withoutOne(backend.components, id);
      const company = others.length === 0 ? say`, alone` : say`, with ${names(others)}`;
      return say`${name(called)} is in the backend ${name(backend.name)} already (${place(backend)})${company}.`;
    }
    case "refused":
      return ending.refusal.verdict === "undecidable" ? say`${name(called)} is in no group: what decides it is not known here.` : say`${name(called)} is in no group.`;
    case "solitary":
      return createsNothing ? say`${name(called)} creates nothing of its own that others could share.` : say`${name(called)} has no counterpart: no other component in this code could share what it creates.`;
  }
}
function tellGroup(called, id, group) {
  const others = withoutOne(group.components, id);
  if (group.joins !== null) {
    const company = others.length === 0 ? [] : say`, together with ${names(others)}`;
    return say`${name(called)} could join the backend ${name(group.joins.name)} (${place(group.joins)})${company}: ${tellSize(group)}.`;
  }
  return say`${name(called)} is in a suggested group with ${names(others)}: ${tellSize(group)}.`;
}
var tellSize = (group) => say`${group.resourcesNow} → ${group.resourcesShared} resources, fixed cost ${fixedCost(group)} a month`;
function withoutOne(ids, id) {
  const index = ids.indexOf(id);
  return ids.filter((_, other) => other !== index);
}
var isSameGroup = (a, b) => a.kind === "group" && b.kind === "group" && a.group.fingerprint === b.group.fingerprint;
function tellTogether(ids, group) {
  const others = withoutOne(withoutOne(group.components, ids[0]), ids[1]);
  const company = others.length > 0 ? say`, with ${names(others)}` : [];
  return say`They are in one suggested group${company}: ${tellSize(group)}.`;
}
var NEITHER = say`Neither is in a group.`;
var TWO_GROUPS = say`Nothing between the two stands against one group: they are in two for the sake of others, or of a limit.`;
function tellResourceGroup(id, group) {
  if (group.source === "stack-code") {
    return say`The components that create it could share a backend: ${names(group.components)}.`;
  }
  const others = withoutOne(group.components, id);
  const keep = group.consolidation?.keep.id;
  const role = keep === void 0 ? [] : keep === id ? say` This one is kept.` : say` ${name(labelOf(keep))} is kept.`;
  return say`${name(labelOf(id))} could be one with ${names(others.map((other) => labelOf(other)))}: ${tellFewer(group)}, ${tellFixedCost(group)}.${role}`;
}

// src/report/text/explain-ending.ts
var refusalReasonLines = (refusal, component, page, columns) => explainRefusal(refusal, { componentOf: () => component }).flatMap((reason) => explanationLines(reason, page, columns));
function rewriteStateLines(group, page) {
  const reasons = explainRewrite(group);
  if (reasons.length > 0) {
    return [
      ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
      ...reasons.flatMap((reason) => explanationLines(reason, page, 4))
    ];
  }
  return [
    ...wrap(READY, page, indentBy(2)),
    ...wrap(
      say`This group alone: ${name(`backend-advisor fix --only ${group.fingerprint}`)}`,
      page,
      indentBy(2),
      "faint"
    )
  ];
}

// src/report/text/explain-findings.ts
var LOOKS = { error: "warn", warning: "warn", info: "plain" };
function findingLines(findings, page) {
  if (findings.length === 0) return [];
  return [
    ...wrap(FINDINGS, page, indentBy(0), "strong"),
    "",
    ...findings.flatMap((finding) => {
      const { severity, rule, suppression } = finding;
      const look = LOOKS[severity];
      const level = look === "plain" ? severity : page.style[look](severity);
      const accepted = suppression?.status === "accepted" ? " (accepted)" : "";
      const place2 = page.style.faint(run(placeText(finding)).text);
      return [
        `  ${level} ${page.style.name(rule)}${accepted}  ${place2}`,
        ...wrap(say`${tellFinding(finding)}`, page, indentBy(4))
      ];
    })
  ];
}

// src/report/words/property.ts
function propertyVerdict(verdict) {
  if (verdict.kind !== "merged") return WORDS[verdict.kind];
  if (verdict.result === null) return "merges, to what cannot be told";
  return `${verdict.raises ? "raised" : "merges"} to ${shorten(String(verdict.result), LONGEST_RESULT)}`;
}
var LONGEST_RESULT = 24;
var WORDS = {
  equal: "equal",
  compatible: "may differ",
  different: "differs",
  undecided: "cannot be told",
  distinct: "differs, as it must",
  clash: "the same, but must differ"
};

// src/report/text/explain-table.ts
function comparisonLines(properties, ids, file, page) {
  const shown = properties.filter((row) => !isUnwritten(row) && !isOpen(row)).toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
  const unwritten = properties.filter(isUnwritten);
  const defaults = unwritten.filter(({ sides: [{ value }] }) => value !== null);
  const unset = unwritten.filter(({ sides: [{ value }] }) => value === null);
  const open = properties.filter(isOpen);
  const notes = [
    ...ids.flatMap(
      (id, side) => openLines(
        id,
        open.filter(({ sides }) => sides[side].from === "unread"),
        side,
        page
      )
    ),
    ...noteLines(say`The same by default: `, distinct(defaults.map(tellDefault)), page),
    ...noteLines(say`Set by neither: `, distinct(unset.map(({ path }) => [name(path)])), page)
  ];
  const table = shown.length === 0 ? [] : tableLines(shown, ids, file, page);
  return table.length === 0 || notes.length === 0 ? [...table, ...notes] : [...table, "", ...notes];
}
var isUnwritten = ({ sides, verdict }) => verdict.kind === "equal" && sides.every(({ from }) => from === "default");
var isOpen = ({ sides, verdict }) => verdict.kind === "undecided" && sides.some(({ from }) => from === "unread");
function openLines(id, rows, side, page) {
  const [first] = rows;
  if (first === void 0) return [];
  const { file, line } = first.sides[side].at;
  const title = say`Not known of ${name(id)}, because of what could not be read (${place({ file, line })}): `;
  return noteLines(title, distinct(rows.map(({ path }) => [name(path)])), page, "plain");
}
var tellDefault = ({ path, sides: [{ value }] }) => say`${name(path)} ${quoted(shorten(String(value), LONGEST_VALUE))}`;
var distinct = (phrases) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()
];
var noteLines = (title, listed, page, look = "faint") => listed.length === 0 ? [] : wrap(say`${title}${inSequence(listed)}.`, page, indentBy(2), look);
var RANKS = ["different", "clash", "undecided", "merged"];
function rankOf({ kind }) {
  const rank = RANKS.indexOf(kind);
  return rank === -1 ? RANKS.length : rank;
}
var LOOKS2 = {
  different: "warn",
  clash: "warn",
  undecided: "warn",
  merged: "strong",
  equal: "faint",
  compatible: "faint",
  distinct: "faint"
};
var WIDTHS_OF_VALUES = [28, 20];
var LONGEST_VALUE = WIDTHS_OF_VALUES[0];
function tableLines(rows, ids, file, page) {
  for (const longest of WIDTHS_OF_VALUES) {
    const cells = rows.map(({ path, sides: [a, b], verdict }) => [
      run(shorten(path, LONGEST_PATH)),
      valueRun(a, longest),
      whereRun(a, file),
      valueRun(b, longest),
      whereRun(b, file),
      run(propertyVerdict(verdict), LOOKS2[verdict.kind])
    ]);
    const [first, second] = ids.map((id) => run(shorten(id, longest), "name"));
    const table = [[run(""), first, run(""), second, run(""), run("")], ...cells];
    if (widthOf(table) <= page.width) return alignRows(table, page.style, "  ", LONGEST_PATH);
  }
  return stackedLines(rows, ids, file, page);
}
var LONGEST_PATH = 40;
var stackedLines = (rows, ids, file, page) => {
  const lines = alignRows(
    rows.flatMap(
      ({ sides }) => sides.map((said2, side) => [
        run(shorten(ids[side], LONGEST_VALUE), "name"),
        valueRun(said2),
        whereRun(said2, file)
      ])
    ),
    page.style,
    "    "
  );
  return rows.flatMap(({ path, verdict }, index) => {
    const look = LOOKS2[verdict.kind];
    const told = propertyVerdict(verdict);
    const title = `  ${run(path).text}: ${look === "plain" ? told : page.style[look](told)}`;
    return [title, ...lines.slice(2 * index, 2 * index + 2)];
  });
};
function widthOf(rows) {
  const columns = rows[0].map((_, column) => Math.max(...rows.map((row) => cellsOf(row[column].text))));
  return columns.reduce((sum, cells) => sum + cells + 2, 0);
}
function valueRun({ value, from }, longest = LONGEST_VALUE) {
  if (from === "unread") return run("not known", "faint");
  if (value === null) return run(from === "source" ? "not known" : "not set", "faint");
  return run(shorten(String(value), longest));
}
function whereRun({ value, at, from }, file) {
  const place2 = at.file === file ? `line ${at.line}` : placeText({ file: at.file, line: at.line });
  if (from === "default") return run(value === null ? "" : "default", "faint");
  return run(from === "stack" ? `stack, ${place2}` : place2, "faint");
}

// src/report/text/explain-component.ts
function componentSections(explanation, page) {
  const { component, settings, findings } = explanation;
  return [
    [...wrap(tellWhat(explanation), page, indentBy(0), "strong"), "", ...factLines(explanation, page)],
    [...wrap(ENDING, page, indentBy(0), "strong"), "", ...endingLines(explanation, page)],
    settings.length === 0 ? [] : [...wrap(SETTINGS, page, indentBy(0), "strong"), "", ...settingLines(settings, component.file, page)],
    findingLines(findings, page)
  ];
}
var tellWhat = ({ component, subclass }) => subclass === null ? say`${name(component.id)} is a ${name(component.kind)}, ${place(component)}` : say`${name(component.id)} is a ${name(subclass)}, which extends ${name(component.kind)}, ${place(component)}`;
function factLines(explanation, page) {
  const { component, scopeAt, creates, brings, needs, neededBy, module } = explanation;
  const shared = creates.filter(({ isShared }) => isShared);
  const own = creates.filter(({ isShared }) => !isShared);
  const kinds = (types) => inList(types.map(({ type }) => countResources(1, type)));
  const facts = [
    ["class", say`${name(component.kind)} of ${name(module)}`],
    ["held by", component.holder === null ? [] : [name(component.holder)]],
    ["created in", tellScope(component.scope, scopeAt)],
    ["creates", creates.length === 0 ? say`nothing of its own` : kinds(creates)],
    ["", own.length === 0 || shared.length === 0 ? [] : say`of which a backend shares ${kinds(shared)}`],
    [
      "brings",
      brings.length === 0 ? [] : say`existing resources, through ${inList(brings.map((prop) => [name(prop)]))}`
    ],
    ["needs", names(needs)],
    ["needed by", names(neededBy)]
  ];
  const told = facts.filter(([, phrase]) => phrase.length > 0);
  return told.flatMap(([label, phrase]) => wrap(phrase, page, factIndent(label, page)));
}
var LABEL = 12;
var factIndent = (label, page) => ({
  first: `  ${page.style.faint(label)}${" ".repeat(LABEL - label.length)}`,
  rest: " ".repeat(LABEL + 2)
});
function tellScope(scope, at) {
  if (scope === null) return say`what it is created in cannot be told`;
  return at === null ? say`${name(scope)}, which comes from outside` : say`${name(scope)}, ${place(at)}`;
}
function endingLines({ component, ending, creates }, page) {
  const told = wrap(tellEnding(component.id, component.id, ending, creates.length === 0), page, indentBy(2));
  switch (ending.kind) {
    case "group":
      return [...told, ...rewriteStateLines(ending.group, page)];
    case "refused":
      return [...told, ...refusalReasonLines(ending.refusal, component, page, 4)];
    case "backend":
    case "solitary":
      return told;
  }
}
var settingLines = (settings, file, page) => alignRows(
  settings.map(({ path, said: said2 }) => [run(path), valueRun(said2), whereRun(said2, file)]),
  page.style,
  "  "
);

// src/report/words/pair.ts
function tellPair({ components, endings, verdict, reasons }) {
  const both = names(callThem(components));
  const shared = backendOfBoth(endings);
  if (shared !== null) {
    if (verdict === "together") return say`${both} share already, in the backend ${name(shared)}.`;
    return verdict === "apart" ? say`${both} are in one backend, ${name(shared)}, and should not be.` : say`${both} are in one backend, ${name(shared)}. Whether they should be cannot be told.`;
  }
  if (verdict === "together") return say`${both} can share.`;
  if (reasons.some(isNothingInCommon)) return say`${both} have nothing to share.`;
  if (verdict === "undecided") return say`It cannot be told whether ${both} can share.`;
  return reasons.length > 1 ? say`${both} cannot share: ${count(reasons.length, "thing")} stand against it.` : say`${both} cannot share.`;
}
function callThem(components) {
  const [a, b] = components;
  if (a.id !== b.id) return [a.id, b.id];
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder) return [a.holder, b.holder];
  if (a.scope !== b.scope) return [`${a.scope ?? ""}/${a.id}`, `${b.scope ?? ""}/${b.id}`];
  return [`${a.file}:${a.line}`, `${b.file}:${b.line}`];
}
var isNothingInCommon = ({ reason }) => reason.code === "already-shared" && reason.with.length > 0;
function backendOfBoth([a, b]) {
  if (a.kind !== "backend" || b.kind !== "backend") return null;
  const isOne = a.backend.name === b.backend.name && a.backend.file === b.backend.file && a.backend.line === b.backend.line;
  return isOne ? a.backend.name : null;
}
var tellShared = ({ shared, resourcesNow, resourcesShared }) => say`One ${inList(shared.map((type) => resourceNoun(type)))} would do for both: ${resourcesNow} → ${resourcesShared} resources.`;
function explainPairReason({ about, reason }, { components }) {
  const { id, kind } = components[about];
  return explainReason(id, kind, reason);
}
function tellResources(ids, judgement) {
  const both = names(ids);
  if (judgement.refusal === null) return say`${both} could be one.`;
  switch (judgement.refusal.verdict) {
    case "undecidable":
      return say`It cannot be told whether ${both} could be one.`;
    case "same-resource":
      return say`${both} are one and the same resource.`;
    case "mutually-exclusive":
      return say`${both} are never deployed together.`;
    case "already-shared":
      return say`${both} share already.`;
    case "keep-separate":
      return say`${both} are better kept apart.`;
    case "cannot-share":
      return say`${both} cannot be one.`;
  }
}

// src/report/text/explain-pair.ts
function pairSections(explanation, page) {
  const { components, reasons, findings } = explanation;
  return [
    headLines(explanation, page),
    alignRows(components.map(rowOf), page.style, "  "),
    reasons.flatMap((reason) => explanationLines(explainPairReason(reason, explanation), page, 2)),
    propertyLines(explanation, page),
    endingLines2(explanation, page),
    findingLines(findings, page)
  ];
}
var LOOKS3 = {
  together: { mark: "✓ ", look: "good" },
  apart: { mark: "✗ ", look: "strong" },
  undecided: { mark: "? ", look: "warn" }
};
function headLines(explanation, page) {
  const { mark, look } = LOOKS3[explanation.verdict];
  const marked2 = { first: look === "plain" ? mark : page.style[look](mark), rest: "  " };
  const isNew = explanation.verdict === "together" && backendOfBoth(explanation.endings) === null;
  return [
    ...wrap(tellPair(explanation), page, marked2, look),
    ...isNew ? wrap(tellShared(explanation), page, indentBy(2)) : []
  ];
}
function propertyLines({ components, properties, reasons }, page) {
  if (reasons.some(isNothingInCommon)) return [];
  const [a, b] = components;
  const file = a.file === b.file ? a.file : null;
  const lines = comparisonLines(properties, callThem(components), file, page);
  return [...wrap(PROPERTIES, page, indentBy(0), "strong"), "", ...lines];
}
var rowOf = (component) => [
  run(component.id, "name"),
  run(component.kind),
  run(component.scope === null ? "" : `in ${component.scope}`),
  run(placeText(component), "faint")
];
function endingLines2({ components, endings, verdict }, page) {
  if (backendOfBoth(endings) !== null) return [];
  const lines = endingsOf2({ components, endings, verdict }, page);
  return [...wrap(AS_THINGS_ARE, page, indentBy(0), "strong"), "", ...lines];
}
function endingsOf2({ components, endings, verdict }, page) {
  const [first, second] = endings;
  if (first.kind === "group" && isSameGroup(first, second)) {
    const told = tellTogether([components[0].id, components[1].id], first.group);
    return [...wrap(told, page, indentBy(2)), ...rewriteStateLines(first.group, page)];
  }
  if (verdict !== "together" && first.kind === "refused" && second.kind === "refused") {
    return wrap(NEITHER, page, indentBy(2));
  }
  const names2 = callThem(components);
  return [
    ...components.flatMap((component, index) => {
      const ending = endings[index];
      const told = wrap(tellEnding(names2[index], component.id, ending, false), page, indentBy(2));
      return verdict === "together" ? [...told, ...whyNotLines(component, ending, page)] : told;
    }),
    ...verdict === "together" && first.kind === "group" && second.kind === "group" ? wrap(TWO_GROUPS, page, indentBy(2), "faint") : []
  ];
}
var whyNotLines = (component, ending, page) => ending.kind === "refused" ? refusalReasonLines(ending.refusal, component, page, 4) : [];

// src/report/text/explain-resource.ts
function resourcePairSections(explanation, page) {
  const { resources, incomparable, judgements, findings } = explanation;
  const ids = resources.map(({ id }) => labelOf(id));
  const [a, b] = resources;
  const rows = alignRows(
    resources.map((resource) => [
      run(resourceName(labelOf(resource.id)), "name"),
      run(resource.kind),
      run(placeText(resource), "faint")
    ]),
    page.style,
    "  "
  );
  if (incomparable !== null) {
    return [[...wrap(tellIncomparable(explanation, ids), page, marked("✗ ", "strong", page), "strong")], rows];
  }
  const file = a.file === b.file ? a.file : null;
  return [
    ...judgements.flatMap((judgement, index) => [
      [...headLines2(judgement, ids, judgements.length > 1, page), ...index === 0 ? ["", ...rows] : []],
      reasonLines(judgement, page),
      [...wrap(PROPERTIES, page, indentBy(0), "strong"), "", ...comparisonLines(judgement.properties, ids, file, page)]
    ]),
    findingLines(findings, page)
  ];
}
function tellIncomparable({ resources, incomparable }, ids) {
  const [a, b] = resources;
  if (incomparable === "different-kinds") {
    return say`${name(ids[0])} and ${name(ids[1])} cannot be one: one is of the type ${name(a.kind)}, the other of ${name(b.kind)}.`;
  }
  return say`${names(ids)} are not held against each other: they are not deployed together.`;
}
var marked = (mark, look, page) => ({
  first: look === "plain" ? mark : page.style[look](mark),
  rest: "  "
});
function headLines2(judgement, ids, isOneOfMany, page) {
  const { refusal, applications } = judgement;
  const [mark, look] = refusal === null ? ["✓ ", "good"] : refusal.verdict === "undecidable" ? ["? ", "warn"] : ["✗ ", "strong"];
  const where = say`in ${inList(applications.map((application) => [name(application)]))}`;
  return [
    ...wrap(tellResources(ids, judgement), page, marked(mark, look, page), look),
    ...isOneOfMany ? wrap(where, page, indentBy(2), "faint") : []
  ];
}
function reasonLines({ refusal }, page) {
  if (refusal === null) return [];
  return explainSets([labelRefusal(refusal)]).flatMap(({ why, change }) => [
    ...wrap(why, page, indentBy(2)),
    ...change.length === 0 ? [] : wrap(change, page, indentBy(4, "→ "))
  ]);
}
function resourceSections(explanation, page) {
  const { resource, settings, endings, findings } = explanation;
  const title = say`${name(labelOf(resource.id))} is a resource of the type ${name(resource.kind)}, ${place(resource)}`;
  return [
    [...wrap(title, page, indentBy(0), "strong"), "", ...factLines2(explanation, page)],
    [
      ...wrap(ENDING, page, indentBy(0), "strong"),
      "",
      ...endings.length === 0 ? wrap(tellAlone(resource.kind), page, indentBy(2)) : endings.flatMap((ending) => endingLines3(resource.id, ending, page))
    ],
    settings.length === 0 ? [] : [...wrap(SETTINGS, page, indentBy(0), "strong"), "", ...settingLines(settings, resource.file, page)],
    findingLines(findings, page)
  ];
}
var tellAlone = (kind) => say`It has nobody to share with: no other ${oneOfKind(kind)} is deployed with it.`;
function factLines2({ resource, applications, dependents }, page) {
  const facts = [
    ["pointer", [name(resource.pointer)]],
    ["deployed in", inList(applications.map((application) => [name(application)]))],
    ["carries", names(dependents.map(({ id }) => labelOf(id)))]
  ];
  return facts.filter(([, phrase]) => phrase.length > 0).flatMap(
    ([label, phrase]) => wrap(phrase, page, {
      first: `  ${page.style.faint(label)}${" ".repeat(13 - label.length)}`,
      rest: " ".repeat(15)
    })
  );
}
function endingLines3(id, ending, page) {
  if (ending.kind === "group") {
    return [
      ...wrap(tellResourceGroup(id, ending.group), page, indentBy(2)),
      ...ending.group.source === "stack-code" ? rewriteStateLines(ending.group, page) : []
    ];
  }
  return [
    ...wrap(VERDICT_TITLES[ending.refusal.verdict], page, indentBy(2)),
    ...explainSets([labelRefusal(ending.refusal)]).flatMap(({ why, change, sets }) => [
      ...wrap(why, page, indentBy(4)),
      ...change.length === 0 ? [] : wrap(change, page, indentBy(6, "→ ")),
      ...alignRows(sets.flatMap(rowsOf), page.style, "      ", LONGEST_NAME)
    ])
  ];
}

// src/report/text/explain.ts
function renderExplanationText(explanation, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  return toPage([...sectionsOf(explanation, page), unreadLines(explanation, page)]);
}
var toPage = (sections) => sections.filter(({ length }) => length > 0).flatMap((section, index) => index === 0 ? section : ["", ...section]).map((line) => `${defuseCommands(line)}
`).join("");
function sectionsOf(explanation, page) {
  switch (explanation.kind) {
    case "components":
      return pairSections(explanation, page);
    case "component":
      return componentSections(explanation, page);
    case "resources":
      return resourcePairSections(explanation, page);
    case "resource":
      return resourceSections(explanation, page);
  }
}
var MOST_FILES = 4;
function unreadLines({ unread }, page) {
  const files = unread.filter((file) => file !== null);
  if (unread.length === 0) return [];
  const left = files.length - MOST_FILES;
  const shown = files.slice(0, MOST_FILES).map((file) => [name(file)]);
  const which = files.length === 0 ? [] : say`: ${inSequence(left > 0 ? [...shown, say`${left} more`] : shown)}`;
  const warning = say`Not everything could be read, so something may be missing here${which}.`;
  return wrap(warning, page, { first: page.style.warn("! "), rest: "  " });
}

// src/report/text/markdown-page.ts
function markdownLines(markdown, page) {
  const lines = [];
  for (const block of blocksOf(markdown)) {
    const isNext = block.kind === "item" && !block.isFirst;
    if (lines.length > 0 && !isNext) lines.push("");
    lines.push(...blockLines(block, page));
  }
  return lines;
}
var FENCE = "```";
function blocksOf(markdown) {
  const blocks = [];
  const lines = markdown.split("\n");
  let isApart = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index].trimEnd();
    const text = line.trimStart();
    if (text === "") {
      isApart = true;
    } else if (text.startsWith("<!--")) {
      while (index < lines.length - 1 && !lines[index].includes("-->")) index++;
    } else if (text.startsWith(FENCE)) {
      const end = lines.findIndex((other, at) => at > index && other.trimStart().startsWith(FENCE));
      const last = end === -1 ? lines.length : end;
      blocks.push({ kind: "code", text: lines.slice(index + 1, last).join("\n") });
      index = last;
      isApart = true;
    } else if (text.startsWith("#")) {
      blocks.push({ kind: "heading", text: text.slice(text.indexOf(" ") + 1) });
      isApart = true;
    } else if (text.startsWith("|")) {
      const last = blocks.at(-1);
      if (last?.kind === "table" && !isApart) blocks[blocks.length - 1] = { kind: "table", rows: [...last.rows, text] };
      else blocks.push({ kind: "table", rows: [text] });
      isApart = false;
    } else {
      addText(blocks, line, isApart);
      isApart = false;
    }
  }
  return blocks;
}
function addText(blocks, line, isApart) {
  const text = line.trimStart();
  const mark = markOf(text);
  const last = blocks.at(-1);
  if (mark !== null) {
    const depth = Math.floor((line.length - text.length) / 2);
    blocks.push({
      kind: "item",
      mark,
      depth,
      isFirst: last?.kind !== "item",
      text: text.slice(mark.length).trimStart()
    });
  } else if (!isApart && (last?.kind === "item" || last?.kind === "paragraph")) {
    blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
  } else blocks.push({ kind: "paragraph", text });
}
function markOf(text) {
  const [word = ""] = text.split(" ", 1);
  if (word === text) return null;
  if (word === "-" || word === "*") return "-";
  return word.endsWith(".") && word.length < 4 && Number.isInteger(Number(word.slice(0, -1))) ? word : null;
}
function blockLines(block, page) {
  switch (block.kind) {
    case "heading":
      return wrap(inline(block.text), page, indentBy(0), "strong");
    case "paragraph":
      return wrap(inline(block.text), page, indentBy(0));
    case "item":
      return wrap(inline(block.text), page, indentBy(2 * block.depth + 3 + block.mark.length, `${block.mark} `));
    case "code":
      return codeLines(block.text);
    case "table":
      return block.rows.filter((row) => !isRule(row)).flatMap((row) => wrap(inline(cellsIn(row)), page, { first: "  ", rest: "    " }));
  }
}
var isRule = (row) => /^[ |:-]+$/.test(row);
var cellsIn = (row) => row.split("|").map((cell) => cell.trim()).filter((cell) => cell !== "").join(" · ");
function inline(text) {
  const parts = [];
  let rest = text;
  while (rest !== "") {
    const special = firstOf(rest, ["`", "[", "**"]);
    if (special > 0) parts.push(quoted(rest.slice(0, special)));
    if (special === -1) return [...parts, quoted(rest)];
    rest = rest.slice(special);
    const taken = rest.startsWith("`") ? codeIn(rest) : rest.startsWith("[") ? linkIn(rest) : { length: 2, phrase: [] };
    parts.push(...taken.phrase);
    rest = rest.slice(taken.length);
  }
  return parts;
}
function firstOf(text, marks) {
  const found = marks.map((mark) => text.indexOf(mark)).filter((index) => index !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}
function codeIn(text) {
  const end = text.indexOf("`", 1);
  if (end === -1) return { length: 1, phrase: [quoted("`")] };
  return { length: end + 1, phrase: [name(text.slice(1, end))] };
}
function linkIn(text) {
  const middle = text.indexOf("](");
  const end = middle === -1 ? -1 : text.indexOf(")", middle);
  if (end === -1) return { length: 1, phrase: [quoted("[")] };
  const words = inline(text.slice(1, middle));
  const target = text.slice(middle + 2, end);
  return { length: end + 1, phrase: target.startsWith("https://") ? say`${words} (${quoted(target)})` : words };
}

// src/report/text/rule-page.ts
function renderRulePage(rule, markdown, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  return toPage([markdownLines(markdown, page), wrap([quoted(docsLink(rule))], page, indentBy(0), "faint")]);
}

// src/app/explain/render.ts
var renderExplanation = (explanation, format, options) => format === "json" ? dataText(explanation) : renderExplanationText(explanation, options);
var dataText = (data) => `${inert(JSON.stringify(data, null, 2))}
`;
async function explainRule(rule, format, options) {
  const { RULE_PAGES } = await import("./rule-pages-QHCXFGMC.js");
  const page = RULE_PAGES[rule];
  return format === "json" ? dataText({ kind: "rule", rule, page }) : renderRulePage(rule, page, options);
}

// src/app/format-changes.ts
async function formatChanges(changes, formatter, journal) {
  const formatted = [];
  for (const change of changes) {
    journal.progress(`Formatting ${change.path}`);
    formatted.push(await formatChange(change, formatter, journal));
  }
  return formatted;
}
async function formatChange(change, formatter, journal) {
  const { path, before, after } = change;
  const was = await formatter.format(path, before);
  const is = was.kind === "formatted" && was.text === before ? await formatter.format(path, after) : was;
  if (is.kind === "failed") {
    journal.warning(`${path} is not formatted: ${formatter.name} ${is.why}`);
    return change;
  }
  if (was !== is) return { ...change, after: is.text };
  journal.notice(`${path} is not formatted: ${formatter.name} would also change lines that were there before`);
  return change;
}

// src/model/set-up.ts
var SET_UP_KINDS = ["policy", "check", "audit", "fix"];

// src/report/init/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var yamlText = (text) => makeVisible(text) === text ? (
  // As YAML 1.1, so that `yes` and `1_000` are quoted for readers that still know it.
  (0, import_yaml.stringify)(text, { lineWidth: 0, singleQuote: true, blockQuote: false, version: "1.1" }).trimEnd()
) : `"${Array.from(text).map(escaped).join("")}"`;
function escaped(character) {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (makeVisible(character) === character) return character;
  const code = character.codePointAt(0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}
var workflowText = (text) => yamlText(text.replaceAll("${{", "${{ '${{' }}"));
var filterPattern = (name2) => name2.replace(/[\\*?+[\]!$]/g, "*");
var inComment = (name2) => defuseCommands(shortName(name2));
function comment(text, indent = "") {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + 1 + word.length > WIDTH - indent.length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}
var WIDTH = 98;
var fileOf = (lines) => `${lines.join("\n")}
`;

// src/report/init/workflow-parts.ts
var ACTION = "backend-advisor/backend-advisor@v0";
var CHECKOUT = [
  "      - uses: actions/checkout@v7",
  "        with:",
  "          persist-credentials: false"
];
var actionStep = (inputs, id = null) => [
  ...id === null ? [`      - uses: ${ACTION}`] : [`      - id: ${id}`, `        uses: ${ACTION}`],
  ...inputs.length === 0 ? [] : ["        with:", ...inputs.map((line) => `          ${line}`)]
];
var pathsInput = ({ folder }) => folder === "" ? [] : [`paths: ${workflowText(folder)}`];
var pathsFilter = ({ folder }, workflow) => folder === "" ? [] : ["    paths:", `      - ${yamlText(`${filterPattern(folder)}/**`)}`, `      - ${yamlText(workflow)}`];
var outputComment = ({ ignoredOutputs: ignoredOutputs2 }) => ignoredOutputs2.length === 0 ? [] : comment(
  "The output of the synthesis is ignored by git, so it is not in the checkout. To have its templates read too, synthesize in a step here; mind that this runs code of the repository.",
  "      "
);

// src/report/init/audit-workflow.ts
var renderAuditWorkflow = (survey2) => fileOf([
  ...comment("Looks at the default branch once a week. The result is in the job summary."),
  "name: Backend Advisor audit",
  "on:",
  "  schedule:",
  ...comment("Mondays, 05:17 UTC.", "    "),
  "    - cron: '17 5 * * 1'",
  "  workflow_dispatch:",
  "# No permission for what is not named below.",
  "permissions: {}",
  "concurrency:",
  "  group: backend-advisor-audit",
  "jobs:",
  "  audit:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 10",
  "    permissions:",
  "      contents: read",
  ...survey2.codeScanning === null ? [] : uploadPermissions(survey2.codeScanning),
  "    steps:",
  ...CHECKOUT,
  ...outputComment(survey2),
  ...actionStep(["mode: annotate", ...pathsInput(survey2)], survey2.codeScanning === null ? null : "advisor"),
  ...survey2.codeScanning === null ? [] : UPLOAD
]);
var uploadPermissions = (seenIn) => [
  ...comment(`This repository uses code scanning: ${inComment(seenIn)} uploads to it.`, "      "),
  "      security-events: write",
  ...comment("In a private repository, the upload asks which run it is part of.", "      "),
  "      actions: read"
];
var UPLOAD = [
  ...comment("Also after a finding has failed the step.", "      "),
  "      - if: ${{ !cancelled() && steps.advisor.outputs.sarif != '' }}",
  "        uses: github/codeql-action/upload-sarif@v4",
  "        with:",
  "          sarif_file: ${{ steps.advisor.outputs.sarif }}",
  "          category: backend-advisor"
];

// src/report/init/check-workflow.ts
var PATH = ".github/workflows/backend-advisor.yml";
var renderCheckWorkflow = (survey2) => fileOf([
  ...comment("Says on every pull request what could share resources, and fails for what the pull request brings."),
  "name: Backend Advisor",
  "on:",
  "  pull_request:",
  ...filterLines(survey2),
  "# No permission for what is not named below.",
  "permissions: {}",
  "concurrency:",
  "  group: backend-advisor-${{ github.ref }}",
  "  cancel-in-progress: true",
  "jobs:",
  "  advise:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 10",
  "    permissions:",
  "      contents: read",
  ...comment("For its one comment, which it keeps up to date.", "      "),
  "      pull-requests: write",
  "    steps:",
  ...CHECKOUT,
  ...outputComment(survey2),
  ...actionStep([
    ...pathsInput(survey2),
    ...comment("What the base branch has already is told, and does not fail the check."),
    "fail-on-new: true"
  ])
]);
function filterLines(survey2) {
  const filter = pathsFilter(survey2, PATH);
  const why = "Take this filter away where the check is required: a run that is left out never reports.";
  return filter.length === 0 ? [] : [...comment(why, "    "), ...filter];
}

// src/report/init/fix-workflow.ts
var PATH2 = ".github/workflows/backend-advisor-fix.yml";
var renderFixWorkflow = (survey2) => fileOf([
  ...comment(
    'Keeps one pull request with every rewrite to defineBackend that is proven. It needs a setting: Settings, Actions, General, Workflow permissions, "Allow GitHub Actions to create and approve pull requests".'
  ),
  "name: Backend Advisor fix",
  "on:",
  "  push:",
  ...survey2.branch.source === "origin" ? [] : comment("The default branch; change it here if it has another name.", "    "),
  "    branches:",
  `      - ${yamlText(filterPattern(survey2.branch.name))}`,
  ...pathsFilter(survey2, PATH2),
  "  workflow_dispatch:",
  "# No permission for what is not named below.",
  "permissions: {}",
  "concurrency:",
  "  group: backend-advisor-fix",
  "jobs:",
  "  propose:",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 15",
  "    permissions:",
  ...comment("For its own branch. Nothing is written to any other.", "      "),
  "      contents: write",
  "      pull-requests: write",
  "    steps:",
  ...CHECKOUT,
  ...survey2.install === null ? [] : installStep(survey2.install),
  ...actionStep([
    "mode: fix-pr",
    ...pathsInput(survey2),
    ...comment(
      "Where databases or storage accounts that are deployed would be replaced, nothing is rewritten until you agree:"
    ),
    "# allow-stateful: true"
  ])
]);
var INSTALL_COMMANDS = {
  npm: "npm ci --ignore-scripts",
  pnpm: "pnpm install --frozen-lockfile --ignore-scripts",
  yarn: "yarn install --ignore-scripts",
  bun: "bun install --frozen-lockfile --ignore-scripts"
};
function installStep({ tool, folder }) {
  const lines = [
    ...comment("For the proof that types stay right. No script of a package runs."),
    `- run: ${INSTALL_COMMANDS[tool]}`,
    ...folder === "" ? [] : [`  working-directory: ${workflowText(folder)}`]
  ];
  if (tool === "npm") return lines.map((line) => `      ${line}`);
  return [
    ...comment(`With ${tool} set up in a step before it:`, "      "),
    ...lines.map((line) => line.startsWith("#") ? `      ${line}` : `      # ${line}`)
  ];
}

// src/report/init/policy-file.ts
function renderPolicyFile(survey2) {
  const sections = [
    contractLines(survey2.contract),
    excludeLines(survey2.excludes),
    ...survey2.together.slice(0, MOST_FOLDERS).map(togetherLines)
  ];
  return fileOf([
    ...comment(
      "The policy of Backend Advisor. Every key is optional: docs/policy.md of backend-advisor/backend-advisor."
    ),
    ...comment("On a pull request, the policy of the base branch judges."),
    ...comment(`Written by "backend-advisor init", which saw ${seen(survey2)} here.`),
    ...sections.filter(({ length }) => length > 0).flatMap((section) => ["", ...section])
  ]);
}
var seen = ({ components, backends, templates }) => [amount(components, "component"), amount(backends, "backend"), amount(templates, "template")].join(", ");
function contractLines(contract) {
  if (contract?.source !== "installed") return [];
  const told = contract.name === "documented" ? "it exports ./backend, as its documentation says" : "told by its exports; without this line, what the documentation says would judge";
  return [...comment(`The framework that is installed: ${told}.`), `contract: ${contract.name}`];
}
var MOST_EXCLUDES = 50;
function excludeLines(excludes) {
  if (excludes.length === 0) return [];
  return ["exclude:", ...excludes.slice(0, MOST_EXCLUDES).flatMap(excludeItem)];
}
var excludeItem = ({ glob, why, seen: [first, ...others] }) => {
  const file = inComment(first.file);
  const more = others.length === 0 ? "" : ` So ${others.length === 1 ? "does" : "do"} ${others.length} more.`;
  const reason = why === "tests" ? `Tests: ${file} declares what is never deployed by itself.${more}` : `Built: ${file} says again what ${inComment(first.from ?? "")} says.${more}`;
  return [...comment(reason, "  "), `  - ${yamlText(glob)}`];
};
var MOST_FOLDERS = 10;
var MOST_TEMPLATES = 20;
function togetherLines({ folder, templates, parameters }) {
  const place2 = folder === "" ? "This folder" : inComment(folder);
  const many = templates.length > MOST_TEMPLATES;
  const said2 = comment(
    `${place2} has ${templates.length} templates that do not link to each other, and are not compared for that reason. ` + (many ? 'Those that are deployed together can be named under "applications".' : "If they are deployed together, take the marks away and keep the parameter files of one environment.")
  );
  if (many) return said2;
  const name2 = yamlText(folder.slice(folder.lastIndexOf("/") + 1) || "application");
  const list = (key, globs) => globs.length === 0 ? [] : [`    ${key}:`, ...globs.map((glob) => `      - ${yamlText(glob)}`)];
  const lines = ["applications:", `  ${name2}:`, ...list("templates", templates), ...list("parameters", parameters)];
  return [...said2, ...lines.map((line) => `# ${line}`)];
}

// src/report/init/set-up-file.ts
var RENDERERS = {
  policy: renderPolicyFile,
  check: renderCheckWorkflow,
  audit: renderAuditWorkflow,
  fix: renderFixWorkflow
};
var renderSetUpFile = (kind, survey2) => RENDERERS[kind](survey2);

// src/app/init/deployed-together.ts
var rootsOf = (applications) => [
  ...new Set(applications.filter((each) => !each.isSynthesized).flatMap((each) => each.resources.map((r) => r.root)))
].sort(byText);
function findTogether(roots, texts) {
  const folders = /* @__PURE__ */ new Map();
  for (const root of roots) folders.set(folderOf(root), [...folders.get(folderOf(root)) ?? [], root]);
  return [...folders].filter(([, templates]) => templates.length > 1).map(([folder, templates]) => ({
    folder,
    templates: templates.map(literalGlob),
    parameters: sharedParameters(folder, templates, texts).map(literalGlob)
  }));
}
var sharedParameters = (folder, templates, texts) => [...texts].filter(([path]) => folderOf(path) === folder && !templates.some((each) => isCalledAfter(path, each))).filter(([path, text]) => readTemplateFile(path, text).kind === "parameters").map(([path]) => path).sort(byText);
var isCalledAfter = (path, template) => path.toLowerCase().startsWith(`${template.replace(/\.jsonc?$/i, "").toLowerCase()}.`);

// src/app/init/excludes.ts
function findExcludes(declaring, listed) {
  const sources = new Set(listed.filter(isSourceFile));
  const found = /* @__PURE__ */ new Map();
  const kept = [];
  for (const file of [...new Set(declaring)].sort(byText)) {
    const exclude = testGlob(file, listed) ?? outputGlob(file, sources);
    if (exclude === null) kept.push(file);
    else {
      const { glob, why, from } = exclude;
      found.set(glob, { glob, why, seen: [...found.get(glob)?.seen ?? [], { file, from }] });
    }
  }
  return kept.length === 0 ? [] : [...found.values()];
}
var TEST_FOLDERS = /* @__PURE__ */ new Set([
  "__tests__",
  "__mocks__",
  "__fixtures__",
  "test",
  "tests",
  "spec",
  "e2e",
  "fixtures"
]);
function testGlob(file, listed) {
  const folders = file.split("/").slice(0, -1);
  const at = folders.findIndex((name2) => TEST_FOLDERS.has(name2));
  if (at !== -1) {
    const parent = folders.slice(0, at).map((name2) => `${name2}/`);
    return isEnvironment(parent.join(""), listed) ? null : testsAt(`**/${folders[at]}/**`);
  }
  const kind = /\.(test|spec)\.[cm]?[jt]sx?$/.exec(file)?.[1];
  return kind === void 0 ? null : testsAt(`**/*.${kind}.*`);
}
var testsAt = (glob) => ({ glob, why: "tests", from: null });
var isEnvironment = (parent, listed) => listed.some((path) => path.startsWith(parent) && ENVIRONMENT.test(path.slice(parent.length)));
var ENVIRONMENT = /^(?:dev|development|staging|stage|qa|uat|acc|acceptance|prod|production|live)\//i;
function outputGlob(file, sources) {
  if (!/\.[cm]?jsx?$/.test(file)) return null;
  for (const owner of foldersFrom(folderOf(file))) {
    const from = findSourceOfOutput(file, owner, sources);
    if (from === null || !/\.[cm]?tsx?$/.test(from)) continue;
    const folder = owner === "" ? "" : `${owner}/`;
    const output = folder + file.slice(folder.length).split("/")[0];
    return { glob: `${literalGlob(output)}/**/*.{js,cjs,mjs,jsx}`, why: "compiled", from };
  }
  return null;
}

// src/app/init/install.ts
var LOCKS = [
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"]
];
function findInstall(folder, listed) {
  const files = new Set(listed);
  for (const place2 of foldersFrom(folder)) {
    const prefix = place2 === "" ? "" : `${place2}/`;
    const tools = new Set(LOCKS.filter(([file]) => files.has(prefix + file)).map(([, tool2]) => tool2));
    const [tool, other] = tools;
    if (tool !== void 0) return other === void 0 ? { tool, folder: place2 } : null;
  }
  return null;
}

// src/app/init/installed-contract.ts
var PACKAGES = ["/root/node_modules/@atakora/component", "/node_modules/@atakora/component"];
function findInstalledContract(files) {
  for (const folder of PACKAGES) {
    const manifest = files.readFile(`${folder}/package.json`);
    if (manifest !== void 0) return recognise(folder, parseObject(manifest).exports, files);
  }
  return null;
}
function recognise(folder, exports, files) {
  if (typeof exports !== "object" || exports === null) return null;
  const exported = new Map(Object.entries(exports));
  if (exported.has("./backend")) return "documented";
  const isSecond = SECOND_GENERATION.some((module) => exported.has(module));
  if (!exported.has("./crud")) return isSecond ? "component-2" : null;
  if (isSecond) return null;
  const crudApi = sourcesBeside(folder, exported.get("./crud")).map((path) => files.readFile(path)).find((text) => text !== void 0);
  if (crudApi === void 0) return null;
  return crudApi.includes(SHARED) ? "component-0.0.2" : "component-0.0.2-unshared";
}
var SECOND_GENERATION = ["./schema", "./auth", "./synthesis"];
var SHARED = "shared-cosmos";
var sourcesBeside = (folder, target) => pathsIn(target).flatMap((path) => {
  const beside = `${folder}/${path.slice(2, path.lastIndexOf("/"))}`;
  return [`${beside}/crud-api.js`, `${beside}/crud-api.ts`];
});
function pathsIn(target) {
  if (typeof target === "string") return /^\.\/(?!.*\.\.).*\//.test(target) ? [target] : [];
  if (typeof target !== "object" || target === null) return [];
  return Object.values(target).filter((each) => typeof each === "string").flatMap(pathsIn);
}

// src/app/init/survey.ts
async function survey(grounds, codeScanning, journal) {
  const { root, top, folder, types, branch } = grounds;
  const policy = await usablePolicy(root);
  const { code } = await readStackCode(root, policy, journal);
  journal.progress("Looking for templates");
  const { files } = await discoverTemplates(root, policy);
  const applications = await applicationsIn(files);
  const [listed, everything] = await Promise.all([root.list(), top.list()]);
  const roots = rootsOf(applications);
  const excludes = findExcludes([...declaringFiles(code), ...templateFiles(applications)], listed);
  const installed = findInstalledContract(types);
  return {
    folder,
    branch,
    components: code.components.length,
    backends: code.backends.length,
    templates: roots.length,
    ignoredOutputs: ignoredOutputs(files, listed),
    excludes,
    together: findTogether(withoutExcluded(roots, excludes), files?.texts ?? /* @__PURE__ */ new Map()),
    contract: policy.contract !== null ? { name: policy.contract, source: "policy" } : installed && { name: installed, source: "installed" },
    install: findInstall(folder, everything),
    codeScanning
  };
}
async function usablePolicy(root) {
  try {
    return await findPolicy(root);
  } catch (error) {
    if (error instanceof UsageError) return DEFAULT_POLICY;
    throw error;
  }
}
async function applicationsIn(files) {
  if (files === null) return [];
  const { parseTemplates } = await import("./parse-PK57VGQR.js");
  return parseTemplates(files).templates.applications;
}
var declaringFiles = ({ components, backends }) => [...components, ...backends].map(({ at }) => at.file);
var templateFiles = (applications) => applications.flatMap((each) => each.isSynthesized ? [] : each.resources.map(({ at }) => at.file));
function ignoredOutputs(files, listed) {
  const known = new Set(listed);
  const isIgnored = (template) => !known.has(template);
  return (files?.assemblies ?? []).filter(({ roots, linked }) => [...roots, ...linked].every(isIgnored)).map(({ folder }) => folder).filter((folder) => folder !== "");
}
function withoutExcluded(roots, excludes) {
  const excluded = new Set(excludes.flatMap(({ seen: seen2 }) => seen2.map(({ file }) => file)));
  return roots.filter((root) => !excluded.has(root));
}

// src/app/init/workflow-uses.ts
var import_yaml2 = __toESM(require_dist(), 1);
var OURS = "backend-advisor/backend-advisor";
var CODE_SCANNING = "github/codeql-action/";
var MENTION = /backend-advisor\/|codeql-action\//i;
function readWorkflowUses(text) {
  if (!MENTION.test(text)) return { advised: [], usesCodeScanning: false };
  if (firstTooDeep(text) !== null) return null;
  const document = (0, import_yaml2.parseDocument)(text, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return null;
  const advised = [];
  let usesCodeScanning = false;
  (0, import_yaml2.visit)(document, {
    Map(_, step) {
      const uses = textAt(step, "uses")?.toLowerCase() ?? "";
      if (uses.startsWith(CODE_SCANNING)) usesCodeScanning = true;
      if (uses.startsWith(`${OURS}@`)) advised.push(...foldersOf(step.get("with")));
    }
  });
  return { advised, usesCodeScanning };
}
function useOf(uses, folder) {
  if (uses === null) return "unknown";
  if (uses.advised.includes(folder)) return "here";
  if (uses.advised.includes(null)) return "unknown";
  return uses.advised.length > 0 ? "elsewhere" : "no";
}
function foldersOf(given) {
  const inputs = (0, import_yaml2.isMap)(given) ? given : null;
  const start = (inputs === null ? null : textAt(inputs, "working-directory")) ?? "";
  const paths = ((inputs === null ? null : textAt(inputs, "paths")) ?? ".").split(/\r?\n/);
  return paths.map((path) => `${start}/${path.trim()}`).filter((path) => path !== `${start}/`).map((path) => path.includes("${{") ? null : plainPath(path));
}
var plainPath = (path) => path.split("/").filter((part) => part !== "" && part !== ".").join("/");
function textAt(map, key) {
  const node = map.items.find((item) => (0, import_yaml2.isScalar)(item.key) && item.key.value === key)?.value;
  return (0, import_yaml2.isScalar)(node) && typeof node.value === "string" ? node.value : null;
}

// src/app/init.ts
async function prepareInit(given, newFiles, journal) {
  assertNameable(given.folder);
  const root = listedOnce(given.root);
  const grounds = { ...given, root, top: given.top === given.root ? root : listedOnce(given.top) };
  const places = await Promise.all(SET_UP_KINDS.map((kind) => placeOf2(kind, given.folder, newFiles)));
  const workflows = await readWorkflows(grounds.top);
  const codeScanning = [...workflows].find(([, uses]) => uses?.usesCodeScanning === true)?.[0] ?? null;
  const found = await survey(grounds, codeScanning, journal);
  const files = places.map(({ kind, path, isThere }) => {
    if (isThere) return { kind, path, state: "there", use: useOf(workflows.get(path) ?? null, given.folder) };
    const why = kind === "fix" ? whyNoFix(found) : null;
    if (why !== null) return { kind, path, state: "left-out", why };
    return { kind, path, state: "new", text: renderSetUpFile(kind, found) };
  });
  const own = new Set(files.map(({ path }) => path));
  const alsoUsing = [...workflows].filter(([path, uses]) => !own.has(path) && useOf(uses, given.folder) === "here");
  return { survey: found, files, alsoUsing: alsoUsing.map(([path]) => path) };
}
function assertNameable(folder) {
  if (folder === folder.trim() && !/[\p{Cc}\p{Zl}\p{Zp}\ufffd]/u.test(folder)) return;
  throw new UsageError(
    `path ${quoted2(folder)}: a workflow cannot name a folder with a line break, a control character or blanks at its end`
  );
}
async function placeOf2(kind, folder, newFiles) {
  const names2 = namesOf(kind, folder);
  for (const path of names2) if (await newFiles.isThere(path)) return { kind, path, isThere: true };
  return { kind, path: names2[0], isThere: false };
}
function namesOf(kind, folder) {
  if (kind === "policy") return POLICY_PATHS.map((path) => folder === "" ? path : `${folder}/${path}`);
  const name2 = `${WORKFLOWS}backend-advisor${kind === "check" ? "" : `-${kind}`}`;
  return [`${name2}.yml`, `${name2}.yaml`];
}
var WORKFLOWS = ".github/workflows/";
var LARGEST_WORKFLOW = 256 * 1024;
var MOST_WORKFLOWS = 200;
async function readWorkflows(top) {
  const isWorkflow = (path) => path.startsWith(WORKFLOWS) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOWS.length));
  const paths = (await top.list()).filter(isWorkflow).toSorted(byText);
  const read2 = /* @__PURE__ */ new Map();
  for (const path of paths.slice(0, MOST_WORKFLOWS)) {
    const file = await top.read(path, LARGEST_WORKFLOW);
    read2.set(path, file.kind === "bytes" ? readWorkflowUses(Buffer.from(file.bytes).toString("utf8")) : null);
  }
  return read2;
}
function whyNoFix({ components, backends, templates, contract }) {
  if (contract !== null && contract.name !== "documented") return "contract";
  return components + backends === 0 && templates > 0 ? "no-stack-code" : null;
}

// src/report/words/levels.ts
var LEVEL_TITLES = {
  error: say`Errors: the backend throws, or does something else than its code says`,
  warning: say`Warnings: it works, and somebody will wish it were otherwise`,
  info: say`Info: worth knowing`
};

// src/report/text/rules-table.ts
function renderRulesTable(rules, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const widest = Math.max(...rules.map((listed) => titleOf(listed).length));
  const isNarrow = page.width < widest + 34;
  const sections = ["error", "warning", "info"].map((severity) => {
    const listed = rules.filter((each) => each.severity === severity);
    const title = wrap(LEVEL_TITLES[severity], page, indentBy(0), "strong");
    return [...title, "", ...listed.flatMap((each) => ruleLines(each, widest, isNarrow, page))];
  });
  return toPage([...sections, footLines(page)]);
}
var titleOf = ({ rule, severity, level }) => level === severity ? rule : `${rule} [${level}]`;
function ruleLines(listed, widest, isNarrow, page) {
  const { rule, severity, level } = listed;
  const { style } = page;
  const title = titleOf(listed);
  const shown = level === severity ? style.name(rule) : `${style.name(rule)} ${style.warn(`[${level}]`)}`;
  const summary = [quoted(RULE_WORDS[rule].summary)];
  if (isNarrow) return [`  ${shown}`, ...wrap(summary, page, indentBy(6))];
  const columns = widest + 4;
  return wrap(summary, page, {
    first: `  ${shown}${" ".repeat(columns - 2 - title.length)}`,
    rest: " ".repeat(columns)
  });
}
var footLines = (page) => [
  ...wrap(say`A rule with examples: ${name("backend-advisor explain <rule>")}, or`, page, indentBy(0), "faint"),
  page.style.faint(`${HOME}/tree/main/docs/rules`)
];
var rulesAsData = (rules) => ({
  rules: rules.map(({ rule, severity, level }) => ({
    rule,
    severity,
    level,
    summary: RULE_WORDS[rule].summary,
    docs: docsLink(rule)
  }))
});

// src/app/rules.ts
function renderRules(policy, format, options) {
  const rules = RULE_IDS.map((rule) => ({ rule, severity: SEVERITIES[rule], level: levelOf(rule, policy) }));
  return format === "json" ? dataText(rulesAsData(rules)) : renderRulesTable(rules, options);
}

// src/app/update-baseline.ts
function updateBaseline(report, baseline, policy, source, request) {
  const { only, prune, today } = request;
  const partial = source !== "all" || report.notes.some(isIncomplete);
  const judged = judgeEntries(baseline?.entries ?? [], report.findings, { policy, today, partial });
  const removed = judged.flatMap(({ entry, state }) => {
    if (only !== null) return [];
    return state === "gone" || prune && state === "expired" ? [{ entry, why: state }] : [];
  });
  const held = new Set(judged.filter(({ state }) => state === "holds").map(({ entry }) => entry.fingerprint));
  const accepted = prune ? [] : acceptable(report, held, only);
  if (accepted.length > 0) assertAllowed(request, policy, accepted.length);
  const gone = new Set([...removed.map(({ entry }) => entry), ...accepted].map(({ fingerprint }) => fingerprint));
  const kept = judged.map(({ entry }) => entry).filter(({ fingerprint }) => !gone.has(fingerprint));
  const fresh = accepted.map((finding) => entryFor(finding, request));
  return {
    entries: [...kept, ...fresh].sort(by(({ fingerprint }) => fingerprint)),
    accepted: accepted.map(({ rule, fingerprint, file, line }) => ({ rule, fingerprint, file, line })),
    kept: kept.length,
    removed
  };
}
function acceptable({ findings }, held, only) {
  if (only !== null) return [named(findings, only)];
  return findings.filter(({ rule, severity, fingerprint, suppression }) => {
    return severity !== "info" && suppression === void 0 && !isAboutSuppressions(rule) && !held.has(fingerprint);
  });
}
function named(findings, fingerprint) {
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (finding === void 0) throw new UsageError(`no finding has the fingerprint ${fingerprint}`);
  if (isAboutSuppressions(finding.rule)) {
    throw new UsageError(`a finding of ${finding.rule} cannot be accepted: repair the comment it speaks of`);
  }
  const at = finding.suppression?.at ?? null;
  if (at !== null) throw new UsageError(`${fingerprint} is accepted by a comment already: ${at.file}:${at.line}`);
  return finding;
}
function assertAllowed({ reason, until, today }, policy, amount2) {
  const what = amount2 === 1 ? "1 finding" : `${amount2} findings`;
  if (reason === null) throw new UsageError(`option --reason is needed: it says why ${what} may stay`);
  const { maxAgeDays } = policy.suppressions;
  if (until === null || maxAgeDays === null) return;
  const latest = addDays(today, maxAgeDays);
  if (until > latest) {
    throw new UsageError(`option --until: the policy allows at most ${maxAgeDays} days, which is ${latest}`);
  }
}
var entryFor = ({ fingerprint, rule }, request) => ({
  fingerprint,
  rule,
  added: request.today,
  owner: request.owner,
  until: request.until,
  reason: (request.reason ?? "").trim()
});

// src/cli/whole-engine.ts
var ENGINE = {
  openWorkspace: openDiskWorkspace,
  openTypeFiles: openDiskTypeFiles,
  openEditSink: openDiskEditSink,
  openFormatter: openPrettier,
  analyse,
  findNamedBase,
  holdAgainst,
  explain,
  renderExplanation,
  explainRule,
  renderRules,
  fix,
  formatChanges,
  render: renderAs,
  renderFix,
  renderPatch,
  renderReversePatch,
  updateBaseline,
  renderBaseline,
  conclude,
  locateInRepository,
  findDefaultBranch,
  openNewFiles,
  prepareInit,
  renderSetUp,
  renderNewFiles
};
export {
  ENGINE
};
