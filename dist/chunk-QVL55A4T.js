import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  NO_STACK_CODE,
  discoverTemplates,
  listedOnce,
  nothingRead,
  readStackCode
} from "./chunk-LYDWUYKO.js";
import {
  announceOwnExcuses
} from "./chunk-XG4PFISJ.js";
import {
  EXPIRES_SOON,
  acceptByBaseline,
  isAboutSuppressions
} from "./chunk-KUQX6IXM.js";
import {
  levelOf
} from "./chunk-DYWQODNC.js";
import {
  tellFinding
} from "./chunk-IHZOZO6Y.js";
import {
  plainText
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import {
  addDays,
  dayOf
} from "./chunk-ZJUBZC3H.js";
import {
  RULE_IDS,
  ruleFor
} from "./chunk-DWX4UKS5.js";
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  globFilter
} from "./chunk-JQZUN7LU.js";
import {
  CONFIGURED_LIMITS,
  RESOURCE_LIMITS,
  heedsSettings,
  kebabCase,
  sharesResources,
  takesComponents
} from "./chunk-5G2XQ5CK.js";
import {
  BACKEND_MODULE,
  COMPONENT_CLASSES,
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
  matcherOf,
  stageOf
} from "./chunk-TUALDWPF.js";
import {
  inCents
} from "./chunk-G3NLBBR6.js";
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
  const ordered = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf(a), firstPlaceOf(b)) || byText(namesOf2(a), namesOf2(b))
  );
  const fingerprints = fingerprintsOf("shareable-resources", ordered.map(symbolsOf));
  return ordered.map((planned, index) => {
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
    avoidableTemplateResources: further.reduce((sum, { members }) => sum + members.length - 1, 0),
    monthlySaving: {
      low: inCents(savings.reduce((sum, { low }) => sum + low, 0)),
      high: inCents(savings.reduce((sum, { high }) => sum + high, 0)),
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
  const ordered = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf2(a), firstPlaceOf2(b)) || byText(namesOf3(a), namesOf3(b))
  );
  const fingerprints = fingerprintsOf("shareable-components", ordered.map(symbolsOf2));
  return new Map(ordered.map((planned, index) => [planned, fingerprints[index]]));
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
    plan.backends.flatMap((backend) => backend.members.map(({ component }) => [component, backend]))
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
  return plan.backends.toSorted((a, b) => byPosition(a.at, b.at) || byText(a.name, b.name)).map(({ name, members, at }) => ({
    name,
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

// src/app/read-templates.ts
async function readTemplates(workspace, policy, journal) {
  journal.progress("Looking for templates");
  const { include, exclude, applications } = policy;
  const { files, notes } = await discoverTemplates(workspace, { include, exclude, applications });
  if (files === null) return { ...NO_TEMPLATES, notes };
  journal.progress(`Reading ${files.texts.size} templates`);
  const [{ parseTemplates }, { planTemplates }] = await Promise.all([
    import("./parse-OH4KWSP7.js"),
    import("./plan-templates-D7KJ2AN6.js")
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
var camelCase = (name) => name.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());

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
var LONGEST_SHOWN = 80;
var wrong = (problem, { found = null, nearest = null, most = null }) => ({ problem, found: found?.slice(0, LONGEST_SHOWN) ?? null, nearest, most });

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
    return accepting === void 0 ? finding : { ...finding, suppression: suppressionBy(accepting, judging.today) };
  });
  const observations = judged.flatMap(({ comment, problem }) => {
    if (problem !== null) return [observe("invalid-suppression", comment, comment.rules, { ...problem })];
    return observeUse(comment, covered.get(comment) ?? /* @__PURE__ */ new Set(), judging);
  });
  return { findings: settled, observations };
}
var byExtent = (a, b) => SUPPRESSION_EXTENTS.indexOf(a.extent) - SUPPRESSION_EXTENTS.indexOf(b.extent) || byPosition(a.at, b.at);
function coveringOf(finding, byRule) {
  const places = [finding, ...finding.related.filter(({ id }) => id !== null)];
  const files = new Set(places.map(({ file }) => file));
  return [...files].flatMap((file) => byRule.get(`${finding.rule} ${file}`) ?? []).filter(({ at, lines }) => {
    const isWithin = (line) => lines !== null && lines.first <= line && line <= lines.last;
    return places.some(({ file, line }) => file === at.file && isWithin(line));
  }).sort(byExtent);
}
var isExpired = ({ until }, today) => until !== null && until < today;
var suppressionBy = ({ at, reason, until }, today) => ({
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
  return {
    findings: own.length === 0 ? accepted.findings : [...accepted.findings, ...own].sort(byPosition),
    notes: areAllOff(policy) ? [...accepted.notes, ALL_OFF] : accepted.notes
  };
}
var areAllOff = (policy) => RULE_IDS.every((rule) => levelOf(rule, policy) === "off");
var ALL_OFF = {
  kind: "all-rules-off",
  file: null,
  message: "the policy turns every rule off, so nothing can be found"
};

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
    const found = members.map((member) => "links" in member ? tied.get(member) ?? [] : []);
    return found.some(({ length }) => length === 0) ? [] : [...new Set(found.flat())];
  };
  const saidBy = (set) => {
    const groups = new Set(componentsOf(set).map((component) => holder.get(component) ?? null));
    const [only] = groups;
    return groups.size === 1 && only !== void 0 ? only : null;
  };
  const resources = /* @__PURE__ */ new Map();
  for (const [resource, found] of tied) {
    for (const group of new Set(found.flatMap((component) => holder.get(component) ?? []))) {
      const known = resources.get(group);
      if (known === void 0) resources.set(group, [resource]);
      else known.push(resource);
    }
  }
  return { componentsOf, saidBy, resourcesOf: (group) => resources.get(group) ?? [] };
}
function tieByEntity({ resources }, components, isOfApplication, tied) {
  for (const resource of resources) {
    const found = resource.entities.flatMap((entity) => {
      const candidates = (components.get(entity) ?? []).filter(({ at }) => isOfApplication(at.file));
      return candidates.length === 1 ? candidates : [];
    });
    if (found.length > 0) tied.set(resource, found);
  }
}
var TYING = ["plan", "host-storage"];
function tieByLinks(application, tied) {
  const neighbours = neighbourhoodOf(application);
  if (![...tied.keys()].some(({ links }) => links.some(({ role }) => TYING.includes(role)))) return;
  for (const resource of application.resources) {
    const hanging = TYING.flatMap((role) => neighbours.linkedTo(resource, role));
    const found = hanging.map((each) => tied.get(each) ?? []);
    if (tied.has(resource) || found.length === 0 || found.some(({ length }) => length === 0)) continue;
    tied.set(resource, [...new Set(found.flat())]);
  }
}
function componentsByEntity({ components }) {
  const byEntity = /* @__PURE__ */ new Map();
  for (const component of components) {
    const name = entryOf(component.props, "entityName");
    if (name.kind !== "known" || typeof name.value !== "string") continue;
    const entity = kebabCase(name.value);
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
var nameOfBackend = ({ name, scope }) => ({
  kind: "backend",
  scope: scope?.label ?? "",
  id: name
});
var nameOfComponent = ({ kind, id, scope }) => ({
  kind,
  scope: scope?.label ?? "",
  id
});
var nameOfSetting = (path) => ({ kind: "setting", scope: "", id: path });
var relatedAt = (id, { file, line, column }) => ({
  id,
  file,
  line,
  column
});
var MOST_PLACES = 50;
var placesOfMembers = (members) => members.slice(0, MOST_PLACES).map(({ id, at }) => relatedAt(id, at));

// src/rules/access-before-initialization.ts
var accessBeforeInitialization = ({ code }) => oncePerPlace(code.backends.filter((backend) => !isNeverAdded(backend)).flatMap(observeAccesses));
function observeAccesses(backend) {
  const accesses = backend.misuses.filter(({ kind }) => kind === "accessed-before");
  const [first, ...more] = accesses;
  if (first === void 0) return [];
  const names = accesses.flatMap(({ name }) => name ?? []);
  return [
    {
      rule: "access-before-initialization",
      at: first.at,
      subjects: [nameOfBackend(backend)],
      related: [...more.map(({ at }) => at), ...first.placement === null ? [] : [first.placement]].map(
        (at) => relatedAt(null, at)
      ),
      arguments: { backend: backend.name, components: [...new Set(names)], isPlaced: first.placement !== null }
    }
  ];
}

// src/rules/backend-not-added.ts
var backendNotAdded = ({ code }) => oncePerPlace(
  code.backends.filter(isNeverAdded).map((backend) => ({
    rule: "backend-not-added",
    at: backend.at,
    subjects: [nameOfBackend(backend)],
    related: backend.uses.map((at) => relatedAt(null, at)),
    arguments: { backend: backend.name }
  }))
);

// src/rules/backend-too-large.ts
var backendTooLarge = ({ plan }) => plan.judgements.flatMap(
  ({ backend, members, passed }) => passed.filter(({ name }) => name === "maxComponentsPerBackend").map(({ limit, amount }) => ({
    rule: "backend-too-large",
    at: backend.at,
    subjects: [nameOfBackend(backend)],
    related: placesOfMembers(members),
    arguments: { backend: backend.name, allowed: limit, amount }
  }))
);

// src/rules/component-added-after-initialization.ts
var componentAddedAfterInitialization = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeAdditions));
function observeAdditions({ backend, members }) {
  return backend.misuses.filter(({ kind }) => kind === "added-after").map(({ at, name, placement }) => {
    const kind = members.find(({ id }) => id === name)?.kind ?? "component";
    return {
      rule: "component-added-after-initialization",
      at,
      subjects: [nameOfBackend(backend), ...name === null ? [] : [{ kind, scope: "", id: name }]],
      related: placement === null ? [] : [relatedAt(null, placement)],
      arguments: { backend: backend.name, component: name }
    };
  });
}

// src/rules/observe-disagreement.ts
function observeDisagreement(rule, { backend }, { path, sides }) {
  const telling = tellingOf(sides);
  const members = telling.flatMap(({ id, value }) => id === null ? [] : [{ id, value }]);
  const own = telling.find(({ id }) => id === null);
  return {
    rule,
    at: backend.at,
    subjects: [nameOfBackend(backend), nameOfSetting(path)],
    related: telling.map(({ id, at }) => relatedAt(id, at)),
    arguments: {
      backend: backend.name,
      path,
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
      ([name, { value, at }]) => value.kind === "known" && typeof value.value === "string" ? [[name, { text: value.value, at }]] : []
    )
  );
}

// src/rules/conflicting-requirements.ts
var conflictingRequirements = ({ plan }) => plan.judgements.flatMap(
  (judgement) => judgement.disagreements.flatMap(
    ({ code, path, sides }) => path !== null && isRequirement(code, path) && weighSame(judgement, sides) ? [observeDisagreement("conflicting-requirements", judgement, { path, sides })] : []
  )
);
var CODES = /* @__PURE__ */ new Set([
  "incompatible-consistency",
  "incompatible-capacity-mode",
  "incompatible-api",
  "incompatible-runtime"
]);
var isRequirement = (code, path) => CODES.has(code) || code === "conflicting-setting" && (path === "partitionKey" || path.startsWith("environmentVariables."));
function weighSame({ members }, sides) {
  const asking = new Set(sides.map(({ id }) => id));
  const weights = members.filter(({ id }) => asking.has(id)).map(({ props }) => propOf(props, "priority"));
  return weights.every((weight) => compareValues(weight, weights[0]) === "equal");
}

// src/rules/duplicate-component-id.ts
var duplicateComponentId = ({ plan }) => oncePerPlace(plan.judgements.flatMap(observeDuplicates));
function observeDuplicates({ backend, members }) {
  const byId = /* @__PURE__ */ new Map();
  for (const member of members.filter((each) => isKnown(each) && isCertainlyIn(backend, each))) {
    byId.set(member.id, [...byId.get(member.id) ?? [], member]);
  }
  return [...byId].flatMap(
    ([id, [first, second, ...more]]) => first === void 0 || second === void 0 ? [] : [
      {
        rule: "duplicate-component-id",
        at: isSamePlace(first, second) ? backend.at : second.at,
        subjects: [nameOfBackend(backend), { kind: second.kind, scope: "", id }],
        related: placesOfMembers([first, ...more]),
        arguments: { backend: backend.name, component: id, amount: more.length + 2 }
      }
    ]
  );
}
var isKnown = ({ idIsLiteral, idIsKnown }) => idIsLiteral || idIsKnown === true;
var isSamePlace = ({ at: a }, { at: b }) => a.file === b.file && a.line === b.line && a.column === b.column;
var isCertainlyIn = ({ members, complete }, { key }) => complete || members.some((member) => member.component === key && member.key !== null);

// src/rules/empty-backend.ts
var emptyBackend = ({ code }) => oncePerPlace(
  code.backends.filter(isEmpty).map((backend) => ({
    rule: "empty-backend",
    at: backend.at,
    subjects: [nameOfBackend(backend)],
    related: backend.placements.map((at) => relatedAt(null, at)),
    arguments: { backend: backend.name }
  }))
);
var isEmpty = ({ complete, members, reserved, placements, use }) => complete && members.length === 0 && reserved.length === 0 && placements.length > 0 && use !== "escapes";

// src/rules/initialized-twice.ts
var initializedTwice = ({ code }) => oncePerPlace(code.backends.flatMap(observePlacements));
function observePlacements(backend) {
  const [first, ...more] = backend.misuses.filter(({ kind }) => kind === "placed-again");
  if (first === void 0) return [];
  const others = [...first.placement === null ? [] : [first.placement], ...more.map(({ at }) => at)];
  return [
    {
      rule: "initialized-twice",
      at: first.at,
      subjects: [nameOfBackend(backend)],
      related: others.map((at) => relatedAt(null, at)),
      arguments: { backend: backend.name }
    }
  ];
}

// src/rules/limit-exceeded.ts
var limitExceeded = ({ plan, policy }) => plan.judgements.flatMap(
  ({ backend, members, passed }) => passed.filter(({ name }) => name !== "maxComponentsPerBackend" && (!isItsOwn(name) || heedsSettings(policy.contract))).map(({ name, limit, amount }) => ({
    rule: "limit-exceeded",
    at: backend.at,
    subjects: [nameOfBackend(backend), { kind: "limit", scope: "", id: name }],
    related: placesOfMembers(members),
    arguments: { backend: backend.name, limit: name, allowed: limit, amount }
  }))
);
var isItsOwn = (name) => Object.hasOwn(CONFIGURED_LIMITS, name) || Object.hasOwn(RESOURCE_LIMITS, name);

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
    ...tagged.filter(([name]) => ENVIRONMENT_TAGS.includes(name.toLowerCase())).map(([, property]) => property)
  ];
}

// src/rules/missing-monitoring-in-production.ts
var missingMonitoringInProduction = ({ code, plan, policy }) => {
  const configs = new Map(
    plan.judgements.flatMap(({ backend }) => backend.members.map(({ component }) => [component, backend.config]))
  );
  return [
    ...heedsSettings(policy.contract) ? plan.judgements.flatMap(observeBackend) : [],
    ...code.components.flatMap((component) => observeComponent(component, configs.get(component.key)))
  ];
};
function observeBackend({ backend, members }) {
  const production = productionIn(backend.config);
  if (production === null || production === "other") return [];
  if (backend.form === "builder" && backend.use === "escapes") return [];
  if (!backend.complete || !members.every(({ props }) => mayNotBeWatched(props))) return [];
  if (!isOff(backend.config)) return [];
  return [
    {
      rule: "missing-monitoring-in-production",
      at: backend.at,
      subjects: [nameOfBackend(backend)],
      related: [relatedAt(null, production.at)],
      arguments: { backend: backend.name, environment: production.word }
    }
  ];
}
function isOff(config) {
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
function observeProviders({ backend, members }) {
  const { providers, form, use } = backend;
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
        at: backend.at,
        subjects: [nameOfBackend(backend), { kind: "provider", scope: "", id: type }],
        related: placesOfMembers(users),
        arguments: { backend: backend.name, type, provider, components: users.map(({ id }) => id) }
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
    ({ code, path, sides }) => code === "different-environment" && path !== null && areSeveral(sides) ? [observeDisagreement("mixed-environments", judgement, { path, sides })] : []
  )
);
var areSeveral = (sides) => new Set(sides.map(({ value }) => stageOf(String(value)) ?? String(value).toLowerCase())).size > 1;

// src/rules/mixed-regions.ts
var mixedRegions = ({ plan }) => plan.judgements.flatMap(
  (judgement) => judgement.disagreements.flatMap(
    ({ code, path, sides }) => code === "different-region" && path !== null ? [observeDisagreement("mixed-regions", judgement, { path, sides })] : []
  )
);

// src/catalog/data-classes.ts
var NAMES = /* @__PURE__ */ new Set([
  "dataclass",
  "dataclassification",
  "classification",
  "sensitivity",
  "confidentiality"
]);
function dataClassTag(name) {
  const folded2 = name.toLowerCase().replaceAll(/[-_ ]/g, "");
  return NAMES.has(folded2) ? folded2 : null;
}

// src/rules/mixed-security-boundary.ts
var mixedSecurityBoundary = ({ plan, policy }) => plan.judgements.flatMap((judgement) => [...observeNetwork(judgement), ...observeTags(judgement, policy)]);
var observeNetwork = (judgement) => judgement.disagreements.flatMap(
  ({ code, path, sides }) => code === "different-network-boundary" && path !== null ? [observeDisagreement("mixed-security-boundary", judgement, { path, sides })] : []
);
function observeTags(judgement, { boundaries }) {
  const { backend, members } = judgement;
  const lines = /* @__PURE__ */ new Map();
  const note = (id, props) => {
    const noted = /* @__PURE__ */ new Set();
    for (const [name, { text, at }] of knownTags(props)) {
      const tag = dataClassTag(name) ?? (boundaries.tags.includes(name) ? name : null);
      if (tag === null || noted.has(tag)) continue;
      noted.add(tag);
      const line = lines.get(tag) ?? { path: `tags.${name}`, sides: [] };
      line.sides.push({ id, value: text, at });
      lines.set(tag, line);
    }
  };
  for (const { id, props } of members) note(id, props);
  note(null, backend.config);
  return [...lines.values()].filter(({ sides }) => new Set(sides.map(({ value }) => String(value).toLowerCase())).size > 1).map((line) => observeDisagreement("mixed-security-boundary", judgement, line));
}

// src/rules/reserved-component-key.ts
var reservedComponentKey = ({ code }) => oncePerPlace(
  code.backends.flatMap(
    (backend) => backend.reserved.map(({ key, at }) => ({
      rule: "reserved-component-key",
      at,
      subjects: [nameOfBackend(backend), { kind: "key", scope: "", id: key }],
      related: [relatedAt(null, backend.at)],
      arguments: { backend: backend.name, key }
    }))
  )
);

// src/rules/shared-function-storage.ts
var sharedFunctionStorage = ({ templates }) => distinct(templates.applications.flatMap((application) => [...observeApplication(application)]));
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
  return [...accounts].flatMap(([name, account]) => {
    const apps = used.flatMap((other) => nameOf(other) === name ? users.get(other.key) : []);
    const several = certainlyDifferent(apps);
    return several.length > 1 ? [observeAccount(account, several, application)] : [];
  });
}
var STORAGE = "Microsoft.Storage/storageAccounts";
function observeAccount(account, users, { name }) {
  const sorted = users.toSorted((a, b) => byPosition(a.at, b.at) || byText(a.label, b.label));
  return {
    rule: "shared-function-storage",
    at: account.at,
    // Neither the folder nor the line: a template may move.
    subjects: [{ kind: STORAGE, scope: name.slice(name.lastIndexOf("/") + 1), id: account.label }],
    related: sorted.map(({ label, at }) => relatedAt(label, at)),
    arguments: { account: account.label, components: sorted.map(({ label }) => label) }
  };
}
function functionAppsIn({ resources }) {
  const sites = resources.filter(({ type }) => type === "Microsoft.Web/sites");
  const mayShare = sites.length > 1 && resources.some(({ type }) => type === STORAGE);
  const apps = !mayShare ? [] : sites.filter((site) => isFunctionApp(site) && isDeployed(site));
  return apps.length < 2 ? [] : apps;
}
function isFunctionApp({ facets }) {
  const kind = facets.kind?.value;
  const words = kind?.kind === "known" ? String(kind.value).toLowerCase().split(",") : [];
  return words.includes("functionapp") && !words.includes("workflowapp");
}
var isDeployed = ({ conditions, copy }) => conditions.every(({ value }) => value.kind === "known" && value.value === true) && (copy === null || copy.count.kind === "known" && Number(copy.count.value) > 0);
function certainlyDifferent(apps) {
  const kept = [];
  for (const app of apps) {
    if (kept.length === MOST_APPS) break;
    const isOther = kept.every(({ name }) => compareValues(folded(name), folded(app.name)) === "different");
    if (isOther) kept.push(app);
  }
  return kept;
}
var MOST_APPS = 50;
var nameOf = ({ label }) => label.toLowerCase();
var folded = (value) => value.kind === "known" ? { kind: "known", value: String(value.value).toLowerCase() } : value;
function distinct(seen) {
  const places = new Map(seen.toReversed().map((each) => [JSON.stringify([each.at, each.related]), each]));
  return [...places.values()].toReversed();
}

// src/rules/sku-raised-by-sharing.ts
var skuRaisedBySharing = ({ plan, policy }) => (heedsSettings(policy.contract) ? plan.judgements : []).flatMap(
  (judgement) => judgement.differences.filter((difference) => isCertain(difference, judgement)).map((difference) => {
    const { backend } = judgement;
    const { path, values, result } = difference;
    const raised = values.filter(({ value }) => value !== result);
    return {
      rule: "sku-raised-by-sharing",
      at: backend.at,
      subjects: [nameOfBackend(backend), nameOfSetting(path)],
      related: values.map(({ id, at }) => relatedAt(id, at)),
      arguments: {
        backend: backend.name,
        path,
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
  const name = singular(kebabCase(entityName));
  return ENDINGS.some((ending) => name === ending || name.endsWith(`-${ending}`));
}
function singular(name) {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return name.endsWith("s") ? name.slice(0, -1) : name;
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
    (component) => [...textsIn(component)].flatMap(({ path, text, at }) => {
      const reference = referencesIn(text).find((names) => meantBy(names, held) !== void 0);
      if (reference === void 0) return [];
      const { id, at: declared } = meantBy(reference, held);
      return [
        {
          rule: "unresolved-template-reference",
          at,
          subjects: [nameOfComponent(component), nameOfSetting(path)],
          related: [relatedAt(id, declared)],
          arguments: { component: component.id, path, reference: reference.join(".") }
        }
      ];
    })
  );
};
function holdersIn({ components, backends }) {
  return new Map([
    ...backends.map(({ name, at }) => [name, { id: null, at, isBackend: true }]),
    ...components.flatMap(
      ({ holder, id, at }) => holder === null ? [] : [[holder, { id, at, isBackend: false }]]
    )
  ]);
}
function meantBy(names, held) {
  const [first, second] = names[0] === "this" ? names.slice(1) : names;
  const found = first === void 0 || second === void 0 ? void 0 : held.get(first);
  return found?.isBackend === true && second !== "components" ? void 0 : found;
}
function referencesIn(text) {
  return text.split("${").slice(1).flatMap((rest) => {
    const end = rest.indexOf("}");
    const names = end === -1 ? [] : rest.slice(0, end).trim().split(".");
    return names.length > 1 && names.every((name) => /^[\w$]+$/.test(name)) ? [names] : [];
  });
}
function* textsIn({ props, propsAt }) {
  for (const found of textsOf(props, "", propsAt)) {
    if (found.text.includes("${") && !/[`\n]/.test(found.text)) yield found;
  }
}
function* textsOf(value, path, at) {
  if (value.kind === "known" && typeof value.value === "string") yield { path, text: value.value, at };
  if (value.kind === "list") for (const item of value.items) yield* textsOf(item, path, at);
  if (value.kind !== "object") return;
  for (const [key, property] of Object.entries(value.entries)) {
    yield* textsOf(property.value, path === "" ? key : `${path}.${key}`, property.at);
  }
}

// src/rules/unused-backend.ts
var unusedBackend = ({ plan }) => oncePerPlace(
  plan.judgements.filter(
    ({ backend: { use, placements, complete }, members }) => use === "unmentioned" && placements.length === 0 && (complete || members.length > 0)
  ).map(({ backend, members }) => ({
    rule: "unused-backend",
    at: backend.at,
    subjects: [nameOfBackend(backend)],
    related: placesOfMembers(members),
    arguments: { backend: backend.name, components: members.map(({ id }) => id) }
  }))
);

// src/rules/observe.ts
var OF_BACKENDS = [
  emptyBackend,
  reservedComponentKey,
  duplicateComponentId,
  accessBeforeInitialization,
  initializedTwice,
  backendNotAdded,
  componentAddedAfterInitialization,
  missingProvider,
  unusedBackend
];
var OF_SHARING = [
  conflictingRequirements,
  limitExceeded,
  mixedSecurityBoundary,
  mixedRegions,
  mixedEnvironments,
  backendTooLarge,
  skuRaisedBySharing
];
var OF_ANYTHING = [
  sharedFunctionStorage,
  missingMonitoringInProduction,
  transientDataWithoutTtl,
  unresolvedTemplateReference
];
var rulesFor = (contract) => [
  ...takesComponents(contract) ? OF_BACKENDS : [],
  ...sharesResources(contract) ? OF_SHARING : [],
  ...OF_ANYTHING
];
function observe2(evidence) {
  const given = withoutExpected(evidence);
  return rulesFor(evidence.policy.contract).flatMap((rule) => oncePerPlace(rule(given)));
}
function withoutExpected(evidence) {
  const { code, plan } = evidence;
  const isMeant = ({ isExpectedToThrow }) => isExpectedToThrow !== true;
  return {
    ...evidence,
    code: { ...code, backends: code.backends.filter(isMeant) },
    plan: { ...plan, judgements: plan.judgements.filter(({ backend }) => isMeant(backend)) }
  };
}

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
    settle(wantedBy(own.policy, facts.findings), { ...own, comments, today, ...read }).findings
  );
  return withMessages({
    ...facts,
    findings,
    notes: [...facts.notes, ...settled.notes]
  });
}
function factsOf({ stack, templates }, version) {
  const joined = joinSources(stack.code, stack.plan, templates.templates);
  const suggestionOf = (group) => {
    const said = joined.saidBy(group);
    return said === null ? suggestByEntity(group.entities) : stack.proposals.get(said)?.suggestion ?? null;
  };
  const { plan, templates: read, notes } = templates;
  return assembleReport({
    ...stack,
    notes: [...stack.notes, ...notes],
    templates: { plan, resources: read.resources, joined, suggestionOf },
    observations: observe2({ ...stack, templates: read }),
    version
  });
}
function wantedBy(policy, findings) {
  const isRead = globFilter(policy);
  return findings.filter(
    ({ rule, file, related }) => levelOf(rule, policy) !== "off" && [file, ...related.map((place) => place.file)].some(isRead)
  );
}

// src/app/analyse.ts
async function analyse(workspace, settings, journal) {
  const reading = await readSources(workspace, settings, journal);
  const report = reportOf(reading, settings);
  return settings.edits === true ? addEdits(report, reading.stack) : report;
}
async function readSources(workspace, { policy, source, templates: elsewhere }, journal) {
  const files = listedOnce(workspace);
  const stack = source === "templates" ? nothingRead(policy) : await readStackCode(files, policy, journal);
  const templates = source === "code" ? NO_TEMPLATES : await readTemplates(elsewhere ?? files, policy, journal);
  return { stack: { ...stack, notes: [...stack.notes, ...emptiness(stack, templates, source)] }, templates };
}
function emptiness(stack, { templates }, source) {
  const { components, backends } = stack.code;
  if (components.length > 0 || backends.length > 0 || templates.resources > 0) return [];
  if (source === "templates") return [NOTHING_IN_TEMPLATES];
  return source === "code" ? [NO_STACK_CODE] : [NO_STACK_CODE, NOTHING_IN_TEMPLATES];
}
var NOTHING_IN_TEMPLATES = { kind: "no-template", file: null, message: "no deployment template was found" };

export {
  fingerprintGroups,
  reportOf,
  analyse,
  readSources
};
