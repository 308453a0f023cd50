import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  latestEntries
} from "./chunk-AUREPWBA.js";
import {
  RULE_IDS,
  addDays,
  dayOf,
  ruleFor
} from "./chunk-EFUU6OHG.js";
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  UsageError,
  assertNever
} from "./chunk-SNCZ6325.js";
import {
  MAX_FILE_BYTES,
  candidatesOf,
  folderOf,
  globFilter,
  joinInside,
  notUtf8,
  readCandidates,
  require_ignore,
  selectCandidates,
  unread
} from "./chunk-NSV3AYLK.js";
import {
  decodeUtf8,
  stringOf
} from "./chunk-QJDCEC3V.js";
import {
  kebabCase
} from "./chunk-VNHVDLTU.js";
import {
  BACKEND_MODULE,
  COMPONENT_CLASSES,
  FRAMEWORK_MARK,
  providerOf
} from "./chunk-F4AMOL77.js";
import {
  SUPPRESSION_EXTENTS,
  SUPPRESSION_MARK,
  directiveOf
} from "./chunk-GYPGPBDQ.js";
import {
  neighbourhoodOf
} from "./chunk-IZSLD4ZE.js";
import {
  ENVIRONMENT_TAGS,
  PRICES_COMPILED,
  inCents,
  matcherOf,
  stageOf
} from "./chunk-LRBHPE7I.js";
import {
  require_picomatch
} from "./chunk-DKA5BIJN.js";
import {
  kindOf
} from "./chunk-YPDF4RS3.js";
import {
  ABSENT,
  comparePlanSkus,
  compareValues,
  entryOf
} from "./chunk-KNENG2SJ.js";
import {
  by,
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/findings/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprintsOf(rule, sets) {
  const family = FAMILIES[rule] ?? rule;
  const seen = /* @__PURE__ */ new Map();
  return sets.map((subjects) => {
    const parts = [family, ...namesOf(subjects)];
    const key = JSON.stringify(parts);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return digest(ordinal === 1 ? key : JSON.stringify([...parts, ordinal]));
  });
}
var namesOf = (subjects) => subjects.map(({ kind, scope, id }) => `${kind}:${scope}:${id}`).sort(byText);
var FAMILIES = {
  "mixed-traditional-and-backend": "shareable-components",
  "mergeable-resources": "shareable-resources"
};
var digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

// src/findings/template-reading.ts
var toldRefusals = ({ plan, joined }) => plan.refused.filter((set) => joined.saidBy(set) === null);

// src/findings/describe-templates.ts
function placeTemplateGroups({ plan, joined, suggestionOf }) {
  const ordered2 = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf(a), firstPlaceOf(b)) || byText(namesOf2(a), namesOf2(b))
  );
  const fingerprints = fingerprintsOf("shareable-resources", ordered2.map(symbolsOf));
  return ordered2.map((planned, index) => {
    const components = joined.componentsOf(planned);
    const [first] = components.map(({ at }) => at).sort(byPosition);
    return {
      group: describeGroup(planned, fingerprints[index], components, suggestionOf(planned)),
      // Whoever changes something changes the component, not what was synthesized from it.
      at: first ?? firstPlaceOf(planned),
      subjects: symbolsOf(planned),
      related: planned.members.map(({ label, at }) => ({ id: label, ...at })).sort(byPosition)
    };
  });
}
var describeTemplateRefusals = (reading) => toldRefusals(reading).toSorted(
  (a, b) => byPosition(a.members[0].at, b.members[0].at) || byText(a.verdict, b.verdict) || byText(namesOf2(a), namesOf2(b))
).map(describeRefusal);
var firstPlaceOf = ({ members }) => members.map(({ at }) => at).sort(byPosition)[0];
var namesOf2 = ({ members }) => members.map(({ label }) => label).join();
var symbolsOf = ({ application, kind, members }) => members.map(({ label }) => ({ kind, scope: application.slice(application.lastIndexOf("/") + 1), id: label }));
function describeGroup(planned, fingerprint, components, suggestion) {
  const { application, kind, members, keep, moves, differences, saving, stateful } = planned;
  return {
    fingerprint,
    source: "template",
    kind,
    components: members.map(({ label }) => label),
    members: members.map(memberOf),
    scope: application,
    resourcesNow: members.length,
    resourcesShared: 1,
    verdict: saving.high > 0 ? "share" : "share-no-saving",
    differences,
    monthlySaving: saving,
    stateful: stateful.map(({ type }) => type),
    replaced: stateful.map(({ type, replaced }) => ({ type, count: replaced })),
    joins: null,
    rewrite: { kind: "refused", reasons: [NOT_STACK_CODE] },
    suggestion,
    consolidation: {
      keep: memberOf(keep),
      moves: moves.map(({ from, dependents }) => ({
        from: memberOf(from),
        dependents: dependents.map(memberOf).sort(by(({ id }) => id))
      }))
    },
    ...components.length === 0 ? {} : { counterparts: describeComponents(components) }
  };
}
var NOT_STACK_CODE = { code: "not-stack-code", with: [], path: null, values: [], at: [] };
var describeRefusal = ({ application, kind, members, verdict, reasons }) => ({
  components: members.map(({ label }) => label),
  members: members.map(memberOf),
  source: "template",
  kind,
  application,
  verdict,
  reasons
});
var describeResources = (resources) => resources.map((resource) => ({ ...memberOf(resource), kind: resource.type })).sort((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id) || byText(a.file, b.file) || a.line - b.line);
var describeComponents = (components) => components.map(({ id, kind, at }) => ({ id, kind, file: at.file, line: at.line })).sort((a, b) => byText(a.id, b.id) || byText(a.file, b.file) || a.line - b.line);
var memberOf = ({ label, at, pointer }) => ({
  id: label,
  file: at.file,
  line: at.line,
  pointer
});

// src/findings/rules.ts
var SEVERITIES = {
  "empty-backend": "error",
  "reserved-component-key": "error",
  "duplicate-component-id": "error",
  "access-before-initialization": "error",
  "initialized-twice": "error",
  "backend-not-added": "error",
  "component-added-after-initialization": "error",
  "conflicting-requirements": "error",
  "limit-exceeded": "error",
  "missing-provider": "error",
  "shareable-components": "warning",
  "shareable-resources": "warning",
  "mixed-traditional-and-backend": "warning",
  "mixed-security-boundary": "warning",
  "mixed-regions": "warning",
  "mixed-environments": "warning",
  "backend-too-large": "warning",
  "sku-raised-by-sharing": "warning",
  "shared-function-storage": "warning",
  "unused-backend": "warning",
  "invalid-suppression": "warning",
  "expired-suppression": "warning",
  "unused-suppression": "warning",
  "mergeable-resources": "info",
  "missing-monitoring-in-production": "info",
  "transient-data-without-ttl": "info",
  "unresolved-template-reference": "info"
};
var levelOf = (rule, { rules }) => rules[rule] ?? SEVERITIES[rule];

// src/findings/grade.ts
function identify(seen) {
  return RULE_IDS.flatMap((rule) => {
    const ofRule = seen.filter((observation) => observation.rule === rule).sort(byPlace);
    const fingerprints = fingerprintsOf(
      rule,
      ofRule.map(({ subjects }) => subjects)
    );
    return ofRule.map((observation, index) => ({ ...observation, fingerprint: fingerprints[index] }));
  });
}
function gradeFindings(seen, policy) {
  return seen.toSorted(byPlace).flatMap(({ rule, fingerprint, at, arguments: given, subjects, related }) => {
    const severity = levelOf(rule, policy);
    if (severity === "off") return [];
    const { file, line, column } = at;
    return [{ rule, severity, fingerprint, file, line, column, arguments: given, subjects: namesOf(subjects), related }];
  });
}
var byPlace = (a, b) => byPosition(a.at, b.at) || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) || byText(namesOf(a.subjects).join(), namesOf(b.subjects).join());

// src/findings/group-observation.ts
var observeGroup = ({ group, at, subjects, related }) => ({
  rule: ruleFor(group),
  fingerprint: group.fingerprint,
  at,
  subjects,
  related,
  arguments: argumentsOf(group)
});
var argumentsOf = (group) => ({
  ...group.source === "template" ? { kind: group.kind, keep: group.consolidation?.keep.id ?? null } : {},
  components: group.components,
  scope: group.scope,
  joins: group.joins?.name ?? null,
  resourcesNow: group.resourcesNow,
  resourcesShared: group.resourcesShared,
  savingLow: group.monthlySaving.low,
  savingHigh: group.monthlySaving.high
});

// src/findings/summarise.ts
function summarise(code, plan, templates, policy) {
  const resources = templates.plan.groups;
  const further = resources.filter((group) => templates.joined.saidBy(group) === null);
  const savings = [...plan.groups, ...further].map(({ saving }) => saving);
  return {
    components: code.components.length,
    templateResources: templates.resources,
    groups: plan.groups.length + resources.length,
    refused: plan.refused.length + toldRefusals(templates).length,
    solitary: plan.solitary.length,
    resourcesNow: plan.resourcesNow,
    resourcesShared: plan.resourcesShared,
    avoidableResources: plan.resourcesNow - plan.resourcesShared,
    avoidableTemplateResources: further.reduce((sum3, { members }) => sum3 + members.length - 1, 0),
    monthlySaving: {
      low: inCents(savings.reduce((sum3, { low }) => sum3 + low, 0)),
      high: inCents(savings.reduce((sum3, { high }) => sum3 + high, 0)),
      currency: "USD",
      region: commonRegion(savings) ?? policy.pricing.region,
      pricesAsOf: savings.map((saving) => saving.pricesAsOf).toSorted(byText).at(-1) ?? PRICES_COMPILED
    }
  };
}
function commonRegion(savings) {
  const regions = new Set(savings.map(({ region }) => region));
  return regions.size === 1 ? savings[0]?.region ?? null : null;
}

// src/findings/assemble.ts
function assembleReport(parts) {
  const { version, contract, code, plan, templates, observations, notes, policy } = parts;
  const placed = [...placeGroups(parts), ...placeTemplateGroups(templates)].sort((a, b) => byPosition(a.at, b.at));
  const groups = placed.map(({ group }) => group);
  return {
    schemaVersion: 1,
    tool: { name: "backend-advisor", version },
    contract,
    summary: summarise(code, plan, templates, policy),
    components: describeComponents2(code, plan),
    groups,
    refused: [
      ...plan.refused.toSorted((a, b) => byDeclaration(a.component, b.component)).map(describeRefusal2),
      ...describeTemplateRefusals(templates)
    ],
    solitary: plan.solitary.map(({ id }) => id).sort(byText),
    backends: describeBackends(code, plan),
    findings: gradeFindings([...placed.map(observeGroup), ...identify(observations)], policy),
    notes: notes.toSorted(byNote)
  };
}
function placeGroups({ plan, proposals, templates }) {
  return [...fingerprintGroups(plan)].map(([planned, fingerprint]) => {
    const proposal = proposals.get(planned);
    if (proposal === void 0) throw new Error(`no proposal for the group of ${namesOf3(planned)}`);
    const resources = templates.joined.resourcesOf(planned);
    return {
      group: describeGroup2(planned, proposal, fingerprint, resources),
      at: firstPlaceOf2(planned),
      subjects: symbolsOf2(planned),
      related: planned.members.map(relatedTo).sort(byPosition)
    };
  });
}
function fingerprintGroups(plan) {
  const ordered2 = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf2(a), firstPlaceOf2(b)) || byText(namesOf3(a), namesOf3(b))
  );
  const fingerprints = fingerprintsOf("shareable-components", ordered2.map(symbolsOf2));
  return new Map(ordered2.map((planned, index) => [planned, fingerprints[index]]));
}
var firstPlaceOf2 = ({ members }) => members.map(({ at }) => at).sort(byPosition)[0];
var namesOf3 = (planned) => planned.members.map((member) => `${scopeOf(member, planned)}:${member.id}`).join();
var scopeOf = (member, { joins }) => member.scope?.label ?? joins?.scope?.label ?? "";
var symbolsOf2 = (planned) => planned.members.map((member) => ({ kind: member.kind, scope: scopeOf(member, planned), id: member.id }));
var relatedTo = ({ id, at: { file, line, column } }) => ({
  id,
  file,
  line,
  column
});
function describeGroup2(planned, { rewrite, suggestion }, fingerprint, resources) {
  const members = planned.members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at));
  const { joins, saving, stateful } = planned;
  return {
    fingerprint,
    source: "stack-code",
    kind: "backend",
    components: members.map(({ id }) => id),
    members: members.map(memberOf2),
    scope: scopeOf(members[0], planned),
    resourcesNow: planned.resourcesNow,
    resourcesShared: planned.resourcesShared,
    verdict: saving.high > 0 ? "share" : "share-no-saving",
    differences: planned.differences,
    monthlySaving: saving,
    stateful: stateful.map(({ type }) => type),
    replaced: stateful.map(({ type, replaced }) => ({ type, count: replaced })),
    joins: joins === null ? null : { name: joins.name, file: joins.at.file, line: joins.at.line },
    rewrite,
    suggestion,
    ...resources.length === 0 ? {} : { counterparts: describeResources(resources) }
  };
}
var describeRefusal2 = ({ component, verdict, reasons }) => ({
  components: [component.id],
  members: [memberOf2(component)],
  source: "stack-code",
  verdict,
  reasons
});
var memberOf2 = ({ id, at }) => ({ id, file: at.file, line: at.line });
function describeComponents2(code, plan) {
  const holder = new Map(
    plan.backends.flatMap((backend3) => backend3.members.map(({ component }) => [component, backend3]))
  );
  return code.components.toSorted(byDeclaration).map((component) => ({
    id: component.id,
    kind: component.kind,
    scope: component.scope?.label ?? holder.get(component.key)?.scope?.label ?? null,
    file: component.at.file,
    line: component.at.line,
    column: component.at.column
  }));
}
function describeBackends(code, plan) {
  const ids = new Map(code.components.map(({ key, id }) => [key, id]));
  return plan.backends.toSorted((a, b) => byPosition(a.at, b.at) || byText(a.name, b.name)).map(({ name: name2, members, at }) => ({
    name: name2,
    components: members.flatMap(({ component }) => ids.get(component) ?? []).sort(byText),
    file: at.file,
    line: at.line
  }));
}
var byDeclaration = (a, b) => byPosition(a.at, b.at) || byText(a.id, b.id) || byText(a.scope?.label ?? "", b.scope?.label ?? "");
var byNote = (a, b) => byText(a.file ?? "", b.file ?? "") || by(({ kind }) => kind)(a, b) || byText(a.message, b.message);

// src/app/add-edits.ts
async function addEdits(report, { source, plan, proposals }) {
  if (source === null || !report.groups.some(({ rewrite }) => rewrite.kind === "ready")) return report;
  const { sourceEditsIn } = await import("./source-edits-CQY2XE7A.js");
  const sourceEditsOf = sourceEditsIn(source.tree);
  const edits = /* @__PURE__ */ new Map();
  for (const [group, fingerprint] of fingerprintGroups(plan)) {
    const rewriting = proposals.get(group)?.rewriting ?? null;
    if (rewriting !== null) edits.set(fingerprint, sourceEditsOf(rewriting));
  }
  return {
    ...report,
    groups: report.groups.map((group) => {
      const own = group.rewrite.kind === "ready" ? edits.get(group.fingerprint) : void 0;
      return own === void 0 ? group : { ...group, edits: own };
    })
  };
}

// src/app/listed-once.ts
function listedOnce(workspace) {
  let files = null;
  return { ...workspace, list: () => files ??= workspace.list() };
}

// src/discover/discover.ts
async function discover(workspace, options) {
  const listed3 = [...new Set(await workspace.list())].sort(byText);
  const candidates = await readAll(workspace, selectCandidates(listed3, options), options);
  const { seeds, read, bytes } = candidates;
  const counts = { listed: listed3.length, read, bytes, seeds };
  if (seeds.length === 0) return { ...counts, files: null, notes: inOrder(candidates.notes) };
  const { followImports } = await import("./follow-imports-7CUBPKJJ.js");
  const { files, notes } = await followImports(workspace, listed3, candidates, options.mark);
  return { ...counts, files, notes: inOrder([...candidates.notes, ...notes]) };
}
var WORTH_A_THREAD = 1e3;
async function readAll(workspace, paths, { mark, onMark = () => void 0 }) {
  const reading = paths.length < WORTH_A_THREAD ? null : await workspace.readApart?.(paths, mark, onMark);
  return reading == null ? readCandidates(workspace, paths, mark, onMark) : candidatesOf(reading, workspace);
}
var inOrder = (notes) => notes.toSorted(by((note) => `${note.file ?? ""}\0${note.kind}\0${note.message}`));

// src/app/read-stack-code.ts
async function readStackCode(workspace, policy, journal) {
  journal.progress("Looking for stack code");
  const { include, exclude } = policy;
  const found2 = await discover(workspace, { include, exclude, mark: FRAMEWORK_MARK, onMark: warmUp });
  journal.progress(`Reading ${found2.files?.texts.size ?? 0} of ${found2.read} source files`);
  const read = found2.files === null ? nothingRead(policy) : await withCompiler(found2.files, policy);
  return { ...read, notes: [...found2.notes, ...read.notes] };
}
async function withCompiler(files, policy) {
  const { readFiles } = await loadCompiler();
  return readFiles(files, policy);
}
var loadCompiler = () => import("./read-files-RJJVVKKF.js");
function warmUp() {
  void loadCompiler().catch(() => void 0);
}
var nothingRead = (policy) => ({
  contract: policy.contract ?? "documented",
  policy,
  code: { components: [], backends: [] },
  plan: { groups: [], refused: [], solitary: [], backends: [], judgements: [], resourcesNow: 0, resourcesShared: 0 },
  proposals: /* @__PURE__ */ new Map(),
  notes: [],
  suppressions: [],
  source: null
});
var NO_STACK_CODE = { kind: "no-stack-code", file: null, message: "no Atakora component was found" };

// src/discover/templates/discover-templates.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/discover/templates/assemblies.ts
async function findAssemblies(workspace, listed3, wanted) {
  const projects = /* @__PURE__ */ new Set([PROJECT, ...listed3.filter((path2) => path2.endsWith(`/${PROJECT}`))]);
  const outputs = new Set(["arm.out", ".atakora/arm.out"].map((folder) => `${folder}/${MANIFEST}`));
  for (const path2 of projects) {
    for (const folder of await outputFolders(workspace, path2)) outputs.add(`${folder}/${MANIFEST}`);
  }
  const manifests = /* @__PURE__ */ new Set([
    ...listed3.filter((path2) => path2 === MANIFEST || path2.endsWith(`/${MANIFEST}`)),
    ...outputs
  ]);
  const assemblies = [];
  const notes = [];
  for (const path2 of [...manifests].filter((each) => !projects.has(each) && wanted(each)).sort(byText)) {
    const manifest = await readObject(workspace, path2);
    if (manifest === null) continue;
    if ("kind" in manifest) {
      if (outputs.has(path2)) notes.push(manifest);
      continue;
    }
    const found2 = readAssembly(manifest.value, path2);
    if (found2 === null) continue;
    assemblies.push(found2.assembly);
    notes.push(...found2.notes);
  }
  return { assemblies, notes };
}
var MANIFEST = "manifest.json";
var PROJECT = ".atakora/manifest.json";
async function outputFolders(workspace, project) {
  const manifest = await readObject(workspace, project);
  if (manifest === null || !("value" in manifest)) return [];
  const above = project.slice(0, -PROJECT.length);
  const { outputDirectory, packages } = manifest.value;
  const output = inFolder(folderOf(above), stringOf(outputDirectory) ?? ".atakora/arm.out");
  if (output === null) return [];
  return [output, ...packageFolders(packages).flatMap((name2) => inFolder(output, name2) ?? [])];
}
function packageFolders(packages) {
  if (Array.isArray(packages)) return packages.flatMap((each) => stringOf(asObject(each)?.name) ?? []);
  return Object.entries(asObject(packages) ?? {}).map(([name2, each]) => stringOf(asObject(each)?.outDir) ?? name2);
}
function readAssembly({ version, stacks }, path2) {
  const listed3 = asObject(stacks);
  if (typeof version !== "string" || listed3 === null) return null;
  const folder = folderOf(path2);
  const entries = Object.values(listed3).map(asObject).filter((stack2) => stack2 !== null);
  const names2 = entries.flatMap((stack2) => stringOf(stack2.templatePath) ?? []);
  if (names2.length === 0) return null;
  const notes = [];
  const filesOf = (written2) => new Set(
    written2.flatMap((name2) => {
      const file = inFolder(folder, name2);
      if (file === null) notes.push(outside(path2, name2));
      return file ?? [];
    })
  );
  const roots = filesOf(names2);
  const linked = filesOf(entries.flatMap((stack2) => linkedOf(stack2.linkedTemplates)));
  const assembly = {
    folder,
    manifest: path2,
    roots: [...roots],
    linked: [...linked].filter((file) => !roots.has(file)),
    files: [.../* @__PURE__ */ new Set([...roots, ...linked])]
  };
  return { assembly, notes };
}
var outside = (file, name2) => ({
  kind: "outside-workspace",
  file,
  message: `lists ${JSON.stringify(name2.slice(0, LONGEST_SHOWN))}, which was not read: the path leaves the folder`
});
var LONGEST_SHOWN = 200;
var linkedOf = (templates) => Array.isArray(templates) ? templates.flatMap((each) => stringOf(each) ?? stringOf(asObject(each)?.templatePath) ?? []) : [];
async function readObject(workspace, path2) {
  const file = await workspace.read(path2, MAX_FILE_BYTES);
  if (file.kind === "missing") return null;
  if (file.kind !== "bytes") return unread(path2, file);
  const text = decodeUtf8(file.bytes);
  try {
    const value = asObject(JSON.parse((text ?? "").replace(/^\uFEFF/, "")));
    return value === null ? null : { value };
  } catch {
    return null;
  }
}
var asObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
function inFolder(folder, written2) {
  const path2 = joinInside(folder, written2.replaceAll("\\", "/"));
  return path2 === "" ? null : path2;
}

// src/discover/templates/companions.ts
var JSON_FILE = /\.jsonc?$/i;
async function readCompanions(named, held, available, read) {
  const left = new Set(available);
  const texts = /* @__PURE__ */ new Map();
  const notes = [];
  const take = async (paths, isTaken) => {
    const found2 = await read([...paths]);
    for (const [path2, text] of found2.texts) {
      if (!isTaken(text)) continue;
      texts.set(path2, text);
      left.delete(path2);
    }
    notes.push(...found2.notes);
  };
  await take(new Set(named.flatMap((path2) => besideTemplate(path2, left))), isParameterFile);
  let round = named.map((path2) => ({ path: path2, from: folderOf(path2) }));
  while (round.length > 0) {
    const mentioned = round.flatMap((each) => mentionedBy(each, texts.get(each.path) ?? held.get(each.path), left));
    const next = new Map(mentioned.map((each) => [each.path, each]));
    for (const path2 of next.keys()) left.delete(path2);
    await take(new Set(next.keys()), () => true);
    round = [...next.values()].filter(({ path: path2 }) => texts.has(path2));
  }
  return { texts, notes };
}
function besideTemplate(path2, available) {
  const stem = `${path2.replace(JSON_FILE, "").toLowerCase()}.`;
  return [...available].filter((each) => folderOf(each) === folderOf(path2) && each.toLowerCase().startsWith(stem));
}
var isParameterFile = (text) => /deploymentParameters\.json/i.test(text);
function mentionedBy({ path: path2, from }, text, available) {
  const paths = text.split(/["']/).filter((piece) => piece.length <= LONGEST_PATH && JSON_FILE.test(piece)).map((piece) => piece.replaceAll(/\\+/g, "/").replace(/^\/+/, "")).flatMap((piece) => [joinInside(folderOf(path2), piece), joinInside(from, piece)]);
  return [...new Set(paths)].flatMap((each) => each !== null && available.has(each) ? [{ path: each, from }] : []);
}
var LONGEST_PATH = 1e3;

// src/discover/templates/discover-templates.ts
var MARK = "management.azure.com/schemas/";
async function discoverTemplates(workspace, globs) {
  const listed3 = [...new Set(await workspace.list())].sort(byText);
  const wanted = globFilter(globs);
  const { assemblies, notes: assemblyNotes } = await findAssemblies(workspace, listed3, wanted);
  const inAssembly = new Set(assemblies.flatMap(({ files }) => files));
  const named = await namedFiles(workspace, globs.include);
  const free = (path2) => JSON_FILE.test(path2) && !inAssembly.has(path2) && !isStale(path2, assemblies);
  const chosen = [.../* @__PURE__ */ new Set([...listed3, ...named])].filter((path2) => free(path2) && wanted(path2));
  const read = await readMarked(workspace, chosen);
  const texts = new Map(read.texts);
  const notes = [...assemblyNotes, ...read.notes];
  const starts = named.filter((path2) => texts.has(path2));
  if (starts.length > 0) {
    const isKept = globFilter({ include: [], exclude: globs.exclude });
    const available = listed3.filter((path2) => free(path2) && isKept(path2) && !texts.has(path2));
    const along = await readCompanions(starts, texts, available, (paths) => readMarked(workspace, paths));
    for (const [path2, text] of along.texts) texts.set(path2, text);
    notes.push(...along.notes);
  }
  const outputs = await readOutputs(workspace, [...inAssembly]);
  for (const [path2, text] of outputs.texts) texts.set(path2, text);
  notes.push(...outputs.notes, ...staleNotes(listed3, assemblies));
  const applications = namedApplications([...texts.keys()], globs.applications);
  notes.push(...applications.filter(({ templates }) => templates.length === 0).map(unmatched));
  return { files: texts.size === 0 ? null : { texts, assemblies, applications }, notes };
}
async function namedFiles(workspace, include) {
  const named = [];
  for (const glob of include) {
    const path2 = glob.replace(/\\(.)/g, "$1");
    if (JSON_FILE.test(path2) && await workspace.size(path2) !== null) named.push(path2);
  }
  return named;
}
async function readMarked(workspace, paths) {
  const candidates = await readCandidates(workspace, paths, MARK);
  const texts = /* @__PURE__ */ new Map();
  for (const path2 of candidates.seeds) {
    const bytes = await candidates.bytesOf(path2);
    const text = bytes === null ? null : decodeUtf8(bytes);
    if (text !== null) texts.set(path2, text);
  }
  return { texts, notes: candidates.notes };
}
async function readOutputs(workspace, paths) {
  const texts = /* @__PURE__ */ new Map();
  const notes = [];
  for (const path2 of paths) {
    const file = await workspace.read(path2, MAX_FILE_BYTES);
    if (file.kind !== "bytes") {
      notes.push(unread(path2, file));
      continue;
    }
    const text = decodeUtf8(file.bytes);
    if (text === null) notes.push(notUtf8(path2));
    else texts.set(path2, text);
  }
  return { texts, notes };
}
var isStale = (path2, assemblies) => assemblies.some(({ folder }) => isIn(folder, path2));
function staleNotes(listed3, assemblies) {
  return assemblies.flatMap(({ folder, manifest, files }) => {
    const known = /* @__PURE__ */ new Set([...files, manifest]);
    const stale = listed3.filter((path2) => JSON_FILE.test(path2) && isIn(folder, path2) && !known.has(path2));
    if (stale.length === 0) return [];
    const what = stale.length === 1 ? `${stale[0]} is` : `${stale.length} files beside it are`;
    return [{ kind: "stale-output", file: manifest, message: `does not list everything: ${what} not read` }];
  });
}
var isIn = (folder, path2) => folderOf(path2) === folder;
var unmatched = ({ name: name2 }) => ({
  kind: "unmatched-application",
  file: null,
  message: `the policy's application ${JSON.stringify(name2)} has no template here: its globs match none`
});
function namedApplications(paths, applications) {
  return Object.entries(applications).sort(([a], [b]) => byText(a, b)).map(([name2, { templates, parameters, code }]) => ({
    name: name2,
    templates: matching(paths, templates),
    parameters: matching(paths, parameters),
    code
  }));
}
function matching(paths, globs) {
  if (globs.length === 0) return [];
  const matches = (0, import_picomatch.default)([...globs], { dot: true });
  return paths.filter((path2) => matches(path2)).sort(byText);
}

// src/app/read-templates.ts
async function readTemplates(workspace, policy, journal) {
  journal.progress("Looking for templates");
  const { include, exclude, applications } = policy;
  const { files, notes } = await discoverTemplates(workspace, { include, exclude, applications });
  if (files === null) return { ...NO_TEMPLATES, notes };
  journal.progress(`Reading ${files.texts.size} templates`);
  const [{ parseTemplates }, { planTemplates }] = await Promise.all([
    import("./parse-PK57VGQR.js"),
    import("./plan-templates-KTD5L7TU.js")
  ]);
  const parsed = parseTemplates(files);
  const { templates, suppressions } = parsed;
  const plan = planTemplates(templates, policy);
  return { templates, plan, notes: [...notes, ...parsed.notes], suppressions };
}
var NO_TEMPLATES = {
  templates: { applications: [], resources: 0 },
  plan: { groups: [], refused: [] },
  notes: [],
  suppressions: []
};

// src/codemod/entity-suggestion.ts
function suggestByEntity(entities) {
  if (entities.length < 2) return null;
  const entries = entities.map(
    (entity) => `  // The CrudApi of ${entity}, as CrudApi.define(id, props):
  ${camelCase(entity)},`
  );
  const code = [
    `import { defineBackend } from '${BACKEND_MODULE}';`,
    "",
    "const backend = defineBackend({",
    ...entries,
    "});",
    "backend.addToStack(stack);",
    ""
  ].join("\n");
  return { language: "ts", code };
}
var camelCase = (name2) => name2.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());

// src/model/finding.ts
var isActive = ({ suppression }) => suppression?.status !== "accepted";
var isNews = (finding) => isActive(finding) && finding.state !== "existing";

// src/findings/excuses.ts
function withholdOwnExcuses(now, then) {
  const excused = new Set(then.filter((finding) => !isActive(finding)).map(({ fingerprint }) => fingerprint));
  return now.map((finding) => {
    if (!isExcusedByComment(finding) || excused.has(finding.fingerprint)) return finding;
    return { ...finding, suppression: { ...finding.suppression, status: "once-merged", expiresSoon: false } };
  });
}
function announceOwnExcuses(now, own) {
  const ownByPrint = new Map(own.map((finding) => [finding.fingerprint, finding]));
  return now.map((finding) => {
    if (finding.suppression !== void 0) return finding;
    const there = ownByPrint.get(finding.fingerprint);
    if (there === void 0) return { ...finding, suppression: TURNED_OFF };
    const { suppression } = there;
    if (suppression === void 0) return finding;
    return { ...finding, suppression: { ...suppression, status: "once-merged", expiresSoon: false } };
  });
}
var isExcusedByComment = ({ suppression }) => suppression?.kind === "comment" && suppression.status === "accepted";
var TURNED_OFF = {
  kind: "policy",
  status: "once-merged",
  reason: "",
  owner: null,
  until: null,
  expiresSoon: false,
  at: null
};

// src/findings/suppression-rules.ts
var isAboutSuppressions = (rule) => ABOUT_SUPPRESSIONS.has(rule);
var ABOUT_SUPPRESSIONS = /* @__PURE__ */ new Set([
  "invalid-suppression",
  "expired-suppression",
  "unused-suppression"
]);
var EXPIRES_SOON = 14;

// src/findings/baseline.ts
function judgeEntries(entries, findings, { policy, today, partial }) {
  const present = new Set(findings.filter(mayBeAccepted).map(({ fingerprint }) => fingerprint));
  return latestEntries(entries).map((entry) => {
    const until = lastDayOf(entry, policy.suppressions.maxAgeDays);
    if (!present.has(entry.fingerprint)) {
      return { entry, until, state: partial || isOff(entry.rule, policy) ? "unknown" : "gone" };
    }
    return { entry, until, state: until !== null && until < today ? "expired" : "holds" };
  });
}
function acceptByBaseline(findings, baseline, judging) {
  if (baseline === null || baseline.entries.length === 0) return { findings, notes: [] };
  const soon = addDays(judging.today, EXPIRES_SOON);
  const judged = judgeEntries(baseline.entries, findings, judging);
  const inState = (sought) => judged.filter(({ state }) => state === sought);
  const holding = new Map(inState("holds").map((each) => [each.entry.fingerprint, each]));
  const isEnding = ({ until }) => until !== null && until <= soon;
  const accepted = findings.map((finding) => {
    const holds2 = holding.get(finding.fingerprint);
    if (holds2 === void 0 || finding.suppression !== void 0 || !mayBeAccepted(finding)) return finding;
    return { ...finding, suppression: suppressionBy(holds2, baseline.file, isEnding(holds2)) };
  });
  const expiring = [...holding.values()].filter(isEnding);
  return { findings: accepted, notes: notesOn(baseline.file, inState("expired"), expiring, inState("gone").length) };
}
function lastDayOf({ added: added2, until }, maxAgeDays) {
  if (maxAgeDays === null) return until;
  const latest = addDays(added2, maxAgeDays);
  return until === null || until > latest ? latest : until;
}
var mayBeAccepted = ({ rule }) => !isAboutSuppressions(rule);
var isOff = (rule, policy) => RULE_IDS.includes(rule) && levelOf(rule, policy) === "off";
var suppressionBy = ({ entry, until }, file, expiresSoon) => ({
  kind: "baseline",
  status: "accepted",
  reason: entry.reason,
  owner: entry.owner,
  until,
  expiresSoon,
  at: { file, line: entry.line }
});
function notesOn(file, expired, expiring, gone) {
  const notes = [];
  if (expired.length > 0) {
    const message = `${amountOf(expired.length, "has", "have")} expired, so that ${expired.length === 1 ? "its finding counts" : "their findings count"} again: ${listOf(expired)}`;
    notes.push({ kind: "baseline-expired", file, message });
  }
  if (expiring.length > 0) {
    const message = `${amountOf(expiring.length, "expires", "expire")} within ${EXPIRES_SOON} days: ${listOf(expiring)}`;
    notes.push({ kind: "baseline-expiring", file, message });
  }
  if (gone > 0) {
    const message = `${amountOf(gone, "matches", "match")} no finding any more; backend-advisor baseline --prune removes ${gone === 1 ? "it" : "them"}`;
    notes.push({ kind: "baseline-stale", file, message });
  }
  return notes;
}
var amountOf = (amount2, one, many) => amount2 === 1 ? `1 entry ${one}` : `${amount2} entries ${many}`;
function listOf(judged) {
  const ordered2 = judged.toSorted((a, b) => (a.until ?? "") < (b.until ?? "") ? -1 : a.until === b.until ? 0 : 1);
  const shown = ordered2.slice(0, MOST_LISTED).map(({ entry: { fingerprint, rule, owner }, until }) => {
    return `${rule} ${fingerprint} (${[until, owner].filter((part) => part !== null).join(", ")})`;
  });
  const left = ordered2.length - shown.length;
  return [...shown, ...left > 0 ? [`${left} more`] : []].join("; ");
}
var MOST_LISTED = 5;

// src/findings/comment-problem.ts
function problemOf(comment, { policy, today }) {
  const { stray, rules, reason, until } = comment;
  const directive = stray.split(" ", 1)[0];
  if (directive.startsWith(SUPPRESSION_MARK) && !DIRECTIVES.includes(directive)) {
    return wrong("unknown-directive", { found: directive, nearest: nearestTo(directive, DIRECTIVES)?.word ?? null });
  }
  if (stray !== "") return wrong("stray-text", { found: stray });
  if (rules.length === 0) return wrong("no-rule", {});
  const unknown = rules.find((rule) => !isRule(rule));
  if (unknown !== void 0) {
    const nearest = nearestTo(unknown, RULE_IDS);
    return wrong("unknown-rule", { found: unknown, nearest: nearest?.close === true ? nearest.word : null });
  }
  const own = rules.filter(isRule).find(isAboutSuppressions);
  if (own !== void 0) return wrong("protected-rule", { found: own });
  if (reason === "") return wrong("no-reason", {});
  if (reason.length > LONGEST_REASON) return wrong("long-reason", { most: LONGEST_REASON });
  if (until !== null && dayOf(until) === null) return wrong("impossible-date", { found: until });
  const { maxAgeDays } = policy.suppressions;
  if (maxAgeDays === null) return null;
  if (until === null) return wrong("no-expiry", { most: maxAgeDays });
  return until > addDays(today, maxAgeDays) ? wrong("far-expiry", { found: until, most: maxAgeDays }) : null;
}
var DIRECTIVES = SUPPRESSION_EXTENTS.map(directiveOf);
var isRule = (written2) => RULE_IDS.includes(written2);
var LONGEST_REASON = 500;
var LONGEST_SHOWN2 = 80;
var wrong = (problem, { found: found2 = null, nearest = null, most = null }) => ({ problem, found: found2?.slice(0, LONGEST_SHOWN2) ?? null, nearest, most });

// src/findings/suppress.ts
function suppress(findings, comments, judging) {
  if (comments.length === 0) return { findings, observations: [] };
  const judged = comments.map((comment) => ({ comment, problem: problemOf(comment, judging) }));
  const valid = judged.filter(({ problem }) => problem === null).map(({ comment }) => comment);
  const byRule = /* @__PURE__ */ new Map();
  for (const comment of valid.toSorted(byExtent)) {
    for (const rule of comment.rules) {
      const key = `${rule} ${comment.at.file}`;
      const alike = byRule.get(key);
      if (alike === void 0) byRule.set(key, [comment]);
      else alike.push(comment);
    }
  }
  const covered = /* @__PURE__ */ new Map();
  const settled = findings.map((finding) => {
    const covering = isAboutSuppressions(finding.rule) ? [] : coveringOf(finding, byRule);
    for (const comment of covering) covered.set(comment, (covered.get(comment) ?? /* @__PURE__ */ new Set()).add(finding.rule));
    const accepting = covering.find((comment) => !isExpired(comment, judging.today));
    return accepting === void 0 ? finding : { ...finding, suppression: suppressionBy2(accepting, judging.today) };
  });
  const observations = judged.flatMap(({ comment, problem }) => {
    if (problem !== null) return [observe("invalid-suppression", comment, comment.rules, { ...problem })];
    return observeUse(comment, covered.get(comment) ?? /* @__PURE__ */ new Set(), judging);
  });
  return { findings: settled, observations };
}
var byExtent = (a, b) => SUPPRESSION_EXTENTS.indexOf(a.extent) - SUPPRESSION_EXTENTS.indexOf(b.extent) || byPosition(a.at, b.at);
function coveringOf(finding, byRule) {
  const places2 = [finding, ...finding.related.filter(({ id }) => id !== null)];
  const files = new Set(places2.map(({ file }) => file));
  return [...files].flatMap((file) => byRule.get(`${finding.rule} ${file}`) ?? []).filter(({ at, lines }) => {
    const isWithin = (line) => lines !== null && lines.first <= line && line <= lines.last;
    return places2.some(({ file, line }) => file === at.file && isWithin(line));
  }).sort(byExtent);
}
var isExpired = ({ until }, today) => until !== null && until < today;
var suppressionBy2 = ({ at, reason, until }, today) => ({
  kind: "comment",
  status: "accepted",
  reason,
  owner: null,
  until,
  expiresSoon: until !== null && until <= addDays(today, EXPIRES_SOON),
  at: { file: at.file, line: at.line }
});
function observeUse(comment, covered, { policy, today, partial }) {
  const { rules, until } = comment;
  if (covered.size > 0 && isExpired(comment, today)) {
    const again = rules.filter((rule) => covered.has(rule));
    return [observe("expired-suppression", comment, rules, { rules: again, until })];
  }
  if (partial) return [];
  return rules.filter((rule) => !covered.has(rule) && levelOf(rule, policy) !== "off").map((rule) => observe("unused-suppression", comment, [rule], { excused: rule, alone: rules.length === 1 }));
}
var observe = (rule, { at, extent, reason }, rules, given) => ({
  rule,
  at,
  subjects: [{ kind: "comment", scope: extent, id: `${rules.join(" ")} -- ${reason}`.slice(0, LONGEST_NAME) }],
  related: [],
  arguments: given
});
var LONGEST_NAME = 200;

// src/findings/settle.ts
function settle(findings, excuses) {
  const { comments, baseline, policy, today, partial = false, oneSource = false } = excuses;
  const judging = { policy, today, partial };
  const suppressed = suppress(findings, comments, judging);
  const accepted = acceptByBaseline(suppressed.findings, baseline, { ...judging, partial: partial || oneSource });
  const own = gradeFindings(identify(suppressed.observations), policy);
  if (own.length === 0) return accepted;
  return { findings: [...accepted.findings, ...own].sort(byPosition), notes: accepted.notes };
}

// src/model/note.ts
var INCOMPLETE = /* @__PURE__ */ new Set([
  "unreadable-file",
  "file-too-large",
  "not-utf8",
  "syntax-error",
  "nested-too-deeply",
  "too-many-contexts",
  "too-many-files",
  "too-many-resources"
]);
var isIncomplete = (note) => INCOMPLETE.has(note.kind);

// src/report/visible.ts
var NAME_LIMIT = 300;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var HIDDEN = new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0]|(?! )\\p{Zs}", "gu");
var makeVisible = (text) => text.replace(HIDDEN, (char) => SHORT[char] ?? codePoint(char));
function shortName(text) {
  const visible = makeVisible(text.length > 4 * NAME_LIMIT ? text.slice(0, 4 * NAME_LIMIT) : text);
  const points = Array.from(visible);
  return points.length > NAME_LIMIT ? `${points.slice(0, NAME_LIMIT - 1).join("")}…` : visible;
}
var visibleLines = (code, tab = "	") => code.replace(/\n+$/, "").split(/\r\n|\r|\n/).map((line) => line.split("	").map(makeVisible).join(tab));
var codePoint = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;

// src/report/plain.ts
function quoteName(text) {
  const visible = shortName(text);
  return /^`.*`$/.test(visible) ? visible : `\`${visible}\``;
}
var plainText = (phrase) => phrase.map(plainPart).join("");
function plainPart(part) {
  switch (part.kind) {
    case "words":
      return makeVisible(part.text);
    case "name":
      return quoteName(part.text);
    case "rule":
      return quoteName(part.id);
    case "place":
      return `${shortName(part.at.file)}:${part.at.line}`;
  }
}

// src/report/label.ts
var LONGEST = 72;
function labelOf(text, longest = LONGEST) {
  const bare = EXPRESSION.test(text) ? text.slice(1, -1) : text;
  return shorten(bare, longest);
}
function shorten(text, longest) {
  const points = Array.from(text.slice(0, MOST_READ));
  if (points.length <= longest && text.length <= MOST_READ) return text;
  const kept = Math.min(longest - 1, points.length - 1);
  const [head, tail] = [Math.ceil(kept / 2), Math.floor(kept / 2)];
  return `${points.slice(0, head).join("")}…${points.slice(points.length - tail).join("")}`;
}
var MOST_READ = 2e3;
var EXPRESSION = /^\[\s*[a-z_][\w.]*\s*\([\s\S]*\]$/i;
function labelGroup(group) {
  const counterparts = group.counterparts?.map((part) => ({ ...part, id: labelOf(part.id) }));
  if (group.source === "stack-code") return counterparts === void 0 ? group : { ...group, counterparts };
  const { consolidation, monthlySaving } = group;
  return {
    ...group,
    components: group.components.map((id) => labelOf(id)),
    members: group.members.map(labelMember),
    differences: group.differences.map((difference) => ({
      ...difference,
      values: difference.values.map((held) => ({ ...held, id: labelOf(held.id) }))
    })),
    monthlySaving: {
      ...monthlySaving,
      rows: monthlySaving.rows.map((row) => ({
        ...row,
        component: row.component === null ? null : labelOf(row.component)
      }))
    },
    ...consolidation === void 0 ? {} : {
      consolidation: {
        keep: labelMember(consolidation.keep),
        moves: consolidation.moves.map(({ from, dependents }) => ({
          from: labelMember(from),
          dependents: dependents.map(labelMember)
        }))
      }
    }
  };
}
var labelRefusal = (refusal2) => ({
  ...refusal2,
  components: refusal2.components.map((id) => labelOf(id)),
  members: refusal2.members.map(labelMember),
  reasons: refusal2.reasons.map((reason) => ({ ...reason, with: reason.with.map((id) => labelOf(id)) }))
});
var labelMember = (member) => ({ ...member, id: labelOf(member.id) });

// src/report/phrase.ts
function say(strings, ...values) {
  const parts = strings.flatMap((text, index) => [...wordsOf(text), ...partsOf(values[index])]);
  return parts.reduce(joinWords, []);
}
var name = (text) => ({ kind: "name", text });
var ruleName = (id) => ({ kind: "rule", id });
var quoted = (text) => ({ kind: "words", text });
var place = (at) => ({ kind: "place", at });
var inList = (phrases) => phrases.length < 2 ? phrases.flat() : join([join(phrases.slice(0, -1), ", "), phrases.at(-1)], " and ");
var inSequence = (phrases) => join(phrases, ", ");
function names(texts, atMost = 5) {
  const shown = texts.length > atMost ? texts.slice(0, atMost - 1) : texts;
  const phrases = shown.map((text) => [name(text)]);
  return inList(shown.length < texts.length ? [...phrases, say`${texts.length - shown.length} more`] : phrases);
}
function places(positions, atMost = 4) {
  const shown = positions.slice(0, atMost).map((at) => [place(at)]);
  const left = positions.length - shown.length;
  return inSequence(left > 0 ? [...shown, say`${left} more`] : shown);
}
var count = (amount2, one, many = `${one}s`) => wordsOf(`${digits(amount2)} ${amount2 === 1 ? one : many}`);
var sentences = (phrases) => join(
  phrases.filter(({ length }) => length > 0),
  " "
);
var join = (phrases, between) => phrases.flatMap((phrase, index) => index === 0 ? phrase : [...wordsOf(between), ...phrase]);
var digits = (amount2) => String(amount2).replace(/\B(?=(\d{3})+$)/g, ",");
var wordsOf = (text) => text === "" ? [] : [{ kind: "words", text }];
function partsOf(value) {
  if (value === void 0) return [];
  if (typeof value === "number") return wordsOf(digits(value));
  return "kind" in value ? [value] : value;
}
function joinWords(parts, part) {
  const last = parts.at(-1);
  if (part.kind !== "words" || last?.kind !== "words") return [...parts, part];
  return [...parts.slice(0, -1), { kind: "words", text: last.text + part.text }];
}

// src/report/words/rules/given.ts
function textIn(given, key) {
  const value = valueIn(given, key);
  return typeof value === "string" ? value : "";
}
function numberIn(given, key) {
  const value = valueIn(given, key);
  return typeof value === "number" ? value : 0;
}
function textsIn(given, key) {
  const value = valueIn(given, key);
  return Array.isArray(value) ? value.map(String) : [];
}
var valueIn = (given, key) => Object.hasOwn(given, key) ? given[key] : void 0;

// src/report/words/rules/backend-limits.ts
var LIMITS = {
  databasesPerAccount: { counted: (amount2) => count(amount2, "database"), holder: say`its Cosmos DB account` },
  containersPerDatabase: { counted: (amount2) => count(amount2, "container"), holder: say`one of its databases` },
  functionsPerApp: { counted: (amount2) => count(amount2, "function"), holder: say`its Function App` },
  environmentVariables: { counted: (amount2) => count(amount2, "environment variable"), holder: say`its Function App` },
  containersPerStorageAccount: { counted: (amount2) => count(amount2, "container"), holder: say`its storage account` }
};
var OWN = {
  maxFunctionsPerApp: (amount2) => count(amount2, "function"),
  maxContainersPerStorage: (amount2) => count(amount2, "container"),
  maxCosmosAccounts: (amount2) => count(amount2, "Cosmos DB account"),
  maxFunctionApps: (amount2) => count(amount2, "Function App"),
  maxStorageAccounts: (amount2) => count(amount2, "storage account")
};
function tellLimit(given) {
  const limit = textIn(given, "limit");
  const [amount2, allowed] = [numberIn(given, "amount"), numberIn(given, "allowed")];
  const backend3 = name(textIn(given, "backend"));
  const own = Object.hasOwn(OWN, limit) ? OWN[limit] : void 0;
  if (own !== void 0) {
    return say`${backend3} needs ${own(amount2)}, and its own ${name(`limits.${limit}`)} allows ${allowed}. Raise that limit, or move members to another backend.`;
  }
  const words2 = Object.hasOwn(LIMITS, limit) ? LIMITS[limit] : void 0;
  if (words2 === void 0) {
    return say`${backend3} passes ${name(limit)}: ${amount2}, where ${allowed} is the most. Move members to another backend.`;
  }
  return say`${backend3} puts ${words2.counted(amount2)} into ${words2.holder}; ${allowed} is the most that a backend takes. Move members to another backend.`;
}

// src/report/words/rules/backends.ts
var BACKEND_WORDS = {
  "conflicting-requirements": {
    title: "Members of a backend need different things of one resource",
    summary: "Members of one backend ask for settings of which the shared resource has only one.",
    tell: (given) => sentences([tellSides(given), tellWayOut(given)])
  },
  "limit-exceeded": {
    title: "A backend holds more than it may",
    summary: "A backend passes a limit of the framework, or one that it sets itself.",
    tell: (given) => tellLimit(given)
  },
  "mixed-security-boundary": {
    title: "A backend reaches across a security boundary",
    summary: "Members of one backend belong to different network boundaries or classes of data.",
    tell: (given) => sentences([
      tellSides(given),
      say`What they share is on one side of that boundary: make a backend for each side, or give them the same ${path(given)}.`
    ])
  },
  "mixed-regions": {
    title: "A backend mixes regions",
    summary: "Members of one backend, or a member and its configuration, name different regions.",
    tell: (given) => sentences([
      tellSides(given),
      say`What they share is in one region: make a backend for each region, or give them the same ${path(given)}.`
    ])
  },
  "mixed-environments": {
    title: "A backend mixes environments",
    summary: "Members of one backend, or a member and its configuration, name different environments.",
    tell: (given) => sentences([
      tellSides(given),
      say`Make a backend for each environment, or give them the same ${path(given)} if they are one.`
    ])
  },
  "backend-too-large": {
    title: "A backend has too many members",
    summary: "A backend has more members than the policy wants in one.",
    tell: (given) => say`${backend(given)} has ${count(numberIn(given, "amount"), "member")}; the policy wants at most ${numberIn(given, "allowed")} (${name("maxComponentsPerBackend")}). Group what belongs together into several backends.`
  },
  "sku-raised-by-sharing": {
    title: "A member runs on a larger plan than it asks for",
    summary: "A member of a backend shares the larger, dearer plan that another member asks for.",
    tell: (given) => sentences([
      say`In ${backend(given)}, ${names(textsIn(given, "components"))} would do with ${names([...new Set(textsIn(given, "values"))])} and ${areMany(given) ? say`run` : say`runs`} on ${name(textIn(given, "result"))}, since all share one Function App.`,
      say`Keep apart what needs the larger plan, or lower its ${path(given)}.`
    ])
  },
  "shared-function-storage": {
    title: "Function apps share a storage account",
    summary: "Function apps of a template keep their state in one storage account.",
    tell: (given) => sentences([
      say`${names(labels(given))} keep their state in one storage account, ${name(labelOf(textIn(given, "account")))}: they slow each other down and fail together.`,
      say`Give each function app a storage account of its own.`
    ])
  },
  "missing-monitoring-in-production": {
    title: "Production without monitoring",
    summary: "A backend or component of production has no monitoring.",
    tell: (given) => tellUnwatched(given)
  },
  "transient-data-without-ttl": {
    title: "Transient data is never deleted",
    summary: "An API stores sessions, codes or the like, and sets no time after which they are deleted.",
    tell: (given) => sentences([
      say`${name(textIn(given, "component"))} stores ${name(textIn(given, "entity"))} items and has no ${name("ttl")}: they stay, and are paid for, for good.`,
      say`Set ${name("ttl")} to the seconds after which an item is worth nothing.`
    ])
  },
  "unresolved-template-reference": {
    title: "A reference that stays text",
    summary: "A text in plain quotes refers to a component as a template literal would.",
    tell: (given) => tellReference(given)
  }
};
var backend = (given) => [name(textIn(given, "backend"))];
var path = (given) => [name(textIn(given, "path"))];
var labels = (given) => textsIn(given, "components").map((label) => labelOf(label));
var areMany = (given) => textsIn(given, "components").length > 1;
function tellSides(given) {
  const values = textsIn(given, "values");
  const held = /* @__PURE__ */ new Map();
  textsIn(given, "components").forEach((id, index) => {
    const value = values[index] ?? "";
    held.set(value, [...held.get(value) ?? [], id]);
  });
  const { configuration } = given;
  const own = typeof configuration === "string" ? configuration : null;
  if (own !== null && !held.has(own)) held.set(own, []);
  const clauses = [...held].map(([value, ids]) => {
    const who = ids.length === 0 ? [] : [names(ids)];
    return tellHeld(value, inList(value === own ? [...who, say`its configuration`] : who));
  });
  return say`In ${backend(given)}, ${path(given)} is ${inSequence(clauses)}.`;
}
var tellHeld = (value, who) => value === "" ? say`not set for ${who}` : say`${name(value)} for ${who}`;
function tellWayOut(given) {
  const setting = textIn(given, "path");
  if (setting === "partitionKey") {
    return say`A container has one partition key: use the same one, or name the containers differently.`;
  }
  if (setting.startsWith("environmentVariables.")) {
    return say`A Function App has one value per variable: use the same value, or another name.`;
  }
  return say`The resource that they share has one value for it: use the same one, or make two backends.`;
}
function tellUnwatched(given) {
  const where = name(textIn(given, "environment"));
  const component = textIn(given, "component");
  if (component === "") {
    return say`${backend(given)} is of the environment ${where} and has no monitoring. Switch on ${name("monitoring")} in its configuration.`;
  }
  return say`${name(component)} is of the environment ${where}, and its monitoring is switched off. Take out ${name("enableMonitoring: false")}.`;
}
function tellReference(given) {
  const reference = textIn(given, "reference");
  return sentences([
    say`${path(given)} of ${name(textIn(given, "component"))} is in plain quotes: ${name(`\${${reference}}`)} stays text there, and nothing puts a value in its place.`,
    say`Use a template literal (backticks).`
  ]);
}

// src/report/words/resources.ts
var NOUNS = {
  "Microsoft.DocumentDB/databaseAccounts": "Cosmos DB account",
  "Microsoft.Web/sites": "Function App",
  "Microsoft.Storage/storageAccounts": "storage account",
  "Microsoft.Cdn/profiles": "CDN profile",
  "Microsoft.ServiceBus/namespaces": "Service Bus namespace"
};
function countResources(amount2, type) {
  const noun = nounOf(type);
  return noun === null ? say`${count(amount2, "resource")} of type ${name(type)}` : count(amount2, noun, pluralOf(noun));
}
function resourceNoun(type) {
  const noun = nounOf(type);
  return noun === null ? [name(type)] : [quoted(noun)];
}
function countKind(amount2, type) {
  const noun = kindNoun(type);
  return noun === null ? say`${count(amount2, "resource")} of type ${name(type)}` : count(amount2, noun, pluralOf(noun));
}
function kindsInSentence(type) {
  const noun = kindNoun(type);
  return noun === null ? say`resources of type ${name(type)}` : [quoted(pluralOf(noun))];
}
function kindsOf(type) {
  const noun = kindNoun(type);
  if (noun === null) return say`Resources of type ${name(type)}`;
  const plural = pluralOf(noun);
  return [quoted(plural.charAt(0).toUpperCase() + plural.slice(1))];
}
function oneOfKind(type) {
  const noun = kindNoun(type);
  return noun === null ? say`resource` : [quoted(noun)];
}
var nounOf = (type) => isKnown(type) ? NOUNS[type] : kindNoun(type);
var isKnown = (type) => Object.hasOwn(NOUNS, type);
var kindNoun = (type) => type === DEPLOYMENT ? "linked template" : kindOf(type)?.noun ?? null;
var DEPLOYMENT = "Microsoft.Resources/deployments";
function pluralOf(noun) {
  const irregular = PLURALS[noun];
  return irregular ?? `${noun}s`;
}
var PLURALS = {
  "container registry": "container registries",
  "Front Door (classic)": "Front Doors (classic)"
};

// src/report/words/rules/lifecycle.ts
var LIFECYCLE_WORDS = {
  "empty-backend": {
    title: "A backend has no component",
    summary: "A backend is put on a stack with no component in it, which throws.",
    tell: (given) => say`${backend2(given)} is put on a stack and has no component, which throws. Give it its components, or remove it.`
  },
  "reserved-component-key": {
    title: "A component has the key of a setting",
    summary: "A key of the component map is the name of a setting, so that the map is taken for a configuration.",
    tell: (given) => say`An object with the key ${name(textIn(given, "key"))} is a configuration to ${name("defineBackend")}: no component in it is created. Give this component another key.`
  },
  "duplicate-component-id": {
    title: "Two components of a backend have one id",
    summary: "Members of one backend have the same id, which throws.",
    tell: (given) => say`${numberIn(given, "amount")} components of ${backend2(given)} have the id ${name(textIn(given, "component"))}, which throws. Give each an id of its own.`
  },
  "access-before-initialization": {
    title: "Components are read before there are any",
    summary: "Components of a backend are read before it is on a stack, which throws.",
    tell: (given) => tellAccess(given)
  },
  "initialized-twice": {
    title: "A backend is put on a stack twice",
    summary: "A backend is put on a stack a second time, which throws.",
    tell: (given) => say`${backend2(given)} is on a stack already, and putting it on one a second time throws. Define a backend for each stack, or remove this call.`
  },
  "backend-not-added": {
    title: "A backend is used and on no stack",
    summary: "A backend is used, but nothing puts it on a stack.",
    tell: (given) => say`Nothing puts ${backend2(given)} on a stack, although it is used: nothing of it is created, and reading its components throws. Call ${name("addToStack")} before they are read.`
  },
  "component-added-after-initialization": {
    title: "A component is added too late",
    summary: "A component is added to a backend that is on its stack already, which throws.",
    tell: (given) => say`${added(given)} is added to ${backend2(given)} when it is on its stack already, which is too late. Add it above that call.`
  },
  "missing-provider": {
    title: "A backend has no provider for a resource",
    summary: "A component needs a resource that none of the backend's own providers brings, which throws.",
    tell: (given) => tellProvider(given)
  },
  "unused-backend": {
    title: "A backend is defined and never used",
    summary: "Nothing reads a backend after it is defined, so that nothing of it is created.",
    tell: (given) => say`Nothing uses ${backend2(given)} after it is defined: ${lost(given)} created. Put it on a stack with ${name("addToStack")}, or remove it.`
  }
};
var backend2 = (given) => [name(textIn(given, "backend"))];
function tellAccess(given) {
  const components = textsIn(given, "components");
  const what = components.length === 0 ? say`Components` : names(components);
  const [verb, them] = components.length === 1 ? [say`is`, say`it`] : [say`are`, say`them`];
  const wayOut = given.isPlaced === true ? say`Read ${them} below the call that puts it there.` : say`Call ${name("addToStack")} first.`;
  return say`${what} ${verb} read from ${backend2(given)} before it is on a stack, which throws. ${wayOut}`;
}
function added(given) {
  const id = textIn(given, "component");
  return id === "" ? say`A component` : [name(id)];
}
function lost(given) {
  const components = textsIn(given, "components");
  if (components.length === 0) return say`nothing of it is`;
  return components.length === 1 ? say`${names(components)} is not` : say`${names(components)} are not`;
}
function tellProvider(given) {
  const components = textsIn(given, "components");
  const need = components.length === 1 ? say`needs` : say`need`;
  const provider = textIn(given, "provider");
  const wayOut = provider === "" ? [] : say` Add ${name(`new ${provider}()`)} to its ${name("providers")}.`;
  return say`${names(components)} ${need} a ${resourceNoun(textIn(given, "type"))}, and no provider of ${backend2(given)} brings one: this throws.${wayOut}`;
}

// src/model/severity.ts
var RANK = { info: 0, warning: 1, error: 2 };
var reaches = (severity, threshold) => threshold !== "none" && RANK[severity] >= RANK[threshold];
var bySeverityFirst = (a, b) => RANK[b] - RANK[a];

// src/report/view.ts
function shownGroups(report) {
  const told = fingerprintsOf2(report.findings.filter(isNews));
  return report.groups.filter(({ fingerprint }) => told.has(fingerprint)).map(labelGroup);
}
function hiddenGroups(report) {
  const found2 = fingerprintsOf2(report.findings);
  return report.groups.filter(({ fingerprint }) => !found2.has(fingerprint));
}
function shownProblems(report) {
  const groups = fingerprintsOf2(report.groups);
  return report.findings.filter((finding) => isNews(finding) && !groups.has(finding.fingerprint)).toSorted((a, b) => bySeverityFirst(a.severity, b.severity));
}
var acceptedFindings = ({ findings }) => findings.filter((finding) => !isActive(finding));
var olderFindings = ({ findings }) => findings.filter((finding) => isActive(finding) && finding.state === "existing");
var awaitingFindings = ({ findings }) => findings.filter((finding) => isNews(finding) && finding.suppression !== void 0);
var fingerprintsOf2 = (items) => new Set(items.map(({ fingerprint }) => fingerprint));
var isOfCode = ({ source }) => source === "stack-code";
var isOfTemplate = ({ source }) => source === "template";
function distinctGroups(groups) {
  const grouped = groups.filter(isOfCode).map(({ members }) => new Set(members.map(keyOf)));
  const isTold = ({ source, counterparts = [] }) => source === "template" && counterparts.length > 0 && grouped.some((members) => counterparts.every((part) => members.has(keyOf(part))));
  return groups.filter((group) => !isTold(group));
}
var refusedComponents = ({ refused }) => refused.filter(isOfCode).filter(isFresh);
var refusedSets = ({ refused }) => refused.filter(isOfTemplate).filter(isFresh).map(labelRefusal);
var isFresh = ({ state }) => state !== "existing";
function membersOf(report) {
  const components = new Map(report.components.map((component) => [keyOf(component), component]));
  return { componentOf: (member) => components.get(keyOf(member)) ?? null };
}
var hasSomething = ({ components, backends, summary, groups, refused, notes }) => components.length > 0 || backends.length > 0 || summary.templateResources > 0 || groups.length > 0 || refused.length > 0 || !notes.some(isAboutNothing);
var isAboutNothing = ({ kind }) => kind === "no-stack-code" || kind === "no-template";
var shownNotes = (report) => hasSomething(report) ? report.notes : report.notes.filter((note) => !isAboutNothing(note));
var unreadFiles = (report) => [
  ...new Set(report.notes.filter(isIncomplete).map(({ file }) => file))
];
function solitaryComponents(report) {
  const elsewhere = new Set([...report.groups, ...report.refused].flatMap(({ members }) => members.map(keyOf)));
  const ids = new Set(report.solitary);
  return report.components.filter((component) => ids.has(component.id) && !elsewhere.has(keyOf(component)));
}
var keyOf = ({ id, file, line }) => JSON.stringify([id, file, line]);

// src/report/words/dollars.ts
var total = (amounts) => ({
  low: inCents(amounts.reduce((sum3, { low }) => sum3 + low, 0)),
  high: inCents(amounts.reduce((sum3, { high }) => sum3 + high, 0))
});
var isNothing = ({ low, high }) => low === 0 && high === 0;
var negative = ({ low, high }) => ({ low: -high, high: -low });
var tellRange = ({ low, high }) => low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
function dollars(amount2) {
  const [whole = "", fraction = ""] = Math.abs(amount2).toFixed(2).split(".");
  return `${amount2 < 0 ? "−" : ""}$${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${fraction}`;
}

// src/report/words/prices.ts
var NAMES = {
  "functions.consumption.executions": "Functions Consumption",
  "functions.consumption.time": "Functions Consumption",
  "functions.flex.ondemand": "Functions Flex Consumption",
  "functions.flex.executions": "Functions Flex Consumption",
  "functions.flex.alwaysready.baseline": "Functions Flex always ready",
  "cosmos.provisioned.100rus": "Cosmos DB 100 RU/s",
  "cosmos.provisioned.min400": "Cosmos DB 400 RU/s",
  "cosmos.autoscale.100rus": "Cosmos DB autoscale 100 RU/s",
  "cosmos.autoscale.min1000": "Cosmos DB autoscale 1000 RU/s",
  "cosmos.serverless.rus": "Cosmos DB serverless",
  "cosmos.freetier": "Cosmos DB free tier",
  "cosmos.storage": "Cosmos DB storage",
  "storage.account": "storage account",
  "storage.premium": "premium storage account",
  "logicapp.WS1": "Logic Apps WS1",
  "law.account": "Log Analytics",
  "appi.component": "Application Insights",
  "servicebus.basic": "Service Bus Basic",
  "servicebus.standard.base": "Service Bus Standard",
  "servicebus.premium.mu": "Service Bus Premium",
  "eventhubs.basic.tu": "Event Hubs Basic",
  "eventhubs.standard.tu": "Event Hubs Standard",
  "eventhubs.standard.capture": "Event Hubs Capture",
  "eventhubs.premium.pu": "Event Hubs Premium",
  "eventhubs.dedicated.cu": "Event Hubs Dedicated",
  "apim.consumption": "API Management Consumption",
  "apim.developer": "API Management Developer",
  "apim.basic": "API Management Basic",
  "apim.standard": "API Management Standard",
  "apim.premium": "API Management Premium",
  "redis.basic.C4": "Redis Basic C4",
  "redis.standard.C3": "Redis Standard C3",
  "redis.premium.P1": "Redis Premium P1",
  "redis.premium.P2": "Redis Premium P2",
  "acr.basic": "Container Registry Basic",
  "acr.premium": "Container Registry Premium",
  "keyvault.standard": "Key Vault",
  privateendpoint: "private endpoint",
  natgateway: "NAT gateway",
  "publicip.standard.static": "static public IP address",
  "search.free": "AI Search Free",
  "search.basic": "AI Search Basic",
  "search.S2": "AI Search S2",
  "search.L1": "AI Search L1",
  "sql.server": "SQL server",
  "sql.basic": "SQL Database Basic",
  "sql.S0": "SQL Database S0",
  "sql.S1": "SQL Database S1",
  "sql.S2": "SQL Database S2",
  "sql.S3": "SQL Database S3",
  "sql.P1": "SQL Database P1",
  "sql.GP2": "SQL Database General Purpose, 2 vCores",
  "sqlpool.basic100": "SQL elastic pool Basic, 100 eDTU",
  "sqlpool.standard200": "SQL elastic pool Standard, 200 eDTU",
  "signalr.free": "SignalR Free",
  "signalr.standard": "SignalR Standard",
  "signalr.premium": "SignalR Premium",
  "afd.standard": "Front Door Standard",
  "afd.premium": "Front Door Premium",
  "frontdoor.classic.rule": "Front Door (classic) routing rule",
  "cdn.classic": "CDN (classic)"
};
var isPlanRow = ({ key }) => /^(?:asp|functions)\./.test(key);
function priceName(key) {
  const plan = /^(?:asp|functions)\.([A-Z]+\d\w*)(?:\.(linux|windows))?(?:\.[a-z\d]+)?$/.exec(key);
  if (plan !== null) return [quoted(`${plan[1]}${plan[2] === void 0 ? "" : ` ${SYSTEMS[plan[2]]}`}`)];
  return Object.hasOwn(NAMES, key) ? [quoted(NAMES[key])] : [name(key)];
}
var SYSTEMS = { linux: "Linux", windows: "Windows" };
function tellSource(savings) {
  const rows = savings.flatMap(({ rows: rows2 }) => rows2).filter(({ monthly }) => monthly !== 0);
  if (rows.length === 0) return [];
  const keys = distinct(rows, ({ key }) => key);
  const what = keys.length > 3 ? count(keys.length, "price row") : inList(keys.map(priceName));
  const regions = inList(distinct(rows, ({ region }) => region).map(regionName));
  const newest = distinct(rows, ({ asOf }) => asOf).sort().at(-1);
  return say` (list price, ${what}, ${regions}, ${quoted(newest)})`;
}
var regionName = (region) => Object.hasOwn(REGIONS, region) ? [quoted(REGIONS[region])] : [quoted(region)];
var REGIONS = { any: "any region", "us-regions": "regions of the US" };
var distinct = (rows, key) => [...new Set(rows.map(key))];

// src/report/words/free.ts
function tellWhyFree(groups) {
  const [components, resources] = [groups.filter(isOfCode), groups.filter(isOfTemplate)];
  return join(
    [
      components.length === 0 ? [] : tellComponents(components),
      tellResources(resources.flatMap(({ monthlySaving }) => monthlySaving.rows))
    ].filter(({ length }) => length > 0),
    "; "
  );
}
function tellComponents(groups) {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows);
  const has = (prefix) => rows.some(({ key }) => key.startsWith(prefix));
  const hasAccounts = groups.some(({ stateful }) => stateful.includes("Microsoft.DocumentDB/databaseAccounts"));
  const hasPlans = rows.some(isPlanRow);
  const isServerless = has("cosmos.serverless.");
  if (rows.some(({ key }) => isPlanRow({ key }) && !BY_USE.some((prefix) => key.startsWith(prefix)))) return [];
  const byUse = [
    ...isServerless ? [say`serverless Cosmos DB`] : [],
    ...has("functions.consumption.") ? [say`the Consumption plan`] : [],
    ...has("functions.flex.") ? [say`the Flex Consumption plan`] : [],
    ...hasPlans || hasAccounts ? [] : [say`storage accounts`]
  ];
  const isOne = byUse.length === 1 && (hasPlans || hasAccounts);
  const reasons = [
    ...hasAccounts && !isServerless ? [say`Cosmos DB charges for containers, not for accounts`] : [],
    ...byUse.length === 0 ? [] : [say`${inList(byUse)} ${isOne ? say`is` : say`are`} billed by use`]
  ];
  return join(reasons, "; ");
}
var BY_USE = ["functions.consumption.", "functions.flex.ondemand", "functions.flex.executions"];
var BILLED_BY_USE = /* @__PURE__ */ new Map([
  ["functions.consumption.executions", "the Consumption plan"],
  ["functions.flex.ondemand", "the Flex Consumption plan"],
  ["cosmos.serverless.rus", "serverless Cosmos DB"],
  ["storage.account", "a storage account"],
  ["storage.premium", "a premium storage account"],
  ["law.account", "Log Analytics"],
  ["appi.component", "Application Insights"],
  ["keyvault.standard", "Key Vault"],
  ["apim.consumption", "API Management in the Consumption tier"],
  ["servicebus.basic", "Service Bus in the Basic tier"],
  ["cdn.classic", "a classic CDN"]
]);
var FREE = /* @__PURE__ */ new Map([
  ["asp.F1.linux", "the Free plan"],
  ["asp.F1.windows", "the Free plan"],
  ["cosmos.freetier", "the free tier of Cosmos DB"],
  ["search.free", "the Free tier of AI Search"],
  ["signalr.free", "the Free tier of SignalR"],
  ["sql.server", "an SQL server without databases"]
]);
function tellResources(rows) {
  const byUse = namesIn(rows, BILLED_BY_USE);
  const free = namesIn(rows, FREE);
  return join(
    [
      byUse.length === 0 ? [] : say`${inList(byUse)} ${byUse.length === 1 ? say`is` : say`are`} billed by use`,
      free.length === 0 ? [] : say`${inList(free)} ${free.length === 1 ? say`costs` : say`cost`} nothing`
    ].filter(({ length }) => length > 0),
    "; "
  );
}
var namesIn = (rows, names2) => [...new Set(rows.flatMap(({ key }) => names2.get(key) ?? []))].map((text) => [quoted(text)]);
var KEPT = [
  ["servicebus.standard.base", say`the base charge of Service Bus is paid once a subscription`],
  ["cosmos.", say`throughput moves along with the containers`],
  ["sql", say`databases keep their price`]
];
function tellWhyKept(groups) {
  const rows = groups.filter(isOfTemplate).flatMap(({ monthlySaving }) => monthlySaving.rows);
  const costly = rows.filter(({ monthly }) => monthly !== 0);
  const reasons = KEPT.filter(([prefix]) => costly.some(({ key }) => key.startsWith(prefix))).map(([, why]) => why);
  return join(reasons, "; ");
}

// src/report/words/money.ts
var fixedCost = (group) => isCounted(group) ? tellChange(group.monthlySaving) : say`not counted`;
function tellWhyNothing(group) {
  if (!isCounted(group) || !isNothing(group.monthlySaving)) return [];
  return isNothing(group.monthlySaving.before) ? tellWhyFree([group]) : tellWhyKept([group]);
}
function tellFixedCost(group) {
  const { before, after } = group.monthlySaving;
  if (!isCounted(group)) return say`fixed cost not counted`;
  const why = behindColon(tellWhyNothing(group));
  if (isNothing(before) && isNothing(after)) return say`no fixed saving${why}`;
  return say`fixed cost ${tellChange(group.monthlySaving)} a month${why}`;
}
var money = (amount2) => [quoted(dollars(amount2))];
var tellGain = (groups) => say`Fewer resources to run and secure. ${tellMoney(groups)}`;
function tellMoney(groups) {
  const counted = groups.filter(isCounted);
  const uncounted = groups.filter((group) => !isCounted(group));
  const why = [...new Set(uncounted.flatMap(({ monthlySaving }) => monthlySaving.assumptions))].map((text) => [
    quoted(text)
  ]);
  if (counted.length === 0) return sentences([say`Fixed cost was not counted.`, ...why]);
  return sentences([tellCounted(counted), ...why]);
}
function tellSaved(groups) {
  const { low, high } = total(groups.filter(isCounted).map(({ monthlySaving }) => monthlySaving));
  if (high <= 0 || low < 0) return [];
  return low === high ? say`, saving ${money(low)} a month` : say`, saving up to ${money(high)} a month`;
}
function isCounted(group) {
  const { rows, assumptions } = group.monthlySaving;
  const hasPrice = isOfCode(group) ? rows.some(isPlanRow) : rows.length > 0;
  return hasPrice || assumptions.length === 0;
}
function tellCounted(groups) {
  const savings = groups.map(({ monthlySaving }) => monthlySaving);
  const before = total(savings.map((saving2) => saving2.before));
  const after = total(savings.map((saving2) => saving2.after));
  const saving = total(savings);
  const change = say`${tellChange({ before, after })} a month${tellSource(savings)}`;
  if (isNothing(before) && isNothing(after)) return say`No fixed saving${behindColon(tellWhyFree(groups))}.`;
  if (isNothing(saving)) return say`No fixed saving: ${change}${behindColon(tellWhyKept(groups))}.`;
  if (saving.low > 0) return say`${tellMore(saving, groups)}${change}.`;
  if (saving.high < 0) return say`Costs ${quoted(tellRange(negative(saving)))} more: ${change}.`;
  return say`Fixed cost: ${change}. How much is saved cannot be told from the source.`;
}
var tellMore = (saving, groups) => groups.some(isOfCode) ? say`Saves ${quoted(tellRange(saving))} of fixed cost: ` : say`Fixed cost: `;
var behindColon = (why) => why.length === 0 ? [] : say`: ${why}`;
var tellChange = ({ before, after }) => say`${quoted(tellRange(before))} → ${quoted(tellRange(after))}`;

// src/report/words/difference.ts
function tellChoice({ path: path2, values, result }) {
  const held = tellHeld2(values);
  if (result !== null) return say`${name(path2)} is ${held}; the one that is kept has ${show(result)}.`;
  return say`${name(path2)} is ${held}: choose what the one that is kept has.`;
}
function tellDifference({ resource, path: path2, values, result }) {
  const held = tellHeld2(values);
  const of = say`${name(path2)} of the ${resourceNoun(resource)}`;
  if (result === null) return say`${of} is ${held}; what it becomes when shared cannot be told.`;
  return say`${of} is ${held}; shared, it becomes ${show(result)}.`;
}
function tellHeld2(values) {
  const ids = /* @__PURE__ */ new Map();
  for (const { id, value } of values) ids.set(value, [...ids.get(value) ?? [], id]);
  return inSequence(
    [...ids].map(
      ([value, who]) => value === null ? say`not set for ${names(who)}` : say`${show(value)} for ${names(who)}`
    )
  );
}
function tellRaise({ resource, path: path2, values, result, raises }) {
  const below = values.filter(({ value }) => value !== result).map(({ id }) => id);
  if (!raises || below.length === 0) return [];
  return say`Sharing raises ${name(path2)} of the ${resourceNoun(resource)} to ${show(result)} for ${names(below)}.`;
}
var show = (value) => value === null ? say`nothing` : [name(String(value))];

// src/report/words/consolidation.ts
var HOW_TO_MOVE = say`Templates are not rewritten here. Change what writes them, in this order: point what hangs on a resource at the one that is kept, then take the resource out.`;
var WHERE_TO_MOVE = say`Template resources: where they are, and what hangs on them`;
function tellMerging(groups) {
  const now = sum(groups.map(({ resourcesNow }) => resourcesNow));
  const shared = sum(groups.map(({ resourcesShared }) => resourcesShared));
  const kinds = new Set(groups.map(({ kind }) => kind));
  const what = kinds.size === 1 ? countKind(now, groups[0].kind) : count(now, "resource");
  return shared === 1 ? say`${what} could be one` : say`${what} could be ${shared}`;
}
var tellFewer = ({ kind, resourcesNow, resourcesShared }) => say`${countKind(resourcesNow, kind)} → ${resourcesShared}`;
var MOST_DEPENDENTS = 6;
var MOST_COUNTERPARTS = 4;
function tellCounterparts(group) {
  const { counterparts = [] } = group;
  if (counterparts.length === 0) return [];
  const shown = counterparts.slice(0, MOST_COUNTERPARTS).map((part) => say`${name(part.id)} (${place(part)})`);
  const left = counterparts.length - shown.length;
  const listed3 = inSequence(left > 0 ? [...shown, say`${left} more`] : shown);
  return isOfTemplate(group) ? say`Stack code that creates them: ${listed3}.` : say`In the template: ${listed3}.`;
}
var tellNotes = (group, assumed) => [...assumed.ownOf(group), ...group.differences.map(tellChoice), tellCounterparts(group)].filter(
  ({ length }) => length > 0
);
var sum = (amounts) => amounts.reduce((total3, amount2) => total3 + amount2, 0);

// src/report/words/news.ts
var hasNews = (report) => shownGroups(report).length > 0 || shownProblems(report).length > 0;
function tellNews(report) {
  const { comparison } = report;
  const older = olderFindings(report).length;
  const accepted = acceptedFindings(report).length;
  const awaiting = awaitingFindings(report).length;
  return sentences([
    comparison === void 0 || !hasNews(report) ? [] : say`New since ${name(comparison.base)}.`,
    ...grownGroups(report).map(tellJoined),
    comparison === void 0 ? [] : tellResolved(comparison.resolved.length),
    older === 0 ? [] : say`${count(older, "older finding")} ${older === 1 ? say`is` : say`are`} not told again.`,
    accepted === 0 ? [] : say`${count(accepted, "finding")} ${accepted === 1 ? say`is` : say`are`} accepted.`,
    awaiting === 0 ? [] : say`${awaiting} will be suppressed once merged.`
  ]);
}
var tellResolved = (amount2) => amount2 === 0 ? [] : say`${count(amount2, "finding")} ${amount2 === 1 ? say`is` : say`are`} resolved.`;
function tellSuppression({ kind, status, reason, owner, until, at }) {
  const by2 = {
    comment: say`a comment`,
    baseline: say`the baseline`,
    policy: say`the policy`
  }[kind];
  const where = at === null ? [] : say` (${place(at)})`;
  const who = owner === null ? [] : say`, ${quoted(owner)}`;
  const how = status === "accepted" ? say`accepted by ${by2}` : say`will be suppressed once merged, by ${by2}`;
  const last = until === null ? [] : say`, until ${quoted(until)}`;
  return say`${how}${where}${who}${last}${reason === "" ? [] : say`: ${quoted(reason)}`}`;
}
var grownGroups = (report) => {
  const shown = new Set(shownGroups(report).map(({ fingerprint }) => fingerprint));
  return report.findings.filter(({ fingerprint, joined }) => joined !== void 0 && shown.has(fingerprint));
};
function tellJoined({ joined = [], related }) {
  const ids = related.flatMap(
    ({ id }) => id !== null && joined.some((subject) => subject.endsWith(`:${id}`)) ? [id] : []
  );
  return ids.length === 0 ? [] : say`A group that was there has grown by ${names(ids)}.`;
}

// src/report/words/problems.ts
function tellProblems(problems) {
  const counts = tellCounts(problems, [
    ["error", "error", "errors"],
    ["warning", "warning", "warnings"]
  ]);
  return counts.length === 0 ? [] : say`The code as it is has ${inList(counts)}.`;
}
var tellKnowing = (amount2) => count(amount2, "thing worth knowing", "things worth knowing");
var tellCounts = (problems, severities) => severities.flatMap(([severity, one, many]) => {
  const amount2 = problems.filter((problem) => problem.severity === severity).length;
  return amount2 === 0 ? [] : [count(amount2, one, many)];
});
var isGrave = ({ severity }) => severity !== "info";

// src/report/words/verdict.ts
function verdictOf(report) {
  const groups = shownGroups(report);
  const problems = shownProblems(report);
  const wrong2 = tellProblems(problems);
  const shareable = groups.length === 0 ? [] : tellGroups(distinctGroups(groups));
  if (problems.some(({ severity }) => severity === "error")) {
    return { kind: "broken", sentence: sentences([wrong2, shareable]), tally: [] };
  }
  if (groups.length > 0) {
    return { kind: "shareable", sentence: sentences([shareable, wrong2]), tally: [] };
  }
  if (problems.some(isGrave)) return { kind: "warned", sentence: wrong2, tally: tallyOf(report) };
  if (problems.length > 0) {
    const nothing = report.comparison === void 0 ? say`Nothing to share` : say`Nothing new to share`;
    return { kind: "noted", sentence: say`${nothing}; ${tellKnowing(problems.length)}.`, tally: tallyOf(report) };
  }
  const unread2 = unreadFiles(report).length;
  if (unread2 > 0) {
    const sentence = say`Nothing to share was found, but ${tellUnread(unread2)}.`;
    return { kind: "unread", sentence, tally: tallyOf(report) };
  }
  if (!hasSomething(report)) {
    return { kind: "silent", sentence: say`No ${tellMissing(report)} found, so there is nothing to check.`, tally: [] };
  }
  const hidden = hiddenGroups(report);
  if (hidden.length > 0) return { kind: "silent", sentence: tellHidden(hidden), tally: [] };
  if (report.comparison !== void 0) {
    return { kind: "clean", sentence: say`Nothing new since ${name(report.comparison.base)}.`, tally: tallyOf(report) };
  }
  if (report.refused.some(isUndecided)) {
    return { kind: "undecided", sentence: say`Nothing to share for certain.`, tally: tallyOf(report) };
  }
  return { kind: "clean", sentence: say`Nothing to share.`, tally: tallyOf(report) };
}
function tellMissing({ notes }) {
  const has = (kind) => notes.some((note) => note.kind === kind);
  const missing = [
    ...has("no-stack-code") ? [say`Atakora stack code`] : [],
    ...has("no-template") ? [say`deployment template`] : []
  ];
  return say`${join(missing, " and no ")} was`;
}
function tellHidden(groups) {
  const rules = [...new Set(groups.map(ruleFor))];
  const off = rules.length === 1 ? say`The rule ${name(rules[0])} is` : say`The rules ${inList(rules.map((rule) => [name(rule)]))} are`;
  return say`${off} off: ${count(groups.length, "group")} ${groups.length === 1 ? say`is` : say`are`} not shown.`;
}
var isOneLine = (report) => !hasNews(report) && refusedComponents(report).length === 0 && refusedSets(report).length === 0 && acceptedFindings(report).length === 0 && (report.comparison?.resolved ?? []).length === 0 && shownNotes(report).length === 0;
function tellGaps(report) {
  const unread2 = unreadFiles(report).length;
  if (unread2 === 0 || !hasNews(report)) return [];
  return say`Not everything was seen: ${tellUnread(unread2)} (see the notes).`;
}
var tellUnread = (files) => say`${count(files, "file")} could not be read completely`;
var tellSharing = (who, now, shared, joins) => say`${tellShare(who, now, shared, joins)}.`;
function tellShare(who, now, shared, joins) {
  if (joins !== null) return say`${who} could join ${joins} and create ${count(now - shared, "fewer resource")}`;
  return say`${who} could share ${count(shared, "resource")} instead of creating ${now}`;
}
function tellGroups(groups) {
  const [components, resources] = [groups.filter(isOfCode), groups.filter(isOfTemplate)];
  if (resources.length === 0) return say`${tellComponents2(components)}.`;
  if (components.length === 0) return say`${tellMerging(resources)}${tellSaved(resources)}.`;
  return say`${tellComponents2(components)}; in templates, ${tellMerging(resources)}.`;
}
function tellComponents2(groups) {
  const who = count(
    sum2(groups, ({ components }) => components.length),
    "component"
  );
  const now = sum2(groups, ({ resourcesNow }) => resourcesNow);
  const shared = sum2(groups, ({ resourcesShared }) => resourcesShared);
  const joining = groups.flatMap(({ joins }) => joins ?? []);
  const [only] = groups;
  if (groups.length === 1) return tellShare(who, now, shared, only.joins === null ? null : [name(only.joins.name)]);
  if (joining.length === groups.length) return tellShare(who, now, shared, say`${joining.length} existing backends`);
  const fresh = groups.length - joining.length;
  const where = joining.length === 0 ? count(fresh, "backend") : say`${count(fresh, "new backend")} and ${count(joining.length, "existing one")}`;
  return say`${who} could share ${count(shared, "resource")} instead of creating ${now}, in ${where}`;
}
var tallyOf = (report) => sentences([
  ...report.summary.templateResources > 0 && report.components.length === 0 ? [] : [tallyOfComponents(report)],
  ...report.summary.templateResources > 0 ? [tallyOfResources(report)] : []
]);
function tallyOfResources(report) {
  const sets = report.refused.filter(isOfTemplate);
  const undecided = sets.filter(isUndecided).length;
  const apart = sets.length - undecided;
  const parts = [
    apart > 0 ? count(apart, "set that stays apart", "sets that stay apart") : [],
    undecided > 0 ? say`${undecided} undecided` : []
  ].filter(({ length }) => length > 0);
  const total3 = count(report.summary.templateResources, "template resource");
  return parts.length === 0 ? say`${total3}.` : say`${total3}: ${inSequence(parts)}.`;
}
function tallyOfComponents(report) {
  const { components, backends, solitary } = report;
  const refused = report.refused.filter(isOfCode);
  const grouped = sum2(backends, (backend3) => backend3.components.length);
  const undecided = refused.filter(isUndecided).length;
  const parts = [
    grouped > 0 ? say`${grouped} in a backend already` : [],
    undecided > 0 ? say`${undecided} undecided` : [],
    refused.length > undecided ? say`${refused.length - undecided} not grouped` : [],
    solitary.length > 0 ? say`${solitary.length} without a counterpart` : []
  ].filter(({ length }) => length > 0);
  const total3 = count(components.length, "component");
  return parts.length === 0 ? say`${total3}.` : say`${total3}: ${inSequence(parts)}.`;
}
function tellFooter(report) {
  const { tool, contract, components, summary } = report;
  const files = new Set(components.map(({ file }) => file)).size;
  const parts = [
    say`Backend Advisor ${quoted(tool.version)}`,
    components.length === 0 ? [] : say`contract ${quoted(contract)} · ${count(components.length, "component")} in ${count(files, "file")}`,
    summary.templateResources === 0 ? [] : count(summary.templateResources, "template resource")
  ];
  return join(
    parts.filter(({ length }) => length > 0),
    " · "
  );
}
var isUndecided = ({ verdict }) => verdict === "undecidable";
var sum2 = (items, amount2) => items.reduce((total3, item) => total3 + amount2(item), 0);

// src/report/words/rules/sharing.ts
var SHARING_WORDS = {
  "shareable-components": {
    title: "Components could share resources",
    summary: "Components of one construct each create resources that one backend would share.",
    tell: (given) => sentences([tellShareable(given), tellSaving(given)])
  },
  "mixed-traditional-and-backend": {
    title: "Components could join the backend beside them",
    summary: "Components stand beside a backend that they could be part of.",
    tell: (given) => sentences([tellShareable(given), tellSaving(given)])
  },
  "shareable-resources": {
    title: "Resources could be one",
    summary: "Resources of a template could be one, which saves fixed cost.",
    tell: (given) => sentences([tellMergeable(given), tellSaving(given)])
  },
  "mergeable-resources": {
    title: "Resources could be one at the same cost",
    summary: "Resources of a template could be one; the fixed cost stays the same.",
    tell: (given) => sentences([tellMergeable(given), tellSaving(given)])
  }
};
function tellShareable(given) {
  const { components, joins } = given;
  const who = names(Array.isArray(components) ? components : []);
  const into = typeof joins === "string" ? [name(joins)] : null;
  return tellSharing(who, amountOf2(given, "resourcesNow"), amountOf2(given, "resourcesShared"), into);
}
function tellMergeable(given) {
  const { components, keep, kind } = given;
  const all = Array.isArray(components) ? components : [];
  const others2 = all.filter((id, index) => id !== keep || all.indexOf(id) !== index);
  const what = countKind(all.length, typeof kind === "string" ? kind : "");
  const how = typeof keep === "string" ? say`: keep ${name(labelOf(keep))}, and move ${names(others2.map((id) => labelOf(id)))} onto it` : [];
  return say`${what} could be one${how}.`;
}
function tellSaving(given) {
  const [low, high] = [amountOf2(given, "savingLow"), amountOf2(given, "savingHigh")];
  if (low > 0 && low === high) return say`Saves ${money(low)} of fixed cost a month.`;
  if (high > 0) return say`Saves up to ${money(high)} of fixed cost a month.`;
  return [];
}
function amountOf2(given, key) {
  const value = given[key];
  return typeof value === "number" ? value : 0;
}

// src/report/words/rules/suppressions.ts
var SUPPRESSION_WORDS = {
  "invalid-suppression": {
    title: "Comment excuses nothing",
    summary: "A comment that is meant to accept a finding cannot be understood, and accepts nothing.",
    tell: (given) => sentences([PROBLEMS[textOf(given, "problem")]?.(given) ?? [], say`As it is, it accepts nothing.`])
  },
  "expired-suppression": {
    title: "Acceptance has expired",
    summary: "A comment accepted a finding until a day that is over; the finding counts again.",
    tell: (given) => say`This comment accepted ${names(listOf2(given, "rules"))} until ${name(textOf(given, "until"))}, and what it accepted counts again. Repair it, or decide anew and write another day.`
  },
  "unused-suppression": {
    title: "Comment excuses nothing that is there",
    summary: "A comment names a rule that has no finding in the lines it speaks of.",
    tell: (given) => {
      const rule = name(textOf(given, "excused"));
      return given.alone === false ? say`There is no finding of ${rule} here. Take that rule out of this comment.` : say`There is no finding of ${rule} here. Remove this comment.`;
    }
  }
};
var PROBLEMS = {
  "unknown-directive": (given) => say`${found(given)} is not known${hint(given)}`,
  "stray-text": (given) => say`${found(given)} belongs to none of its parts: rules, ${name("until=YYYY-MM-DD")}, then the reason behind ${name("--")}.`,
  "no-rule": () => say`This comment names no rule. Write which one it accepts.`,
  "unknown-rule": (given) => say`There is no rule ${found(given)}${hint(given)}`,
  "protected-rule": (given) => say`${found(given)} speaks of such comments themselves, and none accepts it. Repair what it speaks of, or turn it off in the policy.`,
  "no-reason": () => say`This comment gives no reason. Write it at the end, behind ${name("--")}.`,
  "long-reason": (given) => say`The reason has more than ${count(mostOf(given), "character")}. Shorten it.`,
  "impossible-date": (given) => say`${found(given)} is no day of the calendar. Write it as ${name("until=YYYY-MM-DD")}.`,
  "no-expiry": (given) => say`The policy accepts a finding for at most ${count(mostOf(given), "day")}. Write until when, as ${name("until=YYYY-MM-DD")}.`,
  "far-expiry": (given) => say`The policy accepts a finding for at most ${count(mostOf(given), "day")}, and ${found(given)} is further ahead. Write an earlier day.`
};
var found = (given) => [name(textOf(given, "found"))];
var hint = ({ nearest }) => typeof nearest === "string" ? say`; did you mean ${name(nearest)}?` : say`.`;
var textOf = (given, key) => {
  const value = given[key];
  return typeof value === "string" ? value : "";
};
var listOf2 = (given, key) => {
  const value = given[key];
  return Array.isArray(value) ? value : [];
};
var mostOf = ({ most }) => typeof most === "number" ? most : 0;

// src/report/words/rules.ts
var RULE_WORDS = {
  ...SHARING_WORDS,
  ...LIFECYCLE_WORDS,
  ...BACKEND_WORDS,
  ...SUPPRESSION_WORDS
};
var tellFinding = (finding) => RULE_WORDS[finding.rule].tell(finding.arguments);

// src/report/messages.ts
var withMessages = (report) => ({
  ...report,
  findings: report.findings.map((finding) => ({ ...finding, message: plainText(tellFinding(finding)) }))
});

// src/plan/templates/join-sources.ts
function joinSources(code, plan, templates) {
  const components = componentsByEntity(code);
  const tied = /* @__PURE__ */ new Map();
  for (const application of templates.applications) {
    const isOfApplication = codeOf(application);
    if (isOfApplication === null) continue;
    tieByEntity(application, components, isOfApplication, tied);
    tieByLinks(application, tied);
  }
  const holder = new Map(plan.groups.flatMap((group) => group.members.map((member) => [member, group])));
  const componentsOf = ({ members }) => {
    const found2 = members.map((member) => "links" in member ? tied.get(member) ?? [] : []);
    return found2.some(({ length }) => length === 0) ? [] : [...new Set(found2.flat())];
  };
  const saidBy = (set) => {
    const groups = new Set(componentsOf(set).map((component) => holder.get(component) ?? null));
    const [only] = groups;
    return groups.size === 1 && only !== void 0 ? only : null;
  };
  const resources = /* @__PURE__ */ new Map();
  for (const [resource, found2] of tied) {
    for (const group of new Set(found2.flatMap((component) => holder.get(component) ?? []))) {
      const known = resources.get(group);
      if (known === void 0) resources.set(group, [resource]);
      else known.push(resource);
    }
  }
  return { componentsOf, saidBy, resourcesOf: (group) => resources.get(group) ?? [] };
}
function tieByEntity({ resources }, components, isOfApplication, tied) {
  for (const resource of resources) {
    const found2 = resource.entities.flatMap((entity) => {
      const candidates = (components.get(entity) ?? []).filter(({ at }) => isOfApplication(at.file));
      return candidates.length === 1 ? candidates : [];
    });
    if (found2.length > 0) tied.set(resource, found2);
  }
}
var TYING = ["plan", "host-storage"];
function tieByLinks(application, tied) {
  const neighbours = neighbourhoodOf(application);
  if (![...tied.keys()].some(({ links }) => links.some(({ role }) => TYING.includes(role)))) return;
  for (const resource of application.resources) {
    const hanging = TYING.flatMap((role) => neighbours.linkedTo(resource, role));
    const found2 = hanging.map((each) => tied.get(each) ?? []);
    if (tied.has(resource) || found2.length === 0 || found2.some(({ length }) => length === 0)) continue;
    tied.set(resource, [...new Set(found2.flat())]);
  }
}
function componentsByEntity({ components }) {
  const byEntity = /* @__PURE__ */ new Map();
  for (const component of components) {
    const name2 = entryOf(component.props, "entityName");
    if (name2.kind !== "known" || typeof name2.value !== "string") continue;
    const entity = kebabCase(name2.value);
    const known = byEntity.get(entity);
    if (known === void 0) byEntity.set(entity, [component]);
    else known.push(component);
  }
  return byEntity;
}
function codeOf({ code, isSynthesized }) {
  if (code.length === 0) return isSynthesized ? () => true : null;
  const matchers = code.map(matcherOf);
  return (file) => matchers.some((matches) => matches(file));
}

// src/rules/never-added.ts
var isNeverAdded = ({ placements, use, uses }) => placements.length === 0 && use === "seen" && uses.length > 0;

// src/rules/once-per-place.ts
function oncePerPlace(seen) {
  const known = /* @__PURE__ */ new Set();
  return seen.filter(({ at, subjects }) => {
    const key = JSON.stringify([at.file, at.line, at.column, subjects.map(({ kind, id }) => [kind, id])]);
    return known.size < known.add(key).size;
  });
}

// src/rules/place.ts
var nameOfBackend = ({ name: name2, scope }) => ({
  kind: "backend",
  scope: scope?.label ?? "",
  id: name2
});
var nameOfComponent = ({ kind, id, scope }) => ({
  kind,
  scope: scope?.label ?? "",
  id
});
var nameOfSetting = (path2) => ({ kind: "setting", scope: "", id: path2 });
var relatedAt = (id, { file, line, column }) => ({
  id,
  file,
  line,
  column
});
var MOST_PLACES = 50;
var placesOfMembers = (members) => members.slice(0, MOST_PLACES).map(({ id, at }) => relatedAt(id, at));

// src/rules/access-before-initialization.ts
var accessBeforeInitialization = ({ code }) => oncePerPlace(code.backends.filter((backend3) => !isNeverAdded(backend3)).flatMap(observeAccesses));
function observeAccesses(backend3) {
  const accesses = backend3.misuses.filter(({ kind }) => kind === "accessed-before");
  const [first, ...more] = accesses;
  if (first === void 0) return [];
  const names2 = accesses.flatMap(({ name: name2 }) => name2 ?? []);
  return [
    {
      rule: "access-before-initialization",
      at: first.at,
      subjects: [nameOfBackend(backend3)],
      related: [...more.map(({ at }) => at), ...first.placement === null ? [] : [first.placement]].map(
        (at) => relatedAt(null, at)
      ),
      arguments: { backend: backend3.name, components: [...new Set(names2)], isPlaced: first.placement !== null }
    }
  ];
}

// src/rules/backend-not-added.ts
var backendNotAdded = ({ code }) => oncePerPlace(
  code.backends.filter(isNeverAdded).map((backend3) => ({
    rule: "backend-not-added",
    at: backend3.at,
    subjects: [nameOfBackend(backend3)],
    related: backend3.uses.map((at) => relatedAt(null, at)),
    arguments: { backend: backend3.name }
  }))
);

// src/rules/backend-too-large.ts
var backendTooLarge = ({ plan }) => plan.judgements.flatMap(
  ({ backend: backend3, members, passed }) => passed.filter(({ name: name2 }) => name2 === "maxComponentsPerBackend").map(({ limit, amount: amount2 }) => ({
    rule: "backend-too-large",
    at: backend3.at,
    subjects: [nameOfBackend(backend3)],
    related: placesOfMembers(members),
    arguments: { backend: backend3.name, allowed: limit, amount: amount2 }
  }))
);

// src/rules/component-added-after-initialization.ts
var componentAddedAfterInitialization = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeAdditions));
function observeAdditions({ backend: backend3, members }) {
  return backend3.misuses.filter(({ kind }) => kind === "added-after").map(({ at, name: name2, placement }) => {
    const kind = members.find(({ id }) => id === name2)?.kind ?? "component";
    return {
      rule: "component-added-after-initialization",
      at,
      subjects: [nameOfBackend(backend3), ...name2 === null ? [] : [{ kind, scope: "", id: name2 }]],
      related: placement === null ? [] : [relatedAt(null, placement)],
      arguments: { backend: backend3.name, component: name2 }
    };
  });
}

// src/rules/observe-disagreement.ts
function observeDisagreement(rule, { backend: backend3 }, { path: path2, sides }) {
  const telling = tellingOf(sides);
  const members = telling.flatMap(({ id, value }) => id === null ? [] : [{ id, value }]);
  const own = telling.find(({ id }) => id === null);
  return {
    rule,
    at: backend3.at,
    subjects: [nameOfBackend(backend3), nameOfSetting(path2)],
    related: telling.map(({ id, at }) => relatedAt(id, at)),
    arguments: {
      backend: backend3.name,
      path: path2,
      components: members.map(({ id }) => id),
      values: members.map(({ value }) => written(value)),
      configuration: own === void 0 ? null : written(own.value)
    }
  };
}
var MOST_SIDES = 20;
function tellingOf(sides) {
  if (sides.length <= MOST_SIDES) return sides;
  const seen = /* @__PURE__ */ new Set();
  return sides.filter(({ value }) => !seen.has(value) && seen.add(value)).slice(0, MOST_SIDES);
}
function written(value) {
  if (value === null) return "";
  return value === "" ? "''" : String(value);
}

// src/rules/conflicting-requirements.ts
var conflictingRequirements = ({ plan }) => plan.judgements.flatMap(
  (judgement) => judgement.disagreements.flatMap(
    ({ code, path: path2, sides }) => path2 !== null && isRequirement(code, path2) ? [observeDisagreement("conflicting-requirements", judgement, { path: path2, sides })] : []
  )
);
var CODES = /* @__PURE__ */ new Set([
  "incompatible-consistency",
  "incompatible-capacity-mode",
  "incompatible-api",
  "incompatible-runtime"
]);
var isRequirement = (code, path2) => CODES.has(code) || code === "conflicting-setting" && (path2 === "partitionKey" || path2.startsWith("environmentVariables."));

// src/rules/duplicate-component-id.ts
var duplicateComponentId = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeDuplicates));
function observeDuplicates({ backend: backend3, members }) {
  const byId = /* @__PURE__ */ new Map();
  for (const member of members.filter((each) => each.idIsLiteral && isCertainlyIn(backend3, each))) {
    byId.set(member.id, [...byId.get(member.id) ?? [], member]);
  }
  return [...byId].flatMap(
    ([id, [first, second, ...more]]) => first === void 0 || second === void 0 ? [] : [
      {
        rule: "duplicate-component-id",
        at: second.at,
        subjects: [nameOfBackend(backend3), { kind: second.kind, scope: "", id }],
        related: placesOfMembers([first, ...more]),
        arguments: { backend: backend3.name, component: id, amount: more.length + 2 }
      }
    ]
  );
}
var isCertainlyIn = ({ members, complete }, { key }) => complete || members.some((member) => member.component === key && member.key !== null);

// src/rules/empty-backend.ts
var emptyBackend = ({ code }) => oncePerPlace(
  code.backends.filter(isEmpty).map((backend3) => ({
    rule: "empty-backend",
    at: backend3.at,
    subjects: [nameOfBackend(backend3)],
    related: backend3.placements.map((at) => relatedAt(null, at)),
    arguments: { backend: backend3.name }
  }))
);
var isEmpty = ({ complete, members, reserved, placements, use }) => complete && members.length === 0 && reserved.length === 0 && placements.length > 0 && use !== "escapes";

// src/rules/initialized-twice.ts
var initializedTwice = ({ code }) => oncePerPlace(code.backends.flatMap(observePlacements));
function observePlacements(backend3) {
  const [first, ...more] = backend3.misuses.filter(({ kind }) => kind === "placed-again");
  if (first === void 0) return [];
  const others2 = [...first.placement === null ? [] : [first.placement], ...more.map(({ at }) => at)];
  return [
    {
      rule: "initialized-twice",
      at: first.at,
      subjects: [nameOfBackend(backend3)],
      related: others2.map((at) => relatedAt(null, at)),
      arguments: { backend: backend3.name }
    }
  ];
}

// src/rules/limit-exceeded.ts
var limitExceeded = ({ plan }) => plan.judgements.flatMap(
  ({ backend: backend3, members, passed }) => passed.filter(({ name: name2 }) => name2 !== "maxComponentsPerBackend").map(({ name: name2, limit, amount: amount2 }) => ({
    rule: "limit-exceeded",
    at: backend3.at,
    subjects: [nameOfBackend(backend3), { kind: "limit", scope: "", id: name2 }],
    related: placesOfMembers(members),
    arguments: { backend: backend3.name, limit: name2, allowed: limit, amount: amount2 }
  }))
);

// src/rules/prop.ts
function propOf(props, key) {
  const value = entryOf(props, key);
  return value.kind === "known" && value.value === null ? ABSENT : value;
}
var placeOf = (props, key, otherwise) => (Object.hasOwn(props.entries, key) ? props.entries[key]?.at : void 0) ?? otherwise;
function knownTags(props) {
  const tags = propOf(props, "tags");
  if (tags.kind !== "object") return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(tags.entries).flatMap(
      ([name2, { value, at }]) => value.kind === "known" && typeof value.value === "string" ? [[name2, { text: value.value, at }]] : []
    )
  );
}

// src/rules/environment.ts
function productionIn(props) {
  const said = environmentsIn(props);
  const [first] = said;
  if (first === void 0) return null;
  const areAll = said.every(({ value }) => value.kind === "known" && stageOf(String(value.value)) === "production");
  return areAll && first.value.kind === "known" ? { word: String(first.value.value), at: first.at } : "other";
}
function environmentsIn(props) {
  const own = Object.hasOwn(props.entries, "environment") ? props.entries.environment : void 0;
  const tags = propOf(props, "tags");
  const tagged = tags.kind === "object" ? Object.entries(tags.entries) : [];
  return [
    ...own === void 0 || own.value.kind === "object" || own.value.kind === "absent" ? [] : [own],
    ...tagged.filter(([name2]) => ENVIRONMENT_TAGS.includes(name2.toLowerCase())).map(([, property2]) => property2)
  ];
}

// src/rules/missing-monitoring-in-production.ts
var missingMonitoringInProduction = ({ code, plan }) => {
  const configs = new Map(
    plan.judgements.flatMap(({ backend: backend3 }) => backend3.members.map(({ component }) => [component, backend3.config]))
  );
  return [
    ...plan.judgements.flatMap(observeBackend),
    ...code.components.flatMap((component) => observeComponent(component, configs.get(component.key)))
  ];
};
function observeBackend({ backend: backend3, members }) {
  const production = productionIn(backend3.config);
  if (production === null || production === "other") return [];
  if (!backend3.complete || !members.every(({ props }) => mayNotBeWatched(props))) return [];
  if (!isOff2(backend3.config)) return [];
  return [
    {
      rule: "missing-monitoring-in-production",
      at: backend3.at,
      subjects: [nameOfBackend(backend3)],
      related: [relatedAt(null, production.at)],
      arguments: { backend: backend3.name, environment: production.word }
    }
  ];
}
function isOff2(config) {
  const monitoring = propOf(config, "monitoring");
  if (monitoring.kind === "absent") return true;
  const enabled = monitoring.kind === "object" ? propOf(monitoring, "enabled") : monitoring;
  return isFalse(enabled);
}
var mayNotBeWatched = (props) => {
  const own = propOf(props, "enableMonitoring");
  return own.kind === "absent" || isFalse(own);
};
var isFalse = (value) => value.kind === "known" && value.value === false;
function observeComponent(component, config) {
  const { id, props, at } = component;
  if (!isFalse(propOf(props, "enableMonitoring"))) return [];
  const production = productionOf(props, config);
  if (production === null) return [];
  return [
    {
      rule: "missing-monitoring-in-production",
      at,
      subjects: [nameOfComponent(component)],
      related: [relatedAt(id, placeOf(props, "enableMonitoring", at)), relatedAt(null, production.at)],
      arguments: { component: id, environment: production.word }
    }
  ];
}
function productionOf(props, config) {
  const said = productionIn(props) ?? (config === void 0 ? null : productionIn(config));
  return said === "other" ? null : said;
}

// src/rules/missing-provider.ts
var missingProvider = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeProviders));
function observeProviders({ backend: backend3, members }) {
  const { providers, form, use } = backend3;
  if (typeof providers === "string") return [];
  if (form === "builder" && use === "escapes") return [];
  const needing = /* @__PURE__ */ new Map();
  for (const member of members) {
    for (const type of neededBy(member).filter((each) => !providers.includes(each))) {
      needing.set(type, [...needing.get(type) ?? [], member]);
    }
  }
  return [...needing].flatMap(([type, users]) => {
    const provider = providerOf(type);
    if (provider === null) return [];
    return [
      {
        rule: "missing-provider",
        at: backend3.at,
        subjects: [nameOfBackend(backend3), { kind: "provider", scope: "", id: type }],
        related: placesOfMembers(users),
        arguments: { backend: backend3.name, type, provider, components: users.map(({ id }) => id) }
      }
    ];
  });
}
function neededBy({ kind, subclass, props }) {
  if (subclass !== null) return [];
  return COMPONENT_CLASSES[kind].creates.filter(({ shared, suppliedBy }) => shared && suppliedBy.every((prop) => propOf(props, prop).kind === "absent")).map(({ type }) => type);
}

// src/rules/mixed-environments.ts
var mixedEnvironments = ({ plan }) => plan.judgements.flatMap(
  (judgement) => judgement.disagreements.flatMap(
    ({ code, path: path2, sides }) => code === "different-environment" && path2 !== null && areSeveral(sides) ? [observeDisagreement("mixed-environments", judgement, { path: path2, sides })] : []
  )
);
var areSeveral = (sides) => new Set(sides.map(({ value }) => stageOf(String(value)) ?? String(value).toLowerCase())).size > 1;

// src/rules/mixed-regions.ts
var mixedRegions = ({ plan }) => plan.judgements.flatMap(
  (judgement) => judgement.disagreements.flatMap(
    ({ code, path: path2, sides }) => code === "different-region" && path2 !== null ? [observeDisagreement("mixed-regions", judgement, { path: path2, sides })] : []
  )
);

// src/catalog/data-classes.ts
var NAMES2 = /* @__PURE__ */ new Set([
  "dataclass",
  "dataclassification",
  "classification",
  "sensitivity",
  "confidentiality"
]);
function dataClassTag(name2) {
  const folded2 = name2.toLowerCase().replaceAll(/[-_ ]/g, "");
  return NAMES2.has(folded2) ? folded2 : null;
}

// src/rules/mixed-security-boundary.ts
var mixedSecurityBoundary = ({ plan, policy }) => plan.judgements.flatMap((judgement) => [...observeNetwork(judgement), ...observeTags(judgement, policy)]);
var observeNetwork = (judgement) => judgement.disagreements.flatMap(
  ({ code, path: path2, sides }) => code === "different-network-boundary" && path2 !== null ? [observeDisagreement("mixed-security-boundary", judgement, { path: path2, sides })] : []
);
function observeTags(judgement, { boundaries }) {
  const { backend: backend3, members } = judgement;
  const lines = /* @__PURE__ */ new Map();
  const note = (id, props) => {
    const noted = /* @__PURE__ */ new Set();
    for (const [name2, { text, at }] of knownTags(props)) {
      const tag = dataClassTag(name2) ?? (boundaries.tags.includes(name2) ? name2 : null);
      if (tag === null || noted.has(tag)) continue;
      noted.add(tag);
      const line = lines.get(tag) ?? { path: `tags.${name2}`, sides: [] };
      line.sides.push({ id, value: text, at });
      lines.set(tag, line);
    }
  };
  for (const { id, props } of members) note(id, props);
  note(null, backend3.config);
  return [...lines.values()].filter(({ sides }) => new Set(sides.map(({ value }) => String(value).toLowerCase())).size > 1).map((line) => observeDisagreement("mixed-security-boundary", judgement, line));
}

// src/rules/reserved-component-key.ts
var reservedComponentKey = ({ code }) => oncePerPlace(
  code.backends.flatMap(
    (backend3) => backend3.reserved.map(({ key, at }) => ({
      rule: "reserved-component-key",
      at,
      subjects: [nameOfBackend(backend3), { kind: "key", scope: "", id: key }],
      related: [relatedAt(null, backend3.at)],
      arguments: { backend: backend3.name, key }
    }))
  )
);

// src/rules/shared-function-storage.ts
var sharedFunctionStorage = ({ templates }) => distinct2(templates.applications.flatMap((application) => [...observeApplication(application)]));
function observeApplication(application) {
  const users = /* @__PURE__ */ new Map();
  for (const app of functionAppsIn(application)) {
    const accounts2 = new Set(app.links.flatMap(({ role, to }) => role === "host-storage" ? [to] : []));
    for (const account of accounts2) users.set(account, [...users.get(account) ?? [], app]);
  }
  const used = application.resources.filter(
    ({ type, copy, key }) => type === STORAGE && copy === null && users.has(key)
  );
  const accounts = new Map(used.toReversed().map((account) => [nameOf(account), account]));
  return [...accounts].flatMap(([name2, account]) => {
    const apps = used.flatMap((other) => nameOf(other) === name2 ? users.get(other.key) : []);
    const several = certainlyDifferent(apps);
    return several.length > 1 ? [observeAccount(account, several, application)] : [];
  });
}
var STORAGE = "Microsoft.Storage/storageAccounts";
function observeAccount(account, users, { name: name2 }) {
  const sorted = users.toSorted((a, b) => byPosition(a.at, b.at) || byText(a.label, b.label));
  return {
    rule: "shared-function-storage",
    at: account.at,
    // Neither the folder nor the line: a template may move.
    subjects: [{ kind: STORAGE, scope: name2.slice(name2.lastIndexOf("/") + 1), id: account.label }],
    related: sorted.map(({ label, at }) => relatedAt(label, at)),
    arguments: { account: account.label, components: sorted.map(({ label }) => label) }
  };
}
function functionAppsIn({ resources }) {
  const sites = resources.filter(({ type }) => type === "Microsoft.Web/sites");
  const apps = sites.length < 2 ? [] : sites.filter((site) => isFunctionApp(site) && isDeployed(site));
  return apps.length < 2 ? [] : apps;
}
function isFunctionApp({ facets }) {
  const kind = facets.kind?.value;
  const words2 = kind?.kind === "known" ? String(kind.value).toLowerCase().split(",") : [];
  return words2.includes("functionapp") && !words2.includes("workflowapp");
}
var isDeployed = ({ conditions, copy }) => conditions.every(({ value }) => value.kind === "known" && value.value === true) && (copy === null || copy.count.kind === "known" && Number(copy.count.value) > 0);
function certainlyDifferent(apps) {
  const kept = [];
  for (const app of apps) {
    if (kept.length === MOST_APPS) break;
    const isOther = kept.every(({ name: name2 }) => compareValues(folded(name2), folded(app.name)) === "different");
    if (isOther) kept.push(app);
  }
  return kept;
}
var MOST_APPS = 50;
var nameOf = ({ label }) => label.toLowerCase();
var folded = (value) => value.kind === "known" ? { kind: "known", value: String(value.value).toLowerCase() } : value;
function distinct2(seen) {
  const places2 = new Map(seen.toReversed().map((each) => [JSON.stringify([each.at, each.related]), each]));
  return [...places2.values()].toReversed();
}

// src/rules/sku-raised-by-sharing.ts
var skuRaisedBySharing = ({ plan }) => plan.judgements.flatMap(
  (judgement) => judgement.differences.filter((difference) => isCertain(difference, judgement)).map((difference) => {
    const { backend: backend3 } = judgement;
    const { path: path2, values, result } = difference;
    const raised = values.filter(({ value }) => value !== result);
    return {
      rule: "sku-raised-by-sharing",
      at: backend3.at,
      subjects: [nameOfBackend(backend3), nameOfSetting(path2)],
      related: values.map(({ id, at }) => relatedAt(id, at)),
      arguments: {
        backend: backend3.name,
        path: path2,
        components: raised.map(({ id }) => id),
        values: raised.map(({ value }) => String(value)),
        result
      }
    };
  })
);
function isCertain({ raises, values, result }, { members }) {
  if (!raises || result === null) return false;
  const orders = values.map(({ value }) => comparePlanSkus(String(result), String(value)));
  return orders.includes("higher") && orders.every((order) => order === "higher" || order === "equal") && members.every(({ props }) => propOf(props, "existingPlan").kind === "absent");
}

// src/catalog/transient-data.ts
var ENDINGS = [
  "user-session",
  "login-session",
  "auth-session",
  "web-session",
  "session-token",
  "access-token",
  "refresh-token",
  "reset-token",
  "verification-token",
  "otp",
  "one-time-password",
  "one-time-code",
  "verification-code",
  "nonce",
  "cache",
  "cache-entry",
  "rate-limit"
];
function isTransient(entityName) {
  const name2 = singular(kebabCase(entityName));
  return ENDINGS.some((ending) => name2 === ending || name2.endsWith(`-${ending}`));
}
function singular(name2) {
  if (name2.endsWith("ies")) return `${name2.slice(0, -3)}y`;
  return name2.endsWith("s") ? name2.slice(0, -1) : name2;
}

// src/rules/transient-data-without-ttl.ts
var transientDataWithoutTtl = ({ code }) => code.components.flatMap((component) => {
  const { id, kind, subclass, props, at } = component;
  if (kind !== "CrudApi" || subclass !== null || propOf(props, "ttl").kind !== "absent") return [];
  const entity = propOf(props, "entityName");
  if (entity.kind !== "known" || typeof entity.value !== "string" || !isTransient(entity.value)) return [];
  return [
    {
      rule: "transient-data-without-ttl",
      at,
      subjects: [nameOfComponent(component)],
      related: [relatedAt(id, placeOf(props, "entityName", at))],
      arguments: { component: id, entity: entity.value }
    }
  ];
});

// src/rules/unresolved-template-reference.ts
var unresolvedTemplateReference = ({ code }) => {
  const held = holdersIn(code);
  return code.components.flatMap(
    (component) => [...textsIn2(component)].flatMap(({ path: path2, text, at }) => {
      const reference = referencesIn(text).find((names2) => meantBy(names2, held) !== void 0);
      if (reference === void 0) return [];
      const { id, at: declared } = meantBy(reference, held);
      return [
        {
          rule: "unresolved-template-reference",
          at,
          subjects: [nameOfComponent(component), nameOfSetting(path2)],
          related: [relatedAt(id, declared)],
          arguments: { component: component.id, path: path2, reference: reference.join(".") }
        }
      ];
    })
  );
};
function holdersIn({ components, backends }) {
  return new Map([
    ...backends.map(({ name: name2, at }) => [name2, { id: null, at, isBackend: true }]),
    ...components.flatMap(
      ({ holder, id, at }) => holder === null ? [] : [[holder, { id, at, isBackend: false }]]
    )
  ]);
}
function meantBy(names2, held) {
  const [first, second] = names2[0] === "this" ? names2.slice(1) : names2;
  const found2 = first === void 0 || second === void 0 ? void 0 : held.get(first);
  return found2?.isBackend === true && second !== "components" ? void 0 : found2;
}
function referencesIn(text) {
  return text.split("${").slice(1).flatMap((rest) => {
    const end = rest.indexOf("}");
    const names2 = end === -1 ? [] : rest.slice(0, end).trim().split(".");
    return names2.length > 1 && names2.every((name2) => /^[\w$]+$/.test(name2)) ? [names2] : [];
  });
}
function* textsIn2({ props, propsAt }) {
  for (const found2 of textsOf(props, "", propsAt)) {
    if (found2.text.includes("${") && !/[`\n]/.test(found2.text)) yield found2;
  }
}
function* textsOf(value, path2, at) {
  if (value.kind === "known" && typeof value.value === "string") yield { path: path2, text: value.value, at };
  if (value.kind === "list") for (const item of value.items) yield* textsOf(item, path2, at);
  if (value.kind !== "object") return;
  for (const [key, property2] of Object.entries(value.entries)) {
    yield* textsOf(property2.value, path2 === "" ? key : `${path2}.${key}`, property2.at);
  }
}

// src/rules/unused-backend.ts
var unusedBackend = ({ plan }) => oncePerPlace(
  plan.judgements.filter(({ backend: { use, placements } }) => use === "unmentioned" && placements.length === 0).map(({ backend: backend3, members }) => ({
    rule: "unused-backend",
    at: backend3.at,
    subjects: [nameOfBackend(backend3)],
    related: placesOfMembers(members),
    arguments: { backend: backend3.name, components: members.map(({ id }) => id) }
  }))
);

// src/rules/observe.ts
var RULES = [
  emptyBackend,
  reservedComponentKey,
  duplicateComponentId,
  accessBeforeInitialization,
  initializedTwice,
  backendNotAdded,
  componentAddedAfterInitialization,
  missingProvider,
  unusedBackend,
  conflictingRequirements,
  limitExceeded,
  mixedSecurityBoundary,
  mixedRegions,
  mixedEnvironments,
  backendTooLarge,
  skuRaisedBySharing,
  sharedFunctionStorage,
  missingMonitoringInProduction,
  transientDataWithoutTtl,
  unresolvedTemplateReference
];
var observe2 = (evidence) => RULES.flatMap((rule) => oncePerPlace(rule(evidence)));

// src/app/stack-reading.ts
function reportOf(reading, settings) {
  const { version, excuses, source, narrowed = false } = settings;
  const facts = factsOf(reading, version);
  const { policy, suppressions } = reading.stack;
  const comments = [...suppressions, ...reading.templates.suppressions];
  const { today, baseline, own } = excuses;
  const read = { partial: narrowed || facts.notes.some(isIncomplete), oneSource: source !== "all" };
  const settled = settle(facts.findings, { comments, baseline, policy, today, ...read });
  const findings = own === void 0 ? settled.findings : announceOwnExcuses(
    settled.findings,
    settle(withoutThoseOff(facts.findings, own.policy), { ...own, comments, today, ...read }).findings
  );
  return withMessages({
    ...facts,
    findings,
    notes: [...facts.notes, ...settled.notes, ...areAllOff(policy) ? [ALL_OFF] : []]
  });
}
function factsOf({ stack: stack2, templates }, version) {
  const joined = joinSources(stack2.code, stack2.plan, templates.templates);
  const suggestionOf = (group) => {
    const said = joined.saidBy(group);
    return said === null ? suggestByEntity(group.entities) : stack2.proposals.get(said)?.suggestion ?? null;
  };
  const { plan, templates: read, notes } = templates;
  return assembleReport({
    ...stack2,
    notes: [...stack2.notes, ...notes],
    templates: { plan, resources: read.resources, joined, suggestionOf },
    observations: observe2({ ...stack2, templates: read }),
    version
  });
}
var areAllOff = (policy) => RULE_IDS.every((rule) => levelOf(rule, policy) === "off");
var ALL_OFF = {
  kind: "all-rules-off",
  file: null,
  message: "the policy turns every rule off, so nothing can be found"
};
var withoutThoseOff = (findings, policy) => findings.filter(({ rule }) => levelOf(rule, policy) !== "off");

// src/app/analyse.ts
async function analyse(workspace, settings, journal) {
  const reading = await readSources(workspace, settings, journal);
  const report = reportOf(reading, settings);
  return settings.edits === true ? addEdits(report, reading.stack) : report;
}
async function readSources(workspace, { policy, source, templates: elsewhere }, journal) {
  const files = listedOnce(workspace);
  const stack2 = source === "templates" ? nothingRead(policy) : await readStackCode(files, policy, journal);
  const templates = source === "code" ? NO_TEMPLATES : await readTemplates(elsewhere ?? files, policy, journal);
  return { stack: { ...stack2, notes: [...stack2.notes, ...emptiness(stack2, templates, source)] }, templates };
}
function emptiness(stack2, { templates }, source) {
  const { components, backends } = stack2.code;
  if (components.length > 0 || backends.length > 0 || templates.resources > 0) return [];
  if (source === "templates") return [NOTHING_IN_TEMPLATES];
  return source === "code" ? [NO_STACK_CODE] : [NO_STACK_CODE, NOTHING_IN_TEMPLATES];
}
var NOTHING_IN_TEMPLATES = { kind: "no-template", file: null, message: "no deployment template was found" };

// src/findings/conclude.ts
var conclude = (report, { failOn, newOnly }) => ({
  failing: report.findings.filter(
    (finding) => isActive(finding) && (!newOnly || finding.state === "new") && reaches(finding.severity, failOn)
  ).length,
  incomplete: report.notes.some(isIncomplete)
});

// src/report/escape-terminal.ts
var defuseCommands = (line) => line.replace(/^(\s*):(?=:)/, "$1\\u{3a}").replaceAll("##[", "\\u{23}#[");

// src/report/text/cells.ts
function cellsOf(text) {
  let cells = 0;
  for (const char of text) cells += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}
var COMBINING = /^[\p{Mn}\p{Me}]$/u;
var WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u;

// src/report/text/lines.ts
var indentBy = (columns, mark = "") => ({
  first: padStart(mark, columns),
  rest: " ".repeat(columns)
});
function wrap(phrase, page, indent, look = "plain") {
  const lines = [[]];
  let used = cellsOf(indent.rest);
  for (const word of wordsOf2(phrase, look)) {
    const cells = word.reduce((sum3, { text }) => sum3 + cellsOf(text), 0);
    const line = lines.at(-1);
    if (line.length > 0 && used + 1 + cells > page.width) {
      lines.push([word]);
      used = cellsOf(indent.rest) + cells;
    } else {
      line.push(word);
      used += cells + (line.length > 1 ? 1 : 0);
    }
  }
  return lines.map((words2, index) => {
    const text = words2.map((word) => word.map((run2) => paint(run2, page.style)).join("")).join(" ");
    return (index === 0 ? indent.first : indent.rest) + text;
  });
}
var codeLines = (code) => visibleLines(code, "  ").map((line) => line === "" ? "" : `    ${line}`);
var WIDEST_COLUMN = 40;
function alignRows(rows, style, indent, widest = WIDEST_COLUMN) {
  const widths = [];
  for (const row of rows) {
    for (const [column, { text }] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(cellsOf(text), widest));
    }
  }
  return rows.map((row) => {
    const cells = row.map((run2, column) => {
      const gap = column === row.length - 1 ? 0 : Math.max(0, widths[column] - cellsOf(run2.text)) + 2;
      return paint(run2, style) + " ".repeat(gap);
    });
    return (indent + cells.join("")).trimEnd();
  });
}
var run = (text, look = "plain") => ({ text: shortName(text), look });
function placeText({ file, line, column }) {
  const name2 = shortName(file);
  return column === void 0 ? `${name2}:${line}` : `${name2}:${line}:${column}`;
}
function wordsOf2(phrase, look) {
  const words2 = [[]];
  for (const part of phrase) {
    const [glued, ...fresh] = runsOf(part, look);
    words2.at(-1).push(glued);
    words2.push(...fresh.map((piece) => [piece]));
  }
  return words2.map((word) => word.filter(({ text }) => text !== "")).filter(({ length }) => length > 0);
}
function runsOf(part, look) {
  switch (part.kind) {
    case "words":
      return makeVisible(part.text).split(" ").map((text) => ({ text, look }));
    case "name":
      return [{ text: quoteName(part.text), look: "name" }];
    case "rule":
      return [{ text: quoteName(part.id), look: "name" }];
    case "place":
      return [{ text: placeText(part.at), look: "faint" }];
  }
}
var paint = ({ text, look }, style) => look === "plain" ? text : style[look](text);
var padStart = (mark, columns) => " ".repeat(Math.max(0, columns - cellsOf(mark))) + mark;

// src/report/text/style.ts
var CODES2 = {
  strong: [1, 22],
  faint: [2, 22],
  name: [36, 39],
  good: [32, 39],
  warn: [33, 39],
  bad: [31, 39]
};
function styleFor(colour) {
  const paint2 = (key) => (text) => colour && text !== "" ? `\x1B[${CODES2[key][0]}m${text}\x1B[${CODES2[key][1]}m` : text;
  return {
    strong: paint2("strong"),
    faint: paint2("faint"),
    name: paint2("name"),
    good: paint2("good"),
    warn: paint2("warn"),
    bad: paint2("bad")
  };
}

// src/report/text/baseline.ts
function renderBaseline(result, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const { file, accepted, kept, removed, written: written2 } = result;
  const verdict = written2 ? say`Accepts ${count(accepted.length, "finding")}, keeps ${count(kept, "entry", "entries")}, removes ${removed.length}.` : say`Nothing to change: ${count(kept, "entry", "entries")}.`;
  const shown = accepted.slice(0, MOST_LISTED2);
  const lines = [
    ...wrap(verdict, page, indentBy(0), "strong"),
    ...shown.flatMap(
      ({ rule, fingerprint, file: at, line }) => wrap(say`${quoted(rule)} ${quoted(fingerprint)} at ${place({ file: at, line })}`, page, ACCEPTED)
    ),
    ...shown.length < accepted.length ? wrap(say`${accepted.length - shown.length} more`, page, ACCEPTED) : [],
    ...removed.flatMap(
      ({ entry: { rule, fingerprint }, why }) => wrap(
        why === "gone" ? say`${quoted(rule)} ${quoted(fingerprint)}: its finding is gone` : say`${quoted(rule)} ${quoted(fingerprint)}: it has expired`,
        page,
        REMOVED
      )
    ),
    ...written2 ? wrap(say`Wrote ${name(file)}. Commit it.`, page, indentBy(0)) : []
  ];
  return lines.map((line) => `${defuseCommands(line)}
`).join("");
}
var ACCEPTED = { first: "  + ", rest: "    " };
var REMOVED = { first: "  - ", rest: "    " };
var MOST_LISTED2 = 20;

// src/report/words/moving.ts
function tellMove(type, them) {
  const tell = MOVES.get(type);
  return tell === void 0 ? say`Copy the content of ${them} into the one that is kept.` : tell(them);
}
var MOVES = /* @__PURE__ */ new Map([
  [
    "Microsoft.DocumentDB/databaseAccounts",
    (them) => say`Copy the databases of ${them} into the one that is kept, and compare the number of items.`
  ],
  [
    "Microsoft.Storage/storageAccounts",
    (them) => say`Copy the content of ${them} into the one that is kept: containers, shares, tables, queued messages. Where two have one name, rename one first.`
  ],
  [
    "Microsoft.OperationalInsights/workspaces",
    (them) => say`Logs cannot be copied out of ${them}: send new ones to the one that is kept, move alerts, queries and connected solutions, and keep the old until nobody needs their logs.`
  ],
  [
    "Microsoft.Insights/components",
    (them) => say`Telemetry stays in ${them}: give what sends to them the connection string of the one that is kept, move alerts, availability tests and workbooks, and keep the old until nobody needs their data. Give each sender a cloud role name, so that they can be told apart.`
  ],
  [
    "Microsoft.ServiceBus/namespaces",
    (them) => say`Create the queues, topics and subscriptions of ${them} in the one that is kept; move the senders first, and the receivers once the old queues are empty.`
  ],
  [
    "Microsoft.EventHub/namespaces",
    (them) => say`Create the event hubs and consumer groups of ${them} in the one that is kept; move the senders first, and the consumers once they have read the old to the end. Checkpoints begin anew.`
  ],
  [
    "Microsoft.ApiManagement/service",
    (them) => say`Export the APIs, products, policies, named values and subscriptions of ${them} into the one that is kept; its gateway address is another.`
  ],
  [
    "Microsoft.ContainerRegistry/registries",
    (them) => say`Import the images of ${them} into the one that is kept (${name("az acr import")}), and let every cluster, app and pipeline pull from there.`
  ],
  [
    "Microsoft.KeyVault/vaults",
    (them) => say`Back up the secrets, keys and certificates of ${them} and restore them in the one that is kept; check who may read what.`
  ],
  [
    "Microsoft.Sql/servers",
    (them) => say`Copy the databases of ${them} to the one that is kept, with their logins, firewall rules and audit settings, and compare the number of rows.`
  ],
  [
    "Microsoft.Cache/redis",
    (them) => say`What is in ${them} is filled again by those who use it, or exported and imported where it must not be lost; give each application its own database or key prefix.`
  ],
  [
    "Microsoft.Search/searchServices",
    (them) => say`Indexes cannot be copied: create those of ${them} again in the one that is kept, with their indexers, skill sets and synonyms, and let them run to the end.`
  ]
]);

// src/report/words/checklist.ts
function checklistFor(groups) {
  const replaced = total2(groups.filter(isOfCode));
  const moved = total2(groups.filter(isOfTemplate));
  if (replaced.length + moved.length === 0) return null;
  const parts = [
    ...replaced.length === 0 ? [] : [say`${inList(replaced.map(({ type, count: count2 }) => countResources(count2, type)))} would be replaced`],
    ...moved.length === 0 ? [] : [say`${inList(moved.map(({ type, count: count2 }) => countKind(count2, type)))} would be given up`]
  ];
  const what = moved.length === 0 ? say`components` : replaced.length === 0 ? say`resources` : say`components and resources`;
  return {
    title: join(parts, ", and "),
    items: [
      say`Find out whether these ${what} are deployed. Where they are not, there is nothing to move.`,
      say`Data does not move by itself: rehearse in a development environment, and do production last.`,
      ...replaced.map(copyStep),
      ...moved.map(({ type, count: count2 }) => tellMove(type, countKind(count2, type))),
      say`Make sure that the deployment does not delete what has left the ${moved.length === 0 ? say`code` : say`template`} (complete mode, deployment stacks) before the copy is checked.`,
      say`Addresses and keys change: update clients, secrets, custom domains and dashboards.`,
      ...moved.length === 0 ? [] : [
        say`Private endpoints, role assignments, network rules and diagnostic settings belong to one resource: give the one that is kept all that the others have.`
      ],
      say`Delete the old resources last: an account takes its data with it.`
    ]
  };
}
function copyStep({ type, count: count2 }) {
  const resources = countResources(count2, type);
  if (type === "Microsoft.DocumentDB/databaseAccounts") {
    return say`Copy the databases of ${resources} into the shared ones, and compare the number of items.`;
  }
  if (type === "Microsoft.Storage/storageAccounts") {
    return say`Copy the content of ${resources}: files, queued messages, function keys, the state of Durable Functions.`;
  }
  return say`Copy the content of ${resources}.`;
}
function total2(groups) {
  const counts = /* @__PURE__ */ new Map();
  for (const { type, count: count2 } of groups.flatMap(({ replaced }) => replaced)) {
    counts.set(type, (counts.get(type) ?? 0) + count2);
  }
  return [...counts].filter(([, count2]) => count2 > 0).map(([type, count2]) => ({ type, count: count2 }));
}

// src/report/words/explain.ts
var others = ({ reason }) => reason.with.length > 0 ? names(reason.with) : say`the other components`;
var both = (topic) => topic.reason.with.length === 0 ? topic.subject : names([...idsOf(topic), ...topic.reason.with]);
var be = ({ many }) => many ? say`are` : say`is`;
var property = ({ reason }, otherwise) => name(reason.path ?? otherwise);
function valueOf({ reason }, index = 0) {
  const value = reason.values[index] ?? null;
  return value === null ? null : name(String(value));
}
function tellValues(topic, otherwise) {
  const path2 = property(topic, otherwise);
  const held = valuesHeld(topic);
  if (held.length < 2) return say`${both(topic)} differ in ${path2}.`;
  const clauses = held.map(
    ({ value, who }) => value === null ? say`not set for ${who}` : say`${name(String(value))} for ${who}`
  );
  return say`${path2} is ${inSequence(clauses)}.`;
}
var IS = { one: say`is`, many: say`are` };
var IS_IN = { one: say`is in`, many: say`are in`, again: say`in` };
function tellStates(topic, { one, many, again }, otherwise) {
  const held = valuesHeld(topic);
  if (held.length < 2 || held.some(({ value }) => value === null)) return otherwise;
  const clauses = held.map(({ value, who, isMany }, index) => {
    const verb = isMany ? many : one;
    return say`${who} ${index === 0 ? verb : again ?? verb} ${name(String(value))}`;
  });
  return say`${join(clauses, topic.reason.with.length > 1 ? "; " : ", ")}.`;
}
var isSameForAll = ({ reason }) => reason.values.length > 1 && new Set(reason.values).size === 1 && reason.values[0] !== null;
function valuesHeld({ subject, many, reason }) {
  const [own, ...theirs] = reason.values;
  if (own === void 0 || theirs.length === 0 || reason.with.length === 0) return [];
  const groups = /* @__PURE__ */ new Map();
  for (const [index, id] of reason.with.entries()) {
    const value = theirs[Math.min(index, theirs.length - 1)] ?? null;
    groups.set(value, [...groups.get(value) ?? [], id]);
  }
  const rest = [...groups].map(([value, ids]) => ({ value, who: names(ids), isMany: ids.length > 1 }));
  return [{ value: own, who: subject, isMany: many }, ...rest];
}
var idsOf = ({ subject }) => subject.flatMap((part) => part.kind === "name" ? [part.text] : []);

// src/report/words/rewrite.ts
var REWRITE_WORDS = {
  "props-not-movable": explainProps,
  "used-before-last-member": (topic) => ({
    why: say`A component of the group is used before ${needed(topic)} exists, which another one needs.`,
    change: say`Move that use below the last component of the group.`
  }),
  "exported-reference": explainExport,
  "unclassified-reference": (topic) => ({
    why: say`${topic.subject} ${be(topic)} used in a way that cannot be followed.`,
    change: say`Read it by its own name only, and assign to it only once.`
  }),
  "existing-backend-not-editable": (topic) => ({
    why: say`The existing backend cannot take ${topic.subject} where it stands${because(topic)}.`,
    change: say`Write its components as one object literal, below everything that they need.`
  }),
  "generated-file": (topic) => ({
    why: say`The file that creates ${topic.subject} is generated: its generator would undo the change.`,
    change: say`Change what generates it.`
  }),
  "type-errors": () => ({
    why: say`The rewritten source would have type errors that it does not have now.`,
    change: say`Follow the suggestion by hand, and correct the types on the way.`
  }),
  "contract-forbids": (topic) => ({
    why: say`The contract of the framework does not take this grouping${because(topic)}.`,
    change: say`Update the framework to a release that takes it.`
  }),
  "not-stack-code": () => ({
    why: say`Templates are not rewritten: what writes them is.`,
    change: say`Change their source by the table, and deploy in that order.`
  }),
  "contract-unproven": (topic) => ({
    why: say`It is not proven that the framework takes this grouping${because(topic)}.`,
    change: say`Try it in a development environment first.`
  }),
  "loses-resources": (topic) => ({
    why: say`Inside a backend, ${topic.subject} would no longer create everything that it creates now${because(topic)}.`,
    change: say`Create what is missing beside the backend.`
  }),
  "stateful-needs-consent": () => ({
    why: say`The rewrite replaces resources that hold data.`,
    change: say`Agree to it with ${name("allow-stateful")}, once the data has a way to move.`
  })
};
function explainProps(topic) {
  const { subject, reason } = topic;
  switch (reason.path) {
    case "instances": {
      const times = valueOf(topic);
      const often = times === null ? say`more than once` : say`${times} times`;
      return {
        why: say`The code that creates ${subject} runs ${often}, and not every run gives the same group.`,
        change: say`Create it where it is needed, outside the shared function.`
      };
    }
    case "statements":
      return {
        why: say`${subject} are created in different blocks of the source.`,
        change: say`Create them in one block.`
      };
    case "declarators":
      return {
        why: say`${subject} ${be(topic)} declared in one statement with components of another group.`,
        change: say`Declare it in a statement of its own.`
      };
    case "factory-form":
      return {
        why: say`The function that creates ${subject} does more with it than give it back.`,
        change: say`Return it as it is created, at the end of a plain function.`
      };
    case "factory-result":
      return {
        why: say`The function that creates ${subject} declares a result that a definition may not be.`,
        change: say`Declare the class of the component as its result, or nothing.`
      };
    case "factory-scope":
      return {
        why: say`The function that creates ${subject} is not simply handed what it is created in.`,
        change: say`Take the stack as a parameter, and hand it over by its name.`
      };
    case "factory-mention":
      return {
        why: say`The function that creates ${subject} is used elsewhere too, so what it gives back cannot change.`,
        change: say`Call it once, and use it nowhere else.`
      };
    default:
      return {
        why: say`The arguments of ${subject} may mean something else where the backend would be created.`,
        change: say`Create the components of the group one after the other, with nothing between them.`
      };
  }
}
function explainExport(topic) {
  const { subject, reason } = topic;
  if (reason.path === "factory-unseen") {
    return {
      why: say`Code that was not read may use the function that creates ${subject}.`,
      change: say`Let all code be read, and say "private": true in a package.json that nobody installs.`
    };
  }
  return {
    why: say`${subject} ${be(topic)} exported where it is created, so other files may use it.`,
    change: say`Give it a name of its own first, and export that.`
  };
}
var needed = ({ reason }) => reason.path === null ? say`something` : [name(reason.path)];
var because = ({ reason }) => reason.path === null ? [] : say` (${name(reason.path)})`;

// src/report/words/evidence.ts
function tellScopes(topic) {
  const apart = say`${both(topic)} are created in different constructs`;
  if (isSameForAll(topic)) return say`${apart}, each called ${valueOf(topic)}.`;
  return tellStates(topic, IS_IN, say`${apart}.`);
}
function explainConflict(topic) {
  const { path: path2 } = topic.reason;
  if (isSameForAll(topic) && path2 === "entityName") {
    return {
      why: say`${both(topic)} are APIs of one entity, ${valueOf(topic)}: their functions would have the same names.`,
      change: say`Rename one entity, or keep them apart.`
    };
  }
  if (isSameForAll(topic)) {
    return {
      why: say`${both(topic)} have the same ${property(topic, "name")}, ${valueOf(topic)}: in one backend they would become one.`,
      change: say`Give them different names, or keep them apart.`
    };
  }
  const why = tellValues(topic, "a setting");
  if (path2 === "partitionKey") {
    return {
      why,
      change: say`A container has one partition key: use the same one, or name the containers differently.`
    };
  }
  if (path2?.startsWith("environmentVariables") === true) {
    return { why, change: say`A Function App has one value per variable: use the same value, or another name.` };
  }
  return { why, change: say`A shared resource has one value for it: use the same one, or keep them apart.` };
}
function tellPolicy(topic) {
  const { subject, reason } = topic;
  const value = valueOf(topic);
  if (reason.with.length > 0) {
    return say`The policy draws a line between ${both(topic)} (${property(topic, "boundaries")}).`;
  }
  const entry = value === null ? say`.` : say`, by ${value}.`;
  return say`The policy keeps ${subject} apart: ${property(topic, "isolate")}${entry}`;
}
function tellExisting(topic) {
  const { subject, reason } = topic;
  if (reason.with.length > 0) return say`${both(topic)} have no resource in common that a backend would share.`;
  const prop = reason.path === null ? [] : say` through ${name(reason.path)}`;
  return say`${subject} ${topic.many ? say`use` : say`uses`} resources that exist already${prop}.`;
}
function tellClass(topic) {
  const own = valueOf(topic) ?? (topic.kind === null ? null : name(topic.kind));
  const backend3 = name("defineBackend");
  return own === null ? say`${backend3} does not take the class of ${topic.subject}.` : say`${backend3} does not take a ${own}.`;
}
function explainLimit(topic) {
  const limit = valueOf(topic);
  const most = limit === null ? [] : say` (${limit})`;
  const isPolicy = topic.reason.path === "maxComponentsPerBackend";
  return {
    why: say`With ${topic.subject}, the backend of ${others(topic)} would pass ${property(topic, "a limit")}${most}.`,
    change: isPolicy ? say`Raise ${property(topic, "")} in the policy, or begin another backend.` : say`Begin another backend.`
  };
}
function tellSubclass(topic) {
  const own = valueOf(topic);
  const base = topic.kind === null ? say`a component class` : name(topic.kind);
  const which = own === null ? say`a class` : say`${own}, a class`;
  return say`${topic.subject} ${be(topic)} of ${which} of this repository that extends ${base}.`;
}
function tellUndecided(topic) {
  const { reason, subject } = topic;
  if (reason.path === null) return say`It cannot be told whether ${both(topic)} may share.`;
  if (reason.path === "scope") return say`It cannot be told which construct ${subject} ${be(topic)} created in.`;
  if (reason.values.length === 0) {
    return say`Too little could be read of ${name(reason.path)} to tell whether ${both(topic)} may share.`;
  }
  const [own, other] = [valueOf(topic, 0), valueOf(topic, 1)];
  const values = own === null || other === null ? [] : say`: ${own} against ${other}`;
  return say`It cannot be told whether ${both(topic)} agree on ${name(reason.path)}${values}.`;
}
function tellDeciding({ reason }) {
  if (reason.path === "scope") return say`Create it directly in a stack or construct of this repository.`;
  if (reason.values.length === 0) return say`Write it out in plain source.`;
  return say`Write the value out, or use the same expression for all.`;
}

// src/report/words/separation.ts
var SEPARATION_WORDS = {
  "different-scope": (topic) => ({
    why: tellScopes(topic),
    change: say`Create them in one construct, or keep them apart.`
  }),
  "different-region": (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are in different regions.`),
    change: say`Give them the same ${property(topic, "location")}, or keep them apart.`
  }),
  "different-subscription": (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are deployed to different subscriptions.`),
    change: say`Deploy them to one subscription, or keep them apart.`
  }),
  "different-resource-group": (topic) => ({
    why: tellStates(topic, IS_IN, say`${both(topic)} are deployed to different resource groups.`),
    change: say`Deploy them to one resource group, or keep them apart.`
  }),
  "different-environment": (topic) => ({
    why: tellValues(topic, "environment"),
    change: say`Keep environments apart. If they are one, give them the same ${property(topic, "environment")}.`
  }),
  "different-network-boundary": (topic) => ({
    why: tellValues(topic, "networking"),
    change: say`Keep them apart, or give them the same ${property(topic, "networking")} if one boundary may hold them.`
  }),
  "different-tags": (topic) => ({
    why: tellValues(topic, "tags"),
    change: say`Give them the same ${property(topic, "tags")}, or take that tag out of ${name("boundaries.tags")} in the policy.`
  }),
  "incompatible-consistency": (topic) => ({
    why: tellValues(topic, "consistency"),
    change: say`A Cosmos DB account has one default consistency: give them the same ${property(topic, "consistency")}.`
  }),
  "incompatible-capacity-mode": (topic) => ({
    why: tellStates(topic, IS, say`${both(topic)} are billed in different modes.`),
    change: say`A Cosmos DB account is either serverless or provisioned: choose one (${name("enableServerless")}, ${name("throughput")}).`
  }),
  "incompatible-api": (topic) => ({
    why: tellValues(topic, "api"),
    change: say`A Cosmos DB account speaks one API: use the same one, or keep them apart.`
  }),
  "incompatible-runtime": (topic) => ({
    why: tellValues(topic, "runtime"),
    change: say`A Function App has one runtime and one major version: give them the same ${property(topic, "runtime")}.`
  }),
  "incompatible-os": (topic) => ({
    why: tellValues(topic, "os"),
    change: say`A plan runs one operating system: use the same one, or keep them apart.`
  }),
  "incompatible-tier": (topic) => ({
    why: tellValues(topic, "sku"),
    change: say`Give them the same ${property(topic, "sku")}, or keep them apart.`
  }),
  "incompatible-kind": (topic) => ({
    why: tellValues(topic, "kind"),
    change: say`Give them the same ${property(topic, "kind")}, or keep them apart.`
  }),
  "conflicting-setting": explainConflict,
  "disaster-recovery-pair": (topic) => ({
    why: say`${both(topic)} stand in for each other when a region fails.`,
    change: say`Nothing: sharing would remove the protection.`
  }),
  "separate-by-guidance": (topic) => ({
    why: say`${both(topic)} are better kept apart, by the guidance for this kind of resource.`,
    change: say`Nothing: keep them apart.`
  }),
  "isolated-by-policy": (topic) => ({
    why: tellPolicy(topic),
    change: say`Change ${property(topic, "isolate")} in the policy, if they may share.`
  }),
  "already-shared": (topic) => ({
    why: tellExisting(topic),
    change: say`Nothing to do.`
  }),
  "already-in-backend": (topic) => ({
    why: say`${topic.subject} ${be(topic)} in a backend already.`,
    change: say`Nothing to do.`
  }),
  "unsupported-component": (topic) => ({
    why: tellClass(topic),
    change: say`Use a class that it takes, or keep it apart.`
  }),
  "limit-exceeded": explainLimit,
  "depends-on-member": (topic) => ({
    why: say`${both(topic)} cannot be in one backend: the props of one use another, and a backend creates them all at once.`,
    change: say`Hand over what is needed in another way, or keep them apart.`
  }),
  "duplicate-component-id": (topic) => ({
    why: say`Another component is called ${topic.subject} too, and a backend takes an id only once.`,
    change: say`Rename one. Where it is deployed already, a new id means new resources.`
  }),
  "mutually-exclusive": (topic) => ({
    why: say`${both(topic)} are never deployed together.`,
    change: say`Nothing to do: only one of them exists at a time.`
  }),
  "declared-in-loop": (topic) => ({
    why: say`${topic.subject} ${be(topic)} created in a loop.`,
    change: say`Create each component by itself, outside the loop; where the loop makes whole stacks, each stack.`
  }),
  "declared-conditionally": (topic) => ({
    why: say`${topic.subject} ${be(topic)} created only under a condition.`,
    change: say`Create it always, or keep it apart.`
  }),
  "declared-in-callback": (topic) => ({
    why: say`${topic.subject} ${be(topic)} created in a callback, which may run never, once or often.`,
    change: say`Create it outside the callback.`
  }),
  "id-not-literal": (topic) => ({
    why: say`The id ${topic.subject} ${be(topic)} not written as plain text where the component is created.`,
    change: say`Write the id as plain text.`
  }),
  subclassed: (topic) => ({
    why: tellSubclass(topic),
    change: say`Use ${topic.kind === null ? say`the component class` : name(topic.kind)} itself, or keep it apart.`
  }),
  undecided: (topic) => ({
    why: tellUndecided(topic),
    change: tellDeciding(topic)
  })
};

// src/report/words/reasons.ts
function explainRefusal(refusal2, members) {
  const [first] = refusal2.members;
  const kind = first === void 0 ? null : members.componentOf(first)?.kind ?? null;
  const subject = names(refusal2.components);
  const telling = refusal2.reasons.filter(({ code }, index) => index === 0 || code !== "different-scope");
  return telling.map((reason) => {
    if (isAboutOthers(reason)) return explainOthers(subject, reason);
    return explain({ subject, many: refusal2.components.length > 1, kind, reason });
  });
}
function explainReason(id, kind, reason) {
  const subject = names([id]);
  return isAboutOthers(reason) ? explainOthers(subject, reason) : explain({ subject, many: false, kind, reason });
}
function explainRewrite({ rewrite, components }) {
  if (rewrite.kind === "ready") return [];
  return rewrite.reasons.map((reason) => {
    const ids = reason.with.length > 0 ? reason.with : components;
    return explain({ subject: names(ids), many: ids.length > 1, kind: null, reason });
  });
}
var WORDS = {
  ...SEPARATION_WORDS,
  ...REWRITE_WORDS
};
var explain = (topic) => ({
  ...WORDS[topic.reason.code](topic),
  at: distinct3(topic.reason.at)
});
var ABOUT_ONE = /* @__PURE__ */ new Set([
  "subclassed",
  "declared-in-loop",
  "declared-conditionally",
  "declared-in-callback",
  "id-not-literal",
  "unsupported-component"
]);
function isAboutOthers({ code, path: path2, with: others2 }) {
  if (others2.length === 0) return false;
  if (code === "already-shared") return path2 !== null;
  if (code === "isolated-by-policy") return path2 === "isolate";
  return ABOUT_ONE.has(code) || code === "undecided" && path2 === "scope";
}
function explainOthers(subject, reason) {
  const others2 = { ...reason, with: [], values: [] };
  const topic = { subject: names(reason.with), many: reason.with.length > 1, kind: null, reason: others2 };
  const { why, change, at } = explain(topic);
  const known = reason.code === "undecided" ? say`It is not known whether ${subject} may share with ${topic.subject}` : say`${subject} cannot share with ${topic.subject}`;
  return { why: say`${known}: ${lowerStart(why)}`, change, at };
}
function lowerStart([first, ...rest]) {
  if (first?.kind !== "words") return first === void 0 ? [] : [first, ...rest];
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}
function distinct3(positions) {
  return positions.filter(
    (position, index) => positions.findIndex((other) => byPosition(position, other) === 0) === index
  );
}

// src/report/words/titles.ts
var NOT_GROUPED = say`Not grouped, and why`;
var NO_COUNTERPART = say`No counterpart to share with`;
var EXISTING = say`In a backend already`;
var PROBLEMS2 = say`In the code as it is`;
var RESOLVED = say`Resolved`;
var ACCEPTED2 = say`Accepted`;
var NOTES = say`Notes`;
var BEFORE_YOU_DEPLOY = say`Before you deploy`;
var PRICES = say`How the fixed cost was counted`;
var SUGGESTION = say`Suggested grouping`;
var PROPERTIES = say`Property by property`;
var AS_THINGS_ARE = say`As things are`;
var ENDING = say`Where it ended`;
var SETTINGS = say`What it says, and what defaults say for it`;
var FINDINGS = say`Findings`;
var READY = say`Ready to apply: ${name("backend-advisor fix")} shows the diff.`;
var tellRewrite = (reasons) => reasons === 0 ? say`ready to apply` : say`${count(reasons, "reason")} against rewriting it as it stands`;

// src/report/text/explanation.ts
function explanationLines({ why, change, at }, page, columns) {
  const where = at.length === 0 ? [] : wrap(places(at), page, indentBy(columns));
  return [...wrap(why, page, indentBy(columns)), ...where, ...wrap(change, page, indentBy(columns + 2, "→ "))];
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
  const lines = sections.filter(({ length }) => length > 0).flatMap((section2) => [...section2, ""]);
  return lines.slice(0, -1).map((line) => `${defuseCommands(line)}
`).join("");
}
function headLines({ applied, files, typesChecked, written: written2 }, page) {
  if (applied.length === 0) return wrap(say`Nothing to rewrite.`, page, indentBy(0), "strong");
  const groups = count(applied.length, "group");
  const places2 = count(files, "file");
  const verdict = written2 ? say`Rewrote ${groups} in ${places2}.` : say`Would rewrite ${groups} in ${places2}.`;
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
    ...written2 ? [] : wrap(NEXT, page, indentBy(0))
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
  const left = report.groups.filter(({ fingerprint }) => accepted.has(fingerprint) && !done.has(fingerprint));
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
  addToPath(path2, added2, removed, oldPosInc, options) {
    const last = path2.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added2 && last.removed === removed) {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added: added2, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path2.oldPos + oldPosInc,
        lastComponent: { count: 1, added: added2, removed, previousComponent: last }
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
var renderReversePatch = (changes) => renderPatch(changes.map(({ path: path2, before, after }) => ({ path: path2, before: after, after: before })));
function patchOf({ path: path2, before, after }) {
  const from = quotePath(`a/${path2}`);
  const to = quotePath(`b/${path2}`);
  const body = createTwoFilesPatch(`a/${path2}`, `b/${path2}`, before, after, void 0, void 0, { context: 3 });
  return `diff --git ${from} ${to}
${body.slice(body.indexOf("--- "))}`;
}
function quotePath(path2) {
  if (!/[\u0000-\u001f\u007f"\\]/.test(path2)) return path2;
  const escaped = path2.replace(
    /[\u0000-\u001f\u007f"\\]/g,
    (char) => char === '"' || char === "\\" ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`
  );
  return `"${escaped}"`;
}

// src/report/init/amount.ts
var amount = (count2, one) => count2 === 0 ? `no ${one}` : `${count2} ${one}${count2 === 1 ? "" : "s"}`;

// src/report/init/set-up.ts
function renderSetUp(result, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const sections = [
    wrap(headLine(result.survey), page, indentBy(0), "strong"),
    listed(result.written ? say`Wrote` : say`Would write`, newLines(result), page),
    listed(say`Left as they are`, thereLines(result.files), page),
    listed(say`Not written`, leftOutLines(result.files), page),
    listed(say`To know`, remarks(result), page),
    listed(say`Next`, nextSteps(result), page)
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section2) => [...section2, ""]);
  return lines.slice(0, -1).map((line) => `${defuseCommands(line)}
`).join("");
}
var renderNewFiles = ({ files }) => files.flatMap((file) => file.state === "new" ? [`==> ${makeVisible(file.path)} <==
${file.text}`] : []).map((text) => text.split("\n").map(defuseCommands).join("\n")).join("\n");
function listed(title, phrases, page) {
  if (phrases.length === 0) return [];
  return [
    ...wrap(title, page, indentBy(0), "strong"),
    ...phrases.flatMap((phrase) => wrap(phrase, page, { first: "  ", rest: "    " }))
  ];
}
function headLine({ components, backends, templates }) {
  if (components + backends + templates === 0) {
    return say`Found no Atakora component and no template here: the workflows have nothing to say until there is one.`;
  }
  const seen = [amount(components, "component"), amount(backends, "backend"), amount(templates, "template")];
  return say`Found ${inList(seen.map((each) => [quoted(each)]))}.`;
}
var DOES = {
  policy: say`the policy`,
  check: say`comments on pull requests`,
  audit: say`looks at everything once a week`,
  fix: say`keeps a pull request with what can be rewritten`
};
var newLines = ({ files }) => files.filter(({ state }) => state === "new").map(({ kind, path: path2 }) => say`${name(path2)}: ${DOES[kind]}`);
var USES = {
  here: say`is there, and uses the Action`,
  elsewhere: say`is there, and uses the Action for another folder only: give it a step with ${name("paths")} for this one`,
  no: say`is there, and does not use the Action`,
  unknown: say`is there; whether it uses the Action for this folder cannot be told`
};
var thereLines = (files) => files.flatMap((file) => {
  if (file.state !== "there") return [];
  return [say`${name(file.path)} ${file.kind === "policy" ? say`is there` : USES[file.use]}`];
});
var LEFT_OUT = {
  "no-stack-code": say`only templates are here, and those are not rewritten`,
  contract: say`the framework here is not the documented one, so no rewrite would ever be committed`
};
var leftOutLines = (files) => files.flatMap((file) => file.state === "left-out" ? [say`${name(file.path)}: ${LEFT_OUT[file.why]}`] : []);
function remarks({ survey, files, alsoUsing }) {
  const isNew = (kind) => files.some((file) => file.kind === kind && file.state === "new");
  const { branch, ignoredOutputs, together } = survey;
  return [
    ...alsoUsing.length > 0 ? [say`The Action is used for this folder already in ${names(alsoUsing)}; keep one workflow for each event.`] : [],
    ...ignoredOutputs.length > 0 ? [
      say`Git ignores the output of the synthesis in ${names(ignoredOutputs)}: a checkout does not have it, so its templates are read in a workflow only where a step synthesizes first.`
    ] : [],
    ...isNew("fix") && branch.source !== "origin" ? [say`${name(branch.name)} is taken for the default branch; git here does not say which one it is.`] : [],
    ...isNew("policy") && together.length > 0 ? [
      say`Several templates lie together in ${names(together.map(({ folder }) => folder === "" ? "." : folder))}; if they are deployed together, say so in the policy.`
    ] : []
  ];
}
function nextSteps({ files, path: path2, written: written2 }) {
  const made = files.filter(({ state }) => state === "new");
  if (made.length === 0) return [];
  const check = name(path2 === "." ? "backend-advisor check" : `backend-advisor check ${path2}`);
  if (!written2) return [say`Nothing was changed. To write it, leave ${name("--dry-run")} away.`];
  return [
    say`See what there is to say: ${check}`,
    say`Read the new files, commit them, and open a pull request.`,
    ...made.some(({ kind }) => kind === "fix") ? [
      say`Let Actions open pull requests: Settings, Actions, General, Workflow permissions, ${name("Allow GitHub Actions to create and approve pull requests")}.`
    ] : []
  ];
}

// src/report/limits.ts
var COMMENT_CHARACTERS = 65536;
var MARKER_CHARACTERS = 1536;
var BODY_CHARACTERS = COMMENT_CHARACTERS - MARKER_CHARACTERS;
var SUMMARY_BYTES = 1048576;
var STEP_ANNOTATIONS = { perLevel: 10, total: 30 };
var SARIF_RESULTS = 5e3;
var RELATED_LOCATIONS = 100;
var LADDER = [
  { code: true, rows: Infinity },
  { code: false, rows: Infinity },
  { code: false, rows: 25 },
  { code: false, rows: 5 }
];

// src/report/annotations.ts
var LEVELS = { info: "notice", warning: "warning", error: "error" };
function renderAnnotations(report, limits = STEP_ANNOTATIONS) {
  const remarks2 = [
    ...report.findings.filter(isNews).map(annotateFinding),
    ...report.notes.filter(isIncomplete).flatMap(annotateNote)
  ];
  const levels = ["error", "warning", "notice"].map(
    (level) => remarks2.filter((remark) => remark.level === level)
  );
  return cut(
    levels.flatMap((ofLevel) => cut(ofLevel, limits.perLevel)),
    limits.total
  );
}
var annotateFinding = (finding) => ({
  level: LEVELS[finding.severity],
  title: RULE_WORDS[finding.rule].title,
  message: plainText(sentences([tellFinding(finding), tellAwaited(finding)])),
  file: finding.file,
  line: finding.line,
  column: finding.column
});
var tellAwaited = ({ suppression }) => suppression === void 0 ? [] : say`(${tellSuppression(suppression)})`;
function annotateNote({ file, message }) {
  if (file === null) return [];
  return [
    { level: "notice", title: "Not read completely", message: plainText([quoted(message)]), file, line: 1, column: 1 }
  ];
}
function cut(remarks2, most) {
  if (remarks2.length <= most) return remarks2;
  const shown = remarks2.slice(0, most - 1);
  const next = remarks2[most - 1];
  const left = remarks2.length - shown.length;
  const message = plainText(say`${count(left, "more remark")} like this; only ${most} can be shown here.`);
  return [...shown, { ...next, title: "And more", message }];
}

// src/report/escape-command.ts
var commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/report/github.ts
var renderGithub = (report) => renderAnnotations(report).map((annotation) => `${commandOf(annotation)}
`).join("");
function commandOf({ level, title, message, file, line, column }) {
  const properties = Object.entries({ title, file: makeVisible(file), line, col: column });
  const given = properties.map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(",");
  return `::${level} ${given}::${commandData(message)}`;
}

// src/report/inert.ts
var inert = (json) => json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => char.split("").map(escapeUnit).join("")).replaceAll("##[", "\\u0023#[");
var escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

// src/report/json.ts
var KEYS = [
  ...["schemaVersion", "tool", "contract", "summary"],
  ...["name", "version", "rule", "severity", "fingerprint", "source", "id", "code", "key", "type", "kind", "scope"],
  ...["components", "templateResources", "groups", "refused", "solitary", "backends", "findings", "notes", "members"],
  ...["component", "resource", "file", "line", "column", "pointer"],
  ...[
    "resourcesNow",
    "resourcesShared",
    "avoidableResources",
    "avoidableTemplateResources",
    "verdict",
    "differences",
    "monthlySaving"
  ],
  ...["reasons", "with", "path", "values", "value", "at", "result", "raises"],
  ...["low", "high", "currency", "region", "pricesAsOf", "before", "after", "rows", "assumptions"],
  ...["monthly", "unit", "asOf", "stateful", "replaced", "count", "joins", "rewrite", "suggestion", "language"],
  ...["arguments", "message"]
];
var RANK2 = new Map(KEYS.map((key, index) => [key, index]));
var renderJson = (report) => `${inert(JSON.stringify(ordered(report), null, 2))}
`;
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}
var rankOf = (key) => RANK2.get(key) ?? KEYS.length;

// src/report/words/delivery.ts
var NOT = {
  commit: say`Not committed`,
  suggest: say`No suggestion on lines`,
  "pull-request": say`No pull request with the rewrite`
};
var MODE = {
  commit: say`the mode ${name("fix-commit")} commits to the branch of one`,
  suggest: say`the mode ${name("suggest")} remarks on the lines of one`
};
function tellDelivery(delivery) {
  switch (delivery.kind) {
    case "committed":
      return say`Committed ${count(delivery.groups, "group")} to ${name(delivery.branch)} as ${name(shortId(delivery.commit))}.`;
    case "suggested":
      return tellSuggested(delivery.groups, delivery.left);
    case "proposed":
      return say`${CHANGED[delivery.change]} ${numbered(delivery.pullRequest)}, which rewrites ${count(delivery.groups, "group")} on top of ${name(delivery.base)} (commit ${name(shortId(delivery.commit))}).`;
    case "unopened":
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}. The branch ${name(delivery.branch)} has the commit ${name(shortId(delivery.commit))}: a pull request can be opened from it by hand.`;
    case "declined":
      return say`${NOT[delivery.wanted]}: ${numbered(delivery.pullRequest)} proposed the same and was closed. Reopen it to have it kept up to date.`;
    case "newer-run":
      return say`A later run has already seen to ${numbered(delivery.pullRequest)}.`;
    case "withdrawn":
      return say`Closed ${numbered(delivery.pullRequest)}: ${nothingLeft(delivery.base)}`;
    case "carried":
      return say`This pull request rewrites ${count(delivery.groups, "group")} in one commit on top of ${name(delivery.base)}, and is kept up to date until it is merged or closed. Where somebody else commits to its branch, it is left to them.`;
    case "obsolete":
      return say`Closed: ${nothingLeft(delivery.base)}`;
    case "nothing-ready":
      return [];
    case "refused":
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}.`;
    case "head-moved":
      return say`${NOT[delivery.wanted]}: ${delivery.branch === null ? say`the pull request` : name(delivery.branch)} is at ${name(shortId(delivery.head))} by now; its own run sees to it.`;
    case "protected-branch":
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is a protected branch.`;
    case "default-branch":
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is the default branch, for which the mode ${name("fix-pr")} makes a pull request.`;
    case "branch-missing":
      return say`${NOT[delivery.wanted]}: the branch ${name(delivery.branch)} is gone.`;
    case "own-commit":
      return say`${NOT[delivery.wanted]}: the head of ${name(delivery.branch)} is such a commit already, and there is never a second one on top.`;
    case "others-commits":
      return say`The branch ${name(delivery.branch)} has commits of somebody else, so it and its pull request are left to them. Merge it, or delete the branch to have it begun anew.`;
    case "not-default-branch":
      return say`${NOT[delivery.wanted]}: the mode ${name("fix-pr")} works on ${name(delivery.branch)}, the default branch, and this run is for another.`;
    case "no-pull-request":
      return say`${NOT[delivery.wanted]}: this run is for no pull request${delivery.wanted === "pull-request" ? [] : say`, and ${MODE[delivery.wanted]}`}.`;
    case "on-pull-request":
      return say`${NOT[delivery.wanted]}: the mode ${name("fix-pr")} works on the default branch. On a pull request it only comments.`;
    case "pull-request-closed":
      return say`${NOT[delivery.wanted]}: the pull request is closed.`;
    case "from-fork":
      return say`${NOT[delivery.wanted]}: the pull request comes from a fork, and a fork’s branch is its owner’s.`;
    case "no-token":
      return say`${NOT[delivery.wanted]}: the input ${name("github-token")} is empty.`;
    case "head-not-read":
      return say`${NOT[delivery.wanted]}: the files of ${delivery.wanted === "pull-request" ? say`the checked-out commit` : say`the pull request’s head`} could not be read, and nothing is made from others.`;
    case "contract-unproven":
      return say`${NOT[delivery.wanted]}: it is not proven that the framework takes this grouping. Install the dependencies before this step, or name the ${name("contract")} in the policy file of the ${delivery.wanted === "pull-request" ? say`default` : say`base`} branch.`;
    default:
      return assertNever(delivery);
  }
}
function tellSuggested(groups, left) {
  const posted = groups === 0 ? [] : say`${count(groups, "group")} can be committed from the suggestions on the lines.`;
  const others2 = left === 0 ? [] : say`${count(left, "group reaches", "groups reach")} beyond what one hunk of the diff shows: the patch has the change.`;
  return sentences([posted, others2]);
}
var CHANGED = {
  created: say`Opened`,
  updated: say`Updated`,
  unchanged: say`Left alone`
};
var numbered = (pullRequest) => say`pull request ${name(`#${pullRequest}`)}`;
var nothingLeft = (base) => say`no group in ${name(base)} is ready to be rewritten any more.`;
function tellWorkflows({ kind }) {
  if (kind === "committed")
    return say`A commit made with the job’s default token starts no workflow by itself: ${START}`;
  if (kind === "carried")
    return say`A pull request made with the job’s default token starts no workflow by itself: ${START}`;
  return [];
}
var START = say`approve the workflows where the pull request offers it, or close and reopen it, or give ${name("github-token")} the token of a GitHub App or a person.`;
function tellConsent({ groups }) {
  const waiting = groups.filter(({ rewrite }) => rewrite.kind === "refused" && rewrite.reasons.some(isConsent)).length;
  if (waiting === 0) return [];
  const subject = say`${count(waiting, "group")} ${quoted(waiting === 1 ? "replaces" : "replace")}`;
  return say`${subject} resources that hold data when deployed: set ${name("allow-stateful: true")} to agree, once the data has a way to move.`;
}
var isConsent = ({ code }) => code === "stateful-needs-consent";
var shortId = (commit) => commit.slice(0, 12);

// src/report/delivery.ts
var deliveryParagraphs = (delivery, report) => [sentences([tellDelivery(delivery), tellWorkflows(delivery)]), tellConsent(report)].filter(({ length }) => length > 0);
var renderDelivery = (delivery) => plainText(tellDelivery(delivery));

// src/report/markdown/blocks.ts
var stack = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
var details = (summary, body, sink) => stack([`<details>
<summary>${sink.html(summary)}</summary>`, ...body, "</details>"]);
function cutTable(head, items, rowOf3, { sink, detail }) {
  if (items.length === 0) return "";
  const { shown, more } = cut2(items, detail.rows);
  const rows = shown.map(
    (item) => rowOf3(item).map(
      (phrases) => phrases.map(sink.cell).filter((text) => text !== "").join("<br>")
    )
  );
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return stack([lines.join("\n"), more.length === 0 ? "" : `… ${sink.inline(more)}`]);
}
var bullets = (items, sink, mark = "-") => items.map((item) => `${mark} ${sink.inline(item)}`).join("\n");
function cut2(items, rows) {
  const left = items.length - rows;
  return left > 0 ? { shown: items.slice(0, rows), more: say`and ${left} more` } : { shown: items, more: [] };
}

// src/report/words/guidance.ts
var GUIDANCE_WORDS = {
  "one-vault-per-application": say`belong to one application and one environment each: whoever reads a vault, or breaks into it, has everything in it`,
  "one-storage-account-per-function-app": say`that function apps keep their state in are best one for each app: on a shared one, apps slow each other down and fail together`,
  "an-app-is-a-deployment-unit": say`are deployed, scaled and configured as a whole, so that several stay several: what they can share is their plan`,
  "one-component-per-environment": say`belong to one environment each, so that what tests send does not mix with what users send`
};
function tellGuidance(id, type) {
  if (!isGuidance(id)) return say`are better kept apart, by the guidance for this kind of resource`;
  const source = kindOf(type)?.guidance.find((guidance) => guidance.id === id)?.source;
  return sentences([GUIDANCE_WORDS[id], source === void 0 ? [] : say`(${quoted(withoutFile(source))})`]);
}
var isGuidance = (id) => Object.hasOwn(GUIDANCE_WORDS, id);
var withoutFile = (source) => source.replace(/ \([\w-]+\.md\)$/, "");

// src/report/words/sets.ts
var ORDER = [
  "cannot-share",
  "undecidable",
  "same-resource",
  "keep-separate",
  "mutually-exclusive",
  "already-shared"
];
var VERDICT_TITLES = {
  "cannot-share": say`Cannot be one`,
  undecidable: say`Cannot be told`,
  "same-resource": say`One resource, declared more than once`,
  "keep-separate": say`Better kept apart`,
  "mutually-exclusive": say`Never deployed together`,
  "already-shared": say`Shared already`
};
function explainSets(refusals) {
  const blocks = /* @__PURE__ */ new Map();
  const ordered2 = ORDER.flatMap((verdict) => refusals.filter((refusal2) => refusal2.verdict === verdict));
  for (const { rows, ...reason } of ordered2.map(explainSet)) {
    const key = JSON.stringify(reason);
    blocks.set(key, { ...reason, sets: [...blocks.get(key)?.sets ?? [], rows] });
  }
  return [...blocks.values()];
}
var MOST_COLUMNS = 3;
function explainSet(refusal2) {
  const { verdict, reasons, kind = "" } = refusal2;
  const differing = reasons.filter(isSetting);
  const clauses = [
    ...reasons.filter((reason) => !isSetting(reason)).map((reason) => tellReason(reason, kind)),
    ...differing.length === 0 ? [] : [tellSettings(differing, kind)]
  ];
  return {
    verdict,
    why: say`${kindsOf(kind)} ${inList(clauses.map(({ why }) => why))}.`,
    change: sentences(clauses.map(({ change }) => change)),
    rows: rowsOf(refusal2, reasons.slice(0, MOST_COLUMNS))
  };
}
function isSetting({ code, path: path2 }) {
  return path2 !== null && (SETTINGS2.has(code) || code === "undecided" && path2 !== LINKED);
}
var SETTINGS2 = /* @__PURE__ */ new Set([
  ...["different-region", "different-network-boundary", "different-tags", "incompatible-consistency"],
  ...["incompatible-capacity-mode", "incompatible-api", "incompatible-runtime", "incompatible-os"],
  ...["incompatible-tier", "incompatible-kind", "conflicting-setting"]
]);
var LINKED = "properties.templateLink";
var TARGETS = "properties.privateLinkServiceConnections";
function tellSettings(reasons, kind) {
  const paths = [...new Set(reasons.map(({ path: path2 }) => path2))];
  const shown = paths.slice(0, paths.length === MOST_COLUMNS + 1 ? MOST_COLUMNS + 1 : MOST_COLUMNS);
  const left = paths.length - shown.length;
  const settings = inList([...shown.map((path2) => [name(path2)]), ...left === 0 ? [] : [count(left, "more setting")]]);
  if (reasons.every(({ code }) => code === "undecided")) {
    return {
      why: say`may or may not agree on ${settings}: what decides it is not known here`,
      change: say`Give the parameters their values in a parameter file, or use one expression for all.`
    };
  }
  if (paths.length === 1 && paths[0] === TARGETS) {
    return { why: say`lead to different resources, or to different parts of one: each leads to one`, change: [] };
  }
  return { why: say`differ in ${settings}`, change: tellSame(reasons, kind) };
}
function tellSame(reasons, kind) {
  const [only] = reasons;
  const canGrow = kindOf(kind)?.mustAgree.some(({ order }) => order !== void 0) === true;
  if (reasons.length === 1 && only.code === "incompatible-tier" && canGrow) {
    return say`Use one size for all, let the policy allow the larger one (${name("allowSkuUpgrades")}), or keep them apart.`;
  }
  return say`Use one value for all, or keep them apart.`;
}
function tellReason(reason, kind) {
  const { code, path: path2, values } = reason;
  const nothing = (why) => ({ why, change: [] });
  switch (code) {
    case "separate-by-guidance":
      return nothing(tellGuidance(path2 ?? "", kind));
    case "disaster-recovery-pair":
      return nothing(say`stand in for each other when a region fails`);
    case "mutually-exclusive":
      return nothing(
        values.includes(false) ? say`are not deployed together, with the parameters as they are` : say`are never deployed together: their conditions exclude each other`
      );
    case "already-shared":
      if (path2 !== "name") return nothing(say`run on one plan already`);
      return {
        why: say`are declared more than once, under one name in one place: they are one, and count once`,
        change: say`Keep one declaration, and let the others refer to it.`
      };
    case "declared-in-loop":
      return {
        why: say`come from a ${name("copy")} loop, which makes several on purpose`,
        change: say`If one is enough, take the loop out.`
      };
    case "limit-exceeded":
      return {
        why: tellLimit2(path2, values[0] ?? null, kind),
        change: say`Share some of them, or keep them apart.`
      };
    case "isolated-by-policy":
      return {
        why: say`are kept apart by the policy (${name(path2 ?? "isolate")})`,
        change: say`Change the policy, if they may share.`
      };
    case "different-environment":
      return nothing(say`belong to different environments`);
    case "different-subscription":
      return nothing(say`are deployed to different subscriptions`);
    case "different-resource-group":
      return nothing(say`are deployed to different resource groups`);
    case "undecided":
      if (path2 !== LINKED) return nothing(say`may or may not be one: too little is known of them`);
      return {
        why: say`were not read: what they deploy is not known`,
        change: say`Keep them in this repository, and link to them by a relative path.`
      };
    default:
      return nothing(say`cannot be one (${name(code)})`);
  }
}
function tellLimit2(what, limit, kind) {
  if (what === null || limit === null) return say`are too full to be one`;
  return say`agree in everything, but one ${oneOfKind(kind)} takes at most ${name(String(limit))} ${words(what)}`;
}
var words = (text) => [{ kind: "words", text }];
function rowsOf(refusal2, reasons) {
  const { components, members } = refusal2;
  const [first] = reasons;
  const isLinked = first?.path === LINKED;
  const own = components.map((id, index) => ({
    id: isLinked ? labelOf(String(first.values[index] ?? id)) : id,
    values: isLinked ? [] : valuesAt(reasons, index),
    at: members[index] ?? first.at[index],
    isBeside: false
  }));
  const beside = (first?.with ?? []).slice(components.length - 1).flatMap((id, index) => {
    const at = first.at[components.length + index];
    if (at === void 0) return [];
    const { file, line } = at;
    return [{ id, values: valuesAt(reasons, components.length + index), at: { file, line }, isBeside: true }];
  });
  return [...own, ...beside];
}
function valuesAt(reasons, index) {
  return reasons.flatMap(({ code, path: path2, values }) => {
    const value = values[index];
    return value === void 0 || !isTelling(code, path2) ? [] : [tellValue(code, value)];
  });
}
function isTelling(code, path2) {
  return code !== "already-shared" && code !== "limit-exceeded" && path2 !== "isolate";
}
var LONGEST_VALUE = 48;
function tellValue(code, value) {
  if (code === "mutually-exclusive") {
    if (value === false) return say`not deployed`;
    if (value === true) return say`deployed`;
    return value === null ? say`under a condition` : say`if ${name(labelOf(String(value), LONGEST_VALUE))}`;
  }
  if (code === "declared-in-loop") {
    return value === null ? [] : typeof value === "number" ? say`${value} of them` : say`${name(labelOf(String(value), LONGEST_VALUE))} of them`;
  }
  return value === null ? say`not set` : [name(labelOf(String(value), LONGEST_VALUE))];
}

// src/report/markdown/sets.ts
function setBlocks(refusals, setting) {
  const { sink, detail } = setting;
  const { shown, more } = cut2(explainSets(refusals), detail.rows);
  const verdicts = [...new Set(shown.map(({ verdict }) => verdict))];
  return [
    ...verdicts.flatMap((verdict) => [
      `**${sink.inline(VERDICT_TITLES[verdict])}**`,
      shown.filter((block) => block.verdict === verdict).map((block) => blockItem(block, setting)).join("\n")
    ]),
    more.length === 0 ? "" : `… ${sink.inline(more)}`
  ];
}
function blockItem({ why, change, sets }, { sink, detail }) {
  const { shown, more } = cut2(sets, detail.rows);
  const told = change.length === 0 ? why : sentences([why, say`→ ${change}`]);
  const items = [...shown.map(linesOf), ...more.length === 0 ? [] : [[more]]];
  return [
    `- ${sink.inline(told)}`,
    ...items.map((lines) => `  - ${lines.map((line) => sink.inline(line)).join("<br>")}`)
  ].join("\n");
}
var MOST_ROWS = 6;
function linesOf(set) {
  const { shown, more } = cut2(set, MOST_ROWS);
  return [...shown.map(tellRow), ...more.length === 0 ? [] : [more]];
}
var tellRow = ({ id, values, at }) => say`${name(id)} (${inSequence([...values, [place(at)]])})`;

// src/report/markdown/apart.ts
var HEAD = ["Component", "Reason", "Where", "Smallest change that would allow it"];
function apartSection(report, members, setting) {
  const { sink, detail } = setting;
  const { backends } = report;
  const refused = refusedComponents(report);
  const sets = refusedSets(report);
  const alone = solitaryComponents(report).map((component) => say`${name(component.id)} (${place(component)})`);
  const existing2 = backends.map(
    (backend3) => say`${names(backend3.components)} in ${name(backend3.name)} (${place(backend3)})`
  );
  const body = [
    cutTable(HEAD, refused, (refusal2) => cellsOf2(refusal2, members), setting),
    ...setBlocks(sets, setting),
    alone.length === 0 ? "" : sink.inline(say`${NO_COUNTERPART}: ${listed2(alone, detail.rows)}`),
    existing2.length === 0 ? "" : sink.inline(say`${EXISTING}: ${listed2(existing2, detail.rows)}`)
  ];
  if (body.every((block) => block === "")) return "";
  const apart = refused.length + alone.length;
  const title = apart + sets.length === 0 ? EXISTING : say`${NOT_GROUPED}: ${tellCounts2(apart, sets.length)}`;
  return details(title, body, sink);
}
var tellApart = (report) => tellCounts2(refusedComponents(report).length, refusedSets(report).length);
var tellCounts2 = (components, sets) => inList([
  ...components === 0 && sets > 0 ? [] : [count(components, "component")],
  ...sets === 0 ? [] : [count(sets, "set of resources", "sets of resources")]
]);
var MOST_REASONS = 3;
var MOST_PLACES2 = 4;
function cellsOf2(refusal2, members) {
  const { shown, more } = cut2(explainRefusal(refusal2, members), MOST_REASONS);
  const seen = distinct4(shown.flatMap(({ at: at2 }) => at2));
  const at = seen.length > 0 ? seen.slice(0, MOST_PLACES2) : refusal2.members;
  return [
    [names(refusal2.components)],
    [...shown.map(({ why }) => why), more],
    at.map((position) => [place(position)]),
    distinctPhrases(shown.map(({ change }) => change))
  ];
}
var distinct4 = (positions) => [
  ...new Map(positions.map((position) => [`${position.line}:${position.file}`, position])).values()
];
var distinctPhrases = (phrases) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()
];
function listed2(phrases, rows) {
  const { shown, more } = cut2(phrases, rows);
  return say`${inSequence(more.length === 0 ? shown : [...shown, more])}.`;
}

// src/report/markdown/checklist.ts
function checklistSection(groups, { sink }) {
  const checklist = checklistFor(groups);
  if (checklist === null) return "";
  return details(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, [bullets(checklist.items, sink, "1.")], sink);
}

// src/report/escape-markdown.ts
var inlineText = (text) => makeVisible(text).replace(/[&<>`*_~[\]\\|#]|\$(?!\d)|!(?=\[)|^\s*[-+=]|(?<=^\s*\d+)[.)]/g, toEntities).replace(/@(?=[\w-])|&#35;(?=\d)|GH-(?=\d)/gi, cut3).replace(/:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):/gi, cut3);
var codeSpan = (text) => spanOf(shortName(text));
var cellCode = (text) => text.includes("|") ? htmlCode(text) : codeSpan(text);
var htmlCode = (text) => text === "" ? EMPTY : `<code>${shortName(text).replace(/[^\p{L}\p{N} ]/gu, toEntities)}</code>`;
var linkTarget = (base, path2) => base + path2.split("/").map(encodeSegment).join("/");
function fencedCode(code, language) {
  const lines = visibleLines(code);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function spanOf(visible) {
  if (visible === "") return EMPTY;
  const ticks = "`".repeat(longestRun(visible) + 1);
  const padded = /^`|`$|^ .* $/.test(visible) && visible.trim() !== "" ? ` ${visible} ` : visible;
  return `${ticks}${padded}${ticks}`;
}
var EMPTY = "<i>empty</i>";
var encodeSegment = (segment) => encodeURIComponent(Buffer.from(segment).toString("utf8")).replace(
  /[!'()*]/g,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
);
var longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
var toEntities = (text) => text.replace(/\S/gu, (char) => `&#${char.codePointAt(0)};`);
var cut3 = (text) => `${text}&#8203;`;

// src/report/words/assumptions.ts
function assumptionsOf(groups) {
  const counts = /* @__PURE__ */ new Map();
  for (const text of groups.filter(isOfTemplate).flatMap(({ monthlySaving }) => monthlySaving.assumptions)) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return {
    shared: [...counts].filter(([, amount2]) => amount2 > 1).map(([text, amount2]) => say`${quoted(text)} (${count(amount2, "group")})`),
    ownOf: ({ monthlySaving }) => monthlySaving.assumptions.filter((text) => counts.get(text) === 1).map((text) => [quoted(text)])
  };
}

// src/report/markdown/consolidations.ts
var HEAD2 = ["Step", "Resource", "Where", "What hangs on it"];
function consolidationSections(groups, setting) {
  const shown = groups.filter(isOfTemplate);
  if (shown.length === 0) return [];
  const { sink } = setting;
  const assumed = assumptionsOf(groups);
  const body = shown.flatMap((group) => [
    sink.inline(say`${kindsOf(group.kind)} in ${name(group.scope)}:`),
    cutTable(HEAD2, rowsOf2(group), (row) => row, setting),
    bullets(tellNotes(group, assumed), sink),
    ...group.suggestion === null ? [] : [sink.inline(say`${SUGGESTION}:`), fencedCode(group.suggestion.code, group.suggestion.language)]
  ]);
  return [details(WHERE_TO_MOVE, [sink.inline(HOW_TO_MOVE), ...body], sink)];
}
function rowsOf2({ consolidation, members }) {
  if (consolidation === void 0) return members.map((member) => rowOf([], member, []));
  return [
    rowOf(say`keep`, consolidation.keep, []),
    ...consolidation.moves.map(({ from, dependents }) => rowOf(say`move`, from, dependents))
  ];
}
var rowOf = (what, member, dependents) => [
  [what],
  [[name(member.id)]],
  [[place(member)]],
  [tellDependents(dependents)]
];
function tellDependents(dependents) {
  const { shown, more } = cut2(dependents, MOST_DEPENDENTS);
  const told = shown.map((member) => say`${name(member.id)} (${place(member)})`);
  return inSequence(more.length === 0 ? told : [...told, more]);
}

// src/report/markdown/group-table.ts
var HEAD3 = ["Stack", "Components", "Resources", "Fixed cost per month"];
var TEMPLATE_HEAD = ["Deployed together in", "Resources", "Fixed cost per month", "Change, in this order"];
var groupTables = (groups, setting) => [
  cutTable(HEAD3, groups.filter(isOfCode), rowOfComponents, setting),
  cutTable(TEMPLATE_HEAD, groups.filter(isOfTemplate), rowOfResources, setting)
];
var rowOfComponents = (group) => [
  [[name(group.scope)]],
  [tellMembers(group)],
  [say`${group.resourcesNow} → ${group.resourcesShared}`],
  [fixedCost(group)]
];
var rowOfResources = (group) => [
  [[name(group.scope)]],
  [tellFewer(group)],
  [fixedCost(group), tellWhyNothing(group)],
  tellMoves(group)
];
var MOST_NAMES = 8;
function tellMembers({ components, joins }) {
  const { shown, more } = cut2(components, MOST_NAMES);
  const who = inSequence([...shown.map((id) => [name(id)]), ...more.length === 0 ? [] : [more]]);
  return joins === null ? who : say`${who} → joins ${name(joins.name)}`;
}
function tellMoves({ consolidation, components }) {
  if (consolidation === void 0) return [inSequence(components.map((id) => [name(id)]))];
  const { shown, more } = cut2(consolidation.moves, MOST_NAMES);
  return [say`keep ${name(consolidation.keep.id)}`, ...shown.map(({ from }) => say`move ${name(from.id)}`), more];
}

// src/report/markdown/prices.ts
var COLUMNS = ["Price row", "List price per month", "Unit", "Region", "As of"];
function priceSection(groups, setting) {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows).filter(({ monthly }) => monthly !== 0);
  const ofComponents = groups.filter(isOfCode).flatMap(({ monthlySaving }) => monthlySaving.assumptions);
  const assumptions = [
    ...[...new Set(ofComponents)].map((text) => [quoted(text)]),
    ...assumptionsOf(groups).shared
  ];
  if (rows.length === 0 && assumptions.length === 0) return "";
  const body = [cutTable([ownerOf(groups), ...COLUMNS], rows, cellsOf3, setting), bullets(assumptions, setting.sink)];
  return details(PRICES, body, setting.sink);
}
function ownerOf(groups) {
  if (groups.every(isOfCode)) return "Component";
  return groups.some(isOfCode) ? "Component or resource" : "Resource";
}
var cellsOf3 = ({ component, key, monthly, unit, region, asOf }) => [
  [component === null ? say`shared` : [name(component)]],
  [sentences([priceName(key), say`(${name(key)})`])],
  [money(monthly)],
  [[quoted(unit)]],
  [regionName(region)],
  [[quoted(asOf)]]
];

// src/report/markdown/problems.ts
var HEAD4 = ["", "Rule", "Where", "What"];
var problemTable = (report, setting) => cutTable(HEAD4, shownProblems(report), rowOfProblem, setting);
var rowOfProblem = (finding) => [
  [MARKS[finding.severity]],
  [[ruleName(finding.rule)]],
  [[place(finding)]],
  [tellFinding(finding)]
];
var MARKS = { error: say`❌`, warning: say`⚠️`, info: say`ℹ️` };
function resolvedSection({ comparison }, setting) {
  const resolved = comparison?.resolved ?? [];
  if (resolved.length === 0) return "";
  const table = cutTable(
    ["Rule", "What it was"],
    resolved,
    (finding) => [[[ruleName(finding.rule)]], [tellFinding(finding)]],
    setting
  );
  return details(say`${RESOLVED}: ${resolved.length}`, [table], setting.sink);
}
function suppressionSection(report, setting) {
  const [accepted, awaiting] = [acceptedFindings(report), awaitingFindings(report)];
  if (accepted.length + awaiting.length === 0) return "";
  const title = [
    accepted.length === 0 ? [] : say`${ACCEPTED2}: ${accepted.length}`,
    awaiting.length === 0 ? [] : say`will be suppressed once merged: ${awaiting.length}`
  ].filter(({ length }) => length > 0);
  const table = cutTable(["Rule", "Where", "What", "Why"], [...awaiting, ...accepted], rowOfSuppressed, setting);
  return details(inSentence(title), [table], setting.sink);
}
var rowOfSuppressed = (finding) => [
  [[ruleName(finding.rule)]],
  [[place(finding)]],
  [tellFinding(finding)],
  [finding.suppression === void 0 ? [] : tellSuppression(finding.suppression), expiry(finding)]
];
var expiry = ({ suppression }) => suppression?.expiresSoon === true ? say`⚠️ expires within two weeks` : [];
var inSentence = (parts) => parts.length < 2 ? parts.flat() : sentences([say`${parts[0]};`, parts[1]]);

// src/report/markdown/patch.ts
var patchSection = ({ sink, patch }) => patch === null ? "" : details(say`The change as a patch`, [fencedCode(patch, "diff")], sink);

// src/report/markdown/suggestions.ts
var suggestionSections = (groups, { sink }) => groups.filter(isOfCode).map((group, index, { length }) => {
  const ordinal = length > 1 ? say` ${index + 1} of ${length}` : [];
  const where = group.joins === null ? say`in ${name(group.scope)}` : say`for ${name(group.joins.name)}`;
  const reasons = explainRewrite(group);
  const body = [
    sink.inline(tellMembers2(group)),
    group.suggestion === null ? "" : fencedCode(group.suggestion.code, group.suggestion.language),
    bullets(
      [...group.differences.map(tellDifference), tellCounterparts(group)].filter((told) => told.length > 0),
      sink
    ),
    reasons.map((reason) => reasonItem(reason, sink)).join("\n")
  ];
  return details(say`${SUGGESTION}${ordinal} ${where} (${tellRewrite(reasons.length)})`, body, sink);
});
var tellMembers2 = ({ members }) => say`${inSequence(members.map((member) => say`${name(member.id)} (${place(member)})`))}:`;
function reasonItem({ why, change, at }, sink) {
  const where = at.length === 0 ? [] : say`${places(at)}: `;
  return `- ${sink.inline(say`${where}${why}`)}<br>${sink.inline(say`→ ${change}`)}`;
}

// src/report/markdown/notes.ts
function noteSection(notes, { sink, detail }) {
  if (notes.length === 0) return "";
  const { shown, more } = cut2(notes, detail.rows);
  return details(
    say`${NOTES}: ${notes.length}`,
    [bullets(shown.map(tellNote), sink), more.length === 0 ? "" : `… ${sink.inline(more)}`],
    sink
  );
}
function tellNote(note) {
  const mark = isIncomplete(note) ? say`⚠️ ` : [];
  return note.file === null ? say`${mark}${quoted(note.message)}` : say`${mark}${name(note.file)}: ${quoted(note.message)}`;
}

// src/report/markdown/document.ts
function detailedDocument(report, setting) {
  const { sink, detail, delivery } = setting;
  if (isOneLine(report))
    return toDocument([verdictLine(report, sink), sink.inline(tellNews(report)), ...delivery.map(sink.inline)]);
  const groups = shownGroups(report);
  const members = membersOf(report);
  return toDocument([
    verdictLine(report, sink),
    sink.inline(tellNews(report)),
    warned(tellGaps(report), sink),
    problemTable(report, setting),
    ...groupTables(groups, setting),
    groups.length === 0 ? "" : sink.inline(tellGain(distinctGroups(groups))),
    ...delivery.map(sink.inline),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).map((raise) => warned(raise, sink)),
    ...detail.code ? [...suggestionSections(groups, setting), ...consolidationSections(groups, setting), patchSection(setting)] : [],
    checklistSection(groups, setting),
    priceSection(groups, setting),
    apartSection(report, members, setting),
    resolvedSection(report, setting),
    suppressionSection(report, setting),
    noteSection(shownNotes(report), setting),
    detail.code ? "" : sink.inline(LEFT_OUT2),
    footer(report, setting)
  ]);
}
function countsDocument(report, sink, delivery) {
  const groups = shownGroups(report);
  const problems = shownProblems(report).length;
  const counts = [
    count(groups.length, "group"),
    problems === 0 ? [] : count(problems, "finding in the code as it is", "findings in the code as it is"),
    say`${tellApart(report)} not grouped`,
    count(shownNotes(report).length, "note")
  ].filter(({ length }) => length > 0);
  return toDocument([
    verdictLine(report, sink),
    sink.inline(tellNews(report)),
    warned(tellGaps(report), sink),
    groups.length === 0 ? "" : sink.inline(tellMoney(distinctGroups(groups))),
    ...delivery.map(sink.inline),
    sink.inline(say`${inSequence(counts)}. ${LEFT_OUT2}`)
  ]);
}
var LEFT_OUT2 = say`Too long to show in full here: ${name("backend-advisor check")} prints everything.`;
var MARKS2 = {
  broken: "❌ ",
  shareable: "",
  warned: "⚠️ ",
  noted: "ℹ️ ",
  clean: "✅ ",
  undecided: "❔ ",
  unread: "⚠️ ",
  silent: ""
};
function verdictLine(report, sink) {
  const { kind, sentence, tally } = verdictOf(report);
  return `${MARKS2[kind]}**${sink.inline(sentence)}**${tally.length === 0 ? "" : ` ${sink.inline(tally)}`}`;
}
var warned = (phrase, sink) => phrase.length === 0 ? "" : `⚠️ ${sink.inline(phrase)}`;
function footer(report, { sink, commit }) {
  const updated = commit === null ? "" : ` · Updated for ${/^[\da-f]{7,64}$/.test(commit) ? commit : sink.inline([name(commit)])}`;
  return `<sub>${sink.inline(tellFooter(report))}${updated}</sub>`;
}
var toDocument = (blocks) => `${stack(blocks)}
`;

// src/report/docs-link.ts
var HOME = "https://github.com/backend-advisor/backend-advisor";
var RULES2 = `${HOME}/blob/main/docs/rules/`;
var docsLink = (rule) => `${RULES2}${rule}.md`;
var withAbsoluteLinks = (page) => page.replace(/\]\(([\w./-]+\.md(?:#[\w-]+)?)\)/g, (_, to) => `](${new URL(to, RULES2).href})`);

// src/report/markdown/sink.ts
function sinkFor(linkBase) {
  const linked = (at, code) => {
    const shown = code(`${at.file}:${at.line}`);
    return linkBase === null ? shown : `[${shown}](${linkTarget(linkBase, at.file)}#L${at.line})`;
  };
  const sink = (code, show2, ruled = leadToPage(code)) => (phrase) => phrase.map((part) => render(part, { code, show: show2, ruled })).join("");
  return {
    inline: sink(codeSpan, (at) => linked(at, codeSpan)),
    cell: sink(cellCode, (at) => linked(at, cellCode)),
    html: sink(htmlCode, ({ file, line }) => htmlCode(`${file}:${line}`), htmlCode)
  };
}
function render(part, { code, show: show2, ruled }) {
  switch (part.kind) {
    case "words":
      return inlineText(part.text);
    case "name":
      return code(part.text);
    case "rule":
      return ruled(part.id);
    case "place":
      return show2(part.at);
  }
}
var leadToPage = (code) => (id) => `[${code(id)}](${docsLink(id)})`;

// src/report/markdown/markdown.ts
var renderMarkdown = (report, options = {}) => fit(report, options, ({ length }) => length <= (options.limit ?? BODY_CHARACTERS));
var renderSummary = (report, options = {}) => fit(report, options, (text) => Buffer.byteLength(text) <= SUMMARY_BYTES);
function fit(report, options, fits) {
  const sink = sinkFor(options.linkBase ?? null);
  const { commit = null, delivery: handed = null, patch = null } = options;
  const delivery = handed === null ? [] : deliveryParagraphs(handed, report);
  for (const detail of LADDER) {
    const text = detailedDocument(report, { sink, detail, commit, delivery, patch });
    if (fits(text)) return text;
  }
  return countsDocument(report, sink, delivery);
}

// src/report/text/apart.ts
function refusalLines(report, members, page) {
  const refused = refusedComponents(report);
  if (refused.length === 0) return [];
  const heads = alignRows(
    refused.map((refusal2) => {
      const [first] = refusal2.members;
      const component = first === void 0 ? null : members.componentOf(first);
      const at = component ?? first;
      return [
        run(refusal2.components.join(", "), "name"),
        run(component?.kind ?? ""),
        run(at === void 0 ? "" : placeText(at), "faint")
      ];
    }),
    page.style,
    "  "
  );
  return [
    ...wrap(NOT_GROUPED, page, indentBy(0), "strong"),
    ...refused.flatMap((refusal2, index) => ["", heads[index], ...reasonLines(explainRefusal(refusal2, members), page)])
  ];
}
var MOST_REASONS2 = 3;
function reasonLines(reasons, page) {
  const left = reasons.length - MOST_REASONS2;
  return [
    ...reasons.slice(0, MOST_REASONS2).flatMap((reason) => explanationLines(reason, page, 4)),
    ...left > 0 ? wrap(say`and ${count(left, "more reason")}`, page, indentBy(4), "faint") : []
  ];
}
function solitaryLines(report, page) {
  const rows = solitaryComponents(report).map((component) => [
    run(component.id, "name"),
    run(component.kind),
    run(placeText(component), "faint")
  ]);
  if (rows.length === 0) return [];
  return [...wrap(NO_COUNTERPART, page, indentBy(0), "strong"), "", ...alignRows(rows, page.style, "  ")];
}
function backendLines({ backends }, page) {
  const rows = backends.map((backend3) => [
    run(backend3.name, "name"),
    run(backend3.components.join(", ")),
    run(placeText(backend3), "faint")
  ]);
  if (rows.length === 0) return [];
  return [...wrap(EXISTING, page, indentBy(0), "strong"), "", ...alignRows(rows, page.style, "  ")];
}

// src/report/text/consolidation.ts
function consolidationLines(group, ordinal, assumed, page) {
  const notes = tellNotes(group, assumed);
  return [
    ...wrap(tellTitle(group, ordinal), page, indentBy(0), "strong"),
    // Of the only group, the verdict and the line on money have said it.
    ...ordinal === null ? [] : wrap(tellSize(group), page, indentBy(2), "faint"),
    "",
    ...alignRows(rowsOf3(group), page.style, "  ", LONGEST_NAME2),
    ...notes.length === 0 ? [] : ["", ...notes.flatMap((note) => wrap(note, page, indentBy(2)))],
    ...suggestionLines(group, page)
  ];
}
function tellTitle({ kind, members, scope }, ordinal) {
  const number = ordinal === null ? [] : say`${ordinal}. `;
  return say`${number}Make these ${countKind(members.length, kind)} one, in ${name(scope)}`;
}
var tellSize = (group) => say`${group.resourcesNow} → ${group.resourcesShared}, ${tellFixedCost(group)}`;
var LONGEST_NAME2 = 48;
function rowsOf3({ consolidation, members }) {
  if (consolidation === void 0) return members.map((member) => rowOf2("", member));
  return [
    rowOf2("keep", consolidation.keep),
    ...consolidation.moves.flatMap(({ from, dependents }) => {
      const left = dependents.length - MOST_DEPENDENTS;
      return [
        rowOf2("move", from),
        ...dependents.slice(0, MOST_DEPENDENTS).map((member) => rowOf2("", member, "↳ ")),
        ...left > 0 ? [[run(""), run(`↳ and ${left} more`, "faint")]] : []
      ];
    })
  ];
}
var resourceName = (id, longest = LONGEST_NAME2) => id === "" ? "(no name)" : shorten(id, longest);
var rowOf2 = (what, member, mark = "") => [
  run(what),
  run(`${mark}${resourceName(member.id, LONGEST_NAME2 - mark.length)}`, "name"),
  run(placeText(member), "faint")
];
function suggestionLines({ suggestion }, page) {
  if (suggestion === null) return [];
  return ["", ...wrap(say`${SUGGESTION}:`, page, indentBy(2)), "", ...codeLines(suggestion.code)];
}

// src/report/text/group.ts
function groupLines(group, ordinal, members, page) {
  const { style } = page;
  const rows = group.members.map((member) => {
    const component = members.componentOf(member);
    return [run(member.id, "name"), run(component?.kind ?? ""), run(placeText(component ?? member), "faint")];
  });
  const counterparts = tellCounterparts(group);
  return [
    ...wrap(tellTitle2(group, ordinal), page, indentBy(0), "strong"),
    ...wrap(tellSize2(group), page, indentBy(2), "faint"),
    ...group.monthlySaving.assumptions.flatMap((text) => wrap([quoted(text)], page, indentBy(2), "faint")),
    "",
    ...alignRows(rows, style, "  "),
    "",
    ...group.suggestion === null ? [] : codeLines(group.suggestion.code),
    "",
    ...group.differences.flatMap((difference) => wrap(tellDifference(difference), page, indentBy(2))),
    ...counterparts.length === 0 ? [] : wrap(counterparts, page, indentBy(2)),
    ...rewriteLines(group, page)
  ];
}
function tellTitle2({ members, joins, scope }, ordinal) {
  const number = ordinal === null ? [] : say`${ordinal}. `;
  if (joins === null) return say`${number}Group these ${count(members.length, "component")} in ${name(scope)}`;
  const these = members.length === 1 ? say`this component` : say`these ${count(members.length, "component")}`;
  return say`${number}Add ${these} to ${name(joins.name)}, ${place(joins)}`;
}
var tellSize2 = (group) => say`${group.resourcesNow} → ${group.resourcesShared} resources, fixed cost ${fixedCost(group)} a month`;
function rewriteLines(group, page) {
  const reasons = explainRewrite(group);
  if (reasons.length === 0) return wrap(READY, page, indentBy(2));
  return [
    ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
    ...reasons.flatMap((reason) => explanationLines(reason, page, 4))
  ];
}

// src/report/text/problems.ts
var LOOKS = { error: "bad", warning: "warn", info: "faint" };
var problemLines = (report, page) => section(PROBLEMS2, shownProblems(report), (finding) => [tellFinding(finding)], page);
var resolvedLines = ({ comparison }, page) => section(RESOLVED, comparison?.resolved ?? [], (finding) => [tellFinding(finding)], page);
var acceptedLines2 = (report, page) => section(ACCEPTED2, acceptedFindings(report), tellAccepted, page);
var awaitingLines = (report, page) => section(AWAITING, awaitingFindings(report), tellAccepted, page);
var AWAITING = say`Will be suppressed once merged`;
var tellAccepted = (finding) => [
  tellFinding(finding),
  finding.suppression === void 0 ? [] : tellSuppression(finding.suppression),
  finding.suppression?.expiresSoon === true ? say`Expires within two weeks.` : []
];
function section(title, findings, tell, page) {
  if (findings.length === 0) return [];
  const heads = alignRows(
    findings.map((finding) => [
      run(finding.severity, LOOKS[finding.severity]),
      run(finding.rule, "name"),
      run(placeText(finding), "faint")
    ]),
    page.style,
    "  "
  );
  return [
    ...wrap(title, page, indentBy(0), "strong"),
    ...findings.flatMap((finding, index) => [
      "",
      heads[index],
      ...tell(finding).filter(({ length }) => length > 0).flatMap((told) => wrap(told, page, indentBy(4)))
    ])
  ];
}

// src/report/text/sets.ts
function setLines(report, page) {
  const blocks = explainSets(refusedSets(report));
  if (blocks.length === 0) return [];
  const title = refusedComponents(report).length === 0 ? wrap(NOT_GROUPED, page, indentBy(0), "strong") : [];
  return [
    ...title,
    ...blocks.flatMap((block, index) => [
      ...index === 0 && title.length === 0 ? [] : [""],
      ...block.verdict === blocks[index - 1]?.verdict ? [] : [...wrap(VERDICT_TITLES[block.verdict], page, indentBy(2), "strong"), ""],
      ...blockLines(block, page)
    ])
  ];
}
var MOST_SETS = 12;
var MOST_ROWS2 = 6;
function blockLines({ why, change, sets }, page) {
  const left = sets.length - MOST_SETS;
  const rows = sets.slice(0, MOST_SETS).flatMap(rowsOf4);
  return [
    ...wrap(why, page, indentBy(4)),
    ...change.length === 0 ? [] : wrap(change, page, indentBy(6, "→ ")),
    ...alignRows(rows, page.style, "      ", LONGEST_NAME2),
    ...left > 0 ? wrap(say`and ${count(left, "more set")}`, page, indentBy(6), "faint") : []
  ];
}
function rowsOf4(set) {
  const left = set.length - MOST_ROWS2;
  const shown = left > 1 ? set.slice(0, MOST_ROWS2) : set;
  const rows = shown.map(({ id, values, at, isBeside }, index) => [
    run(index === 0 ? "-" : ""),
    run(resourceName(id), isBeside ? "plain" : "name"),
    ...values.map(cellOf),
    run(placeText(at), "faint")
  ]);
  return left > 1 ? [...rows, [run(""), run(`and ${left} more`, "faint")]] : rows;
}
var cellOf = (value) => run(plainText(value.map((part) => part.kind === "name" ? { kind: "words", text: part.text } : part)));

// src/report/text/text.ts
function renderText(report, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const groups = shownGroups(report);
  const members = membersOf(report);
  const assumed = assumptionsOf(groups);
  if (isOneLine(report)) return toText(headLines2(report, groups, assumed, page));
  const sections = [
    headLines2(report, groups, assumed, page),
    problemLines(report, page),
    ...groups.map((group, index) => {
      const ordinal = groups.length > 1 ? index + 1 : null;
      return isOfCode(group) ? groupLines(group, ordinal, members, page) : consolidationLines(group, ordinal, assumed, page);
    }),
    groups.some(isOfTemplate) ? wrap(HOW_TO_MOVE, page, indentBy(0)) : [],
    checklistLines2(groups, page),
    refusalLines(report, members, page),
    setLines(report, page),
    solitaryLines(report, page),
    backendLines(report, page),
    resolvedLines(report, page),
    awaitingLines(report, page),
    acceptedLines2(report, page),
    noteLines(report, page),
    wrap(tellFooter(report), page, indentBy(0), "faint")
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section2) => [...section2, ""]);
  return toText(lines.slice(0, -1));
}
var toText = (lines) => lines.map((line) => `${defuseCommands(line)}
`).join("");
var MARKS3 = {
  broken: { mark: "✗ ", look: "bad" },
  shareable: { mark: "", look: "strong" },
  warned: { mark: "! ", look: "warn" },
  noted: { mark: "", look: "strong" },
  clean: { mark: "✓ ", look: "good" },
  undecided: { mark: "? ", look: "warn" },
  unread: { mark: "! ", look: "warn" },
  silent: { mark: "", look: "strong" }
};
function headLines2(report, groups, assumed, page) {
  const verdict = verdictOf(report);
  const { mark, look } = MARKS3[verdict.kind];
  const marked = { first: look === "plain" ? mark : page.style[look](mark), rest: " ".repeat(mark.length) };
  const news = wrapped(tellNews(report), page);
  if (groups.length === 0) {
    return [
      ...wrap(sentences([verdict.sentence, verdict.tally]), page, marked),
      ...news,
      ...hasNews(report) ? warningLines(tellGaps(report), page) : []
    ];
  }
  return [
    ...wrap(verdict.sentence, page, marked, look),
    ...news,
    ...wrap(tellGain(distinctGroups(groups)), page, indentBy(0)),
    ...assumed.shared.flatMap((text) => wrap(text, page, indentBy(0), "faint")),
    ...startLines(groups, page),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).flatMap((raise) => warningLines(raise, page)),
    ...warningLines(tellGaps(report), page)
  ];
}
var wrapped = (phrase, page) => phrase.length === 0 ? [] : wrap(phrase, page, indentBy(0));
function startLines(groups, page) {
  const start = groups.length > 1 ? tellStart(groups) : [];
  return start.length === 0 ? [] : wrap(start, page, indentBy(0));
}
var warningLines = (warning, page) => warning.length === 0 ? [] : wrap(warning, page, { first: page.style.warn("! "), rest: "  " });
function tellStart(all) {
  const groups = all.filter(isOfCode);
  if (groups.length === 0) return tellCostliest(all);
  const avoided = ({ resourcesNow, resourcesShared }) => resourcesNow - resourcesShared;
  const most = groups.reduce((best, group) => avoided(group) > avoided(best) ? group : best);
  return say`Start with ${names(most.components)} in ${name(most.scope)}: ${count(avoided(most), "fewer resource")}.`;
}
function tellCostliest(groups) {
  const dearest = groups.reduce((best, group) => group.monthlySaving.low > best.monthlySaving.low ? group : best);
  if (dearest.monthlySaving.low <= 0) return [];
  const which = say`the ${kindsInSentence(dearest.kind)} in ${name(dearest.scope)}`;
  return say`Start with ${which}: ${money(dearest.monthlySaving.low)} a month.`;
}
function checklistLines2(groups, page) {
  const checklist = checklistFor(groups);
  if (checklist === null) return [];
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), "strong"),
    "",
    ...checklist.items.flatMap((item, index) => wrap(item, page, indentBy(5, `${index + 1}. `)))
  ];
}
function noteLines(report, page) {
  const notes = shownNotes(report);
  if (notes.length === 0) return [];
  return [
    ...wrap(NOTES, page, indentBy(0), "strong"),
    "",
    ...notes.flatMap((note) => {
      const mark = isIncomplete(note) ? `  ${page.style.warn("!")} ` : "  - ";
      const message = quoted(note.message);
      const phrase = note.file === null ? [message] : say`${name(note.file)}: ${message}`;
      return wrap(phrase, page, { first: mark, rest: "    " });
    })
  ];
}

// src/report/sarif/choose.ts
function chooseFindings({ findings, comparison }, { most, onlyOpen }) {
  const isCompared = comparison !== void 0 || findings.some(({ state }) => state !== void 0);
  const standing = findings.filter((finding) => !onlyOpen || isActive(finding)).map((finding) => ({ finding, baselineState: isCompared ? stateOf(finding) : null }));
  const gone = onlyOpen ? [] : comparison?.resolved ?? [];
  const ordered2 = [
    ...standing.sort(byImportance),
    ...gone.map((finding) => ({ finding, baselineState: "absent" })).sort(byImportance)
  ];
  return { chosen: ordered2.slice(0, most), leftOut: Math.max(0, ordered2.length - most) };
}
var stateOf = ({ state }) => state === "existing" ? "unchanged" : "new";
var byImportance = (a, b) => Number(isActive(b.finding)) - Number(isActive(a.finding)) || bySeverityFirst(a.finding.severity, b.finding.severity) || Number(b.baselineState === "new") - Number(a.baselineState === "new");

// src/report/sarif/message.ts
var messageOf = (phrase) => ({
  text: plainText(phrase).replaceAll("](", "\\](").replace(/\{(\d+)\}/g, "{{$1}}")
});

// src/report/sarif/uri.ts
function uriOf(path2) {
  const segments = path2.split("/").filter((segment) => !LEADS_ELSEWHERE.has(segment));
  return segments.length === 0 ? "./" : segments.map(encodeSegment2).join("/");
}
var LEADS_ELSEWHERE = /* @__PURE__ */ new Set(["", ".", ".."]);
var encodeSegment2 = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�"));

// src/report/sarif/location.ts
var ROOT = "%SRCROOT%";
var artifactOf = (file, prefix) => ({
  uri: uriOf(prefix + file),
  uriBaseId: ROOT
});
var locationOf = (at, prefix) => ({
  physicalLocation: {
    artifactLocation: artifactOf(at.file, prefix),
    region: { startLine: at.line, ...at.column === void 0 ? {} : { startColumn: at.column } }
  }
});
var relatedLocationOf = (number, id, at, prefix) => ({
  id: number,
  ...id === null ? {} : { message: messageOf([name(labelOf(id))]) },
  ...locationOf(at, prefix)
});

// src/report/sarif/notifications.ts
var describeNotes = (notes, leftOut, prefix) => [
  ...leftOut === 0 ? [] : [tellLeftOut(leftOut)],
  ...notes.map((note) => tellNote2(note, prefix))
];
var tellNote2 = (note, prefix) => ({
  descriptor: { id: note.kind },
  level: isIncomplete(note) ? "warning" : "note",
  message: messageOf([quoted(note.message)]),
  ...note.file === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(note.file, prefix) } }] }
});
var tellLeftOut = (leftOut) => ({
  descriptor: { id: "too-many-findings" },
  level: "warning",
  message: messageOf(say`${count(leftOut, "more finding")} had no room here: the most important ones come first.`)
});

// src/report/sarif/fixes.ts
function fixOf(group, prefix) {
  const { edits = [], rewrite } = group;
  if (rewrite.kind !== "ready" || edits.length === 0) return null;
  const files = [...new Set(edits.map(({ file }) => file))].sort(byText);
  return {
    description: describe(group),
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactOf(file, prefix),
      replacements: edits.filter((edit) => edit.file === file).map(replacementOf)
    }))
  };
}
function describe({ components, joins, replaced }) {
  const what = joins === null ? say`Put ${names(components)} into one backend.` : say`Put ${names(components)} into ${{ kind: "name", text: joins.name }}.`;
  const types = replaced.map(({ type, count: amount2 }) => say`${amount2} of ${{ kind: "name", text: type }}`);
  const total3 = replaced.reduce((sum3, { count: amount2 }) => sum3 + amount2, 0);
  const data = total3 === 0 ? [] : say`Deploying this replaces ${count(total3, "resource")} with data (${inList(types)}): move the data first.`;
  return messageOf(sentences([what, data]));
}
var replacementOf = ({ line, column, endLine, endColumn, text }) => ({
  deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
  ...text === "" ? {} : { insertedContent: { text } }
});

// src/report/sarif/level.ts
var LEVELS2 = { info: "note", warning: "warning", error: "error" };

// src/report/sarif/suppressions.ts
var STATUS = { accepted: "accepted", "once-merged": "underReview" };
function describeSuppression(suppression, prefix) {
  const { kind, status, reason, owner, until, at } = suppression;
  const properties = { ...owner === null ? {} : { owner }, ...until === null ? {} : { until } };
  return {
    kind: kind === "comment" ? "inSource" : "external",
    status: STATUS[status],
    ...reason === "" ? {} : { justification: plainText([quoted(reason)]) },
    ...at === null || !isBelowRoot(at.file) ? {} : { location: locationOf(at, prefix) },
    ...Object.keys(properties).length === 0 ? {} : { properties }
  };
}
var isBelowRoot = (file) => !/^([/\\]|[a-z]:)/i.test(file) && !file.split("/").includes("..");

// src/report/sarif/result.ts
function describeResult(finding, { ruleIndex, baselineState, group, prefix }) {
  const { rule, severity, fingerprint, related, subjects, joined, suppression } = finding;
  const fix2 = group === void 0 ? null : fixOf(group, prefix);
  const places2 = related.slice(0, RELATED_LOCATIONS);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS2[severity],
    message: messageOf(tellFinding(finding)),
    locations: [locationOf(finding, prefix)],
    ...places2.length === 0 ? {} : { relatedLocations: places2.map((at, index) => relatedLocationOf(index + 1, at.id, at, prefix)) },
    partialFingerprints: { "backendAdvisor/v1": fingerprint },
    ...baselineState === null ? {} : { baselineState },
    ...suppression === void 0 ? {} : { suppressions: [describeSuppression(suppression, prefix)] },
    ...fix2 === null ? {} : { fixes: [fix2] },
    properties: { subjects, ...joined === void 0 ? {} : { joined } }
  };
}

// src/report/sarif/rule-traits.ts
var BROKEN = { tags: ["azure", "correctness", "infrastructure"], precision: "very-high" };
var APART = { tags: ["azure", "infrastructure", "isolation"], precision: "high" };
var COSTS = { tags: ["azure", "cost", "infrastructure"], precision: "high" };
var ROBUST = { tags: ["azure", "infrastructure", "reliability"], precision: "high" };
var TIDY = { tags: ["maintainability"], precision: "very-high" };
var RULE_TRAITS = {
  "empty-backend": BROKEN,
  "reserved-component-key": BROKEN,
  "duplicate-component-id": BROKEN,
  "access-before-initialization": BROKEN,
  "initialized-twice": BROKEN,
  "backend-not-added": BROKEN,
  "component-added-after-initialization": BROKEN,
  "conflicting-requirements": BROKEN,
  "limit-exceeded": BROKEN,
  "missing-provider": BROKEN,
  "shareable-components": COSTS,
  "shareable-resources": COSTS,
  "mixed-traditional-and-backend": COSTS,
  "mixed-security-boundary": APART,
  "mixed-regions": APART,
  "mixed-environments": APART,
  "backend-too-large": ROBUST,
  "sku-raised-by-sharing": COSTS,
  "shared-function-storage": ROBUST,
  "unused-backend": TIDY,
  "invalid-suppression": TIDY,
  "expired-suppression": TIDY,
  "unused-suppression": TIDY,
  "mergeable-resources": COSTS,
  "missing-monitoring-in-production": ROBUST,
  "transient-data-without-ttl": ROBUST,
  "unresolved-template-reference": TIDY
};

// src/report/sarif/rules.ts
var PROBLEMS3 = { error: "error", warning: "warning", info: "recommendation" };
function describeRule(rule, { severity, page }) {
  const { title, summary } = RULE_WORDS[rule];
  const { tags, precision } = RULE_TRAITS[rule];
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: summary },
    helpUri: docsLink(rule),
    help: { text: `${summary} See ${docsLink(rule)}`, markdown: withAbsoluteLinks(page) },
    defaultConfiguration: { level: LEVELS2[severity] },
    properties: { tags, precision, "problem.severity": PROBLEMS3[severity] }
  };
}
var pascalCase = (id) => id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");

// src/report/sarif/sarif.ts
var renderSarif = (report, options) => `${inert(JSON.stringify(describeLog(report, options), null, 2))}
`;
function describeLog(report, { rules, prefix = "", onlyOpen = false }) {
  const { chosen, leftOut } = chooseFindings(report, { most: SARIF_RESULTS, onlyOpen });
  const said = new Set(chosen.map(({ finding }) => finding.rule));
  const shown = RULE_IDS.filter((rule) => said.has(rule));
  const indexOf = new Map(shown.map((rule, index) => [rule, index]));
  const groups = new Map(report.groups.map((group) => [group.fingerprint, group]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Backend Advisor",
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: shown.map((rule) => describeRule(rule, rules[rule]))
          }
        },
        automationDetails: { id: `backend-advisor/${prefix}` },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: describeNotes(report.notes, leftOut, prefix)
          }
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: "The folder that was analysed, or its repository." } } },
        columnKind: "utf16CodeUnits",
        results: chosen.map(
          ({ finding, baselineState }) => describeResult(finding, {
            ruleIndex: indexOf.get(finding.rule),
            baselineState,
            // What is gone has no group any more, though another may have its fingerprint.
            group: baselineState === "absent" ? void 0 : groups.get(finding.fingerprint),
            prefix
          })
        )
      }
    ]
  };
}

// src/app/render-sarif.ts
async function renderSarif2(report, options = {}) {
  const { RULE_PAGES } = await import("./rule-pages-QHCXFGMC.js");
  const rules = Object.fromEntries(
    RULE_IDS.map((rule) => [rule, { severity: SEVERITIES[rule], page: RULE_PAGES[rule] }])
  );
  return renderSarif(report, { ...options, rules });
}

// src/app/render.ts
var renderAs = (report, format, options) => format === "sarif" ? renderSarif2(report) : render2(report, format, options);
function render2(report, format, options) {
  switch (format) {
    case "text":
      return renderText(report, options);
    case "json":
      return renderJson(report);
    case "markdown":
      return renderMarkdown(report);
    case "github":
      return renderGithub(report);
  }
}

// src/adapters/disk-workspace.ts
import { statSync } from "node:fs";

// src/adapters/disk-reader.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/adapters/file-reader.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
var LINK = { kind: "outside", why: "a symbolic link, which is not followed" };
var tooLarge = (size) => ({ kind: "unreadable", why: `${size} bytes are too many`, size });
function createFileReader() {
  let slab = Buffer.alloc(0);
  let used = 0;
  const allocate = (size) => {
    if (size > SLAB_BYTES / 4) return Buffer.allocUnsafeSlow(size);
    if (used + size > slab.length) {
      slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
      used = 0;
    }
    used += size;
    return slab.subarray(used - size, used);
  };
  return (file, limit) => {
    let descriptor;
    try {
      if (OPENING_FOLLOWS && lstatSync(file).isSymbolicLink()) return LINK;
      descriptor = openSync(file, WITHOUT_FOLLOWING);
    } catch (error) {
      return refusal(codeOf2(error));
    }
    try {
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) return refusal("EISDIR");
      if (!stats.isFile()) return { kind: "unreadable", why: "not a regular file" };
      if (stats.size > limit) return tooLarge(stats.size);
      return { kind: "bytes", bytes: fill(allocate(stats.size), descriptor) };
    } catch (error) {
      return refusal(codeOf2(error));
    } finally {
      closeSync(descriptor);
    }
  };
}
var SLAB_BYTES = 1024 * 1024;
var WITHOUT_FOLLOWING = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);
var OPENING_FOLLOWS = !constants.O_NOFOLLOW;
function fill(memory, descriptor) {
  let filled = 0;
  while (filled < memory.length) {
    const count2 = readSync(descriptor, memory, filled, memory.length - filled, null);
    if (count2 === 0) break;
    filled += count2;
  }
  return memory.subarray(0, filled);
}
var codeOf2 = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "it could not be read";
function refusal(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "ELOOP") return LINK;
  return { kind: "unreadable", why: code === "EISDIR" ? "a folder" : code };
}

// src/adapters/inside-path.ts
function isInsidePath(path2) {
  if (EMPTY_OR_DOTS.test(path2) || path2.includes("\0")) return false;
  return process.platform !== "win32" || !/[\\:]/.test(path2);
}
var EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;
var isInstalled = (path2) => path2.startsWith("node_modules/") || path2.includes("/node_modules/") || path2 === "node_modules";

// src/adapters/disk-reader.ts
function createDiskReader(root) {
  const followsLink = createLinkCheck(root);
  const readFile = createFileReader();
  return {
    read(path2, limit = Infinity) {
      if (!isInsidePath(path2)) return Promise.resolve({ kind: "outside", why: "the path leaves the folder" });
      return Promise.resolve(followsLink(path2) ? LINK : readFile(`${root}/${path2}`, limit));
    },
    size(path2) {
      if (!isInsidePath(path2) || followsLink(path2)) return Promise.resolve(null);
      const stats = statsOf(join2(root, path2));
      return Promise.resolve(stats?.isFile() === true ? stats.size : null);
    }
  };
}
function statsOf(file) {
  try {
    return lstatSync2(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function createLinkCheck(root) {
  const known = /* @__PURE__ */ new Map();
  const followsLink = (path2) => {
    const end = path2.lastIndexOf("/");
    if (end < 0) return false;
    const folder = path2.slice(0, end);
    const before = known.get(folder);
    if (before !== void 0) return before;
    const answer = followsLink(folder) || statsOf(join2(root, folder))?.isSymbolicLink() === true;
    known.set(folder, answer);
    return answer;
  };
  return followsLink;
}

// src/adapters/git-files.ts
import { lstatSync as lstatSync3 } from "node:fs";
import { join as join3 } from "node:path";

// src/adapters/git-process.ts
import { spawn } from "node:child_process";
function runGit(folder, parameters) {
  return new Promise((resolve3) => {
    const git = spawnGit(folder, parameters);
    const chunks = [];
    const timer = setTimeout(() => git.kill(), TIME_LIMIT_MS);
    git.stdin.end();
    git.stderr.resume();
    git.stdout.on("data", (chunk) => chunks.push(chunk));
    git.on("error", () => {
      clearTimeout(timer);
      resolve3({ kind: "failed", exitCode: null });
    });
    git.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve3(exitCode === 0 ? { kind: "done", stdout: Buffer.concat(chunks) } : { kind: "failed", exitCode });
    });
  });
}
function spawnGit(folder, parameters) {
  const git = spawn("git", [...HARDENED, ...parameters], {
    cwd: folder,
    env: environment(),
    windowsHide: true,
    stdio: "pipe"
  });
  git.stdin.on("error", () => void 0);
  return git;
}
var TIME_LIMIT_MS = 6e4;
var HARDENED = [
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  // The checkout may belong to another user (a container job): reading it is all we do.
  "-c",
  "safe.directory=*",
  "-c",
  "safe.bareRepository=explicit",
  "--no-pager"
];
function environment() {
  const inherited = Object.entries(process.env).filter(([name2]) => !name2.startsWith("GIT_") || name2 === "GIT_EXEC_PATH");
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    LC_ALL: "C"
  };
}

// src/adapters/git-files.ts
async function listGitFiles(root) {
  const listing = await runGit(root, [
    "ls-files",
    "-z",
    "-t",
    "--cached",
    "--deleted",
    "--others",
    "--exclude-standard"
  ]);
  if (listing.kind === "failed") return null;
  const present = /* @__PURE__ */ new Set();
  const gone = /* @__PURE__ */ new Set();
  for (const entry of listing.stdout.toString("utf8").split("\0")) {
    const path2 = entry.slice(2);
    if (!isInsidePath(path2)) continue;
    if (entry.startsWith(DELETED) || entry.startsWith(SKIPPED) && !isThere(join3(root, path2))) gone.add(path2);
    else present.add(path2);
  }
  return [...present].filter((path2) => !gone.has(path2));
}
var DELETED = "R ";
var SKIPPED = "S ";
var isThere = (file) => lstatSync3(file, { throwIfNoEntry: false }) !== void 0;

// src/adapters/ignore-walk.ts
var import_ignore = __toESM(require_ignore(), 1);
import { lstatSync as lstatSync4, readdirSync, readFileSync } from "node:fs";
import { join as join4 } from "node:path";
function walkUnignored(root) {
  const files = [];
  const open = [{ path: "", rules: [] }];
  for (let folder = open.pop(); folder !== void 0; folder = open.pop()) {
    const rules = [...folder.rules, ...rulesIn(root, folder.path)];
    for (const entry of entriesOf(root, folder.path)) {
      if (NEVER_WALKED.has(entry.name)) continue;
      const path2 = folder.path + entry.name;
      if (!isInsidePath(path2)) continue;
      if (entry.isDirectory()) {
        if (!isIgnored(`${path2}/`, rules)) open.push({ path: `${path2}/`, rules: withoutOverruled(rules, `${path2}/`) });
      } else if ((entry.isFile() || entry.isSymbolicLink()) && !isIgnored(path2, rules)) files.push(path2);
    }
  }
  return files;
}
var NEVER_WALKED = /* @__PURE__ */ new Set([".git", "node_modules"]);
function rulesIn(root, folder) {
  const file = join4(root, folder, ".gitignore");
  if (lstatSync4(file, { throwIfNoEntry: false })?.isFile() !== true) return [];
  try {
    return [{ folder, patterns: (0, import_ignore.default)({ ignorecase: false }).add(readFileSync(file, "utf8")) }];
  } catch {
    return [];
  }
}
function entriesOf(root, folder) {
  try {
    return readdirSync(join4(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
function isIgnored(path2, rules) {
  for (const { folder, patterns } of rules.toReversed()) {
    const opinion = patterns.test(path2.slice(folder.length));
    if (opinion.ignored) return true;
    if (opinion.unignored) return false;
  }
  return false;
}
var withoutOverruled = (rules, path2) => rules.filter(({ folder, patterns }) => !patterns.test(path2.slice(folder.length)).ignored);

// src/adapters/reader-thread.ts
import { Worker } from "node:worker_threads";
var createReadApart = (root) => (paths, mark, onMark) => new Promise((resolve3, reject) => {
  const workerData = { root, paths, mark };
  const thread = new Worker(new URL("./reader.js", import.meta.url), { workerData, execArgv: [] });
  thread.on("message", (answer) => {
    if (answer.kind === "mark") onMark();
    else resolve3(answer.reading);
  });
  thread.on("error", reject);
  thread.on("exit", () => {
    resolve3(null);
  });
}).catch(() => null);

// src/adapters/disk-workspace.ts
var openDiskWorkspace = (root) => ({
  ...createDiskReader(root),
  async list() {
    if (!isFolder(root)) throw new UsageError(`there is no folder ${root}`);
    const known = await listGitFiles(root);
    const files = known === null || known.length === 0 ? walkUnignored(root) : known;
    return files.filter((path2) => !isInstalled(path2));
  },
  readApart: createReadApart(root)
});
var isFolder = (root) => {
  try {
    return statSync(root).isDirectory();
  } catch {
    return false;
  }
};

// src/adapters/repository-path.ts
import { resolve } from "node:path";
async function locateInRepository(folder) {
  const answer = await runGit(folder, ["rev-parse", "--show-prefix"]);
  if (answer.kind === "failed") return null;
  const prefix = answer.stdout.toString("utf8").replace(/\n$/, "");
  const up = prefix.split("/").filter((part) => part !== "");
  return { top: resolve(folder, ...up.map(() => "..")), prefix };
}
async function checkedOutCommit(folder) {
  const answer = await runGit(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return answer.kind === "failed" ? null : answer.stdout.toString("latin1").trim();
}

// src/adapters/named-base.ts
import { stat } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

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
      const process2 = git;
      return new Promise((resolve3) => {
        waiting.push(resolve3);
        process2.stdin.write(`${objectId}
`);
      });
    },
    close() {
      const process2 = git;
      const wasRunning = process2 !== null && !hasEnded;
      hasEnded = true;
      if (!wasRunning) return Promise.resolve();
      return new Promise((resolve3) => {
        process2.on("close", () => {
          resolve3();
        });
        process2.stdin.end();
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
  const found2 = await runGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commitish}^{commit}`]);
  if (found2.kind === "failed") return { kind: "unavailable", why: "no-commit" };
  const commit = found2.stdout.toString("latin1").trim();
  const listing = await runGit(root, ["ls-tree", "-r", "-z", "--long", "--end-of-options", commit]);
  if (listing.kind === "failed") return { kind: "unavailable", why: "missing-objects" };
  const entries = parseTree(listing.stdout.toString("utf8"));
  return { kind: "open", workspace: workspaceOf(commit, entries, openObjectReader(root)) };
}
var isSafeName = (name2) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name2) || /^[\w][^\s~^:?*[\\\0-\x1f\x7f]*$/.test(name2) && !/\.\.|@\{/.test(name2);
function parseTree(listing) {
  const entries = /* @__PURE__ */ new Map();
  for (const line of listing.split("\0")) {
    const [head, path2] = splitAtTab(line);
    if (!isInsidePath(path2) || isInstalled(path2)) continue;
    const [mode, type, objectId, size] = head.split(/ +/);
    if (type !== "blob" || objectId === void 0) continue;
    entries.set(path2, mode === SYMBOLIC_LINK ? { kind: "link" } : { kind: "file", objectId, size: Number(size) });
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
    async read(path2, limit = Infinity) {
      if (!isInsidePath(path2)) return { kind: "outside", why: "the path leaves the folder" };
      const entry = entries.get(path2);
      if (entry === void 0) return isBelowLink(path2, entries) ? LINK : { kind: "missing" };
      if (entry.kind === "link") return LINK;
      if (entry.size > limit) return tooLarge(entry.size);
      const bytes = await objects.read(entry.objectId);
      return bytes === null ? { kind: "unreadable", why: "the object is not at hand" } : { kind: "bytes", bytes };
    },
    size(path2) {
      const entry = entries.get(path2);
      return Promise.resolve(entry?.kind === "file" ? entry.size : null);
    },
    close: () => objects.close()
  };
}
function isBelowLink(path2, entries) {
  const parts = path2.split("/");
  return parts.some((_, index) => entries.get(parts.slice(0, index).join("/"))?.kind === "link");
}

// src/adapters/merge-base.ts
async function findMergeBase(folder, ref, head = "HEAD") {
  const [theirs, ours] = [await commitOf(folder, ref), await commitOf(folder, head)];
  if (theirs === null || ours === null) return { kind: "none", why: await whyMissing(folder) };
  const found2 = await runGit(folder, ["merge-base", "--end-of-options", theirs, ours]);
  if (found2.kind === "done") return { kind: "found", commit: found2.stdout.toString("latin1").trim() };
  return { kind: "none", why: await isShallow(folder) ? "shallow" : "unrelated" };
}
async function commitOf(folder, ref) {
  const found2 = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  return found2.kind === "failed" ? null : found2.stdout.toString("latin1").trim();
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
  const path2 = resolve2(from, named);
  const found2 = await stat(path2).catch(() => null);
  if (found2?.isDirectory() === true) return { kind: "folder", path: path2 };
  if (found2?.isFile() === true) return { kind: "file", path: path2 };
  return { kind: "none", why: merge?.why ?? "no-commit" };
}
var LOOKS_LIKE_PATH = /^\.{0,2}[\\/]|^\.{1,2}$|\.json$/i;

// src/findings/compare.ts
function compareFindings(now, then) {
  const before = new Set(then.map(({ fingerprint }) => fingerprint));
  const after = new Set(now.map(({ fingerprint }) => fingerprint));
  const gone = then.filter(({ fingerprint }) => !after.has(fingerprint));
  const continued = /* @__PURE__ */ new Set();
  const findings = now.map((finding) => {
    if (before.has(finding.fingerprint)) return { ...finding, state: "existing" };
    if (!ABOUT_MEMBERS.has(finding.rule)) return { ...finding, state: "new" };
    const alike = gone.filter(({ rule }) => ABOUT_MEMBERS.get(rule) === ABOUT_MEMBERS.get(finding.rule));
    const larger = alike.find((earlier) => holds(earlier, finding));
    if (larger !== void 0) {
      continued.add(larger);
      return { ...finding, state: "existing" };
    }
    const parts = alike.filter((earlier) => holds(finding, earlier));
    if (parts.length === 0) return { ...finding, state: "new" };
    for (const part of parts) continued.add(part);
    const known = new Set(parts.flatMap(({ subjects }) => subjects));
    const joined = finding.subjects.filter((subject) => !known.has(subject));
    return joined.length === 0 ? { ...finding, state: "existing" } : { ...finding, state: "new", joined };
  });
  const resolved = gone.filter((finding) => !continued.has(finding) && finding.suppression?.status !== "accepted");
  return { findings, resolved };
}
var holds = (larger, smaller) => smaller.subjects.length > 0 && smaller.subjects.every((subject) => larger.subjects.includes(subject));
var ABOUT_MEMBERS = /* @__PURE__ */ new Map([
  ["shareable-components", "components"],
  ["mixed-traditional-and-backend", "components"],
  ["shareable-resources", "resources"],
  ["mergeable-resources", "resources"]
]);

// src/app/hold-against.ts
function holdAgainst(report, { name: name2, report: then, comparable }) {
  const isComparable = ({ file }) => comparable === null || comparable.has(file);
  const { findings, resolved } = compareFindings(report.findings.filter(isComparable), then.findings);
  const compared = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const left = report.findings.filter((finding) => !isComparable(finding)).length;
  return {
    ...report,
    findings: report.findings.map(
      (finding) => isComparable(finding) ? compared.get(finding.fingerprint) ?? finding : finding
    ),
    refused: markRefusals(report.refused, then.refused),
    notes: left === 0 ? report.notes : [...report.notes, notCompared(left, name2)],
    comparison: { base: name2, resolved }
  };
}
function markRefusals(now, then) {
  const known = new Set(then.map(identityOf));
  return now.map((refusal2) => ({ ...refusal2, state: known.has(identityOf(refusal2)) ? "existing" : "new" }));
}
var identityOf = ({ source, kind, components, verdict, reasons }) => JSON.stringify([
  source,
  kind,
  components,
  verdict,
  reasons.map(({ code, with: others2, path: path2 }) => [code, others2, path2])
]);
var notCompared = (amount2, base) => ({
  kind: "not-compared",
  file: null,
  message: `${amount2 === 1 ? "1 finding is" : `${amount2} findings are`} in files that no commit holds, so it is not known whether ${base} has them too`
});

// src/adapters/disk-type-files.ts
import { readFileSync as readFileSync2, readdirSync as readdirSync2, realpathSync, statSync as statSync2 } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join as join5, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
var ROOT2 = "/root";
var LIBRARY = "/lib";
var HOISTED = "/node_modules";
function openDiskTypeFiles(root, library = libraryFolder()) {
  const realRoot = realpathSync(root);
  const hoisted = findHoisted(realRoot);
  const places2 = [
    { name: ROOT2, folder: realRoot },
    ...hoisted === null ? [] : [{ name: HOISTED, folder: hoisted }],
    { name: LIBRARY, folder: library }
  ];
  const placeOf2 = (path2) => places2.find(({ name: name2 }) => path2 === name2 || path2.startsWith(`${name2}/`));
  const onDisk = (path2) => {
    const place2 = placeOf2(path2);
    return place2 === void 0 ? null : insideOf(place2.folder, join5(place2.folder, path2.slice(place2.name.length)));
  };
  return {
    readFile: (path2) => attempt(() => readFileSync2(existing(onDisk(path2)), "utf8")),
    fileExists: (path2) => attempt(() => statSync2(existing(onDisk(path2))).isFile()) ?? false,
    directoryExists: (path2) => attempt(() => statSync2(existing(onDisk(path2))).isDirectory()) ?? false,
    getDirectories: (path2) => attempt(
      () => readdirSync2(existing(onDisk(path2)), { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name: name2 }) => name2).sort()
    ) ?? [],
    realpath(path2) {
      const place2 = placeOf2(path2);
      const real = onDisk(path2);
      if (place2 === void 0 || real === null || place2.name === LIBRARY) return path2;
      return `${place2.name}/${relative(place2.folder, real).split(sep).join("/")}`;
    }
  };
}
function findHoisted(root) {
  let nearest = null;
  for (let folder = root; ; folder = dirname(folder)) {
    const packages = join5(folder, "node_modules");
    if (folder !== root && nearest === null && isFolder2(packages)) nearest = realpathSync(packages);
    if (attempt(() => statSync2(join5(folder, ".git"))) !== void 0) return nearest;
    if (folder === dirname(folder)) return null;
  }
}
var isFolder2 = (path2) => attempt(() => statSync2(path2).isDirectory()) === true;
function insideOf(folder, path2) {
  const real = attempt(() => realpathSync(path2));
  return real !== void 0 && (real === folder || real.startsWith(folder + sep)) ? real : null;
}
function existing(path2) {
  if (path2 === null) throw new Error("not inside");
  return path2;
}
function attempt(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}
function libraryFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  const isBundled = attempt(() => statSync2(join5(here, "lib.d.ts")).isFile()) === true;
  return realpathSync(isBundled ? here : dirname(createRequire(import.meta.url).resolve("typescript")));
}

// src/app/fix.ts
async function fix(workspace, typeFiles, settings, journal) {
  const { policy, only, allowStateful } = settings;
  const { stack: found2, templates } = await readSources(workspace, settings, journal);
  const reading = allowStateful ? found2 : { ...found2, proposals: withoutStateful(found2) };
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
  const { readFiles } = await import("./read-files-RJJVVKKF.js");
  const { files, tree } = reading.source;
  const proof = proveRewritings(rewritings, files.texts, tree, typeFiles);
  const texts = new Map([...files.texts, ...proof.texts]);
  assertSettled(reading, readFiles({ ...files, texts }, policy), proof);
  const stack2 = { ...reading, proposals: withRollbacks(reading, proof) };
  const report = reportOf({ stack: stack2, templates }, settings);
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
var changesOf = (files, { texts }) => [...texts].map(([path2, after]) => ({ path: path2, before: files.texts.get(path2), after })).sort(by(({ path: path2 }) => path2));

// src/app/contract-proof.ts
var PACKAGE = "node_modules/@atakora/component/package.json";
var isContractProven = (given, files) => given === "documented" || given === null && exportsBackend(files.readFile(`/root/${PACKAGE}`) ?? files.readFile(`/${PACKAGE}`));
function exportsBackend(manifest) {
  const { exports } = parseObject(manifest ?? "");
  return typeof exports === "object" && exports !== null && Object.hasOwn(exports, "./backend");
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
var withoutProof = (report) => ({ ...report, groups: report.groups.map(unproven) });
var unproven = (group) => {
  if (group.rewrite.kind === "refused") return group;
  const reason = { code: "contract-unproven", with: group.components, path: null, values: [], at: [] };
  return { ...group, rewrite: { kind: "refused", reasons: [reason] } };
};

export {
  SEVERITIES,
  levelOf,
  fingerprintGroups,
  listedOnce,
  readStackCode,
  discoverTemplates,
  isNews,
  withholdOwnExcuses,
  isAboutSuppressions,
  judgeEntries,
  isIncomplete,
  makeVisible,
  shortName,
  labelOf,
  shorten,
  labelRefusal,
  say,
  name,
  quoted,
  place,
  inList,
  inSequence,
  names,
  count,
  sentences,
  countResources,
  resourceNoun,
  oneOfKind,
  fixedCost,
  tellFixedCost,
  tellFewer,
  RULE_WORDS,
  tellFinding,
  reportOf,
  analyse,
  readSources,
  conclude,
  STEP_ANNOTATIONS,
  renderAnnotations,
  renderDelivery,
  SEPARATION_WORDS,
  explainRefusal,
  explainReason,
  explainRewrite,
  PROPERTIES,
  AS_THINGS_ARE,
  ENDING,
  SETTINGS,
  FINDINGS,
  READY,
  tellRewrite,
  VERDICT_TITLES,
  explainSets,
  checklistFor,
  HOME,
  docsLink,
  sinkFor,
  renderMarkdown,
  renderSummary,
  inert,
  defuseCommands,
  cellsOf,
  indentBy,
  wrap,
  codeLines,
  alignRows,
  run,
  placeText,
  explanationLines,
  LONGEST_NAME2 as LONGEST_NAME,
  resourceName,
  rowsOf4 as rowsOf,
  styleFor,
  renderSarif2 as renderSarif,
  renderBaseline,
  renderFix,
  renderPatch,
  renderReversePatch,
  amount,
  renderSetUp,
  renderNewFiles,
  renderAs,
  render2 as render,
  isInsidePath,
  isInstalled,
  runGit,
  openDiskWorkspace,
  openObjectReader,
  openGitWorkspace,
  parseTree,
  workspaceOf,
  locateInRepository,
  checkedOutCommit,
  findMergeBase,
  findNamedBase,
  holdAgainst,
  openDiskTypeFiles,
  isContractProven,
  parseObject,
  withoutProof,
  fix
};
