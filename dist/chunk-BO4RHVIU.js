import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  CONFIGURED_LIMITS,
  DOCUMENTED_LIMITS,
  containerNameOf,
  databaseNameOf,
  isGroupable,
  kebabCase,
  pluralOf
} from "./chunk-5G2XQ5CK.js";
import {
  COMPONENT_CLASSES
} from "./chunk-F4AMOL77.js";
import {
  digestValue,
  partOf,
  readFirst,
  readProperty,
  showValue
} from "./chunk-UG7O44NN.js";
import {
  ENVIRONMENT_TAGS,
  matcherOf
} from "./chunk-TUALDWPF.js";
import {
  ABSENT,
  comparePlanSkus,
  compareValues,
  entryOf,
  known,
  normalisePlanSku,
  normaliseRegion
} from "./chunk-KNENG2SJ.js";
import {
  by,
  byPosition,
  byText
} from "./chunk-OSZJB55W.js";

// src/catalog/component-defaults.ts
var COSMOS_DEFAULTS = { consistency: "Session", partitionKey: "/id" };
var FUNCTION_APP_DEFAULTS = { runtime: "node", nodeVersion: "20", sku: "Y1" };
var STATIC_SITE_DEFAULTS = {
  indexDocument: "index.html",
  errorDocument: "404.html",
  enableSpaMode: false
};
var FUNCTIONS_OF_A_CRUD_API = 5;
var OWN_VARIABLES = /* @__PURE__ */ new Set(["DATABASE_NAME", "CONTAINER_NAME", "COSMOS_ENDPOINT"]);
var COMPONENT_PRIORITY = 20;
var PRIVATE_BY_DEFAULT = /* @__PURE__ */ new Set(["CrudApi", "CrudResource"]);

// src/plan/settings/setting.ts
var readingOf = (path, { value, at, isWritten }) => ({
  value,
  path,
  // What a spread may bring has no text of its own in the source.
  shown: value.kind === "unknown" && !isWritten ? null : showValue(value),
  at,
  isWritten
});
function withDefault(reading, value) {
  if (reading.value.kind !== "absent") return reading;
  return { ...reading, value: { kind: "known", value }, shown: value };
}

// src/plan/resources.ts
var resourceKeyOf = (component, resource) => `${COMPONENT_CLASSES[component.kind].family} ${resource.type}`;
var familyOf = (component) => COMPONENT_CLASSES[component.kind].family;
function isBrought(component, prop) {
  const { value, isWritten } = readProperty(component.props, component.propsAt, prop);
  if (value.kind === "absent") return "no";
  if (!isWritten || value.kind === "unknown" && value.why === "several-values") return "unknown";
  return "yes";
}
var bringingProps = (component) => [
  ...new Set(COMPONENT_CLASSES[component.kind].creates.flatMap(({ suppliedBy }) => suppliedBy))
];
var createdBy = (component) => COMPONENT_CLASSES[component.kind].creates.filter(
  ({ suppliedBy }) => !suppliedBy.some((prop) => isBrought(component, prop) === "yes")
);
var sharedKeysOf = (component) => createdBy(component).filter(({ shared }) => shared).map((resource) => resourceKeyOf(component, resource));
var countAlone = (components) => components.reduce((sum2, component) => sum2 + createdBy(component).length, 0);
function countTogether(components) {
  const shared = new Set(components.flatMap(sharedKeysOf));
  const own = components.flatMap((component) => createdBy(component).filter((resource) => !resource.shared));
  return shared.size + own.length;
}

// src/plan/subject.ts
var subjectOf = (component) => ({
  id: component.id,
  at: component.at,
  component,
  scope: component.scope,
  props: component.props,
  propsAt: component.propsAt,
  creates: createdBy(component)
});
var memberSubject = (component, backend) => ({
  ...subjectOf(component),
  scope: backend.scope,
  props: completeProps(component.props, backend)
});
var configurationSubject = (backend) => ({
  id: backend.name,
  at: backend.at,
  component: null,
  scope: backend.scope,
  props: backend.config,
  propsAt: backend.at,
  creates: []
});
var read = (subject, key) => readProperty(subject.props, subject.propsAt, key);
var creates = (subject, type) => subject.creates.some((resource) => resource.type === type);
function completeProps(props, { config, scope }) {
  if (props.open !== null) return props;
  const entries = { ...props.entries };
  const stackSays = scope?.location.kind === "known";
  inherit(entries, config, "networking");
  inherit(entries, config, "tags");
  if (!stackSays) inherit(entries, config, "location");
  const tags = Object.hasOwn(props.entries, "tags") ? props.entries.tags : void 0;
  const common = Object.hasOwn(config.entries, "tags") ? config.entries.tags : void 0;
  if (tags !== void 0 && common !== void 0) entries.tags = { ...tags, value: unite(common.value, tags.value) };
  return { ...props, entries };
}
function inherit(entries, config, key) {
  const inherited = Object.hasOwn(config.entries, key) ? config.entries[key] : void 0;
  if (inherited !== void 0 && !Object.hasOwn(entries, key)) entries[key] = inherited;
}
var unite = (common, own) => common.kind === "object" && own.kind === "object" ? { ...own, entries: { ...common.entries, ...own.entries }, open: own.open ?? common.open } : own;

// src/plan/stored-names.ts
function readStoredNames(subject) {
  if (!creates(subject, "Microsoft.DocumentDB/databaseAccounts")) return null;
  const entity = nameFrom("entityName", required(read(subject, "entityName")));
  const plural = read(subject, "entityNamePlural");
  const database = read(subject, "databaseName");
  const container = read(subject, "containerName");
  return {
    entity: derive(entity, "entity", kebabCase),
    database: isGiven(database) ? nameFrom("databaseName", database) : derive(entity, "database", databaseNameOf),
    container: isGiven(container) ? nameFrom("containerName", container) : isGiven(plural) ? derive(nameFrom("entityNamePlural", plural), "container", containerNameOf) : derive(entity, "container", (name) => containerNameOf(pluralOf(name))),
    partitionKey: withDefault(readingOf("partitionKey", read(subject, "partitionKey")), COSMOS_DEFAULTS.partitionKey)
  };
}
var isGiven = ({ value }) => value.kind !== "absent";
var required = (property) => isGiven(property) ? property : { ...property, value: { kind: "unknown", why: "unsupported-syntax", text: "entityName" } };
var nameFrom = (path, property) => readingOf(path, property);
function derive(source, what, rule) {
  const { value } = source;
  if (value.kind === "known") {
    const name = rule(String(value.value));
    return { ...source, value: known(name), shown: name };
  }
  return value.kind === "symbol" ? { ...source, value: symbolFor(value, what) } : source;
}
var symbolFor = (value, what) => ({
  kind: "symbol",
  key: `${what} of ${value.key}`,
  text: value.text
});
var storedUnder = ({ database, container }) => ({
  database: textOf(database.value),
  container: textOf(container.value)
});
var textOf = (value) => {
  const shown = showValue(value);
  return value.kind === "symbol" ? `$${value.key}` : String(shown);
};

// src/plan/capacity.ts
var limitsOf = (policy) => ({
  ...DOCUMENTED_LIMITS,
  maxComponentsPerBackend: policy.maxComponentsPerBackend
});
function limitsOfBackend(limits, backend) {
  const configured = entryOf(backend.config, "limits");
  const lowered = { ...limits };
  for (const [key, name] of Object.entries(CONFIGURED_LIMITS)) {
    const value = configured.kind === "object" ? entryOf(configured, key) : configured;
    const own = value.kind === "known" && typeof value.value === "number" && value.value >= 0 ? value.value : Infinity;
    lowered[name] = Math.min(limits[name], own);
  }
  return lowered;
}
function loadOf(profile) {
  const inFunctionApp = creates(profile, "Microsoft.Web/sites");
  const isCrudApi = profile.component?.kind !== "FunctionsApp";
  return {
    store: profile.stored === null ? null : storedUnder(profile.stored),
    functions: inFunctionApp ? isCrudApi ? FUNCTIONS_OF_A_CRUD_API : countFunctions(profile) : 0,
    ownVariables: inFunctionApp && isCrudApi ? OWN_VARIABLES.size : 0,
    variables: [...profile.variables.named.keys()],
    siteContainers: profile.component?.kind === "StaticSiteWithCdn" ? 1 : 0
  };
}
function countFunctions(profile) {
  const { value } = read(profile, "functions");
  if (value.kind === "list") return Math.max(1, value.items.length);
  return value.kind === "object" ? Math.max(1, Object.keys(value.entries).length) : 1;
}
function passedLimit(members, limits) {
  for (const passed of passedLimits(members, limits)) return passed;
  return null;
}
function* passedLimits(members, limits) {
  for (const [name, count] of COUNTED) {
    const amount = count(members);
    if (amount > limits[name]) yield { name, limit: limits[name], amount };
  }
}
var COUNTED = [
  ["maxComponentsPerBackend", (members) => members.length],
  ["databasesPerAccount", (members) => countDistinct(members.map(({ store }) => store?.database))],
  ["containersPerDatabase", (members) => fullestDatabase(members)],
  ["functionsPerApp", (members) => sum(members, ({ functions }) => functions)],
  [
    "environmentVariables",
    (members) => sum(members, ({ ownVariables }) => ownVariables) + countDistinct(members.flatMap(({ variables }) => variables))
  ],
  ["containersPerStorageAccount", (members) => sum(members, ({ siteContainers }) => siteContainers)]
];
var sum = (members, count) => members.reduce((total, load) => total + count(load), 0);
var countDistinct = (names) => new Set(names.filter((name) => name !== void 0)).size;
function fullestDatabase(members) {
  const containers = /* @__PURE__ */ new Map();
  for (const { store } of members) {
    if (store === null) continue;
    const known2 = containers.get(store.database);
    if (known2 === void 0) containers.set(store.database, /* @__PURE__ */ new Set([store.container]));
    else known2.add(store.container);
  }
  return Math.max(0, ...[...containers.values()].map((names) => names.size));
}

// src/plan/grouping/strong-components.ts
function strongComponents(successors) {
  const size = successors.length;
  const component = new Int32Array(size).fill(-1);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const edge = new Int32Array(size);
  const path = [];
  const open = [];
  let visited = 0;
  let found = 0;
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const node = path.at(-1);
      const next = successors[node][edge[node]++];
      if (next === void 0) leave(node);
      else if (index[next] === -1) enter(next);
      else if (component[next] === -1) low[node] = Math.min(low[node], index[next]);
    }
  }
  return component;
  function enter(node) {
    index[node] = low[node] = visited++;
    path.push(node);
    open.push(node);
  }
  function leave(node) {
    path.pop();
    const parent = path.at(-1);
    if (parent !== void 0) low[parent] = Math.min(low[parent], low[node]);
    if (low[node] !== index[node]) return;
    let member;
    do {
      member = open.pop();
      component[member] = found;
    } while (member !== node);
    found++;
  }
}

// src/plan/dependencies.ts
function readDependencies(code) {
  const { nodeOf, nodeOfBackend, count } = nameNodes(code);
  const edges = Array.from({ length: count }, () => /* @__PURE__ */ new Set());
  for (const { key, dependsOn } of code.components) {
    const from = nodeOf.get(key);
    for (const needed of dependsOn) {
      const to = nodeOf.get(needed);
      if (from !== void 0 && to !== void 0 && from !== to) edges[from].add(to);
    }
  }
  const all = edges.map((targets) => [...targets]);
  const knots = strongComponents(all);
  const reach = reachOfKnots(all, knots);
  return {
    nodeOf,
    nodeOfBackend,
    successors: all,
    linked: (a, b) => {
      if (a === null || b === null) return false;
      const [from, to] = [knots[a], knots[b]];
      return from === to || has(reach[from], to) || has(reach[to], from);
    }
  };
}
function nameNodes({ components, backends }) {
  const declared = new Set(components.map(({ key }) => key));
  const involved = /* @__PURE__ */ new Set();
  for (const { key, dependsOn } of components) {
    const needed = dependsOn.filter((other) => other !== key && declared.has(other));
    if (needed.length > 0) [key, ...needed].forEach((each) => involved.add(each));
  }
  const nodeOf = /* @__PURE__ */ new Map();
  const nodeOfBackend = /* @__PURE__ */ new Map();
  let count = 0;
  for (const { key, members } of backends) {
    if (!members.some(({ component }) => involved.has(component))) continue;
    const taken = members.map(({ component }) => nodeOf.get(component)).find((node2) => node2 !== void 0);
    const node = taken ?? count++;
    nodeOfBackend.set(key, node);
    for (const { component } of members) if (!nodeOf.has(component)) nodeOf.set(component, node);
  }
  for (const key of involved) if (!nodeOf.has(key)) nodeOf.set(key, count++);
  return { nodeOf, nodeOfBackend, count };
}
function reachOfKnots(successors, knots) {
  const count = knots.reduce((most, knot) => Math.max(most, knot + 1), 0);
  const reach = Array.from({ length: count }, () => new Uint32Array((count >>> 5) + 1));
  const members = Array.from({ length: count }, () => []);
  knots.forEach((knot, node) => members[knot].push(node));
  members.forEach((nodes, knot) => {
    for (const next of nodes.flatMap((node) => successors[node])) {
      const target = knots[next];
      if (target === knot) continue;
      reach[knot][target >>> 5] |= 1 << (target & 31);
      reach[target].forEach((bits, word) => reach[knot][word] |= bits);
    }
  });
  return reach;
}
var has = (bits, index) => (bits[index >>> 5] & 1 << (index & 31)) !== 0;

// src/plan/apartness.ts
function apartness(a, b) {
  return a.at === null && b.at === null ? { code: "undecided", path: "scope" } : { code: "different-scope", path: null };
}

// src/plan/disagreement.ts
var pathOf = (a, b) => a.isWritten || !b.isWritten ? a.path : b.path;

// src/plan/collisions.ts
function clashesOfIdentity(a, b, dependencies) {
  if (a.component === null || b.component === null) return NONE;
  const isTwice = a.id === b.id;
  const isLinked = dependencies.linked(a.node, b.node);
  if (!isTwice && !isLinked) return NONE;
  const at = [a.at, b.at];
  return [
    ...isTwice ? [{ code: "duplicate-component-id", path: null, values: [a.id, b.id], at }] : [],
    ...isLinked ? [{ code: "depends-on-member", path: null, values: [], at }] : []
  ];
}
function clashesOfContent(a, b) {
  const ofNames = a.stored === null || b.stored === null ? NONE : compareStoredNames(a.stored, b.stored);
  const ofVariables = compareVariables(a, b);
  return ofNames.length === 0 ? ofVariables : [...ofNames, ...ofVariables];
}
var NONE = [];
function compareStoredNames(a, b) {
  const database = compareReading(a.database, b.database);
  const container = compareReading(a.container, b.container);
  if (database === "equal" && container === "equal") {
    return compareReading(a.partitionKey, b.partitionKey) === "different" ? [clash("partitionKey", a.partitionKey, b.partitionKey)] : [clash("containerName", a.container, b.container)];
  }
  const entity = compareReading(a.entity, b.entity);
  if (entity === "equal") return [clash("entityName", a.entity, b.entity)];
  if (entity === "undecided") return [unclear(a.entity, b.entity)];
  if (database === "different" || container === "different") return NONE;
  return [database === "undecided" ? unclear(a.database, b.database) : unclear(a.container, b.container)];
}
var compareReading = (a, b) => compareValues(a.value, b.value);
var clash = (path, a, b) => ({
  code: "conflicting-setting",
  path,
  values: [a.shown, b.shown],
  at: [a.at, b.at]
});
var unclear = (a, b) => ({
  ...clash(a.value.kind === "known" ? b.path : pathOf(a, b), a, b),
  code: "undecided"
});
function compareVariables(a, b) {
  if (isEmpty(a.variables) || isEmpty(b.variables)) return NONE;
  const hasCrudApi = a.component?.kind !== "FunctionsApp" || b.component?.kind !== "FunctionsApp";
  const found = [];
  for (const [name, first] of a.variables.named) {
    const second = b.variables.named.get(name);
    if (second === void 0 || hasCrudApi && OWN_VARIABLES.has(name)) continue;
    const result = compareValues(first.value, second.value);
    if (result === "equal") continue;
    found.push({
      code: result === "different" ? "conflicting-setting" : "undecided",
      path: `environmentVariables.${name}`,
      values: [showValue(first.value), showValue(second.value)],
      at: [first.at, second.at]
    });
  }
  const ofUnnamed = compareUnnamed(a, b);
  return found.length === 0 ? ofUnnamed : [...found, ...ofUnnamed];
}
var isEmpty = ({ named, others }) => named.size === 0 && others === null;
function compareUnnamed(a, b) {
  const [first, second] = [a.variables.others, b.variables.others];
  if (first === null && second === null) return NONE;
  const isSameSet = first !== null && second !== null && a.variables.named.size === 0 && b.variables.named.size === 0 && compareValues(first.value, second.value) === "equal";
  if (isSameSet) return NONE;
  return [
    {
      code: "undecided",
      path: "environmentVariables",
      values: [first === null ? null : showValue(first.value), second === null ? null : showValue(second.value)],
      at: [first?.at ?? a.at, second?.at ?? b.at]
    }
  ];
}

// src/plan/judge.ts
function createJudge(settings, dependencies) {
  return {
    settingsAgree: (a, b) => settings.every((setting, index) => compareReadings(setting, a, b, index) === null),
    collide: (a, b) => clashesOfIdentity(a, b, dependencies).length > 0 || clashesOfContent(a, b).length > 0,
    disagreements: (a, b) => {
      const apart = scopesApart(a, b);
      if (apart !== null) return [apart];
      const differing = settings.map((setting, index) => compareReadings(setting, a, b, index)).filter((found) => found !== null);
      return decisive([...clashesOfIdentity(a, b, dependencies), ...differing, ...clashesOfContent(a, b)]);
    }
  };
}
function decisive(found) {
  const definite = found.filter(({ code }) => code !== "undecided");
  return definite.length > 0 ? definite : found.slice(0, 1);
}
function scopesApart(a, b) {
  if (a.scope === null || b.scope === null || a.scope.key === b.scope.key) return null;
  return { ...apartness(a.scope, b.scope), values: [a.scope.label, b.scope.label], at: [a.at, b.at] };
}
function compareReadings(setting, a, b, index) {
  const [first, second] = [a.readings[index] ?? null, b.readings[index] ?? null];
  if (first === null || second === null || first.of !== second.of) return null;
  const result = (setting.compare ?? compareValues)(first.value, second.value);
  if (result === "equal") return null;
  return {
    code: result === "undecided" ? "undecided" : setting.code,
    path: pathOf(first, second),
    values: [first.shown, second.shown],
    at: [first.at, second.at]
  };
}

// src/plan/settings/cosmos.ts
var COSMOS = [
  ofAccount(
    "incompatible-consistency",
    (subject) => withDefault(readingOf("consistency", read(subject, "consistency")), COSMOS_DEFAULTS.consistency)
  ),
  ofAccount("incompatible-capacity-mode", readCapacityMode),
  ofAccount("incompatible-api", (subject) => readingOf("kind", read(subject, "kind"))),
  ofAccount("incompatible-api", (subject) => readingOf("api", read(subject, "api"))),
  ofAccount("conflicting-setting", (subject) => readingOf("locations", read(subject, "locations"))),
  ofAccount(
    "conflicting-setting",
    (subject) => withDefault(readingOf("enableMultipleWriteLocations", read(subject, "enableMultipleWriteLocations")), false)
  )
];
function ofAccount(code, readSetting) {
  return {
    code,
    read: (subject) => creates(subject, "Microsoft.DocumentDB/databaseAccounts") ? readSetting(subject) : null
  };
}
function readCapacityMode(subject) {
  const throughput = read(subject, "throughput");
  const serverless = read(subject, "enableServerless");
  if (throughput.value.kind === "known") return modeReading("throughput", throughput, known("provisioned"));
  if (serverless.value.kind === "known" && serverless.value.value === false) {
    return modeReading("enableServerless", serverless, known("provisioned"));
  }
  if (throughput.value.kind !== "absent") return modeReading("throughput", throughput, throughput.value);
  if (serverless.value.kind === "absent" || serverless.value.kind === "known") {
    return modeReading("enableServerless", serverless, known("serverless"));
  }
  return modeReading("enableServerless", serverless, serverless.value);
}
var modeReading = (path, property, value) => readingOf(path, { ...property, value });

// src/plan/settings/existing-resources.ts
var BRINGING_PROPS = [
  ...new Set(
    Object.values(COMPONENT_CLASSES).flatMap((known2) => known2.creates.flatMap(({ suppliedBy }) => suppliedBy))
  )
];
var EXISTING_RESOURCES = BRINGING_PROPS.map((prop) => ({
  code: "already-shared",
  read: (subject) => {
    if (subject.component === null || !bringingProps(subject.component).includes(prop)) return null;
    const property = read(subject, prop);
    const mayBring = isBrought(subject.component, prop) === "unknown";
    return { ...readingOf(prop, property), value: mayBring ? property.value : ABSENT };
  }
}));

// src/plan/settings/function-app.ts
var FUNCTION_APP = [
  ofApp("incompatible-runtime", readRuntime),
  { ...ofApp("incompatible-runtime", readVersion), compare: compareVersions },
  // One CORS policy serves the whole app: two that are given must be the same.
  { ...ofApp("conflicting-setting", (subject) => readingOf("cors", read(subject, "cors"))), compare: compareGiven },
  ofApp("conflicting-setting", (subject) => readingOf("existingPlan", read(subject, "existingPlan"))),
  { ...ofApp("conflicting-setting", readSku), compare: compareSkus }
];
function ofApp(code, readSetting) {
  return { code, read: (subject) => creates(subject, "Microsoft.Web/sites") ? readSetting(subject) : null };
}
function readRuntime(subject) {
  const reading = withDefault(readingOf("runtime", read(subject, "runtime")), FUNCTION_APP_DEFAULTS.runtime);
  const { value } = reading;
  if (value.kind !== "known" || typeof value.value !== "string") return reading;
  return { ...reading, value: known(value.value.toLowerCase()) };
}
function readVersion(subject) {
  const { key, ...property } = readFirst(subject.props, subject.propsAt, ["runtimeVersion", "version"]);
  const runtime = readRuntime(subject).value;
  const reading = { ...readingOf(key, property), of: digestValue(runtime) };
  const isNode = runtime.kind === "known" && runtime.value === FUNCTION_APP_DEFAULTS.runtime;
  return isNode ? withDefault(reading, FUNCTION_APP_DEFAULTS.nodeVersion) : reading;
}
function compareVersions(a, b) {
  if (a.kind === "absent" || b.kind === "absent") return a.kind === b.kind ? "equal" : "undecided";
  if (a.kind !== "known" || b.kind !== "known") return compareValues(a, b);
  if (String(a.value) === String(b.value)) return "equal";
  const [first, second] = [parseVersion(a.value), parseVersion(b.value)];
  if (first === null || second === null) return "undecided";
  return first.major === second.major ? "equal" : "different";
}
function parseVersion(version) {
  const match = /^[~^v]?(\d{1,6})(?:\.(\d{1,6}|x))?(?:\.(?:\d{1,6}|x))?$/i.exec(String(version));
  if (match === null) return null;
  const minor = Number(match[2] ?? -1);
  return { major: Number(match[1]), minor: Number.isNaN(minor) ? -1 : minor };
}
function compareGiven(a, b) {
  return a.kind === "absent" || b.kind === "absent" ? "equal" : compareValues(a, b);
}
function readSku(subject) {
  const { key, ...property } = readFirst(subject.props, subject.propsAt, ["sku", "plan"]);
  const named = property.value.kind === "object" ? partOf(property.value, "name") : property.value;
  const reading = withDefault(readingOf(key, { ...property, value: named }), FUNCTION_APP_DEFAULTS.sku);
  const { value } = reading;
  if (value.kind !== "known" || typeof value.value !== "string") return reading;
  const sku = normalisePlanSku(value.value);
  return { ...reading, value: known(sku), shown: sku };
}
function compareSkus(a, b) {
  if (a.kind !== "known" || b.kind !== "known") return compareValues(a, b);
  return comparePlanSkus(String(a.value), String(b.value)) === "incomparable" ? "different" : "equal";
}

// src/plan/settings/network.ts
var BOUNDARY_PROPS = [
  "networking",
  "publicNetworkAccess",
  "vnetName",
  "subnetName",
  "subnetId",
  "privateEndpoints"
];
var NETWORK = BOUNDARY_PROPS.map((prop) => ({
  code: "different-network-boundary",
  read: (subject) => readBoundary(subject, prop),
  ...prop === "networking" ? { compare: compareNetworking } : {}
}));
function compareNetworking(a, b) {
  const mode = modeOf(a);
  if (mode === null || mode !== modeOf(b)) return compareValues(a, b);
  const isSaidByBoth = (key) => [a, b].every((value) => sayOf(value, key).kind !== "absent");
  const differ = [...keysOf(a), ...keysOf(b)].filter(
    (key) => isSaidByBoth(key) && compareValues(sayOf(a, key), sayOf(b, key)) === "different"
  );
  if (differ.length > 0) return "different";
  return compareValues(a, b) === "equal" ? "equal" : "undecided";
}
var sayOf = (value, key) => value.kind === "object" ? entryOf(value, key) : ABSENT;
var keysOf = (value) => value.kind === "object" ? Object.keys(value.entries) : [];
function modeOf(value) {
  const mode = value.kind === "object" ? entryOf(value, "mode") : value;
  return mode.kind === "known" ? String(mode.value) : null;
}
function readBoundary(subject, prop) {
  const own = read(subject, prop);
  if (subject.component === null && (prop !== "networking" || own.value.kind === "absent")) return null;
  return { ...readingOf(prop, own), value: withoutDefault(subject, prop, own.value) };
}
function withoutDefault(subject, prop, value) {
  if (prop === "networking") return modeAlone(value);
  if (prop !== "publicNetworkAccess" || value.kind !== "known" || subject.component === null) return value;
  const isOff = value.value === false || String(value.value).toLowerCase() === "disabled";
  return isOff && PRIVATE_BY_DEFAULT.has(subject.component.kind) ? ABSENT : value;
}
function modeAlone(value) {
  if (value.kind === "known") return value.value === "public" ? ABSENT : value;
  if (value.kind !== "object" || value.open !== null) return value;
  const written = Object.entries(value.entries).filter(([, entry]) => entry.value.kind !== "absent");
  const [first, ...others] = written;
  if (first?.[0] !== "mode" || others.length > 0) return value;
  return first[1].value.kind === "known" ? modeAlone(first[1].value) : first[1].value;
}

// src/plan/settings/place.ts
var REGION = { code: "different-region", read: readRegion };
var ENVIRONMENT = {
  code: "different-environment",
  read: readEnvironment,
  compare: (a, b) => a.kind === "known" && b.kind === "known" && a.value !== b.value ? "different" : "equal"
};
function readRegion(subject) {
  const own = read(subject, "location");
  if (own.value.kind !== "absent") return { ...readingOf("location", own), value: normalised(own.value) };
  if (subject.component === null || subject.scope === null) return null;
  const { location, key, at } = subject.scope;
  return {
    value: normalised(sameForAll(location, key)),
    path: "location",
    shown: showValue(location),
    at: at ?? subject.at,
    isWritten: false
  };
}
var sameForAll = (location, scope) => location.kind === "known" || location.kind === "symbol" ? location : { kind: "symbol", key: `region of ${scope}`, text: "location" };
var normalised = (value) => value.kind === "known" && typeof value.value === "string" ? { kind: "known", value: normaliseRegion(value.value) } : value;
function readEnvironment(subject) {
  const tags = read(subject, "tags").value;
  const names = tags.kind === "object" ? Object.keys(tags.entries) : [];
  for (const wanted of ENVIRONMENT_TAGS) {
    const name = names.find((candidate) => candidate.toLowerCase() === wanted);
    if (name === void 0 || tags.kind !== "object") continue;
    const entry = tags.entries[name];
    return readingOf("tags.environment", { value: partOf(tags, name), at: entry.at, isWritten: true });
  }
  const own = read(subject, "environment");
  if (own.value.kind !== "known") return null;
  return readingOf(subject.component === null ? "tags.environment" : "environment", own);
}

// src/plan/settings/policy-boundaries.ts
var policyBoundaries = ({ boundaries }) => [
  ...boundaries.paths.length === 0 ? [] : [pathBoundary(boundaries.paths)],
  ...boundaries.tags.map(tagBoundary)
];
function pathBoundary(globs) {
  const matchers = globs.map((glob) => ({ glob, matches: matcherOf(glob) }));
  return {
    code: "isolated-by-policy",
    read: ({ component }) => {
      if (component === null) return null;
      const { file } = component.at;
      const matched = matchers.filter(({ matches }) => matches(file)).map(({ glob }) => glob);
      return {
        value: known(JSON.stringify(matched)),
        path: "boundaries.paths",
        shown: matched.length === 0 ? null : matched.join(", "),
        at: component.at,
        isWritten: true
      };
    }
  };
}
var tagBoundary = (name) => ({ code: "different-tags", read: (subject) => readTag(subject, name) });
function readTag(subject, name) {
  if (subject.component === null) return null;
  const tags = read(subject, "tags");
  const value = partOf(tags.value, name);
  const entry = tags.value.kind === "object" && Object.hasOwn(tags.value.entries, name) ? tags.value.entries[name] : void 0;
  return {
    value,
    path: `tags.${name}`,
    shown: showValue(value),
    at: entry?.at ?? tags.at,
    isWritten: entry !== void 0
  };
}

// src/plan/settings/static-site.ts
var STATIC_SITE = [
  ofSite((subject) => withSiteDefault(subject, "indexDocument", STATIC_SITE_DEFAULTS.indexDocument)),
  ofSite((subject) => withSiteDefault(subject, "enableSpaMode", STATIC_SITE_DEFAULTS.enableSpaMode)),
  ofSite(readErrorDocument)
];
function ofSite(readSetting) {
  return {
    code: "conflicting-setting",
    read: (subject) => subject.component?.kind === "StaticSiteWithCdn" ? readSetting(subject) : null
  };
}
var withSiteDefault = (subject, prop, value) => withDefault(readingOf(prop, read(subject, prop)), value);
function readErrorDocument(subject) {
  const mode = read(subject, "enableSpaMode").value;
  if (mode.kind === "known" && mode.value === true) return null;
  return withSiteDefault(subject, "errorDocument", STATIC_SITE_DEFAULTS.errorDocument);
}

// src/plan/settings/settings.ts
var settingsFor = (policy) => [
  ...policyBoundaries(policy),
  REGION,
  ENVIRONMENT,
  ...NETWORK,
  ...COSMOS,
  ...FUNCTION_APP,
  ...STATIC_SITE,
  ...EXISTING_RESOURCES
];

// src/plan/existing-backend.ts
function describeBackend(backend, components, profile, limits) {
  const members = backend.members.map(({ component }) => components.get(component)).filter((found) => !!found);
  const profiles = members.map((member) => profile(memberSubject(member, backend)));
  return {
    backend,
    members,
    profiles,
    configuration: profile(configurationSubject(backend)),
    families: new Set(members.filter((member) => sharedKeysOf(member).length > 0).map(familyOf)),
    provides: members.flatMap(sharedKeysOf),
    loads: profiles.map(loadOf),
    limits: limitsOfBackend(limits, backend),
    isUnderstood: backend.complete && backend.scope !== null && members.length === backend.members.length
  };
}

// src/plan/obstacles.ts
function obstacleFinder(policy) {
  const isolate = policy.isolate.map((entry) => ({ entry, matches: matcherOf(entry) }));
  return (component) => [
    ...fromSubclass(component),
    ...fromContext(component),
    ...fromId(component),
    ...fromKind(component, policy),
    ...fromExistingResources(component),
    ...isolate.filter(({ entry, matches }) => entry === component.id || matches(component.at.file)).slice(0, 1).map(({ entry }) => obstacle("isolated-by-policy", "isolate", component.at, entry)),
    ...fromScope(component)
  ];
}
var obstacle = (code, path, at, ...values) => ({ code, with: [], path, values, at: [at] });
var fromSubclass = ({ subclass, at }) => subclass === null ? [] : [obstacle("subclassed", null, at, subclass)];
var CONTEXT_CODES = {
  loop: "declared-in-loop",
  condition: "declared-conditionally",
  callback: "declared-in-callback"
};
function fromContext({ context }) {
  return ["loop", "condition", "callback"].flatMap((kind) => {
    const innermost = context.find((each) => each.kind === kind);
    return innermost === void 0 ? [] : [obstacle(CONTEXT_CODES[kind], null, innermost.at)];
  });
}
var fromId = ({ id, idIsLiteral, subclass, at }) => idIsLiteral || subclass !== null ? [] : [obstacle("id-not-literal", null, at, id)];
var fromKind = ({ kind, at }, { contract }) => isGroupable(kind, contract) ? [] : [obstacle("unsupported-component", null, at, kind)];
var fromExistingResources = (component) => bringingProps(component).filter((prop) => isBrought(component, prop) === "yes").map((prop) => {
  const { value, at } = readProperty(component.props, component.propsAt, prop);
  return obstacle("already-shared", prop, at, showValue(value));
});
var fromScope = ({ scope, at }) => scope === null ? [obstacle("undecided", "scope", at)] : [];

// src/plan/variables.ts
var NO_VARIABLES = { named: /* @__PURE__ */ new Map(), others: null };
function readVariables(subject) {
  if (subject.component === null || !creates(subject, "Microsoft.Web/sites")) return NO_VARIABLES;
  const isCrudApi = subject.component.kind !== "FunctionsApp";
  const sources = ["environmentVariables", "environment"].map((key) => read(subject, key));
  const named = /* @__PURE__ */ new Map();
  for (const { value } of sources) {
    if (value.kind !== "object") continue;
    for (const [name, property] of Object.entries(value.entries)) {
      if (property.value.kind === "absent" || isCrudApi && OWN_VARIABLES.has(name)) continue;
      named.set(name, property);
    }
  }
  const unread = sources.find(({ value }) => mayHoldMore(value));
  if (named.size === 0 && unread === void 0) return NO_VARIABLES;
  return { named, others: unread === void 0 ? null : { value: unread.value, at: unread.at } };
}
function mayHoldMore(value) {
  if (value.kind === "object") return value.open !== null;
  return value.kind === "symbol" || value.kind === "unknown" || value.kind === "list";
}

// src/plan/profile.ts
function profiler(settings, { nodeOf }) {
  const likenesses = /* @__PURE__ */ new Map();
  return (subject) => {
    const readings = settings.map((setting) => setting.read(subject));
    const digest = JSON.stringify(readings.map((reading) => reading && [reading.of ?? "", digestValue(reading.value)]));
    const likeness = likenesses.get(digest) ?? likenesses.size;
    likenesses.set(digest, likeness);
    return {
      ...subject,
      readings,
      likeness,
      stored: readStoredNames(subject),
      variables: readVariables(subject),
      node: nodeOf.get(subject.component?.key ?? "") ?? null
    };
  };
}

// src/plan/differences.ts
var FUNCTION_APP2 = "Microsoft.Web/sites";
function findDifferences(members) {
  const inApp = members.filter((member) => creates(member, FUNCTION_APP2));
  return [
    merge(FUNCTION_APP2, inApp, readVersion, highestVersion),
    merge(FUNCTION_APP2, inApp, readSku, highestSku, true),
    merge(FUNCTION_APP2, inApp, readAlwaysOn, any),
    merge(FUNCTION_APP2, inApp, (member) => readingOf("cors", read(member, "cors")), theOnlyOne),
    ...tagDifferences(members)
  ].filter((difference) => difference !== null).sort(by(({ path }) => path));
}
function merge(resource, members, readSetting, result, raisesBill = false) {
  const readings = members.map(readSetting);
  const [first] = readings;
  if (first === void 0 || readings.every((reading) => isSame(reading.value, first.value))) return null;
  const path = (readings.find(({ isWritten }) => isWritten) ?? first).path;
  const values = readings.map(({ shown, at }, index) => ({ id: members[index].id, value: shown, at }));
  return { resource, path, values, result: result(readings, members), raises: raisesBill };
}
var isSame = (a, b) => compareValues(a, b) === "equal";
var highestVersion = (readings) => readings.reduce((highest, other) => isLaterVersion(other, highest) ? other : highest).shown;
function isLaterVersion(a, b) {
  const [first, second] = [parseVersion(a.shown), parseVersion(b.shown)];
  if (first === null || second === null) return false;
  return first.major > second.major || first.major === second.major && first.minor > second.minor;
}
var highestSku = (readings) => highestOf(readings.map(({ shown }) => shown));
var highestOf = (skus) => skus.reduce((highest, sku) => comparePlanSkus(String(sku), String(highest)) === "higher" ? sku : highest);
var readAlwaysOn = (subject) => withDefault(readingOf("alwaysOn", read(subject, "alwaysOn")), false);
var any = (readings) => readings.some(({ value }) => value.kind === "known" && value.value === true) ? true : null;
var theOnlyOne = (readings) => readings.find(({ value }) => value.kind !== "absent")?.shown ?? null;
function tagDifferences(members) {
  const resource = members.some((member) => creates(member, FUNCTION_APP2)) ? FUNCTION_APP2 : "Microsoft.Storage/storageAccounts";
  const readTags = (member) => readingOf("tags", read(member, "tags"));
  const tags = members.map((member) => readTags(member).value);
  if (tags.some((value) => value.kind !== "object" && value.kind !== "absent")) {
    return [merge(resource, members, readTags, () => null)];
  }
  const names = new Set(tags.flatMap((value) => value.kind === "object" ? Object.keys(value.entries) : []));
  return [...names].map((name) => merge(resource, members, (member) => readTag2(member, name), byPriority));
}
function readTag2(subject, name) {
  const tags = read(subject, "tags");
  const entries = tags.value.kind === "object" ? tags.value.entries : {};
  const entry = Object.hasOwn(entries, name) ? entries[name] : void 0;
  const value = partOf(tags.value, name);
  return {
    value,
    path: `tags.${name}`,
    shown: showValue(value),
    at: entry?.at ?? tags.at,
    isWritten: entry !== void 0
  };
}
var byPriority = (readings, members) => {
  const given = readings.map((reading, index) => ({ reading, priority: priorityOf(members[index]) })).filter(({ reading }) => reading.value.kind !== "absent");
  if (given.some(({ priority }) => priority === null)) return null;
  const highest = Math.max(...given.map(({ priority }) => priority));
  const [first, ...others] = given.filter(({ priority }) => priority === highest).map(({ reading }) => reading);
  return first !== void 0 && others.every(({ value }) => isSame(value, first.value)) ? first.shown : null;
};
function priorityOf(subject) {
  const { value } = read(subject, "priority");
  if (value.kind === "absent") return COMPONENT_PRIORITY;
  return value.kind === "known" && typeof value.value === "number" ? value.value : null;
}

// src/plan/blockers.ts
var PRECEDENCE = [
  "duplicate-component-id",
  "depends-on-member",
  "isolated-by-policy",
  "different-tags",
  "different-region",
  "different-environment",
  "different-network-boundary",
  "incompatible-consistency",
  "incompatible-capacity-mode",
  "incompatible-api",
  "incompatible-runtime",
  "conflicting-setting"
];
function gatherReasons(blockers) {
  const bundles = /* @__PURE__ */ new Map();
  for (const blocker of blockers) {
    const { code, path } = blocker.disagreement;
    const key = JSON.stringify([code, path]);
    const known2 = bundles.get(key);
    if (known2 === void 0) bundles.set(key, [blocker]);
    else known2.push(blocker);
  }
  return [...bundles.values()].map((bundle) => ({ nearness: Math.min(...bundle.map(({ nearness }) => nearness)), reason: reasonFrom(bundle) })).sort(
    (a, b) => a.nearness - b.nearness || b.reason.with.length - a.reason.with.length || rankOf(a.reason) - rankOf(b.reason) || byText(a.reason.code, b.reason.code) || byText(a.reason.path ?? "", b.reason.path ?? "")
  ).map(({ reason }) => reason);
}
function rankOf({ code }) {
  const rank = PRECEDENCE.findIndex((each) => each === code);
  return rank === -1 ? PRECEDENCE.length : rank;
}
function reasonFrom(bundle) {
  const sorted = bundle.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.disagreement.at[1], b.disagreement.at[1]));
  const [{ disagreement: first }] = sorted;
  const values = sorted.map(({ disagreement }) => disagreement.values[1] ?? null);
  return {
    code: first.code,
    with: sorted.map(({ id }) => id),
    path: first.path,
    values: first.values.length === 0 ? [] : [first.values[0], ...values],
    at: [first.at[0], ...sorted.map(({ disagreement }) => disagreement.at[1])]
  };
}

export {
  readingOf,
  familyOf,
  isBrought,
  bringingProps,
  createdBy,
  sharedKeysOf,
  countAlone,
  countTogether,
  subjectOf,
  memberSubject,
  read,
  creates,
  readStoredNames,
  limitsOf,
  loadOf,
  passedLimit,
  passedLimits,
  describeBackend,
  obstacleFinder,
  readVariables,
  profiler,
  strongComponents,
  readDependencies,
  readSku,
  findDifferences,
  highestOf,
  REGION,
  readCapacityMode,
  apartness,
  pathOf,
  clashesOfContent,
  createJudge,
  compareReadings,
  gatherReasons,
  settingsFor
};
