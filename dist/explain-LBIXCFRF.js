import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  explainRule,
  renderExplanation
} from "./chunk-UBSLQJ7K.js";
import {
  outputTo
} from "./chunk-UKQLULYP.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  locate,
  narrowTo
} from "./chunk-REPZEEFJ.js";
import "./chunk-NUJ6CSYC.js";
import {
  fingerprintGroups,
  readSources,
  reportOf
} from "./chunk-QVL55A4T.js";
import "./chunk-LYDWUYKO.js";
import "./chunk-XG4PFISJ.js";
import "./chunk-LDQPCWOE.js";
import "./chunk-O3EOFNSI.js";
import "./chunk-KUQX6IXM.js";
import {
  readBaseline
} from "./chunk-6Y6AR7W3.js";
import "./chunk-AUREPWBA.js";
import "./chunk-UMRU7PMN.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-RWRH5P4Q.js";
import {
  SEPARATION_WORDS
} from "./chunk-KS4UHYRD.js";
import "./chunk-SQOELNHC.js";
import "./chunk-DYWQODNC.js";
import {
  HOME
} from "./chunk-TUKZTVQD.js";
import "./chunk-VUDE4RNB.js";
import {
  labelOf
} from "./chunk-IHZOZO6Y.js";
import "./chunk-BI6QXIJU.js";
import "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import "./chunk-KMANKSD2.js";
import {
  EXIT
} from "./chunk-IB6BKISY.js";
import {
  VERSION
} from "./chunk-SGDA3Y7V.js";
import "./chunk-ZJUBZC3H.js";
import {
  RULE_IDS
} from "./chunk-DWX4UKS5.js";
import "./chunk-O4E3I2RN.js";
import {
  nearestTo
} from "./chunk-UCTCQXN3.js";
import {
  quoted
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import "./chunk-JQZUN7LU.js";
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
} from "./chunk-BO4RHVIU.js";
import "./chunk-5G2XQ5CK.js";
import {
  COMPONENT_CLASSES
} from "./chunk-F4AMOL77.js";
import "./chunk-GYPGPBDQ.js";
import {
  distinctBy,
  facetOf,
  judgeKind,
  traitsOf
} from "./chunk-AGS3IWET.js";
import {
  neighbourhoodOf
} from "./chunk-IZSLD4ZE.js";
import {
  showValue
} from "./chunk-UG7O44NN.js";
import "./chunk-TUALDWPF.js";
import "./chunk-G3NLBBR6.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-S33GMFN5.js";
import {
  isLeftOut,
  kindOf
} from "./chunk-TXMIBGHY.js";
import {
  compareValues
} from "./chunk-KNENG2SJ.js";
import {
  by,
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/findings/endings.ts
function endingOf(component, plan, report) {
  const { id, at, key } = component;
  const planned = plan.groups.find(({ members: members2 }) => members2.includes(component));
  const fingerprint = planned === void 0 ? null : fingerprintGroups(plan).get(planned);
  const group = report.groups.find((each) => each.fingerprint === fingerprint);
  if (group !== void 0) return { kind: "group", group };
  const held = plan.backends.find(({ members: members2 }) => members2.some((member) => member.component === key));
  const backend = report.backends.find(
    ({ name, file, line }) => name === held?.name && file === held.at.file && line === held.at.line
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
    (finding) => byPosition(finding, one) === 0 || finding.related.some((place) => place.id === one.id && (isOnlyOne || byPosition(place, one) === 0))
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
  const names = stored === null ? [] : [stored.database, stored.container, stored.partitionKey];
  return {
    module: COMPONENT_CLASSES[component.kind].module,
    subclass: component.subclass,
    scopeAt: profile.scope?.at ?? null,
    creates: createdBy(component).map(({ type, shared }) => ({ type, isShared: shared })),
    brings: bringingProps(component).filter((prop) => isBrought(component, prop) !== "no"),
    needs: idsOf(code, ({ key }) => component.dependsOn.includes(key)),
    neededBy: idsOf(code, ({ dependsOn }) => dependsOn.includes(component.key)),
    settings: [...profile.readings, ...names.map(storedAs)].filter((reading) => reading !== null && reading.shown !== null).map((reading) => ({ path: reading.path, said: saidIn(reading, profile) }))
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
  const isOpen = a.scope.at === null && b.scope.at === null;
  return { path: "scope", sides, verdict: { kind: isOpen ? "undecided" : "different" } };
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
  const rankOf = ({ reason: { code, path } }) => {
    const rank = planned.findIndex((reason) => reason.code === code && reason.path === path);
    return rank === -1 ? planned.length : rank;
  };
  return (a, b) => rankOf(a) - rankOf(b);
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
    const placeOf2 = at ?? ((resource) => resource.at);
    return {
      path,
      sides: [said(first, a, placeOf2(a)), said(second, b, placeOf2(b))],
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
    applications: deploying.map(({ name }) => name),
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
function findNamed(name, all) {
  for (const steps of [0, 1, 2, 3]) {
    const found = all.filter(({ names }) => names[steps]?.includes(name));
    if (found.length === 1) return found[0];
    if (found.length > 1) throw ambiguous(name, found, all);
  }
  throw unknown(name, all);
}
var MOST_LISTED = 12;
function ambiguous(name, found, all) {
  const ways = found.map((each) => wayToSay(each, all));
  const widest = Math.max(...ways.slice(0, MOST_LISTED).map((way) => quoted(way ?? "").length));
  const lines = found.slice(0, MOST_LISTED).map(({ what, at }, index) => {
    const way = ways[index] ?? null;
    const place = `${what}, ${quoted(`${at.file}:${at.line}:${at.column}`).slice(1, -1)}`;
    return `  ${(way === null ? "(has no name of its own)" : quoted(way)).padEnd(widest)}  ${place}`;
  });
  const left = found.length - MOST_LISTED;
  return new UsageError(
    [
      `${found.length} are called ${quoted(name)}; say which one:`,
      ...lines,
      ...left > 0 ? [`  and ${left} more`] : []
    ].join("\n")
  );
}
function wayToSay(one, all) {
  const isOwn = (name) => {
    for (const steps of [0, 1, 2, 3]) {
      const found = all.filter(({ names }) => names[steps]?.includes(name));
      if (found.length > 0) return found.length === 1 && found[0] === one;
    }
    return false;
  };
  return one.names.flat().find(isOwn) ?? null;
}
function unknown(name, all) {
  if (Object.hasOwn(SEPARATION_WORDS, name)) {
    return new UsageError(
      `${quoted(name)} is why components are not grouped: ${HOME}/blob/main/docs/not-grouped.md#${name}`
    );
  }
  const known = [namesIn(all, 0), namesIn(all, 1), RULE_IDS];
  const near = known.map((words) => nearNames(name, words)).find(({ length }) => length > 0) ?? [];
  const hint = near.length === 0 ? "" : `; did you mean ${near.map(quoted).join(" or ")}?`;
  if (hint !== "") return new UsageError(`nothing is called ${quoted(name)}${hint}`);
  if (all.length === 0) return new UsageError(`nothing is called ${quoted(name)}: no component or resource was found`);
  const ids = [...new Set(all.toSorted(by(({ id }) => id)).map(({ id }) => id))];
  const left = ids.length - MOST_LISTED;
  const listed = ids.slice(0, MOST_LISTED).map(quoted).join(", ");
  return new UsageError(
    `nothing is called ${quoted(name)}; there ${ids.length === 1 ? "is" : "are"} ${listed}${left > 0 ? ` and ${left} more` : ""}`
  );
}
var namesIn = (all, step) => [...new Set(all.flatMap(({ names }) => names[step] ?? []))].sort(byText);
function nearNames(name, words) {
  const found = [];
  let left = words.slice(0, 2e4);
  while (found.length < 3) {
    const nearest = nearestTo(name, left);
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
  const [first, second] = settings.names.map((name) => findNamed(name, all));
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
  if (a === b) throw new UsageError(`${quoted(a.id)} is named twice; name another one to compare it with`);
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
    `${quoted(component.id)} is a component of stack code and ${quoted(resource.id)} a resource of a template; name two of one kind`
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

// src/cli/explain.ts
async function explainNames(command, terminal, loadEngine) {
  const { names, format, source } = command;
  const output = outputTo(null, terminal);
  const rule = names.length === 1 ? RULE_IDS.find((id) => id === names[0]) : void 0;
  if (rule !== void 0) {
    await output.write(await explainRule(rule, format, output.appearance));
    return EXIT.clean;
  }
  const target = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const workspace = engine.openWorkspace(target.root);
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
  const baseline = await readBaseline(workspace, policy.baseline);
  const settings = { policy, version: VERSION, source, names, excuses: { baseline, today: terminal.today } };
  const journal = consoleJournal(terminal);
  const explanation = await explain(workspace, settings, journal).finally(journal.clear);
  await output.write(renderExplanation(explanation, format, output.appearance));
  return EXIT.clean;
}
export {
  explainNames
};
