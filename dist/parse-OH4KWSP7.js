import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  Places,
  levelOf,
  memberOf,
  pointerTo,
  readJson,
  readTemplateFile,
  textOf,
  valueAt
} from "./chunk-P7EVRIHQ.js";
import {
  readSuppression
} from "./chunk-KVQSVGEX.js";
import {
  SUPPRESSION_MARK
} from "./chunk-GYPGPBDQ.js";
import {
  ATTACHED,
  LINKS,
  SITE_SETTINGS,
  isHostStorageSetting
} from "./chunk-S33GMFN5.js";
import {
  COMMON_FACETS,
  kindOf
} from "./chunk-TXMIBGHY.js";
import {
  ABSENT
} from "./chunk-KNENG2SJ.js";
import {
  byText
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/parse/arm/expression/value.ts
var NULL = { kind: "known", value: null };
var TRUE = { kind: "known", value: true };
var FALSE = { kind: "known", value: false };
var known = (value) => ({ kind: "known", value });
var unknown = (why, text) => ({ kind: "unknown", why, text });
var listOf = (items2, open = null) => ({
  kind: "list",
  items: items2,
  open
});
var objectOf = (entries, open = null) => ({ kind: "object", entries: new Map(entries), open });
function fromJson(json, depth = 100) {
  if (json === null || typeof json === "string" || typeof json === "number" || typeof json === "boolean") {
    return known(json);
  }
  if (depth === 0 || typeof json !== "object") return null;
  if (Array.isArray(json)) {
    const items2 = json.map((item2) => fromJson(item2, depth - 1));
    return items2.every((item2) => item2 !== null) ? listOf(items2) : null;
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, entry] of Object.entries(json)) {
    const value = fromJson(entry, depth - 1);
    if (value === null) return null;
    entries.set(name, value);
  }
  return { kind: "object", entries, open: null };
}
function typeOf(value) {
  if (value.kind === "symbol") return value.type ?? null;
  if (value.kind === "list") return "array";
  if (value.kind === "object") return "object";
  if (value.kind === "unknown") return null;
  if (typeof value.value === "string") return "string";
  if (typeof value.value === "boolean") return "bool";
  return typeof value.value === "number" ? "int" : null;
}
var stringOf = (value) => value?.kind === "known" && typeof value.value === "string" ? value.value : null;
var intOf = (value) => value?.kind === "known" && typeof value.value === "number" && Number.isInteger(value.value) ? value.value : null;
var isNull = (value) => value.kind === "known" && value.value === null;
var mayBe = (value, ...types) => {
  if (value.kind === "unknown") return true;
  const type = typeOf(value);
  return type === null ? value.kind === "symbol" : types.includes(type);
};
var folded = /* @__PURE__ */ new WeakMap();
function entryNamed(object, name) {
  const exact = object.entries.get(name);
  if (exact !== void 0) return [name, exact];
  let names = folded.get(object.entries);
  if (names === void 0) {
    names = new Map([...object.entries.keys()].map((key) => [key.toLowerCase(), key]));
    folded.set(object.entries, names);
  }
  const spelled = names.get(name.toLowerCase());
  return spelled === void 0 ? null : [spelled, object.entries.get(spelled)];
}

// src/parse/arm/files/parameter-files.ts
function readParameters({ root, path }) {
  const given = /* @__PURE__ */ new Map();
  const parameters = valueAt(root, "parameters");
  if (parameters?.kind !== "object") return given;
  for (const { key, value } of parameters.members) {
    const passed = memberOf(value, "value");
    const name = key.toLowerCase();
    const held = passed === void 0 ? null : fillLater(fromJson(plainOf(passed.value)));
    if (held !== null) given.set(name, held);
    else if (memberOf(value, "reference") !== void 0) {
      given.set(name, secret(path, key));
    }
  }
  return given;
}
var secret = (holder, name) => ({
  kind: "symbol",
  key: `secret(${JSON.stringify(holder)},${JSON.stringify(name.toLowerCase())})`,
  text: name
});
function fillLater(value) {
  const text = value === null ? null : stringOf(value);
  if (text === null || !TOKEN.test(text)) return value;
  return { kind: "symbol", key: `token(${JSON.stringify(text)})`, text, type: "string" };
}
var TOKEN = /\$\{\w{1,100}[=}]|#\{[\w.-]{1,100}\}#/;
function plainOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(plainOf);
  return Object.fromEntries(node.members.map(({ key, value }) => [key, plainOf(value)]));
}
function matchParameterFiles(templates, parameterFiles) {
  const folders = /* @__PURE__ */ new Map();
  const stems = /* @__PURE__ */ new Map();
  for (const template of templates) {
    push(folders, folderOf(template.path), template);
    push(stems, stemOf(template.path), template);
  }
  const matched = /* @__PURE__ */ new Map();
  const unnamed = parameterFiles.filter((file) => {
    const named3 = shorter(stemOf(file.path)).map((stem) => stems.get(stem)).find((found) => found !== void 0);
    for (const { path } of named3 ?? []) push(matched, path, file);
    return named3 === void 0;
  });
  const withNamed = new Set(matched.keys());
  for (const file of unnamed) {
    const [only, ...others] = folders.get(folderOf(file.path)) ?? [];
    if (only === void 0 || others.length > 0 || withNamed.has(only.path)) continue;
    if (takesAll(only, file)) push(matched, only.path, file);
  }
  return matched;
}
function push(groups, key, item2) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [item2]);
  else group.push(item2);
}
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var stemOf = (path) => path.replace(/\.jsonc?$/i, "").toLowerCase();
function shorter(stem) {
  const folder = folderOf(stem);
  const parts = stem.slice(folder.length).split(".");
  const lengths = parts.slice(1, MOST_PARTS).map((_, index) => Math.min(parts.length, MOST_PARTS) - 1 - index);
  return lengths.map((length2) => folder + parts.slice(0, length2).join("."));
}
var MOST_PARTS = 16;
function takesAll(template, file) {
  const taken = valueAt(template.root, "parameters");
  const given = valueAt(file.root, "parameters");
  return given?.kind === "object" && given.members.every(({ key }) => memberOf(taken, key) !== void 0);
}

// src/parse/arm/deployment/applications.ts
function planApplications(files, reading) {
  const { templates, parameters } = reading;
  const besides = matchParameterFiles([...templates.values()], [...parameters.values()]);
  const walked = (plan) => ({ plan, walk: reading.walk(plan) });
  const assemblies = files.assemblies.map((assembly) => planAssembly(assembly, templates));
  const named3 = files.applications.map((application) => planNamed(application, reading, besides));
  const settled = [...assemblies, ...named3].filter(({ roots, listed }) => roots.length + listed.length > 0).map(walked);
  const taken = /* @__PURE__ */ new Set([
    ...files.assemblies.flatMap(({ roots, linked }) => [...roots, ...linked]),
    ...files.applications.flatMap((application) => application.templates),
    ...settled.flatMap((each) => [...each.walk.linkedFiles])
  ]);
  const free = [...templates.values()].filter(({ path }) => !taken.has(path));
  const outer = withoutLinked(free, reading.linksOf);
  const found = outer.map((file) => variantsOf(file, besides, reading).map(walked));
  const links = new Map(found.map((variants, index) => [outer[index], linkedBy(variants)]));
  const single = new Set(withoutLinked(outer, (file) => links.get(file)));
  return [...settled, ...found.filter((_, index) => single.has(outer[index])).flat()].sort(
    (a, b) => byText(a.plan.name, b.plan.name)
  );
}
function planAssembly({ folder, roots, linked }, templates) {
  const rootsOf = (paths) => paths.flatMap((path) => templates.get(path) ?? []).map((file) => ({ file, given: /* @__PURE__ */ new Map() }));
  return { name: folder, roots: rootsOf(roots), listed: rootsOf(linked), code: [], isSynthesized: true };
}
function planNamed(application, { templates, parameters }, besides) {
  const given = /* @__PURE__ */ new Map();
  for (const path of application.parameters) {
    const file = parameters.get(path);
    if (file !== void 0) for (const [name, value] of readParameters(file)) given.set(name, value);
  }
  const firstBeside = ({ path }) => {
    const [first2] = besides.get(path) ?? [];
    return first2 === void 0 ? /* @__PURE__ */ new Map() : readParameters(first2);
  };
  const roots = application.templates.flatMap((path) => templates.get(path) ?? []);
  return {
    name: application.name,
    roots: roots.map((file) => ({ file, given: new Map([...firstBeside(file), ...given]) })),
    listed: [],
    code: application.code,
    isSynthesized: false
  };
}
var MOST_VARIANTS = 24;
function variantsOf(file, besides, { note }) {
  const all = besides.get(file.path) ?? [];
  const single = { listed: [], code: [], isSynthesized: false };
  if (all.length === 0) return [{ ...single, name: file.path, roots: [{ file, given: /* @__PURE__ */ new Map() }] }];
  if (all.length > MOST_VARIANTS) note(tooMany(file, all.length));
  return all.slice(0, MOST_VARIANTS).map((given) => ({
    ...single,
    name: all.length === 1 ? file.path : `${file.path} with ${given.path.slice(given.path.lastIndexOf("/") + 1)}`,
    roots: [{ file, given: readParameters(given) }]
  }));
}
var tooMany = ({ path: file }, count) => ({
  kind: "too-many-contexts",
  file,
  message: `has ${count} parameter files, of which the first ${MOST_VARIANTS} were taken`
});
var linkedBy = (variants) => new Set(variants.flatMap(({ walk }) => [...walk.linkedFiles]));
function withoutLinked(files, linksOf) {
  const known2 = new Map(files.map((file) => [file.path, linksOf(file)]));
  const targets = new Set([...known2].flatMap(([path, links]) => [...links].filter((link) => link !== path)));
  const reached = /* @__PURE__ */ new Set();
  const reachFrom = (start) => {
    const open = [start];
    for (let path = open.pop(); path !== void 0; path = open.pop()) {
      for (const next of known2.get(path) ?? []) {
        if (reached.has(next) || next === start) continue;
        reached.add(next);
        open.push(next);
      }
    }
  };
  const outer = files.filter(({ path }) => !targets.has(path));
  for (const { path } of outer) reachFrom(path);
  const inCircles = files.filter(({ path }) => targets.has(path)).toSorted((a, b) => byText(a.path, b.path));
  for (const { path } of inCircles) if (!reached.has(path)) reachFrom(path);
  return files.filter(({ path }) => !reached.has(path));
}

// src/parse/arm/expression/budget.ts
var Budget = class {
  constructor(left = 2e6, shared = null) {
    this.left = left;
    this.shared = shared;
  }
  left;
  shared;
  depth = 0;
  get isExhausted() {
    return this.left <= 0 || this.shared?.isExhausted === true;
  }
  /** False when nothing is left. */
  spend(steps2) {
    this.left = Math.max(0, this.left - steps2);
    const isSharedLeft = this.shared?.spend(steps2) ?? true;
    return this.left > 0 && isSharedLeft;
  }
  /** False when it is too deep already; else to be followed by `leave`. */
  enter() {
    if (this.depth >= MAX_DEPTH) return false;
    this.depth++;
    return true;
  }
  leave() {
    this.depth--;
  }
};
var MAX_DEPTH = 400;

// src/parse/arm/deployment/effort.ts
var MOST_STEPS = 15e6;
var MOST_DECLARATIONS = 6e4;
var Effort = class {
  all = new Budget(MOST_STEPS);
  budgets = [];
  declarations = 0;
  /** A budget for one application: what it spends is spent for all. */
  budget() {
    const budget = new Budget(void 0, this.all);
    this.budgets.push(budget);
    return budget;
  }
  /** Whether some application was cut short so far. */
  get isSpent() {
    return this.budgets.some(({ isExhausted }) => isExhausted);
  }
  /** False when no further resource is to be read. */
  declare() {
    this.declarations += 1;
    return this.declarations <= MOST_DECLARATIONS;
  }
};

// src/parse/arm/expression/measure.ts
var MAX_SIZE = 4 * 1024 * 1024;
var MAX_KEY = 64 * 1024;
var MAX_VALUE_DEPTH = 128;
var BOTTOMLESS = { size: Infinity, depth: Infinity };
var measured = /* @__PURE__ */ new WeakMap();
function measure(value) {
  const result = measureWithin(value, MAX_VALUE_DEPTH + 1);
  if (result.depth === Infinity) measured.set(value, result);
  return result;
}
function measureWithin(value, levels) {
  switch (value.kind) {
    case "known":
      return { size: typeof value.value === "string" ? value.value.length + 2 : 8, depth: 0 };
    case "symbol":
      return { size: value.key.length, depth: 0 };
    case "unknown":
      return { size: 8, depth: 0 };
    case "list":
      return measureParts(value, value.items, 2, levels);
    case "object": {
      let names = 2;
      for (const name of value.entries.keys()) names += name.length + 4;
      return measureParts(value, value.entries.values(), names, levels);
    }
  }
}
function measureParts(whole, parts, own, levels) {
  const before = measured.get(whole);
  if (before !== void 0) return before;
  if (levels === 0) return BOTTOMLESS;
  let size = own;
  let depth = 0;
  for (const part of parts) {
    const inner = measureWithin(part, levels - 1);
    size += inner.size + 1;
    depth = Math.max(depth, inner.depth);
  }
  const result = { size, depth: depth + 1 };
  if (depth !== Infinity) measured.set(whole, result);
  return result;
}

// src/parse/arm/expression/keys.ts
function keyOf(value) {
  if (value.kind === "symbol") return value.key;
  const parts = [];
  let left = MAX_KEY;
  const write2 = (text) => {
    parts.push(text);
    left -= text.length;
    return left < 0 ? unknown("too-large", "") : null;
  };
  const stopped = writeKey(value, write2);
  return stopped ?? parts.join("");
}
function callKey(name, values) {
  const keys = [];
  let length2 = name.length + 2;
  for (const value of values) {
    const key = keyOf(value);
    if (typeof key !== "string") return key;
    length2 += key.length + 1;
    if (length2 > MAX_KEY) return unknown("too-large", name);
    keys.push(key);
  }
  return `${name}(${keys.join(",")})`;
}
function writeKey(value, write2) {
  switch (value.kind) {
    case "known":
      if (typeof value.value === "string" && value.value.length > MAX_KEY) return unknown("too-large", "");
      return write2(JSON.stringify(value.value));
    case "symbol":
      return write2(value.key);
    case "unknown":
      return value;
    case "list":
      if (value.open !== null) return unknown(value.open, "");
      return writeParts(
        "[",
        value.items.map((item2) => ["", item2]),
        "]",
        write2
      );
    case "object": {
      if (value.open !== null) return unknown(value.open, "");
      const entries = [...value.entries].map(([name, entry]) => [name.toLowerCase(), entry]);
      entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
      return writeParts(
        "{",
        entries.map(([name, entry]) => [`${JSON.stringify(name)}:`, entry]),
        "}",
        write2
      );
    }
  }
}
function writeParts(open, parts, close, write2) {
  let before = open;
  for (const [label, value] of parts) {
    const stopped = write2(before + label) ?? writeKey(value, write2);
    if (stopped !== null) return stopped;
    before = ",";
  }
  return write2(parts.length === 0 ? open + close : close);
}

// src/parse/arm/expression/text.ts
function piecesOf(value) {
  if (value.kind === "known") {
    const text = scalarText(value.value);
    if (text === null) return null;
    return text === "" ? [] : [typeof value.value === "string" ? value : known(text)];
  }
  if (value.kind !== "symbol") return null;
  if (value.type === "object" || value.type === "array") return null;
  return isBuiltText(value) ? value.made.of : [value];
}
var isBuiltText = (value) => value.made?.by === "concat" || value.made?.by === "string";
function scalarText(value) {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}
function joinPieces(pieces, text) {
  const merged2 = mergePieces(pieces);
  if (merged2 === null) return unknown("too-large", text());
  if (merged2.length === 0) return known("");
  const [only] = merged2;
  if (merged2.length === 1) return only.kind === "known" || typeOf(only) === "string" ? only : textOf2(only, text());
  const key = callKey("concat", merged2);
  if (typeof key !== "string") return unknown(key.why, text());
  return { kind: "symbol", key, text: text(), type: "string", made: { by: "concat", of: merged2 } };
}
function textOf2(value, text) {
  const key = keyOf(value);
  if (typeof key !== "string") return key;
  return { kind: "symbol", key: `string(${key})`, text, type: "string", made: { by: "string", of: [value] } };
}
function mergePieces(pieces) {
  const merged2 = [];
  let pending = [];
  let size = 0;
  const flush = () => {
    if (pending.length > 0) merged2.push(known(pending.join("")));
    pending = [];
  };
  for (const outer of pieces) {
    for (const piece of piecesOf(outer) ?? [outer]) {
      const literal = stringOf(piece);
      size += literal?.length ?? 1;
      if (size > MAX_SIZE) return null;
      if (literal === null) {
        flush();
        merged2.push(piece);
      } else pending.push(literal);
    }
  }
  flush();
  return merged2;
}
var MADE_LENGTH = /* @__PURE__ */ new Map([
  ["uniquestring", 13],
  ["guid", 36]
]);
function lengthOfPieces(pieces) {
  let total = 0;
  for (const piece of pieces) {
    const length2 = stringOf(piece)?.length ?? (piece.kind === "symbol" ? MADE_LENGTH.get(piece.made?.by ?? "") : void 0);
    if (length2 === void 0) return null;
    total += length2;
  }
  return total;
}
var leadOf = (pieces) => stringOf(pieces[0]) ?? "";
var tailOf = (pieces) => stringOf(pieces.at(-1)) ?? "";

// src/parse/arm/expression/resource-id.ts
var isIdLike = (text) => /^\/(?:subscriptions|providers)\//i.test(text);
function resourceIdOf(value) {
  const pieces = piecesOf(value);
  if (pieces === null) return null;
  const segments = segmentsOf(pieces);
  if (segments === null) return null;
  const at = segments.findLastIndex((segment) => isWord(segment, "providers"));
  if (at >= 0) return belowProviders(segments.slice(at + 1), segments.slice(0, at));
  return isEmpty(segments[0]) ? containerOf(segments) : belowProviders(segments, []);
}
function resourceKeyOf(value) {
  const id = resourceIdOf(value);
  if (id === null) return null;
  const parts = [id.subscription, id.resourceGroup, id.scope, ...id.names];
  const key = callKey(
    `resource:${id.type}`,
    parts.map((part) => part === null ? known(null) : foldCase(part))
  );
  return typeof key === "string" ? key : null;
}
function foldCase(value) {
  const text = stringOf(value);
  if (text !== null) return known(text.toLowerCase());
  const pieces = piecesOf(value);
  if (pieces === null || pieces.length < 2) return value;
  return joinPieces(pieces.map(foldCase), () => value.kind === "symbol" ? value.text : "");
}
var MAX_SEGMENTS = 100;
function segmentsOf(pieces) {
  const segments = [[]];
  for (const piece of pieces) {
    const text = stringOf(piece);
    if (text === null) {
      segments.at(-1).push(piece);
      continue;
    }
    const parts = text.split("/", MAX_SEGMENTS + 1);
    if (segments.length + parts.length > MAX_SEGMENTS) return null;
    parts.forEach((part, i) => {
      if (i > 0) segments.push([]);
      if (part !== "") segments.at(-1).push(known(part));
    });
  }
  return segments;
}
var isEmpty = (segment) => segment?.length === 0;
var wordOf = (segment) => segment?.length === 1 ? stringOf(segment[0]) : null;
var isWord = (segment, word) => wordOf(segment)?.toLowerCase() === word;
function belowProviders(segments, scope2) {
  const provider = wordOf(segments[0]);
  if (provider === null || !/^[\w-]+(?:\.[\w-]+)*$/.test(provider)) return null;
  if (scope2.length === 0 && !provider.includes(".")) return null;
  if (segments.length < 3 || segments.length % 2 === 0 || segments.some(isEmpty)) return null;
  const types = [provider];
  const names = [];
  for (let i = 1; i < segments.length; i += 2) {
    const type = wordOf(segments[i]);
    if (type === null) return null;
    types.push(type);
    names.push(valueOf(segments[i + 1]));
  }
  return { type: types.join("/").toLowerCase(), names, ...placeOf(scope2) };
}
function placeOf(scope2) {
  const inSubscription = isEmpty(scope2[0]) && isWord(scope2[1], "subscriptions") && scope2.length > 2;
  const inGroup = inSubscription && isWord(scope2[3], "resourcegroups") && scope2.length > 4;
  const isPlain2 = scope2.length === 0 || scope2.length === 1 && isEmpty(scope2[0]);
  const isWhole = isPlain2 || inSubscription && scope2.length === 3 || inGroup && scope2.length === 5;
  return {
    subscription: inSubscription ? valueOf(scope2[2]) : null,
    resourceGroup: inGroup ? valueOf(scope2[4]) : null,
    scope: isWhole ? null : valueOf(scope2.flatMap((segment, i) => i === 0 ? segment : [known("/"), ...segment]))
  };
}
function containerOf(segments) {
  const { subscription, resourceGroup, scope: scope2 } = placeOf(segments);
  if (subscription === null || scope2 !== null) return null;
  return resourceGroup === null ? { type: "microsoft.resources/subscriptions", names: [subscription], subscription, resourceGroup, scope: scope2 } : { type: "microsoft.resources/resourcegroups", names: [resourceGroup], subscription, resourceGroup: null, scope: scope2 };
}
function valueOf(segment) {
  if (segment.length === 1) return segment[0];
  return joinPieces(segment, () => describePieces(segment));
}
var describePieces = (pieces) => pieces.map((piece) => stringOf(piece) ?? (piece.kind === "symbol" ? `{${piece.text}}` : "")).join("");

// src/parse/arm/deployment/lazy.ts
function once(find) {
  let found = null;
  return () => found ??= find();
}

// src/catalog/synthesized-names.ts
function entitiesOfFunctions(names) {
  const known2 = new Set(names);
  return names.flatMap((name) => {
    const entity = CREATE.exec(name)?.[1];
    return entity !== void 0 && OTHER_VERBS.every((verb) => known2.has(`${verb}-${entity}`)) ? [entity] : [];
  });
}
var ENTITY = "([a-z][a-z\\d]*(?:-[a-z\\d]+)*)";
var CREATE = new RegExp(`^create-${ENTITY}$`);
var DATABASE = new RegExp(`^${ENTITY}-db$`);
var MONITOR = new RegExp(`^(?:log|appi)-${ENTITY}-[a-z\\d]+$`);
var OTHER_VERBS = ["read", "update", "delete", "list"];
var entityOfDatabase = (name) => DATABASE.exec(name)?.[1] ?? null;
var entityOfMonitor = (name) => MONITOR.exec(name)?.[1] ?? null;

// src/parse/arm/expression/atoms.ts
var MAX_ATOMS = 2e4;
function atomsOf(pieces, folded2) {
  const atoms = [];
  for (const piece of pieces) {
    const text = stringOf(piece);
    if (atoms.length + (text?.length ?? 1) > MAX_ATOMS) return null;
    if (text === null) atoms.push({ key: folded2 ? foldedKey(piece) : keyOfPiece(piece) });
    else atoms.push(...(folded2 ? text.toLowerCase() : text).split(""));
  }
  return atoms;
}
var keyOfPiece = (piece) => piece?.kind === "symbol" ? piece.key : "";
function foldedKey(piece) {
  const made = piece.kind === "symbol" ? piece.made : void 0;
  return made?.by === "tolower" || made?.by === "toupper" ? keyOfPiece(made.of[0]) : keyOfPiece(piece);
}
var isLiteral = (atom) => typeof atom === "string";
var isSameAtom = (a, b) => typeof a === "string" || typeof b === "string" ? a === b : a.key === b.key;

// src/parse/arm/deployment/values.ts
function identityOf(value) {
  const key = keyOf(value);
  return typeof key === "string" ? key : null;
}
function labelOf(value, written) {
  const text = value.kind === "known" ? String(value.value) : written;
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;
}
var LONGEST_LABEL = 300;
function toValue(value, at) {
  const parts = value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.size : 0;
  if (parts <= MANY_PARTS) return convert(value, at);
  const before = converted.get(value) ?? convert(value, at);
  converted.set(value, before);
  return before;
}
var converted = /* @__PURE__ */ new WeakMap();
var MANY_PARTS = 64;
function convert(value, at) {
  switch (value.kind) {
    case "known":
      return { kind: "known", value: isId(value) ? String(value.value).toLowerCase() : value.value };
    case "symbol":
      return toSymbol(value);
    case "unknown":
      return value.why === "missing" ? { kind: "absent" } : { kind: "unknown", why: WHY[value.why], text: value.text };
    case "list":
      return {
        kind: "list",
        items: value.items.map((item2) => toValue(item2, at)),
        open: value.open === null ? null : WHY[value.open]
      };
    case "object":
      return {
        kind: "object",
        entries: Object.fromEntries(
          [...value.entries].map(([key, entry]) => [key, { value: toValue(entry, at), at }])
        ),
        open: value.open === null ? null : WHY[value.open]
      };
  }
}
function toSymbol(value) {
  const { key, text } = value;
  const id = isId(value) ? resourceIdOf(value) : null;
  if (id === null) return { kind: "symbol", key, text, ...endOf(isBuiltText(value) ? value.made.of : []) };
  const names = id.names.flatMap((name) => [known("/"), ...piecesOf(name) ?? [name]]);
  return { kind: "symbol", key: resourceKeyOf(value) ?? key, text, ...endOf([known(id.type), ...names]) };
}
function endOf(pieces) {
  const atoms = pieces.length < 2 ? null : atomsOf(pieces, true);
  return atoms === null ? {} : { end: atoms.map((atom) => isLiteral(atom) ? atom : `\0${atom.key}`) };
}
function isId(value) {
  if (value.kind === "symbol") return value.made?.by === "concat" && isId(value.made.of[0]);
  return value.kind === "known" && typeof value.value === "string" && isIdLike(value.value);
}
var WHY = {
  "invalid-expression": "invalid-expression",
  "unknown-function": "unknown-function",
  "wrong-arguments": "invalid-expression",
  missing: "unsupported-syntax",
  "computed-name": "computed-key",
  circular: "circular",
  "too-deep": "too-deep",
  "too-large": "too-deep",
  "new-every-time": "several-values",
  "outside-loop": "invalid-expression",
  "not-visible": "invalid-expression",
  fails: "invalid-expression",
  "not-seen": "unsupported-syntax"
};

// src/parse/arm/deployment/names.ts
function joinNames(parent, child) {
  const [before, after] = [piecesOf(parent), piecesOf(child)];
  if (before === null) return parent;
  return after === null ? child : joinPieces([...before, known("/"), ...after], () => "");
}
function splitName(name) {
  const pieces = piecesOf(name);
  if (pieces === null) return [name];
  const segments = [[]];
  for (const piece of pieces) {
    const text = stringOf(piece);
    if (text === null) {
      segments.at(-1).push(piece);
      continue;
    }
    const [first2, ...rest] = text.split("/");
    segments.at(-1).push(known(first2));
    for (const next of rest) segments.push([known(next)]);
  }
  return segments.map((segment) => segment.length === 1 ? segment[0] : joinPieces(segment, () => ""));
}
function isSameName(a, b) {
  const [first2, second] = [identityOf(a), identityOf(b)];
  return first2 !== null && first2.toLowerCase() === second?.toLowerCase();
}

// src/parse/arm/resources/entities.ts
function entitiesOf({ type, name }, children) {
  switch (type) {
    case "microsoft.web/sites":
      return distinct(entitiesOfFunctions(namesOf(children, "microsoft.web/sites/functions")));
    case "microsoft.documentdb/databaseaccounts":
      return distinct(
        namesOf(children, "microsoft.documentdb/databaseaccounts/sqldatabases").flatMap(
          (each) => entityOfDatabase(each) ?? []
        )
      );
    case "microsoft.operationalinsights/workspaces":
    case "microsoft.insights/components": {
      const entity = entityOfMonitor(textOf3(name()) ?? "");
      return entity === null ? [] : [entity];
    }
    default:
      return [];
  }
}
var namesOf = (children, type) => children.filter((child) => child.type === type).flatMap((child) => textOf3(splitName(child.name()).at(-1)) ?? []);
var textOf3 = (value) => stringOf(value)?.toLowerCase() ?? null;
var distinct = (names) => [...new Set(names)].sort();

// src/parse/arm/expression/mentions.ts
function mentions(value, part) {
  const pieces = piecesOf(part);
  const needle = pieces === null ? null : atomsOf(pieces, true);
  return needle !== null && needle.length > 0 && new Search(needle).isIn(value, MAX_CHOICES);
}
var MAX_CHOICES = 8;
var MAX_LOOKS = 5e4;
var Search = class {
  constructor(needle) {
    this.needle = needle;
  }
  needle;
  looks = 0;
  isIn(value, choicesLeft) {
    const seen = /* @__PURE__ */ new Set();
    const rest = [value];
    for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (++this.looks > MAX_LOOKS) return false;
      if (hasWord(next, this.needle)) return true;
      if (next.kind === "symbol" && next.choices !== void 0) {
        if (choicesLeft > 0 && next.choices.every((choice) => this.isIn(choice, choicesLeft - 1))) return true;
      } else for (const part of partsOf(next)) rest.push(part);
    }
    return false;
  }
};
function partsOf(value) {
  if (value.kind === "list") return value.items;
  if (value.kind === "object") return value.entries.values();
  if (value.kind !== "symbol" || value.made === void 0) return [];
  const { by, of } = value.made;
  if (isBuiltText(value)) return of.flatMap((piece) => isAnswer(piece) ? [...partsOf(piece)] : []);
  if (isAnswer(value)) return isStep(by) ? of.slice(0, 1) : of;
  return KEEPING.has(by) ? of : [];
}
function isAnswer(value) {
  let holder = value;
  while (holder?.kind === "symbol" && holder.made !== void 0 && isStep(holder.made.by)) holder = holder.made.of[0];
  const by = holder?.kind === "symbol" ? holder.made?.by : void 0;
  return by !== void 0 && (by === "reference" || by === "references" || by.startsWith("list"));
}
var isStep = (by) => by.startsWith(".") || by.startsWith("[") && by !== "[]";
var KEEPING = /* @__PURE__ */ new Set([
  "tolower",
  "toupper",
  "jsontext",
  "formatted",
  "base64",
  "uricomponent",
  "datauri",
  "concatarrays",
  "array",
  "createobject"
]);
function hasWord(value, needle) {
  const text = stringOf(value);
  if (text !== null && needle.every(isLiteral)) return hasPlainWord(text.toLowerCase(), needle.join(""));
  const pieces = piecesOf(value);
  const atoms = pieces === null ? null : atomsOf(pieces, true);
  if (atoms === null) return false;
  for (let at = 0; at + needle.length <= atoms.length; at++) {
    if (isBorder(atoms[at - 1]) && isBorder(atoms[at + needle.length]) && isAt(atoms, at, needle)) return true;
  }
  return false;
}
function hasPlainWord(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBorder(text[at - 1]) && isBorder(text[at + word.length])) return true;
  }
  return false;
}
var isAt = (atoms, at, needle) => needle.every((atom, i) => isSameAtom(atoms[at + i], atom));
var isBorder = (atom) => atom === void 0 || isLiteral(atom) && !/[\w-]/.test(atom);

// src/parse/arm/resources/properties.ts
var MISSING = { value: unknown("missing", ""), start: null };
function readPath(node, path, scope2) {
  let here = node;
  let start = null;
  const keys = path.split(".");
  for (const [index, key] of keys.entries()) {
    const member = memberOf(here, key);
    if (member === void 0) {
      if (isPlain(here)) return MISSING;
      return { value: partOf(scope2.read(here), keys.slice(index)), start: start ?? here.start };
    }
    here = member.value;
    start = here.start;
  }
  return { value: scope2.read(here), start };
}
function readAll(node, path, scope2) {
  const [before, ...after] = path.split(".*.");
  const first2 = readPath(node, before, scope2).value;
  return after.reduce(
    (values, rest) => values.flatMap(itemsOf).map((item2) => partOf(item2, rest.split("."))),
    [first2]
  );
}
var itemsOf = (value) => value.kind === "list" ? value.items : [];
function partOf(value, keys) {
  return keys.reduce((whole, key) => {
    if (whole.kind === "object") {
      const entry = entryNamed(whole, key);
      if (entry !== null) return entry[1];
      return whole.open === null ? unknown("missing", key) : unknown(whole.open, key);
    }
    if (whole.kind === "symbol") {
      return { kind: "symbol", key: `${whole.key}.${key.toLowerCase()}`, text: `${whole.text}.${key}` };
    }
    return whole.kind === "unknown" ? whole : unknown("missing", key);
  }, value);
}
function isPlain(node) {
  if (node.kind === "array") return true;
  if (node.kind === "scalar") return !(typeof node.value === "string" && node.value.startsWith("["));
  for (const { key, value } of node.members) {
    if (key.startsWith("[") || key === "copy" && value.kind === "array") return false;
  }
  return true;
}

// src/parse/arm/resources/resource-key.ts
var keyOfDeclaration = ({ scope: scope2, file, pointer }) => `${scope2.id}|${file.path}#${pointer}`;

// src/parse/arm/resources/links.ts
function findLinks(declarations, known2) {
  const links = /* @__PURE__ */ new Map();
  const index = new Index(declarations, known2);
  const add = (from, role, to) => {
    if (from === to) return;
    const own = links.get(from) ?? /* @__PURE__ */ new Map();
    links.set(from, own);
    if (role === "depends-on" && own.size >= MOST_LINKS) return;
    const key = keyOfDeclaration(to);
    own.set(`${role} ${key}`, { role, to: key });
  };
  for (const { role, from, path, to, when } of LINKS) {
    for (const declaration of index.ofType(from)) {
      if (when !== void 0 && !maySay(declaration, when)) continue;
      const owner = ownerOf(declaration, index);
      const targets = readAll(declaration.node, path, declaration.scope).flatMap((value) => named(value, to, index));
      for (const target of targets) add(owner, role, target);
    }
  }
  for (const [site, storage, role] of hostStorage(index)) add(site, role, storage);
  for (const [declaration, other] of dependencies(known2, index)) add(declaration, "depends-on", other);
  return new Map([...links].map(([declaration, own]) => [declaration, [...own.values()]]));
}
var MOST_LINKS = 100;
function maySay({ node, scope: scope2 }, { path, says }) {
  const { value } = readPath(node, path, scope2);
  if (value.kind === "unknown") return value.why !== "missing";
  return value.kind !== "known" || says.test(String(value.value));
}
var Index = class {
  types = /* @__PURE__ */ new Map();
  names = /* @__PURE__ */ new Map();
  constructor(declarations, known2) {
    for (const declaration of declarations) push2(this.types, declaration.type, declaration);
    for (const declaration of known2) {
      const name = identityOf(declaration.name())?.toLowerCase();
      if (name === void 0) continue;
      push2(this.names, `${declaration.type}|${name}`, declaration);
      push2(this.names, `*|${name}`, declaration);
    }
  }
  ofType(type) {
    return this.types.get(type) ?? [];
  }
  /** `*`: of any type. */
  named(type, name) {
    const identity = identityOf(name)?.toLowerCase();
    const found = identity === void 0 ? void 0 : this.names.get(`${type}|${identity}`);
    return found?.slice(0, MOST_LINKS) ?? [];
  }
};
function push2(groups, key, declaration) {
  const group = groups.get(key);
  if (group === void 0) groups.set(key, [declaration]);
  else group.push(declaration);
}
function ownerOf(declaration, index) {
  const type = rootType(declaration.type);
  if (type === declaration.type) return declaration;
  const [root] = splitName(declaration.name());
  const [owner] = root === void 0 ? [] : index.named(type, root);
  return owner ?? declaration;
}
function named(value, type, index) {
  const id = resourceIdOf(value);
  const wanted = id === null ? type : rootType(id.type);
  if (type !== "*" && wanted !== type) return [];
  const name = id === null ? value : id.names[0];
  return name === void 0 ? [] : index.named(wanted, name);
}
var rootType = (type) => type.split("/").slice(0, 2).join("/");
function* hostStorage(index) {
  const accounts = index.ofType("microsoft.storage/storageaccounts");
  const sites = index.ofType("microsoft.web/sites");
  const hasSeveral = accounts.length > 1 || sites.length > 1 && sites.filter(isFunctionApp).length > 1;
  if (accounts.length === 0 || !hasSeveral) return;
  const accountsIn = searchFor(accounts);
  const settled = /* @__PURE__ */ new Set();
  for (const { from, path } of SITE_SETTINGS) {
    for (const declaration of index.ofType(from)) {
      const site = ownerOf(declaration, index);
      if (!isFunctionApp(site)) continue;
      const values = writtenSettings(declaration, path) ?? settingsOf(readPath(declaration.node, path, declaration.scope).value);
      for (const account of accountsIn(values.filter(([name]) => isHostStorageSetting(name)))) {
        settled.add(site);
        yield [site, account, "host-storage"];
      }
    }
  }
  if (accounts.length < 2) return;
  const likely = likelyHosts(accounts);
  const silent = sites.filter((site) => !settled.has(site) && isFunctionApp(site));
  for (const site of silent.slice(0, MOST_SILENT)) {
    for (const account of likely) yield [site, account, "maybe-host-storage"];
  }
}
var MOST_SILENT = 20;
function searchFor(accounts) {
  const searched = accounts.map((account) => ({ account, name: account.name(), words: wordsOf(account.name()) }));
  return (settings) => {
    const values = settings.map(([, value]) => ({ value, text: identityOf(value)?.toLowerCase() ?? null }));
    if (values.length === 0) return [];
    return searched.filter(
      ({ name, words }) => values.some(
        ({ value, text }) => (text === null || words.every((word) => text.includes(word))) && namesAccount(value, name)
      )
    ).map(({ account }) => account);
  };
}
var wordsOf = (name) => (piecesOf(name) ?? []).flatMap((piece) => {
  const text = stringOf(piece);
  return text !== null && /^[\w./-]+$/.test(text) ? [text.toLowerCase()] : [];
});
function likelyHosts(accounts) {
  const called = accounts.filter(({ nameText }) => /func|webjobs/i.test(nameText));
  return called.length > 0 ? called : accounts;
}
function isFunctionApp({ node, scope: scope2 }) {
  const kind = stringOf(readPath(node, "kind", scope2).value) ?? "";
  return kind.toLowerCase().includes("functionapp");
}
function writtenSettings({ node, scope: scope2 }, path) {
  const named3 = namedIn(valueAt(node, ...path.split(".")));
  if (named3 === null || named3.some(([name]) => name === null || name.startsWith("["))) return null;
  return named3.flatMap(
    ([name, value]) => name !== null && isHostStorageSetting(name) && value !== void 0 ? [[name, scope2.read(value)]] : []
  );
}
function namedIn(node) {
  if (node?.kind === "array") return node.items.map((item2) => [textOf(valueAt(item2, "name")), valueAt(item2, "value")]);
  if (node?.kind !== "object" || !isPlain(node)) return null;
  return node.members.map(({ key, value }) => [key, value]);
}
function settingsOf(value) {
  if (value.kind === "object") return [...value.entries];
  if (value.kind === "symbol") return certainPartsOf(value).flatMap(settingsOf);
  if (value.kind !== "list") return [];
  return value.items.flatMap((item2) => {
    if (item2.kind !== "object") return [];
    const name = stringOf(item2.entries.get("name"));
    const setting = item2.entries.get("value");
    return name === null || setting === void 0 ? [] : [[name, setting]];
  });
}
function certainPartsOf({ made }) {
  if (made?.by !== "union" && made?.by !== "concatarrays") return [];
  const lists = made.of.filter(({ kind }) => kind === "list");
  return lists.length > 0 ? lists : made.of.slice(made.of.findLastIndex(({ kind }) => kind !== "object") + 1);
}
var namesAccount = (value, name) => isSameName(value, name) || mentions(value, name);
function* dependencies(declarations, index) {
  const symbolic2 = new Map(
    declarations.flatMap(
      (each) => each.symbolicName === null ? [] : [[`${each.scope.id}|${each.symbolicName}`, each]]
    )
  );
  for (const declaration of declarations) {
    const { node, scope: scope2 } = declaration;
    const written = valueAt(node, "dependsOn");
    if (written?.kind !== "array") continue;
    for (const item2 of written.items) {
      const value = scope2.read(item2);
      const bySymbol = symbolic2.get(`${scope2.id}|${stringOf(value) ?? ""}`);
      if (bySymbol !== void 0) yield [declaration, bySymbol];
      else for (const other of named(value, "*", index)) yield [declaration, other];
    }
  }
}

// src/parse/arm/resources/resources.ts
function describeResources(declarations) {
  const known2 = declarations.flatMap((declaration) => {
    const kind = kindOf(declaration.type);
    return kind === null ? [] : [{ declaration, kind }];
  });
  const groups = once(() => groupChildren(declarations));
  const surroundings = {
    links: once(
      () => findLinks(
        declarations,
        known2.map(({ declaration }) => declaration)
      )
    ),
    declared: groups,
    childrenOf: childrenDescriber(groups)
  };
  return known2.map(({ declaration, kind }) => new DescribedResource(declaration, kind, surroundings));
}
var DescribedResource = class {
  constructor(declaration, kind, surroundings) {
    this.declaration = declaration;
    this.kind = kind;
    this.surroundings = surroundings;
    this.key = keyOfDeclaration(declaration);
    this.type = kind.type;
    this.pointer = declaration.pointer;
  }
  declaration;
  kind;
  surroundings;
  key;
  type;
  pointer;
  lazyAt = once(() => this.declaration.file.placeOf(this.declaration.node.start));
  lazyName = once(() => toValue(this.declaration.name(), this.at));
  lazyConditions = once(() => this.declaration.conditions.flatMap(describeCondition));
  lazyFacets = once(() => readFacets(this.declaration, { ...COMMON_FACETS, ...this.kind.facets }));
  lazyChildren = once(() => this.surroundings.childrenOf(this.declaration, this.kind));
  get at() {
    return this.lazyAt();
  }
  get root() {
    return this.declaration.root;
  }
  get name() {
    return this.lazyName();
  }
  get label() {
    return labelOf(this.declaration.name(), this.declaration.nameText);
  }
  get place() {
    return describePlace(this.declaration.place, this.at);
  }
  get conditions() {
    return this.lazyConditions();
  }
  get copy() {
    return describeLoops(this.declaration.loop);
  }
  get facets() {
    return this.lazyFacets();
  }
  get children() {
    return this.lazyChildren();
  }
  get entities() {
    return entitiesOf(this.declaration, declaredIn(this.declaration, this.surroundings.declared()));
  }
  get links() {
    return this.surroundings.links().get(this.declaration) ?? [];
  }
};
function describeLoops(loop) {
  if (loop === null) return null;
  const { value: count, at } = describeWritten(loop.count);
  const isSingle = count.kind === "known" && count.value === 1;
  return (isSingle ? describeLoops(loop.around) : null) ?? { count, at };
}
function describePlace(place, at) {
  return { subscription: toValue(place.subscriptionId, at), resourceGroup: toValue(foldCase2(place.groupName), at) };
}
var foldCase2 = (value) => value.kind === "known" && typeof value.value === "string" ? { ...value, value: value.value.toLowerCase() } : value;
function describeCondition(condition) {
  const value = condition.value();
  if (value.kind !== "symbol" || value.made?.by !== "and") return [describeWritten(condition)];
  return value.made.of.map((part) => describeWritten({ ...condition, value: () => part }));
}
function describeWritten({ value, start, file }) {
  const at = file.placeOf(start);
  return { value: toValue(value(), at), at };
}
function readFacets(declaration, facets) {
  const read = {};
  for (const [name, facet] of Object.entries(facets)) {
    Object.defineProperty(read, name, { enumerable: true, get: once(() => readFacet(declaration, facet)) });
  }
  return read;
}
function readFacet({ node, scope: scope2, file, loop }, { path, also = [], normalise }) {
  const read = scope2.within(loop, () => firstWritten(node, [path, ...also], scope2));
  const at = file.placeOf(read.start);
  const value = toValue(read.value, at);
  return { value: normalise === void 0 ? value : normalise(value), at };
}
function firstWritten(node, paths, scope2) {
  let first2 = null;
  for (const path of paths) {
    const { value, start } = readPath(node, path, scope2);
    if (!isNothing(value)) return { value, start: start ?? node.start };
    first2 ??= value;
  }
  return { value: first2, start: node.start };
}
var isNothing = (value) => value.kind === "unknown" && value.why === "missing" || value.kind === "known" && value.value === null;
function groupChildren(declarations) {
  const groups = /* @__PURE__ */ new Map();
  for (const declaration of declarations) {
    const key = keyOfParent(declaration);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [declaration]);
    else group.push(declaration);
  }
  return groups;
}
function keyOfParent({ type, name, node, scope: scope2, loop }) {
  const attached = ATTACHED.find(({ from }) => from === type);
  if (attached !== void 0) {
    const target = resourceIdOf(scope2.within(loop, () => readPath(node, attached.path, scope2).value));
    return target?.type === attached.to ? parentKey(attached.to, target.names[0]) : null;
  }
  const types = type.split("/");
  const parent = types.slice(0, 2).join("/");
  if (types.length < 3 || types.includes("providers") || kindOf(parent) === null) return null;
  const [root] = splitName(name());
  return root === void 0 ? null : parentKey(parent, root);
}
function parentKey(type, name) {
  const identity = identityOf(name);
  return identity === null ? null : `${type}|${identity.toLowerCase()}`;
}
function childrenDescriber(groups) {
  const described = /* @__PURE__ */ new Map();
  return (declaration, kind) => {
    const key = parentKey(declaration.type, declaration.name());
    if (key === null) return [];
    const before = described.get(key);
    if (before !== void 0) return before;
    const children = childrenOf(declaration, kind, groups().get(key) ?? []);
    described.set(key, children);
    return children;
  };
}
function declaredIn({ type, name }, groups) {
  const key = parentKey(type, name());
  return key === null ? [] : groups.get(key) ?? [];
}
var isPossible = ({ conditions }) => !conditions.some(({ value }) => {
  const holds = value();
  return holds.kind === "known" && holds.value === false;
});
function childrenOf({ type }, kind, found) {
  return found.filter(isPossible).flatMap((child) => {
    const relative = child.type.startsWith(`${type}/`) ? child.type.slice(type.length + 1) : child.type;
    const facets = kind.children?.[relative];
    if (facets === void 0) return [];
    const [, ...rest] = splitName(child.name());
    const at = child.file.placeOf(child.node.start);
    const own = rest.reduce((whole, part) => whole === null ? part : joinNames(whole, part), null);
    return [{ type: relative, name: own === null ? ABSENT : toValue(own, at), facets: readFacets(child, facets) }];
  });
}

// src/parse/arm/files/suppressions.ts
function readTemplateSuppressions(path, text) {
  if (!text.includes(SUPPRESSION_MARK)) return [];
  const reading = readJson(text);
  if (reading.kind !== "read") return [];
  const { comments } = reading;
  const places = new Places(path, text);
  const lineOf = (offset) => places.at(offset).line;
  return comments.flatMap((comment, index) => {
    const written = readSuppression(contentOf(text, comment));
    if (written === null) return [];
    return [{ at: places.at(comment.start), lines: linesOf(written, text, comments, index, lineOf), ...written }];
  });
}
function linesOf({ extent }, text, comments, index, lineOf) {
  if (extent === "file") return { first: 1, last: lineOf(text.length) };
  if (extent === "statement") return null;
  const next = nextCode(text, comments, index);
  return next === null ? null : { first: lineOf(next), last: lineOf(next) };
}
function nextCode(text, comments, index) {
  const lineEnd = text.indexOf("\n", comments[index].end);
  if (lineEnd === -1) return null;
  let at = lineEnd;
  for (let next = index + 1; ; next += 1) {
    while (at < text.length && /\s/.test(text[at])) at += 1;
    while (next < comments.length && comments[next].end <= at) next += 1;
    const comment = comments[next];
    if (comment === void 0 || comment.start > at) return at < text.length ? at : null;
    at = comment.end;
  }
}
var contentOf = (text, { start, end }) => text.slice(start + 2, text[start + 1] === "*" ? end - 2 : end);

// src/parse/arm/expression/parser.ts
var MAX_NESTING = 256;
function parseExpression(text, start = 0, end = text.length) {
  const parser = new Parser(text, start, end);
  const expression = parser.whole();
  return expression === null ? { problem: parser.problem, offset: parser.problemAt } : { expression };
}
var QUOTE = 39;
var OPEN = 40;
var CLOSE = 41;
var COMMA = 44;
var MINUS = 45;
var DOT = 46;
var QUESTION = 63;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var Parser = class {
  constructor(text, at, end) {
    this.text = text;
    this.at = at;
    this.end = end;
  }
  text;
  at;
  end;
  problem = "unexpected-character";
  problemAt = 0;
  nesting = 0;
  whole() {
    const expression = this.expression();
    if (expression === null) return null;
    this.skipSpace();
    return this.at < this.end ? this.fail("text-after-expression") : expression;
  }
  expression() {
    this.skipSpace();
    const start = this.at;
    const operand = this.operand();
    if (operand === null) return null;
    const steps2 = this.steps();
    if (steps2 === null) return null;
    if (steps2.length === 0) return operand;
    if (operand.kind === "number") return this.fail("unexpected-character", start);
    return { kind: "access", of: operand, steps: steps2 };
  }
  operand() {
    const code = this.peek();
    if (code === QUOTE) return this.string();
    if (code === MINUS || isDigit(code)) return this.number();
    if (isNameStart(code)) return this.call();
    return this.fail(this.at < this.end ? "unexpected-character" : "unfinished-expression");
  }
  /** Two quotes are one: `'it''s'`. */
  string() {
    const start = this.at;
    let from = start + 1;
    let value = "";
    for (; ; ) {
      const quote2 = this.text.indexOf("'", from);
      if (quote2 < 0 || quote2 >= this.end) return this.fail("unfinished-text", start);
      value += this.text.slice(from, quote2);
      if (quote2 + 1 >= this.end || this.text.charCodeAt(quote2 + 1) !== QUOTE) {
        this.at = quote2 + 1;
        return { kind: "string", value };
      }
      value += "'";
      from = quote2 + 2;
    }
  }
  number() {
    const start = this.at;
    if (this.peek() === MINUS) this.at++;
    if (!isDigit(this.peek())) return this.fail("unexpected-character", start);
    while (isDigit(this.peek())) this.at++;
    if (isNameStart(this.peek())) return this.fail("unexpected-character");
    const value = Number(this.text.slice(start, this.at));
    if (!Number.isSafeInteger(value)) return this.fail("number-out-of-range", start);
    return { kind: "number", value: value === 0 ? 0 : value };
  }
  call() {
    const start = this.at;
    let namespace = null;
    let name = this.name();
    this.skipSpace();
    if (this.peek() === DOT) {
      this.at++;
      this.skipSpace();
      if (!isNameStart(this.peek())) return this.fail("not-a-call", start);
      namespace = name;
      name = this.name();
      this.skipSpace();
    }
    if (this.peek() !== OPEN) return this.fail("not-a-call", start);
    this.at++;
    const inside = this.inside(() => this.arguments());
    return inside === null ? null : { kind: "call", namespace, name, arguments: inside };
  }
  arguments() {
    const list = [];
    this.skipSpace();
    if (this.peek() === CLOSE) {
      this.at++;
      return list;
    }
    for (; ; ) {
      const argument = this.expression();
      if (argument === null) return null;
      list.push(argument);
      this.skipSpace();
      const code = this.peek();
      if (code !== COMMA && code !== CLOSE) {
        return this.fail(this.at < this.end ? "unexpected-character" : "unfinished-expression");
      }
      this.at++;
      if (code === CLOSE) return list;
    }
  }
  steps() {
    const steps2 = [];
    for (; ; ) {
      this.skipSpace();
      const code = this.peek();
      if (code !== DOT && code !== OPEN_BRACKET) return steps2;
      this.at++;
      const safe = this.peek() === QUESTION;
      if (safe) this.at++;
      const step = code === DOT ? this.property(safe) : this.inside(() => this.index(safe));
      if (step === null) return null;
      steps2.push(step);
    }
  }
  property(safe) {
    this.skipSpace();
    if (isNameStart(this.peek())) return { kind: "property", name: this.name(), safe };
    return this.fail(this.at < this.end ? "unexpected-character" : "unfinished-expression");
  }
  index(safe) {
    const key = this.expression();
    if (key === null) return null;
    this.skipSpace();
    if (this.peek() !== CLOSE_BRACKET) {
      return this.fail(this.at < this.end ? "unexpected-character" : "unfinished-expression");
    }
    this.at++;
    return { kind: "index", key, safe };
  }
  inside(read) {
    if (this.nesting === MAX_NESTING) return this.fail("too-deep");
    this.nesting++;
    const result = read();
    this.nesting--;
    return result;
  }
  name() {
    const start = this.at;
    while (isNamePart(this.peek())) this.at++;
    return this.text.slice(start, this.at);
  }
  skipSpace() {
    while (isSpace(this.peek())) this.at++;
  }
  /** NaN at the end: no comparison holds for it. */
  peek() {
    return this.at < this.end ? this.text.charCodeAt(this.at) : NaN;
  }
  fail(problem, at = this.at) {
    this.problem = problem;
    this.problemAt = at;
    return null;
  }
};
var isDigit = (code) => code >= 48 && code <= 57;
var isNameStart = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code === 36 || code > 160;
var isNamePart = (code) => isNameStart(code) || isDigit(code);
var isSpace = (code) => code === 32 || code >= 9 && code <= 13 || code === 160;
var isName = (text) => {
  if (!isNameStart(text.charCodeAt(0))) return false;
  for (let i = 1; i < text.length; i++) if (!isNamePart(text.charCodeAt(i))) return false;
  return true;
};

// src/parse/arm/expression/printer.ts
function printShort(expression) {
  const text = print(expression, SHORT);
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
}
var SHORT = 100;
function print(expression, limit) {
  const rest = [expression];
  let text = "";
  while (text.length <= limit) {
    const next = rest.pop();
    if (next === void 0) break;
    if (typeof next === "string") text += next;
    else pushParts(next, rest);
  }
  return text;
}
function pushParts(expression, rest) {
  switch (expression.kind) {
    case "string":
      rest.push(quote(expression.value));
      return;
    case "number":
      rest.push(String(expression.value));
      return;
    case "call":
      rest.push(")");
      for (let i = expression.arguments.length - 1; i >= 0; i--) {
        rest.push(expression.arguments[i]);
        if (i > 0) rest.push(", ");
      }
      rest.push(`${expression.namespace === null ? "" : `${expression.namespace}.`}${expression.name}(`);
      return;
    case "access":
      for (let i = expression.steps.length - 1; i >= 0; i--) pushStep(expression.steps[i], rest);
      rest.push(expression.of);
  }
}
function pushStep(step, rest) {
  if (step.kind === "property") rest.push(`.${step.safe ? "?" : ""}${step.name}`);
  else rest.push("]", step.key, step.safe ? "[?" : "[");
}
var quote = (text) => `'${text.replaceAll("'", "''")}'`;

// src/parse/arm/expression/syntax.ts
function readString(text) {
  if (!text.startsWith("[") || !text.endsWith("]")) return { kind: "text", text };
  if (text.startsWith("[[")) return { kind: "text", text: text.slice(1) };
  const parsed = parseExpression(text, 1, text.length - 1);
  return "expression" in parsed ? { kind: "expression", expression: parsed.expression } : { kind: "invalid", why: parsed.problem, offset: parsed.offset };
}

// src/parse/arm/files/linked-file.ts
function readTemplateLink(properties, evaluateText, variableText) {
  const link = valueAt(properties, "templateLink");
  if (link?.kind !== "object") return null;
  const relative = valueAt(link, "relativePath");
  if (relative !== void 0) {
    const path = evaluateText(relative);
    const written = textOf(relative) ?? "";
    return { target: written, paths: path.kind === "known" ? pathsIn(String(path.value)) : [] };
  }
  const address = textOf(valueAt(link, "uri")) ?? textOf(valueAt(link, "id")) ?? "";
  const content = readString(address);
  if (content.kind !== "expression") return { target: address, paths: [] };
  return { target: address, paths: pathAfterBase(content.expression, variableText) };
}
function pathAfterBase(expression, variableText) {
  const collected = new Pieces(variableText);
  collected.add(expression);
  const pieces = collected.list;
  const base = pieces.findIndex((piece) => typeof piece !== "string");
  if (base !== 0 || !isMovable(pieces[0])) return [];
  const literal = takeText(pieces.slice(1));
  return pathsIn(literal);
}
function takeText(pieces) {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") break;
    text += piece;
  }
  return text;
}
var MOST_LOOKS = 200;
var Pieces = class {
  constructor(variableText) {
    this.variableText = variableText;
  }
  variableText;
  list = [];
  looks = 0;
  add(expression) {
    const parts = ++this.looks > MOST_LOOKS ? null : this.partsOf(expression);
    if (parts === null) this.list.push(expression.kind === "string" ? expression.value : expression);
    else for (const part of parts) this.add(part);
  }
  partsOf(expression) {
    if (expression.kind !== "call" || expression.namespace !== null) return null;
    const { name, arguments: given } = expression;
    if (/^(?:concat|uri)$/i.test(name)) return given;
    const [variable] = given;
    if (!/^variables$/i.test(name) || variable?.kind !== "string") return null;
    const text = this.variableText(variable.value);
    const content = text === null ? null : readString(text);
    if (content?.kind === "text") return [{ kind: "string", value: content.text }];
    return content?.kind === "expression" ? [content.expression] : null;
  }
};
function isMovable(expression) {
  if (expression.kind === "access") return isMovable(expression.of);
  return expression.kind === "call" && expression.namespace === null && /^(?:parameters|deployment)$/i.test(expression.name);
}
function pathsIn(text) {
  const path = text.replaceAll("\\", "/").replace(/^\/+/, "").replace(/[?#].*$/, "");
  return /\.jsonc?$/i.test(path) && !path.includes("://") ? [path] : [];
}

// src/parse/arm/expression/compare.ts
var compareExactly = (a, b) => new Comparing().compare(a, b, 0);
var MAX_PARTS = 5e5;
var MAX_DEPTH2 = 200;
var Comparing = class {
  left = MAX_PARTS;
  compare(a, b, depth) {
    if (a.kind === "unknown" || b.kind === "unknown") return "undecided";
    if (--this.left < 0 || depth > MAX_DEPTH2) return "undecided";
    if (a.kind === "known" && b.kind === "known") return a.value === b.value ? "equal" : "different";
    if (a.kind === "list" && b.kind === "list") return this.lists(a, b, depth);
    if (a.kind === "object" && b.kind === "object") return this.objects(a, b, depth);
    if (a.kind === "symbol" || b.kind === "symbol") return this.symbols(a, b, depth);
    return "different";
  }
  lists(a, b, depth) {
    const shared = Math.min(a.items.length, b.items.length);
    const parts = [];
    for (let i = 0; i < shared; i++) {
      const part = this.compare(a.items[i], b.items[i], depth + 1);
      if (part === "different") return "different";
      parts.push(part);
    }
    if (a.items.length > shared && b.open === null) return "different";
    if (b.items.length > shared && a.open === null) return "different";
    if (a.open !== null || b.open !== null) return "undecided";
    return parts.includes("undecided") ? "undecided" : "equal";
  }
  objects(a, b, depth) {
    let undecided = a.open !== null || b.open !== null;
    for (const [name, value] of a.entries) {
      const other = entryNamed(b, name);
      if (other === null) {
        if (b.open === null) return "different";
        continue;
      }
      const part = this.compare(value, other[1], depth + 1);
      if (part === "different") return "different";
      if (part === "undecided") undecided = true;
    }
    if (a.open === null) {
      for (const name of b.entries.keys()) if (entryNamed(a, name) === null) return "different";
    }
    return undecided ? "undecided" : "equal";
  }
  symbols(a, b, depth) {
    if (a.kind === "symbol" && b.kind === "symbol" && a.key === b.key) return "equal";
    if (haveOtherTypes(a, b)) return "different";
    const asText = this.texts(a, b);
    if (asText !== "undecided") return asText;
    const choices = a.kind === "symbol" && a.choices !== void 0 ? a.choices : null;
    if (choices !== null) return unanimous(choices.map((choice) => this.compare(choice, b, depth + 1)));
    if (b.kind === "symbol" && b.choices !== void 0) {
      return unanimous(b.choices.map((choice) => this.compare(a, choice, depth + 1)));
    }
    return "undecided";
  }
  /** Equal beginnings and ends are taken off; what is left decides: `plan-{s}-a` and `plan-{s}-b` are different. */
  texts(a, b) {
    const inA = piecesOf(a);
    const inB = piecesOf(b);
    if (inA === null || inB === null) return "undecided";
    const [atomsA, atomsB] = [atomsOf(inA, false), atomsOf(inB, false)];
    if (atomsA === null || atomsB === null) return "undecided";
    const [restA, restB] = withoutSharedEnd(...withoutSharedStart(atomsA, atomsB));
    if (restA.length === 0 && restB.length === 0) {
      return typeOf(a) === "string" && typeOf(b) === "string" ? "equal" : "undecided";
    }
    if (restA.length === 0) return restB.some(isLiteral) ? "different" : "undecided";
    if (restB.length === 0) return restA.some(isLiteral) ? "different" : "undecided";
    if (isLiteral(restA[0]) && isLiteral(restB[0])) return "different";
    return isLiteral(restA.at(-1)) && isLiteral(restB.at(-1)) ? "different" : "undecided";
  }
};
function haveOtherTypes(a, b) {
  const [inA, inB] = [typeOf(a), typeOf(b)];
  if (inA !== null && inB !== null) return inA !== inB;
  return inA !== null && isNull(b) || inB !== null && isNull(a);
}
function unanimous(parts) {
  const [first2 = "undecided"] = parts;
  return parts.every((part) => part === first2) ? first2 : "undecided";
}
function withoutSharedStart(a, b) {
  let i = 0;
  while (i < a.length && i < b.length && isSameAtom(a[i], b[i])) i++;
  return [a.slice(i), b.slice(i)];
}
function withoutSharedEnd(a, b) {
  let i = 0;
  while (i < a.length && i < b.length && isSameAtom(a[a.length - 1 - i], b[b.length - 1 - i])) i++;
  return [a.slice(0, a.length - i), b.slice(0, b.length - i)];
}

// src/parse/arm/expression/function.ts
var strict = (min, max, apply, how = {}) => ({
  kind: "strict",
  min,
  max,
  apply,
  takesUnknown: how.takesUnknown ?? false,
  selects: how.selects ?? false
});
var lazy = (min, max, apply) => ({
  kind: "lazy",
  min,
  max,
  apply
});
function symbolOf(call2, type, args = call2.args) {
  return madeBy(call2.name, args, call2.text(), type);
}
function madeBy(by, of, text, type) {
  const key = callKey(by, of);
  if (typeof key !== "string") return key.text === "" ? unknown(key.why, text) : key;
  const made = { by, of };
  return type === void 0 ? { kind: "symbol", key, text, made } : { kind: "symbol", key, text, type, made };
}
var refuse = (call2) => unknown("wrong-arguments", call2.text());
var tooLarge = (call2) => unknown("too-large", call2.text());
var int = (call2, value) => Number.isSafeInteger(value) ? known(value === 0 ? 0 : value) : tooLarge(call2);
var bool = (value) => known(value);

// src/parse/arm/expression/choice.ts
var MAX_CHOICES2 = 32;
function chosen(condition, yes, no, text) {
  if (hasFailed(yes)) return no;
  if (hasFailed(no)) return yes;
  if (compareExactly(yes, no) === "equal") return yes;
  if (condition.kind === "unknown") return condition;
  if (condition.kind !== "symbol") return unknown("wrong-arguments", text);
  if (condition.made?.by === "not") return chosen(condition.made.of[0], no, yes, text);
  if (isBool(yes, true) && isBool(no, false)) return condition;
  if (isBool(yes, false) && isBool(no, true)) return negated(condition, text);
  const type = typeOf(yes);
  const made = madeBy("if", [condition, yes, no], text, type !== null && type === typeOf(no) ? type : void 0);
  if (made.kind !== "symbol") return made;
  const choices = [...choicesOf(yes), ...choicesOf(no)];
  return choices.length <= MAX_CHOICES2 ? { ...made, choices } : made;
}
function negated(condition, text) {
  return condition.made?.by === "not" ? condition.made.of[0] : madeBy("not", [condition], text, "bool");
}
var choicesOf = (value) => value.kind === "symbol" && value.choices !== void 0 ? value.choices : [value];
var hasFailed = (value) => value.kind === "unknown" && value.why === "fails";
var isBool = (value, expected) => value.kind === "known" && value.value === expected;

// src/parse/arm/expression/access.ts
function property(value, name, safe, text) {
  switch (value.kind) {
    case "object": {
      const entry = entryNamed(value, name);
      if (entry !== null) return entry[1];
      if (value.open !== null) return unknown(value.open, text());
      return safe ? NULL : unknown("missing", text());
    }
    case "symbol":
      return stepOf(value, name, safe, text);
    case "unknown":
      return value;
    case "list":
      return unknown("wrong-arguments", text());
    case "known":
      if (value.value !== null) return unknown("wrong-arguments", text());
      return safe ? NULL : unknown("missing", text());
  }
}
function item(value, key, safe, text) {
  if (value.kind === "unknown") return value;
  if (key.kind === "unknown") return key;
  const name = stringOf(key);
  if (name !== null) return property(value, name, safe, text);
  if (value.kind === "known" && value.value === null) return safe ? NULL : unknown("missing", text());
  if (key.kind === "symbol") return computedItem(value, key, safe, text);
  const index = intOf(key);
  if (index === null || value.kind === "object" || value.kind === "known") return unknown("wrong-arguments", text());
  if (value.kind === "symbol") return stepOf(value, index, safe, text);
  const found = index < 0 ? void 0 : value.items[index];
  if (found !== void 0) return found;
  if (index >= 0 && value.open !== null) return unknown(value.open, text());
  return safe ? NULL : unknown("missing", text());
}
function stepOf(value, step, safe, text) {
  const into = (inner) => typeof step === "string" ? property(inner, step, safe, text) : item(inner, known(step), safe, text);
  if (value.made?.by === "if") {
    const [condition, yes, no] = value.made.of;
    return chosen(condition, into(yes), into(no), text());
  }
  const last2 = value.made?.by === "union" ? value.made.of.at(-1) : void 0;
  if (last2?.kind === "object" && typeof step === "string") {
    const entry = entryNamed(last2, step)?.[1];
    if (entry?.kind === "known") return entry;
  }
  const key = `${value.key}${safe ? "?" : ""}${printStep(step)}`;
  return withChoices(
    { kind: "symbol", key, text: text(), made: { by: printStep(step), of: [value] } },
    value.choices?.map(into)
  );
}
function printStep(step) {
  if (typeof step === "number") return `[${step}]`;
  const name = step.toLowerCase();
  return isName(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
function computedItem(value, key, safe, text) {
  const holder = keyOf(value);
  const candidates = candidatesOf(value, key, text);
  if (typeof holder !== "string") {
    const [only] = candidates ?? [];
    return only !== void 0 && isUnanimous(candidates) && !safe ? only : unknown(holder.why, text());
  }
  const made = { by: "[]", of: [value, key] };
  const result = { kind: "symbol", key: `${holder}${safe ? "?" : ""}[${key.key}]`, text: text(), made };
  return safe ? result : withChoices(result, candidates);
}
function candidatesOf(value, key, text) {
  if (key.choices !== void 0) return key.choices.map((choice) => item(value, choice, false, text));
  if (value.kind === "list" && value.open === null && value.items.length <= MAX_CHOICES2) return [...value.items];
  if (value.kind === "object" && value.open === null && value.entries.size <= MAX_CHOICES2) {
    return [...value.entries.values()];
  }
  return void 0;
}
function withChoices(symbol2, choices) {
  if (choices === void 0 || choices.length === 0 || choices.length > MAX_CHOICES2) return symbol2;
  const possible = choices.filter((choice) => choice.kind !== "unknown" || choice.why !== "missing");
  if (possible.length === 0 || possible.some(({ kind }) => kind === "unknown")) return symbol2;
  return isUnanimous(possible) ? possible[0] : { ...symbol2, choices: possible };
}
var isUnanimous = (values) => values.every((value) => compareExactly(value, values[0]) === "equal");

// src/parse/arm/expression/functions/scope.ts
var SCOPE = {
  parameters: named2((environment, name) => environment.parameter(name)),
  variables: named2((environment, name) => environment.variable(name)),
  resourcegroup: scope("resourceGroup"),
  subscription: scope("subscription"),
  deployment: scope("deployment"),
  managementgroup: scope("managementGroup"),
  tenant: scope("tenant"),
  environment: scope("environment"),
  deployer: scope("deployer")
};
function named2(find) {
  const apply = (call2) => {
    const [name] = call2.args;
    const text = stringOf(name);
    if (text !== null) return find(call2.environment, text);
    if (!mayBe(name, "string")) return refuse(call2);
    const names = (name.kind === "symbol" ? name.choices : void 0)?.map(stringOf) ?? [null];
    const values = names.map((choice) => choice === null ? null : [choice, find(call2.environment, choice)]);
    return values.every((value) => value !== null) ? item(objectOf(values), name, false, call2.text) : unknown("computed-name", call2.text());
  };
  return strict(1, 1, apply, { selects: true });
}
function scope(name) {
  return strict(
    0,
    0,
    (call2) => {
      const value = call2.environment.scopeFunction(name);
      return value.kind === "known" ? refuse(call2) : value;
    },
    { selects: true }
  );
}
function describeResourceGroup(group) {
  const id = idOf(["/subscriptions/", group.subscriptionId, "/resourceGroups/", group.name], "resourceGroup().id");
  return objectOf(
    [
      ["id", id],
      ["name", group.name],
      ["type", known("Microsoft.Resources/resourceGroups")],
      ["location", group.location]
    ],
    "not-seen"
  );
}
function describeSubscription(subscription) {
  return objectOf(
    [
      ["id", idOf(["/subscriptions/", subscription.subscriptionId], "subscription().id")],
      ["subscriptionId", subscription.subscriptionId],
      ["tenantId", subscription.tenantId]
    ],
    "not-seen"
  );
}
function idOf(parts, text) {
  const pieces = parts.flatMap((part) => typeof part === "string" ? [known(part)] : piecesOf(part) ?? [part]);
  return joinPieces(pieces, () => text);
}

// src/parse/arm/deployment/place.ts
function placeOfRoot(level, application) {
  const of = JSON.stringify(application);
  const subscriptionId = symbol(`subscription(${of})`, "subscription().subscriptionId", "string");
  if (level === "resource-group")
    return groupPlace(subscriptionId, symbol(`resourceGroup(${of})`, "resourceGroup().name", "string"));
  if (level === "subscription") return subscriptionPlace(subscriptionId);
  const nowhere = symbol(`${level}(${of})`, level, "string");
  return { subscription: NULL, resourceGroup: NULL, subscriptionId: nowhere, groupName: nowhere };
}
function placeOfDeployment(parent, target) {
  const { subscription, group } = target;
  if (group !== null) return groupPlace(subscription ?? parent.subscriptionId, group);
  return subscription === null ? parent : subscriptionPlace(subscription);
}
function subscriptionPlace(subscriptionId) {
  return {
    subscription: subscriptionAt(subscriptionId),
    resourceGroup: NULL,
    subscriptionId,
    groupName: symbol(`no resource group(${identityOf(subscriptionId) ?? "?"})`, "subscription", "string")
  };
}
function groupPlace(subscriptionId, name) {
  const key = `resourceGroup(${identityOf(subscriptionId) ?? "?"},${identityOf(name)?.toLowerCase() ?? "?"})`;
  const isNamed2 = identityOf(name) !== null && identityOf(subscriptionId) !== null;
  const location = isNamed2 ? symbol(`${key}.location`, "resourceGroup().location", "string") : { kind: "unknown", why: "not-seen", text: "resourceGroup().location" };
  return {
    subscription: subscriptionAt(subscriptionId),
    resourceGroup: describeResourceGroup({ subscriptionId, name, location }),
    subscriptionId,
    groupName: name
  };
}
function subscriptionAt(subscriptionId) {
  const key = identityOf(subscriptionId);
  const tenantId = key === null ? { kind: "unknown", why: "not-seen", text: "subscription().tenantId" } : symbol(`tenantOf(${key})`, "subscription().tenantId", "string");
  return describeSubscription({ subscriptionId, tenantId });
}
var symbol = (key, text, type) => ({ kind: "symbol", key, text, type });

// src/parse/arm/expression/functions/cidr.ts
var CIDR = {
  parsecidr: strict(1, 1, parseCidr),
  cidrsubnet: strict(3, 3, cidrSubnet),
  cidrhost: strict(2, 2, cidrHost)
};
function parseCidr(call2) {
  const [value] = call2.args;
  const text = stringOf(value);
  if (text === null) return mayBe(value, "string") ? symbolOf(call2, "object") : refuse(call2);
  const range2 = readRange(text);
  if (range2 === null) return refuse(call2);
  const { bits, prefix, first: first2 } = range2;
  const last2 = first2 + sizeOf(range2) - 1n;
  const mask = (1n << BigInt(prefix)) - 1n << BigInt(bits - prefix);
  const margin = bits === 32 && prefix < 31 ? 1n : 0n;
  return objectOf([
    ["network", known(write(first2, bits))],
    ["netmask", known(write(mask, bits))],
    ...bits === 32 ? [["broadcast", known(write(last2, bits))]] : [],
    ["firstUsable", known(write(first2 + margin, bits))],
    ["lastUsable", known(write(last2 - margin, bits))],
    ["cidr", known(prefix)]
  ]);
}
function cidrSubnet(call2) {
  const [network, size, index] = call2.args;
  if (!mayBe(network, "string") || !mayBe(size, "int") || !mayBe(index, "int")) return refuse(call2);
  const [text, prefix, place] = [stringOf(network), intOf(size), intOf(index)];
  if (text === null || prefix === null || place === null) return symbolOf(call2, "string");
  const range2 = readRange(text);
  if (range2 === null || prefix < range2.prefix || prefix > range2.bits || place < 0) return refuse(call2);
  if (BigInt(place) >= 1n << BigInt(prefix - range2.prefix)) return refuse(call2);
  const first2 = range2.first + (BigInt(place) << BigInt(range2.bits - prefix));
  return known(`${write(first2, range2.bits)}/${prefix}`);
}
function cidrHost(call2) {
  const [network, index] = call2.args;
  if (!mayBe(network, "string") || !mayBe(index, "int")) return refuse(call2);
  const [text, place] = [stringOf(network), intOf(index)];
  if (text === null || place === null) return symbolOf(call2, "string");
  const range2 = readRange(text);
  if (range2 === null || place < 0) return refuse(call2);
  const host = range2.first + BigInt(place) + 1n;
  const last2 = range2.first + sizeOf(range2) - (range2.bits === 32 ? 2n : 1n);
  return host > last2 ? refuse(call2) : known(write(host, range2.bits));
}
var sizeOf = ({ bits, prefix }) => 1n << BigInt(bits - prefix);
function readRange(text) {
  const [, address, length2] = /^([\da-f.:]{2,45})\/(\d{1,3})$/i.exec(text) ?? [];
  if (address === void 0 || length2 === void 0) return null;
  const bits = address.includes(":") ? 128 : 32;
  const number = bits === 32 ? readV4(address) : readV6(address);
  const prefix = Number(length2);
  if (number === null || prefix > bits) return null;
  const hostBits = BigInt(bits - prefix);
  return { first: number >> hostBits << hostBits, bits, prefix };
}
function readV4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null;
  return parts.reduce((sum2, part) => sum2 << 8n | BigInt(Number(part)), 0n);
}
function readV6(text) {
  const [left = "", right, more] = text.split("::");
  if (more !== void 0) return null;
  const [before, after] = [left, right ?? ""].map((half) => half === "" ? [] : half.split(":"));
  const missing = 8 - before.length - after.length;
  if (right === void 0 ? missing !== 0 : missing < 1) return null;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((sum2, group) => sum2 << 16n | BigInt(`0x${group}`), 0n);
}
function write(address, bits) {
  return bits === 32 ? groupsOf(address, 4, 8n).join(".") : writeV6(groupsOf(address, 8, 16n));
}
function groupsOf(address, count, width) {
  const mask = (1n << width) - 1n;
  return Array.from({ length: count }, (_, i) => Number(address >> BigInt(count - 1 - i) * width & mask));
}
function writeV6(groups) {
  let [start, length2] = [0, 0];
  for (let i = 0; i < groups.length; i++) {
    let run = 0;
    while (i + run < groups.length && groups[i + run] === 0) run++;
    if (run > length2) [start, length2] = [i, run];
  }
  const hex = groups.map((group) => group.toString(16));
  if (length2 < 2) return hex.join(":");
  return `${hex.slice(0, start).join(":")}::${hex.slice(start + length2).join(":")}`;
}

// src/parse/arm/expression/functions/date.ts
var DATE = {
  utcnow: strict(0, 1, (call2) => unknown("new-every-time", call2.text())),
  /** Formats depend on .NET; equal to itself is all that is needed. */
  datetimeadd: strict(
    2,
    3,
    (call2) => call2.args.every((part) => mayBe(part, "string")) ? symbolOf(call2, "string") : refuse(call2)
  ),
  datetimetoepoch: strict(1, 1, (call2) => {
    const [value] = call2.args;
    const text = stringOf(value);
    if (text === null) return value !== void 0 && mayBe(value, "string") ? symbolOf(call2, "int") : refuse(call2);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/.test(text)) return symbolOf(call2, "int");
    const moment = Date.parse(text);
    return Number.isNaN(moment) ? refuse(call2) : known(Math.floor(moment / 1e3));
  }),
  datetimefromepoch: strict(1, 1, (call2) => {
    const [value] = call2.args;
    const seconds = intOf(value);
    if (seconds === null) return value !== void 0 && mayBe(value, "int") ? symbolOf(call2, "string") : refuse(call2);
    return isWritable(seconds) ? known(momentOf(seconds)) : refuse(call2);
  })
};
var isWritable = (seconds) => seconds >= -62135596800 && seconds <= 253402300799;
var DAY = 86400;
function momentOf(seconds) {
  const days = Math.floor(seconds / DAY);
  const [year, month, day] = dateOf(days);
  const rest = seconds - days * DAY;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) => pad(part, 2)).join(":");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${clock}Z`;
}
var pad = (value, digits) => String(value).padStart(digits, "0");
function dateOf(days) {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

// src/parse/arm/expression/functions/json.ts
var JSON_FUNCTIONS = {
  json: strict(1, 1, (call2) => {
    const [value] = call2.args;
    if (!mayBe(value, "string")) return refuse(call2);
    const text = stringOf(value);
    return text === null ? symbolOf(call2) : parseJson(call2, text);
  })
};
var MAX_DEPTH3 = 100;
function parseJson(call2, text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(call2);
  }
  return fromJson(json, MAX_DEPTH3) ?? unknown("too-deep", call2.text());
}
function toPlainJson(value) {
  if (value.kind === "known") return { value: value.value };
  if (value.kind === "list" && value.open === null) {
    const items2 = value.items.map(toPlainJson);
    return items2.every((item2) => item2 !== null) ? { value: items2.map((item2) => item2.value) } : null;
  }
  if (value.kind !== "object" || value.open !== null) return null;
  const json = /* @__PURE__ */ Object.create(null);
  for (const [name, entry] of value.entries) {
    const inner = toPlainJson(entry);
    if (inner === null) return null;
    json[name] = inner.value;
  }
  return { value: json };
}

// src/parse/arm/expression/functions/encoding.ts
var ENCODING = {
  base64: ofText((text) => Buffer.from(text, "utf8").toString("base64")),
  base64tostring: ofText(decodeBase64),
  base64tojson: strict(1, 1, (call2) => {
    const text = stringOf(call2.args[0]);
    if (text === null) return mayBe(call2.args[0], "string") ? symbolOf(call2) : refuse(call2);
    const decoded = decodeBase64(text);
    return decoded === null ? refuse(call2) : parseJson(call2, decoded);
  }),
  datauri: ofText((text) => `data:text/plain;charset=utf8;base64,${Buffer.from(text, "utf8").toString("base64")}`),
  datauritostring: ofText(decodeDataUri),
  uricomponent: ofText(escapeUri),
  uricomponenttostring: ofText(unescapeUri),
  uri: strict(2, 2, uri)
};
function ofText(change) {
  return strict(1, 1, (call2) => {
    const [value] = call2.args;
    if (!mayBe(value, "string")) return refuse(call2);
    const text = stringOf(value);
    if (text === null) return symbolOf(call2, "string");
    const changed = change(text);
    return changed === null ? refuse(call2) : known(changed);
  });
}
function decodeBase64(text) {
  if (text.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(text)) return null;
  return Buffer.from(text, "base64").toString("utf8");
}
function decodeDataUri(text) {
  const comma = text.indexOf(",");
  if (comma < 0 || !/^data:/i.test(text)) return null;
  const data = text.slice(comma + 1);
  return /;base64$/i.test(text.slice(0, comma)) ? decodeBase64(data) : unescapeUri(data);
}
function escapeUri(text) {
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return null;
  }
}
function unescapeUri(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
function uri(call2) {
  const [base, relative] = call2.args;
  if (!mayBe(base, "string") || !mayBe(relative, "string")) return refuse(call2);
  const [basePieces, relativePieces] = [piecesOf(base), piecesOf(relative)];
  if (basePieces === null || relativePieces === null) return refuse(call2);
  const folder = folderOf2(basePieces);
  const lead = leadOf(relativePieces);
  if (folder === null || !/^[\w-]/.test(lead) || lead.includes(":") || lead.includes("./"))
    return symbolOf(call2, "string");
  return joinPieces([...folder, ...relativePieces], call2.text);
}
function folderOf2(pieces) {
  if (tailOf(pieces).endsWith("/") && !/[?#]/.test(tailOf(pieces))) return pieces;
  const text = pieces.length === 1 ? stringOf(pieces[0]) : null;
  const plain = text === null ? null : /^[a-z][a-z\d+.-]*:\/\/[^/?#]+(?:\/[^?#]*)?$/i.exec(text);
  if (text === null || plain === null) return null;
  const slash = text.lastIndexOf("/");
  return [known(text.indexOf("://") + 2 === slash ? `${text}/` : text.slice(0, slash + 1))];
}

// src/parse/arm/expression/functions/lambda.ts
var LAMBDA = {
  lambdavariables: lazy(1, 1, lambdaVariable),
  // A lambda stands as an argument of one of the functions below and nowhere else.
  lambda: lazy(1, Infinity, refuse),
  map: lazy(2, 2, map),
  filter: lazy(2, 2, filter),
  reduce: lazy(3, 3, reduce),
  sort: lazy(2, 2, sort),
  toobject: lazy(2, 3, toObject),
  groupby: lazy(2, 2, groupBy),
  mapvalues: lazy(2, 2, mapValues)
};
function lambdaVariable(call2) {
  const name = stringOf(call2.evaluate(call2.expressions[0]));
  if (name === null) return unknown("computed-name", call2.text());
  for (let scope2 = call2.scope; scope2 !== null; scope2 = scope2.outer) {
    const value = scope2.variables.get(name.toLowerCase());
    if (value !== void 0) return value;
  }
  return unknown("missing", call2.text());
}
function lambdaAt(call2, index, min, max) {
  const expression = call2.expressions[index];
  if (expression?.kind !== "call" || expression.namespace !== null || expression.name.toLowerCase() !== "lambda") {
    return null;
  }
  const names = expression.arguments.slice(0, -1).map((name) => name.kind === "string" ? name.value.toLowerCase() : null);
  const body = expression.arguments.at(-1);
  if (body === void 0 || names.includes(null) || names.length < min || names.length > max) return null;
  const apply = (...values) => call2.evaluateIn(body, scopeOf(call2, names, values));
  return { takes: names.length, apply };
}
function scopeOf(call2, names, values) {
  const variables = new Map(names.map((name, i) => [name, values[i] ?? unknown("wrong-arguments", call2.text())]));
  return { variables, outer: call2.scope, level: levelOf2(call2) };
}
var levelOf2 = (call2) => call2.scope === null ? 0 : call2.scope.level + 1;
function anyItem(call2, place) {
  const key = `lambda#${levelOf2(call2)}.${place}`;
  return { kind: "symbol", key, text: `lambdaVariables(${place})` };
}
function symbolic(call2, list, ...lambdas) {
  const bodies = lambdas.map(({ takes, apply }) => apply(...Array.from({ length: takes }, (_, i) => anyItem(call2, i))));
  const type = ARRAYS.has(call2.name) ? "array" : OBJECTS.has(call2.name) ? "object" : void 0;
  return madeBy(call2.name, [list, ...bodies], call2.text(), type);
}
var ARRAYS = /* @__PURE__ */ new Set(["map", "filter", "sort"]);
var OBJECTS = /* @__PURE__ */ new Set(["toobject", "groupby", "mapvalues"]);
function prepare(call2, lambdas) {
  const list = call2.evaluate(call2.expressions[0]);
  const ready = lambdas.filter((lambda) => lambda !== null);
  if (ready.length !== lambdas.length) return { answer: refuse(call2) };
  if (list.kind === "unknown") return { answer: list };
  if (list.kind === "list") return { list, ready };
  return { answer: mayBe(list, "array") ? symbolic(call2, list, ...ready) : refuse(call2) };
}
function map(call2) {
  const prepared = prepare(call2, [lambdaAt(call2, 1, 1, 2)]);
  if ("answer" in prepared) return prepared.answer;
  const [lambda] = prepared.ready;
  const items2 = prepared.list.items.map((item2, i) => lambda.apply(item2, known(i)));
  return listOf(items2, prepared.list.open);
}
function filter(call2) {
  const prepared = prepare(call2, [lambdaAt(call2, 1, 1, 2)]);
  if ("answer" in prepared) return prepared.answer;
  const [lambda] = prepared.ready;
  const verdicts = prepared.list.items.map((item2, i) => lambda.apply(item2, known(i)));
  const kept = [];
  for (const [i, verdict] of verdicts.entries()) {
    if (verdict.kind === "unknown") return verdict;
    if (verdict.kind === "symbol") return madeBy("filter", [prepared.list, listOf(verdicts)], call2.text(), "array");
    if (verdict.kind !== "known" || typeof verdict.value !== "boolean") return refuse(call2);
    if (verdict.value) kept.push(prepared.list.items[i]);
  }
  return listOf(kept, prepared.list.open);
}
function reduce(call2) {
  const start = call2.evaluate(call2.expressions[1]);
  const lambda = lambdaAt(call2, 2, 2, 3);
  const prepared = prepare(call2, [lambda]);
  if ("answer" in prepared) {
    const { answer } = prepared;
    return answer.kind === "symbol" ? madeBy("reduce", [answer, start], call2.text()) : answer;
  }
  if (prepared.list.open !== null) return unknown(prepared.list.open, call2.text());
  const [ready] = prepared.ready;
  return prepared.list.items.reduce((current, next, i) => ready.apply(current, next, known(i)), start);
}
function sort(call2) {
  const prepared = prepare(call2, [lambdaAt(call2, 1, 2, 2)]);
  if ("answer" in prepared) return prepared.answer;
  if (prepared.list.open !== null) return unknown(prepared.list.open, call2.text());
  const [lambda] = prepared.ready;
  let stopped = null;
  const isBefore = (a, b) => {
    if (stopped !== null) return false;
    const verdict = lambda.apply(a, b);
    if (verdict.kind === "known" && typeof verdict.value === "boolean") return verdict.value;
    stopped = verdict.kind === "unknown" || verdict.kind === "symbol" ? verdict : refuse(call2);
    return false;
  };
  const sorted = mergeSort(prepared.list.items, isBefore);
  const why = stopped;
  if (why === null) return listOf(sorted);
  return why.kind === "symbol" ? symbolic(call2, prepared.list, lambda) : why;
}
function mergeSort(items2, isBefore) {
  if (items2.length < 2) return [...items2];
  const middle = items2.length >> 1;
  const left = mergeSort(items2.slice(0, middle), isBefore);
  const right = mergeSort(items2.slice(middle), isBefore);
  const merged2 = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) merged2.push(isBefore(right[j], left[i]) ? right[j++] : left[i++]);
  return [...merged2, ...left.slice(i), ...right.slice(j)];
}
function toObject(call2) {
  const keyOfItem = lambdaAt(call2, 1, 1, 1);
  const valueOfItem = call2.expressions.length === 3 ? lambdaAt(call2, 2, 1, 1) : IDENTITY;
  const prepared = prepare(call2, [keyOfItem, valueOfItem]);
  if ("answer" in prepared) return prepared.answer;
  const [toKey, toValue2] = prepared.ready;
  const entries = [];
  for (const item2 of prepared.list.items) {
    const key = toKey.apply(item2);
    const name = stringOf(key);
    if (name === null) return withoutName(call2, key, prepared.list, [toKey, toValue2]);
    entries.push([name, toValue2.apply(item2)]);
  }
  return objectOf(entries, prepared.list.open);
}
var IDENTITY = { takes: 1, apply: (item2 = unknown("wrong-arguments", "")) => item2 };
function withoutName(call2, key, list, lambdas) {
  if (key.kind === "unknown") return key;
  return key.kind === "symbol" ? symbolic(call2, list, ...lambdas) : refuse(call2);
}
function groupBy(call2) {
  const prepared = prepare(call2, [lambdaAt(call2, 1, 1, 2)]);
  if ("answer" in prepared) return prepared.answer;
  if (prepared.list.open !== null) return unknown(prepared.list.open, call2.text());
  const [lambda] = prepared.ready;
  const groups = /* @__PURE__ */ new Map();
  for (const [i, item2] of prepared.list.items.entries()) {
    const key = lambda.apply(item2, known(i));
    const name = stringOf(key);
    if (name === null) return withoutName(call2, key, prepared.list, [lambda]);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [item2]);
    else group.push(item2);
  }
  return objectOf([...groups].map(([name, group]) => [name, listOf(group)]));
}
function mapValues(call2) {
  const value = call2.evaluate(call2.expressions[0]);
  const lambda = lambdaAt(call2, 1, 1, 1);
  if (lambda === null) return refuse(call2);
  if (value.kind === "unknown") return value;
  if (value.kind !== "object") return mayBe(value, "object") ? symbolic(call2, value, lambda) : refuse(call2);
  return objectOf(
    [...value.entries].map(([name, entry]) => [name, lambda.apply(entry)]),
    value.open
  );
}

// src/parse/arm/expression/functions/logical.ts
var LOGICAL = {
  true: strict(0, 0, () => TRUE),
  false: strict(0, 0, () => FALSE),
  null: strict(0, 0, () => NULL),
  if: lazy(3, 3, decide),
  and: lazy(1, Infinity, (call2) => joinConditions(call2, false)),
  or: lazy(1, Infinity, (call2) => joinConditions(call2, true)),
  not: strict(1, 1, (call2) => negate(call2, call2.args[0])),
  bool: strict(1, 1, toBool),
  coalesce: lazy(1, Infinity, firstThatIs),
  equals: strict(2, 2, equals),
  less: strict(2, 2, (call2) => isLess(call2, call2.args[0], call2.args[1])),
  greater: strict(2, 2, (call2) => isLess(call2, call2.args[1], call2.args[0])),
  lessorequals: strict(2, 2, (call2) => negate(call2, isLess(call2, call2.args[1], call2.args[0]))),
  greaterorequals: strict(2, 2, (call2) => negate(call2, isLess(call2, call2.args[0], call2.args[1])))
};
function decide(call2) {
  const [condition, yes, no] = call2.expressions;
  const decided = call2.evaluate(condition);
  if (decided.kind === "known") {
    if (typeof decided.value !== "boolean") return refuse(call2);
    return call2.evaluate(decided.value ? yes : no);
  }
  return chosen(decided, call2.evaluate(yes), call2.evaluate(no), call2.text());
}
function joinConditions(call2, decisive) {
  const open = /* @__PURE__ */ new Map();
  let stopped = null;
  for (const expression of call2.expressions) {
    const value = call2.evaluate(expression);
    if (value.kind === "known" && value.value === decisive) return value;
    if (value.kind === "unknown") stopped ??= value;
    else if (value.kind === "symbol") for (const part of partsOf2(value, call2.name)) open.set(part.key, part);
    else if (value.kind !== "known" || typeof value.value !== "boolean") stopped ??= refuse(call2);
  }
  const parts = [...open.values()].sort((a, b) => a.key < b.key ? -1 : 1);
  if (parts.some((part) => part.made?.by === "not" && open.has(keyText(part.made.of[0])))) return known(decisive);
  if (stopped !== null) return stopped;
  if (parts.length === 0) return known(!decisive);
  return parts.length === 1 ? parts[0] : madeBy(call2.name, parts, call2.text(), "bool");
}
var partsOf2 = (value, name) => value.made?.by === name ? value.made.of.filter((part) => part.kind === "symbol") : [value];
function keyText(value) {
  const key = keyOf(value);
  return typeof key === "string" ? key : "";
}
function negate(call2, value) {
  if (value.kind === "known" && typeof value.value === "boolean") return bool(!value.value);
  if (value.kind === "unknown") return value;
  return value.kind === "symbol" ? negated(value, call2.text()) : refuse(call2);
}
function toBool(call2) {
  const [value] = call2.args;
  if (value?.kind === "symbol") return value.type === "bool" ? value : symbolOf(call2, "bool");
  if (value?.kind !== "known") return refuse(call2);
  if (typeof value.value === "boolean") return value;
  if (typeof value.value === "number") return bool(value.value !== 0);
  const text = value.value?.toLowerCase();
  return text === "true" || text === "false" ? bool(text === "true") : refuse(call2);
}
function firstThatIs(call2) {
  const candidates = [];
  for (const expression of call2.expressions) {
    const value = call2.evaluate(expression);
    if (value.kind === "known" && value.value === null) continue;
    if (hasFailed(value) && candidates.length > 0) break;
    if (value.kind === "unknown") return value;
    candidates.push(...value.kind === "symbol" && value.made?.by === "coalesce" ? value.made.of : [value]);
    if (value.kind !== "symbol" || value.type !== void 0) break;
  }
  const [first2] = candidates;
  if (first2 === void 0) return NULL;
  if (candidates.length === 1) return first2;
  const result = madeBy("coalesce", candidates, call2.text());
  return result.kind === "symbol" ? { ...result, choices: candidates.flatMap(choicesOf) } : result;
}
function equals(call2) {
  const [a, b] = call2.args;
  const comparison = compareExactly(a, b);
  if (comparison !== "undecided") return bool(comparison === "equal");
  for (const [value, other] of [
    [a, b],
    [b, a]
  ]) {
    if (value.kind === "symbol" && value.type === "bool" && other.kind === "known")
      return other.value === true ? value : negated(value, call2.text());
  }
  return symbolOf(call2, "bool", sortedByKey([a, b]));
}
function sortedByKey(values) {
  const keyed = values.map((value) => [keyText(value), value]);
  return keyed.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, value]) => value);
}
function isLess(call2, a, b) {
  const [left, right] = [a, b].map((value) => value.kind === "known" ? value.value : null);
  if (typeof left === "number" && typeof right === "number") return bool(left < right);
  if (typeof left === "string" && typeof right === "string") {
    const order = orderOf(left, right);
    return order === null ? madeBy("less", [a, b], call2.text(), "bool") : bool(order < 0);
  }
  if (!isOrdered(a) || !isOrdered(b)) return refuse(call2);
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  if (typeA !== null && typeB !== null && typeA !== typeB) return refuse(call2);
  if (compareExactly(a, b) === "equal") return FALSE;
  return madeBy("less", [a, b], call2.text(), "bool");
}
var isOrdered = (value) => stringOf(value) !== null || intOf(value) !== null || value.kind === "symbol" && (value.type === void 0 || value.type === "string" || value.type === "int");
function orderOf(a, b) {
  if (a === b) return 0;
  if (!/^[a-z\d]*$/i.test(a) || !/^[a-z\d]*$/i.test(b)) return null;
  const [foldedA, foldedB] = [a.toLowerCase(), b.toLowerCase()];
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a > b ? -1 : 1;
}
var fail = strict(1, 1, (call2) => unknown("fails", stringOf(call2.args[0]) ?? call2.text()));

// src/parse/arm/expression/functions/numeric.ts
var NUMERIC = {
  add: strict(2, 2, sum),
  sub: arithmetic((a, b) => a - b, { commutes: false, neutral: 0 }),
  mul: arithmetic((a, b) => a * b, { commutes: true, neutral: 1 }),
  div: arithmetic((a, b) => b === 0 ? null : Math.trunc(a / b), { commutes: false, neutral: 1 }),
  mod: arithmetic((a, b) => b === 0 ? null : a % b, { commutes: false, neutral: null }),
  min: strict(1, Infinity, (call2) => extreme(call2, Math.min)),
  max: strict(1, Infinity, (call2) => extreme(call2, Math.max)),
  int: strict(1, 1, toInt),
  float: strict(1, 1, toFloat),
  copyindex: strict(0, 2, copyIndex)
};
function sum(call2) {
  return applyArithmetic(call2, (a, b) => a + b, { commutes: true, neutral: 0 });
}
function arithmetic(compute, law) {
  return strict(2, 2, (call2) => applyArithmetic(call2, compute, law));
}
function applyArithmetic(call2, compute, law) {
  const [a, b] = call2.args;
  if (!mayBe(a, "int") || !mayBe(b, "int")) return refuse(call2);
  const [left, right] = [intOf(a), intOf(b)];
  if (left !== null && right !== null) {
    const result = compute(left, right);
    return result === null ? refuse(call2) : int(call2, result);
  }
  if (right !== null && right === law.neutral) return a;
  if (law.commutes && left !== null && left === law.neutral) return b;
  return symbolOf(call2, "int", law.commutes ? sortedByKey([a, b]) : [a, b]);
}
function extreme(call2, pick) {
  const [first2] = call2.args;
  const values = call2.args.length === 1 && first2?.kind === "list" ? first2.items : call2.args;
  if (first2?.kind === "list" && (call2.args.length > 1 || values.length === 0)) return refuse(call2);
  if (first2?.kind === "list" && first2.open !== null) return unknown(first2.open, call2.text());
  if (call2.args.length === 1 && first2?.kind === "symbol") return symbolOf(call2, "int");
  if (!values.every((value) => mayBe(value, "int"))) return refuse(call2);
  const numbers = values.map(intOf);
  if (numbers.every((number) => number !== null))
    return int(
      call2,
      numbers.reduce((a, b) => pick(a, b))
    );
  return symbolOf(call2, "int", sortedByKey(values));
}
function toInt(call2) {
  const [value] = call2.args;
  if (intOf(value) !== null || typeOf(value) === "int")
    return intOf(value) === null && value.kind === "known" ? refuse(call2) : value;
  if (value.kind === "symbol")
    return value.type === void 0 || value.type === "string" ? symbolOf(call2, "int") : refuse(call2);
  const text = stringOf(value)?.trim();
  return text !== void 0 && /^[+-]?\d{1,30}$/.test(text) ? int(call2, Number(text)) : refuse(call2);
}
function toFloat(call2) {
  const [value] = call2.args;
  if (value.kind === "symbol") return symbolOf(call2);
  if (value.kind === "known" && typeof value.value === "number") return value;
  const text = stringOf(value)?.trim();
  return text !== void 0 && /^[+-]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30})(?:e[+-]?\d{1,3})?$/i.test(text) && Number.isFinite(Number(text)) ? known(Number(text)) : refuse(call2);
}
function copyIndex(call2) {
  const [first2, second] = call2.args;
  const loop = stringOf(first2);
  if (second !== void 0 && loop === null) return refuse(call2);
  const offset = second ?? (loop === null ? first2 : void 0);
  if (offset !== void 0 && intOf(offset) === null && (offset.kind !== "symbol" || offset.type === "string")) {
    return refuse(call2);
  }
  const index = call2.environment.copyIndex(loop);
  if (offset === void 0 || index.kind === "unknown") return index;
  return sum({ ...call2, name: "add", args: [index, offset] });
}

// src/parse/arm/expression/functions/object.ts
var OBJECT = {
  createobject: strict(0, Infinity, createObject, { takesUnknown: true, selects: true }),
  tryget: strict(2, Infinity, tryGet, { selects: true }),
  indexfromend: strict(2, 2, (call2) => fromEnd(call2, false), { selects: true }),
  tryindexfromend: strict(2, Infinity, (call2) => fromEnd(call2, true), { selects: true }),
  items: strict(1, 1, items),
  objectkeys: strict(1, 1, objectKeys),
  union: strict(1, Infinity, union),
  intersection: strict(2, Infinity, intersection),
  shallowmerge: strict(1, 1, shallowMerge)
};
function createObject(call2) {
  if (call2.args.length % 2 !== 0) return refuse(call2);
  const entries = [];
  for (let i = 0; i < call2.args.length; i += 2) {
    const key = call2.args[i];
    const name = stringOf(key);
    if (name === null) {
      if (key.kind === "unknown") return key;
      return mayBe(key, "string") ? symbolOf(call2, "object") : refuse(call2);
    }
    entries.push([name, call2.args[i + 1]]);
  }
  return merged(entries);
}
function merged(entries, open = null) {
  const spelled = /* @__PURE__ */ new Map();
  const result = /* @__PURE__ */ new Map();
  for (const [name, value] of entries) {
    const folded2 = name.toLowerCase();
    const before = spelled.get(folded2) ?? name;
    spelled.set(folded2, before);
    result.set(before, value);
  }
  return { kind: "object", entries: result, open };
}
function tryGet(call2) {
  const [value, ...keys] = call2.args;
  return steps(call2, value, keys);
}
function steps(call2, value, keys) {
  let found = value;
  for (const key of keys) {
    found = item(found, key, true, call2.text);
    if (found.kind === "known" && found.value === null) return NULL;
  }
  return found;
}
function fromEnd(call2, safe) {
  const [list, fromLast, ...keys] = call2.args;
  if (safe && list.kind === "known" && list.value === null) return NULL;
  if (!mayBe(list, "array") || !mayBe(fromLast, "int")) return refuse(call2);
  const distance = intOf(fromLast);
  if (list.kind !== "list" || distance === null) return symbolOf(call2);
  if (list.open !== null) return unknown(list.open, call2.text());
  const found = distance < 1 ? void 0 : list.items[list.items.length - distance];
  if (found === void 0) return safe ? NULL : unknown("missing", call2.text());
  return steps(call2, found, keys);
}
function items(call2) {
  const [value] = call2.args;
  if (value.kind !== "object") return mayBe(value, "object") ? symbolOf(call2, "array") : refuse(call2);
  if (value.open !== null) return unknown(value.open, call2.text());
  const pairs = sortedNames(value).map(
    (name) => objectOf([
      ["key", known(name)],
      ["value", value.entries.get(name)]
    ])
  );
  return listOf(pairs);
}
function objectKeys(call2) {
  const [value] = call2.args;
  if (value.kind !== "object") return mayBe(value, "object") ? symbolOf(call2, "array") : refuse(call2);
  return value.open === null ? listOf(sortedNames(value).map(known)) : unknown(value.open, call2.text());
}
function sortedNames(object) {
  const folded2 = [...object.entries.keys()].map((name) => [name.toLowerCase(), name]);
  return folded2.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, name]) => name);
}
function union(call2) {
  const [firstValue] = call2.args;
  if (call2.args.every((argument) => argument.kind === "list")) return unionOfLists(call2, call2.args);
  if (call2.args.every((argument) => argument.kind === "object")) {
    return call2.args.slice(1).reduce((before, after) => mergeDeep(before, after), firstValue);
  }
  const isPossible2 = ["array", "object"].some((type2) => call2.args.every((argument) => mayBe(argument, type2)));
  const type = call2.args.map(typeOf).find((argument) => argument !== null);
  return isPossible2 ? madeBy("union", call2.args, call2.text(), type ?? void 0) : refuse(call2);
}
function unionOfLists(call2, lists) {
  const result = new DistinctItems(call2);
  for (const list of lists) {
    for (const value of list.items) {
      const added = result.add(value);
      if (added === "undecided") return symbolOf(call2, "array");
      if (added === "exhausted") return tooLarge(call2);
    }
    if (list.open !== null) return listOf(result.items, list.open);
  }
  return listOf(result.items);
}
var DistinctItems = class {
  constructor(call2) {
    this.call = call2;
  }
  call;
  items = [];
  scalars = /* @__PURE__ */ new Set();
  others = [];
  add(value) {
    const isScalar = value.kind === "known";
    if (isScalar && this.scalars.has(value.value)) return "present";
    const rivals = isScalar ? this.others : this.items;
    if (!this.call.environment.budget.spend(rivals.length)) return "exhausted";
    for (const rival of rivals) {
      const comparison = compareExactly(rival, value);
      if (comparison === "equal") return "present";
      if (comparison === "undecided") return "undecided";
    }
    this.items.push(value);
    if (isScalar) this.scalars.add(value.value);
    else this.others.push(value);
    return "added";
  }
};
function mergeDeep(before, after) {
  const result = /* @__PURE__ */ new Map();
  for (const [name, value] of before.entries) {
    const over = entryNamed(after, name)?.[1];
    if (over !== void 0) result.set(name, mergeValues(value, over));
    else result.set(name, after.open === null ? value : unknown(after.open, name));
  }
  for (const [name, value] of after.entries) if (entryNamed(before, name) === null) result.set(name, value);
  return { kind: "object", entries: result, open: before.open ?? after.open };
}
function mergeValues(before, after) {
  if (after.kind === "object" && before.kind === "object") return mergeDeep(before, after);
  if (after.kind === "object" && before.kind === "symbol" && mayBe(before, "object")) {
    return madeBy("union", [before, after], before.text, "object");
  }
  if (after.kind === "symbol" && mayBe(after, "object") && before.kind !== "known") {
    return madeBy("union", [before, after], after.text);
  }
  return after.kind === "object" && before.kind === "unknown" ? before : after;
}
function intersection(call2) {
  const lists = call2.args.filter((argument) => argument.kind === "list");
  if (lists.length === call2.args.length) return sharedItems(call2, lists);
  const objects = call2.args.filter((argument) => argument.kind === "object");
  if (objects.length === call2.args.length) return sharedEntries(call2, objects);
  const isPossible2 = ["array", "object"].some((type) => call2.args.every((argument) => mayBe(argument, type)));
  return isPossible2 ? symbolOf(call2) : refuse(call2);
}
function sharedItems(call2, [first2, ...others]) {
  const result = new DistinctItems(call2);
  for (const value of first2?.items ?? []) {
    const places = others.map((other) => presence(call2, value, other));
    if (places.includes("exhausted")) return tooLarge(call2);
    if (places.includes("absent")) continue;
    if (places.includes("undecided")) return symbolOf(call2, "array");
    const added = result.add(value);
    if (added === "undecided") return symbolOf(call2, "array");
    if (added === "exhausted") return tooLarge(call2);
  }
  return listOf(result.items, first2?.open ?? null);
}
function presence(call2, value, list) {
  if (!call2.environment.budget.spend(list.items.length / 8)) return "exhausted";
  let found = list.open === null ? "absent" : "undecided";
  for (const other of list.items) {
    const comparison = compareExactly(other, value);
    if (comparison === "equal") return "present";
    if (comparison === "undecided") found = "undecided";
  }
  return found;
}
function sharedEntries(call2, [first2, ...others]) {
  const entries = [];
  for (const [name, value] of first2?.entries ?? []) {
    const comparisons = others.map((other) => {
      const found = entryNamed(other, name)?.[1];
      if (found !== void 0) return compareExactly(found, value);
      return other.open === null ? "different" : "undecided";
    });
    if (comparisons.includes("different")) continue;
    if (comparisons.includes("undecided")) return symbolOf(call2, "object");
    entries.push([name, value]);
  }
  return objectOf(entries, first2?.open ?? null);
}
function shallowMerge(call2) {
  const [value] = call2.args;
  if (value.kind !== "list") return mayBe(value, "array") ? symbolOf(call2, "object") : refuse(call2);
  if (value.open !== null) return unknown(value.open, call2.text());
  const entries = [];
  let open = null;
  for (const part of value.items) {
    if (part.kind === "unknown") return part;
    if (part.kind === "symbol" && mayBe(part, "object")) return symbolOf(call2, "object");
    if (part.kind !== "object") return refuse(call2);
    if (part.open !== null) {
      entries.forEach(([name], i) => entries[i] = [name, unknown(part.open, name)]);
      open = part.open;
    }
    for (const entry of part.entries) entries.push(entry);
  }
  return merged(entries, open);
}

// src/parse/arm/expression/functions/resource.ts
var RESOURCE = {
  resourceid: strict(2, Infinity, resourceId),
  subscriptionresourceid: strict(2, Infinity, subscriptionResourceId),
  managementgroupresourceid: strict(2, Infinity, managementGroupResourceId),
  tenantresourceid: strict(2, Infinity, (call2) => {
    const named3 = namesOf2(call2.args);
    return named3 === null ? withoutType(call2) : build(call2, [], named3);
  }),
  extensionresourceid: strict(3, Infinity, extensionResourceId),
  reference: strict(1, 3, reference),
  references: strict(1, 2, reference),
  providers: strict(1, 2, (call2) => symbolOf(call2)),
  pickzones: strict(3, 5, (call2) => symbolOf(call2, "array")),
  zones: strict(1, Infinity, (call2) => symbolOf(call2))
};
var listFunction = strict(1, 3, (call2) => ask(call2));
function namesOf2(args) {
  const [typeValue, ...names] = args;
  if (!names.every((name) => mayBe(name, "string", "int"))) return "wrong";
  const type = stringOf(typeValue)?.replace(/\/$/, "") ?? null;
  if (type === null) return typeValue !== void 0 && mayBe(typeValue, "string") ? null : "wrong";
  return isType(type) && type.split("/").length === names.length + 1 ? { type, names } : "wrong";
}
var isType = (text) => /^[^/]+(?:\/[^/]+)+\/?$/.test(text);
var withoutType = (call2) => symbolOf(call2, "string");
function build(call2, scope2, named3) {
  if (named3 === "wrong") return refuse(call2);
  const [provider, ...types] = named3.type.split("/");
  const pieces = [...scope2, known(`/providers/${provider}`)];
  for (const [i, type] of types.entries()) {
    const name = piecesOf(named3.names[i]);
    if (name === null) return refuse(call2);
    pieces.push(known(`/${type}/`), ...name);
  }
  return joinPieces(pieces, call2.text);
}
var GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
function resourceId(call2) {
  const at = call2.args.findIndex((argument) => isType(stringOf(argument) ?? ""));
  if (at < 0) return call2.args.some((argument) => argument.kind === "symbol") ? withoutType(call2) : refuse(call2);
  if (at > 2) return refuse(call2);
  const named3 = namesOf2(call2.args.slice(at));
  if (named3 === null || named3 === "wrong") return refuse(call2);
  const before = call2.args.slice(0, at);
  const only = before.length === 1 ? before[0] : void 0;
  const isSubscription = only !== void 0 && GUID.test(stringOf(only) ?? "");
  const subscription = before.length === 2 || isSubscription ? before[0] : ownSubscription(call2);
  const group = isSubscription ? known(null) : before.at(-1) ?? ownResourceGroup(call2);
  if (subscription.kind === "unknown") return subscription;
  if (group.kind === "unknown") return group;
  const scope2 = scopePieces(subscription, group);
  return scope2 === null ? refuse(call2) : build(call2, scope2, named3);
}
function scopePieces(subscription, group) {
  if (isNull(subscription)) return [];
  const [id, name] = [piecesOf(subscription), isNull(group) ? [] : piecesOf(group)];
  if (id === null || name === null) return null;
  const ofSubscription = [known("/subscriptions/"), ...id];
  return isNull(group) ? ofSubscription : [...ofSubscription, known("/resourceGroups/"), ...name];
}
function ownSubscription(call2) {
  const subscription = call2.environment.scopeFunction("subscription");
  return isNull(subscription) ? subscription : property(subscription, "subscriptionId", false, () => "subscription().subscriptionId");
}
function ownResourceGroup(call2) {
  const group = call2.environment.scopeFunction("resourceGroup");
  return isNull(group) ? group : property(group, "name", false, () => "resourceGroup().name");
}
function subscriptionResourceId(call2) {
  const at = isType(stringOf(call2.args[0]) ?? "") ? 0 : 1;
  const named3 = namesOf2(call2.args.slice(at));
  if (named3 === null) return withoutType(call2);
  const subscription = at === 1 ? call2.args[0] : ownSubscription(call2);
  if (subscription.kind === "unknown") return subscription;
  const scope2 = scopePieces(subscription, known(null));
  return scope2 === null ? refuse(call2) : build(call2, scope2, named3);
}
function managementGroupResourceId(call2) {
  const at = isType(stringOf(call2.args[0]) ?? "") ? 0 : 1;
  const named3 = namesOf2(call2.args.slice(at));
  if (named3 === null) return withoutType(call2);
  const own = call2.environment.scopeFunction("managementGroup");
  const group = at === 1 ? call2.args[0] : isNull(own) ? own : property(own, "name", false, () => "managementGroup().name");
  if (group.kind === "unknown") return group;
  const name = piecesOf(group);
  return name === null ? refuse(call2) : build(call2, [known("/providers/Microsoft.Management/managementGroups/"), ...name], named3);
}
function extensionResourceId(call2) {
  const [base, ...rest] = call2.args;
  const scope2 = mayBe(base, "string") ? piecesOf(base) : null;
  const named3 = namesOf2(rest);
  if (scope2 === null) return refuse(call2);
  return named3 === null ? withoutType(call2) : build(call2, scope2, named3);
}
function reference(call2) {
  return call2.environment.reference?.(call2.args[0]) ?? ask(call2);
}
function ask(call2) {
  const [target, ...question] = call2.args;
  if (!mayBe(target, "string")) return refuse(call2);
  const asked = resourceIdOf(target) === null ? target : foldCase(target);
  return madeBy(call2.name, [asked, ...question], call2.text());
}

// src/parse/arm/expression/functions/format.ts
function formatText(call2) {
  const [pattern, ...values] = call2.args;
  if (!mayBe(pattern, "string")) return refuse(call2);
  const text = stringOf(pattern);
  if (text === null) return symbolOf(call2, "string");
  const holes = readPattern(text);
  if (holes === null) return refuse(call2);
  const pieces = [];
  let size = 0;
  for (const hole of holes) {
    const filled = typeof hole === "string" ? known(hole) : fill(call2, hole, values[hole.index]);
    if (filled.kind === "unknown") return filled;
    for (const piece of piecesOf(filled) ?? []) {
      pieces.push(piece);
      size += stringOf(piece)?.length ?? 1;
    }
    if (size > MAX_SIZE) return tooLarge(call2);
  }
  return joinPieces(pieces, call2.text);
}
var HOLE = /\{\s*(\d{1,6})\s*(?:,\s*(-?\d{1,9})\s*)?(?::([^{}]*))?\}/y;
function readPattern(text) {
  const parts = [];
  let at = 0;
  while (at < text.length) {
    const brace = nextBrace(text, at);
    if (brace > at) parts.push(text.slice(at, brace));
    if (brace === text.length) break;
    if (text[brace + 1] === text[brace]) {
      parts.push(text[brace]);
      at = brace + 2;
      continue;
    }
    HOLE.lastIndex = brace;
    const match = HOLE.exec(text);
    if (match === null) return null;
    const [whole, index, alignment = "0", specification = ""] = match;
    parts.push({ index: Number(index), alignment: Number(alignment), specification });
    at = brace + whole.length;
  }
  return parts;
}
function nextBrace(text, from) {
  for (let at = from; at < text.length; at++) if (text[at] === "{" || text[at] === "}") return at;
  return text.length;
}
function fill(call2, hole, value) {
  if (value === void 0) return refuse(call2);
  const specified = specify(value, hole.specification);
  const length2 = specified === null || hole.alignment === 0 ? 0 : lengthOfPieces(piecesOf(specified) ?? [specified]);
  if (specified === null || length2 === null) {
    const how = known(`${hole.alignment}:${hole.specification}`);
    return madeBy("formatted", [how, value], call2.text(), "string");
  }
  const missing = Math.abs(hole.alignment) - length2;
  if (hole.alignment === 0 || missing <= 0) return specified;
  if (missing > MAX_SIZE) return tooLarge(call2);
  const padding = known(" ".repeat(missing));
  return joinPieces(hole.alignment > 0 ? [padding, specified] : [specified, padding], call2.text);
}
function specify(value, specification) {
  if (value.kind === "known" && value.value === null) return known("");
  if (piecesOf(value) === null) return null;
  if (specification === "" || typeOf(value) === "string" || typeOf(value) === "bool") return value;
  const number = intOf(value);
  const text = number === null ? null : specifyNumber(number, specification);
  return text === null ? null : known(text);
}
function specifyNumber(value, specification) {
  const sign = value < 0 ? "-" : "";
  const digits = String(Math.abs(value));
  if (/^0+$/.test(specification)) return sign + digits.padStart(specification.length, "0");
  const [, letter, precision] = /^([a-z])(\d{0,3})$/i.exec(specification) ?? [];
  const places = precision === void 0 || precision === "" ? null : Number(precision);
  switch (letter?.toLowerCase()) {
    case "d":
      return sign + digits.padStart(places ?? 0, "0");
    case "f":
      return sign + withPlaces(digits, places ?? 2);
    case "n":
      return sign + withPlaces(digits.replace(/\B(?=(?:\d{3})+$)/g, ","), places ?? 2);
    case "x": {
      if (value < 0) return null;
      const hex = value.toString(16).padStart(places ?? 0, "0");
      return letter === "X" ? hex.toUpperCase() : hex;
    }
    case "g":
      return places === null || places === 0 ? sign + digits : null;
    default:
      return null;
  }
}
var withPlaces = (digits, places) => places === 0 ? digits : `${digits}.${"0".repeat(places)}`;

// src/parse/arm/expression/functions/text.ts
var TEXT = {
  format: strict(1, Infinity, formatText),
  tolower: strict(1, 1, (call2) => recase(call2, lowerCase)),
  toupper: strict(1, 1, (call2) => recase(call2, upperCase)),
  trim: strict(1, 1, trim),
  replace: strict(3, 3, replace),
  split: strict(2, 2, split),
  join: strict(2, 2, join),
  substring: strict(2, 3, substring),
  padleft: strict(2, 3, padLeft),
  startswith: strict(2, 2, (call2) => atEdge(call2, leadOf, (text, part) => text.startsWith(part))),
  endswith: strict(2, 2, (call2) => atEdge(call2, tailOf, (text, part) => text.endsWith(part))),
  string: strict(1, 1, toText),
  uniquestring: strict(1, Infinity, hash),
  guid: strict(1, Infinity, hash),
  newguid: strict(0, 0, (call2) => unknown("new-every-time", call2.text()))
};
var textPieces = (value) => typeOf(value) === "string" ? piecesOf(value) : null;
var bySingleCharacter = (change) => (text) => /^[\x00-\x7f]*$/.test(text) ? change(text) : Array.from(text, (character) => {
  const changed = change(character);
  return changed.length === character.length ? changed : character;
}).join("");
var lowerCase = bySingleCharacter((text) => text.toLowerCase());
var upperCase = bySingleCharacter((text) => text.toUpperCase());
var LOWER_ALREADY = /* @__PURE__ */ new Set(["tolower", "uniquestring", "guid", "newguid"]);
function recase(call2, change) {
  const [value] = call2.args;
  if (!mayBe(value, "string")) return refuse(call2);
  const pieces = piecesOf(value);
  if (pieces === null) return refuse(call2);
  const changed = pieces.map((piece) => {
    const text = stringOf(piece);
    return text === null ? recaseSymbol(call2, piece) : known(change(text));
  });
  return changed.find(({ kind }) => kind === "unknown") ?? joinPieces(changed, call2.text);
}
function recaseSymbol(call2, value) {
  if (value.kind !== "symbol" || value.type === "int") return value;
  const by = value.made?.by ?? "";
  if (call2.name === "tolower" ? LOWER_ALREADY.has(by) : by === "toupper") return value;
  const inner = by === "tolower" || by === "toupper" ? value.made.of : [value];
  return madeBy(call2.name, inner, call2.text(), "string");
}
function trim(call2) {
  const [value] = call2.args;
  if (!mayBe(value, "string")) return refuse(call2);
  const text = stringOf(value);
  if (text !== null) return known(text.trim());
  const pieces = piecesOf(value) ?? [];
  const isTrimmed = /^\S/.test(leadOf(pieces)) && /\S$/.test(tailOf(pieces));
  return isTrimmed ? value : symbolOf(call2, "string");
}
function replace(call2) {
  const [value, oldPart, newPart] = call2.args;
  if (!call2.args.every((argument) => mayBe(argument, "string"))) return refuse(call2);
  const [from, to] = [stringOf(oldPart), stringOf(newPart)];
  if (from === "") return refuse(call2);
  const pieces = textPieces(value);
  if (from === null || to === null || pieces === null || pieces.length > 1 && from.length > 1) {
    return symbolOf(call2, "string");
  }
  const replaced = [];
  for (const piece of pieces) {
    const text = stringOf(piece);
    if (text !== null) {
      const count = text.split(from).length - 1;
      if (text.length + count * (to.length - from.length) > MAX_SIZE) return tooLarge(call2);
      replaced.push(known(text.replaceAll(from, () => to)));
    } else replaced.push(madeBy("replace", [piece, oldPart, newPart], call2.text(), "string"));
  }
  return replaced.find(({ kind }) => kind === "unknown") ?? joinPieces(replaced, call2.text);
}
function split(call2) {
  const [value, by] = call2.args;
  if (!mayBe(value, "string") || !mayBe(by, "string", "array")) return refuse(call2);
  const text = stringOf(value);
  const delimiters = by.kind === "list" ? by.open === null ? by.items.map(stringOf) : [null] : [stringOf(by)];
  if (text === null || delimiters.includes(null)) return symbolOf(call2, "array");
  const cutters = delimiters.filter((delimiter) => delimiter !== null && delimiter !== "");
  return listOf(splitBy(text, cutters).map(known));
}
function splitBy(text, delimiters) {
  if (delimiters.length === 0) return [text];
  if (delimiters.length === 1) return text.split(delimiters[0]);
  const escaped = delimiters.map((delimiter) => delimiter.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return text.split(new RegExp(escaped.join("|")));
}
function join(call2) {
  const [list, delimiter] = call2.args;
  if (!mayBe(list, "array") || !mayBe(delimiter, "string")) return refuse(call2);
  const between = piecesOf(delimiter);
  if (list.kind !== "list" || between === null) return symbolOf(call2, "string");
  if (list.open !== null) return unknown(list.open, call2.text());
  const pieces = [];
  let size = 0;
  for (const [i, item2] of list.items.entries()) {
    if (item2.kind === "unknown") return item2;
    const inner = piecesOf(item2);
    if (inner === null) return refuse(call2);
    for (const piece of i === 0 ? inner : [...between, ...inner]) {
      pieces.push(piece);
      size += stringOf(piece)?.length ?? 1;
    }
    if (size > MAX_SIZE) return tooLarge(call2);
  }
  return joinPieces(pieces, call2.text);
}
function substring(call2) {
  const [value, startValue, lengthValue] = call2.args;
  if (!mayBe(value, "string") || !mayBe(startValue, "int")) return refuse(call2);
  if (lengthValue !== void 0 && !mayBe(lengthValue, "int")) return refuse(call2);
  const start = intOf(startValue);
  const length2 = lengthValue === void 0 ? null : intOf(lengthValue);
  if ((start ?? 0) < 0 || (length2 ?? 0) < 0) return refuse(call2);
  const pieces = textPieces(value);
  if (start === null || pieces === null || lengthValue !== void 0 && length2 === null)
    return sliced(call2, start, length2);
  const whole = lengthOfPieces(pieces);
  if (whole !== null && start + (length2 ?? 0) > whole) return refuse(call2);
  const text = stringOf(value);
  if (text !== null) return known(length2 === null ? text.slice(start) : text.slice(start, start + length2));
  const lead = leadOf(pieces);
  if (length2 !== null && start + length2 <= lead.length) return known(lead.slice(start, start + length2));
  if (length2 === null && start <= lead.length)
    return joinPieces([known(lead.slice(start)), ...pieces.slice(lead === "" ? 0 : 1)], call2.text);
  if (start === 0 && whole === length2) return value;
  return sliced(call2, start, length2);
}
function sliced(call2, start, length2) {
  const [value] = call2.args;
  if (start === 0 && length2 !== null) return madeBy("take", [value, known(length2)], call2.text(), "string");
  if (start !== null && call2.args.length === 2) return madeBy("skip", [value, known(start)], call2.text(), "string");
  return symbolOf(call2, "string");
}
function padLeft(call2) {
  const [value, totalValue, paddingValue = known(" ")] = call2.args;
  const pieces = piecesOf(value);
  if (!mayBe(value, "string", "int") || !mayBe(totalValue, "int") || !mayBe(paddingValue, "string")) return refuse(call2);
  const [total, padding] = [intOf(totalValue), stringOf(paddingValue)];
  if (padding !== null && padding.length !== 1 || (total ?? 0) < 0) return refuse(call2);
  if (total === null || padding === null || pieces === null) return symbolOf(call2, "string");
  if (total > MAX_SIZE) return tooLarge(call2);
  const length2 = lengthOfPieces(pieces);
  if (length2 === null) return symbolOf(call2, "string");
  const missing = Math.max(0, total - length2);
  return joinPieces([known(padding.repeat(missing)), ...pieces], call2.text);
}
function atEdge(call2, edgeOf, isAt2) {
  const [value, part] = call2.args;
  if (!mayBe(value, "string") || !mayBe(part, "string")) return refuse(call2);
  const wanted = stringOf(part)?.toLowerCase();
  if (wanted === "") return bool(true);
  const pieces = textPieces(value);
  if (wanted === void 0 || pieces === null) return symbolOf(call2, "bool");
  const edge = edgeOf(pieces).toLowerCase();
  const isWhole = stringOf(value) !== null;
  if (isWhole || edge.length >= wanted.length) return bool(isAt2(edge, wanted));
  return isAt2(wanted, edge) ? symbolOf(call2, "bool") : bool(false);
}
function toText(call2) {
  const [value] = call2.args;
  if (value.kind === "known") {
    const text = scalarText(value.value);
    return text === null ? refuse(call2) : known(text);
  }
  if (value.kind === "symbol") {
    const pieces = piecesOf(value);
    return pieces === null ? madeBy("jsontext", [value], call2.text(), "string") : joinPieces(pieces, call2.text);
  }
  const json = toPlainJson(value);
  return json === null ? madeBy("jsontext", [value], call2.text(), "string") : known(JSON.stringify(json.value));
}
function hash(call2) {
  return call2.args.every((argument) => mayBe(argument, "string", "int")) ? symbolOf(call2, "string") : refuse(call2);
}

// src/parse/arm/expression/functions/sequence.ts
var SEQUENCE = {
  concat: strict(1, Infinity, concat),
  length: strict(1, 1, length, { selects: true }),
  empty: strict(1, 1, isEmpty2, { selects: true }),
  contains: strict(2, 2, contains),
  first: strict(1, 1, first, { selects: true }),
  last: strict(1, 1, last, { selects: true }),
  take: strict(2, 2, take),
  skip: strict(2, 2, skip),
  indexof: strict(2, 2, (call2) => position(call2, "first")),
  lastindexof: strict(2, 2, (call2) => position(call2, "last")),
  array: strict(1, 1, toArray, { takesUnknown: true }),
  createarray: strict(0, Infinity, (call2) => listOf(call2.args), { takesUnknown: true, selects: true }),
  range: strict(2, 2, range),
  flatten: strict(1, 1, flatten)
};
function concat(call2) {
  if (call2.args.some((argument) => typeOf(argument) === "array")) return concatLists(call2);
  const pieces = [];
  for (const argument of call2.args) {
    const inner = piecesOf(argument);
    if (inner === null) return refuse(call2);
    for (const piece of inner) pieces.push(piece);
  }
  if (call2.args.every((argument) => typeOf(argument) === null)) return madeBy("concat", pieces, call2.text());
  return joinPieces(pieces, call2.text);
}
function concatLists(call2) {
  if (!call2.args.every((argument) => mayBe(argument, "array"))) return refuse(call2);
  const items2 = [];
  for (const argument of call2.args) {
    if (argument.kind !== "list") return madeBy("concatarrays", call2.args, call2.text(), "array");
    for (const item2 of argument.items) items2.push(item2);
    if (argument.open !== null) return listOf(items2, argument.open);
  }
  return listOf(items2);
}
function length(call2) {
  const [value] = call2.args;
  if (value.kind === "list") return value.open === null ? known(value.items.length) : unknown(value.open, call2.text());
  if (value.kind === "object") return value.open === null ? known(value.entries.size) : unknown(value.open, call2.text());
  if (!mayBe(value, "string", "array", "object")) return refuse(call2);
  const pieces = textPieces(value);
  const size = pieces === null ? null : lengthOfPieces(pieces);
  return size === null ? symbolOf(call2, "int") : int(call2, size);
}
function isEmpty2(call2) {
  const [value] = call2.args;
  if (value.kind === "known" && value.value === null) return TRUE;
  if (value.kind === "list") return emptiness(value.items.length, value.open, call2);
  if (value.kind === "object") return emptiness(value.entries.size, value.open, call2);
  if (!mayBe(value, "string", "array", "object")) return refuse(call2);
  const pieces = textPieces(value);
  if (pieces === null) return symbolOf(call2, "bool");
  if (pieces.some((piece) => stringOf(piece) !== null || (lengthOfPieces([piece]) ?? 0) > 0)) return FALSE;
  return pieces.length === 0 ? TRUE : symbolOf(call2, "bool");
}
function emptiness(size, open, call2) {
  if (size > 0) return FALSE;
  return open === null ? TRUE : unknown(open, call2.text());
}
function contains(call2) {
  const [container, wanted] = call2.args;
  if (container.kind === "list") return containsItem(call2, container, wanted);
  if (container.kind === "object") {
    const name = stringOf(wanted);
    if (name === null) return mayBe(wanted, "string") ? symbolOf(call2, "bool") : refuse(call2);
    if (entryNamed(container, name) !== null) return TRUE;
    return container.open === null ? FALSE : unknown(container.open, call2.text());
  }
  if (!mayBe(container, "string", "array", "object")) return refuse(call2);
  const pieces = textPieces(container);
  const part = piecesOf(wanted);
  if (pieces === null || part === null) return symbolOf(call2, "bool");
  const text = part.length === 0 ? "" : part.length === 1 ? stringOf(part[0]) : null;
  if (text !== null) {
    if (pieces.some((piece) => stringOf(piece)?.includes(text)) || text === "") return TRUE;
    if (stringOf(container) !== null || container.kind === "known") return FALSE;
  }
  if (pieces.some((piece) => compareExactly(piece, wanted) === "equal")) return TRUE;
  return symbolOf(call2, "bool");
}
function containsItem(call2, list, wanted) {
  let undecided = false;
  for (const item2 of list.items) {
    const comparison = compareExactly(item2, wanted);
    if (comparison === "equal") return TRUE;
    if (comparison === "undecided") undecided = true;
  }
  if (undecided) return symbolOf(call2, "bool");
  return list.open === null ? FALSE : unknown(list.open, call2.text());
}
function first(call2) {
  const [value] = call2.args;
  if (value.kind === "list") return value.items[0] ?? absent(value, call2);
  if (!mayBe(value, "string", "array")) return refuse(call2);
  const pieces = textPieces(value);
  const lead = pieces === null ? "" : leadOf(pieces);
  if (lead !== "" || stringOf(value) !== null) return known(lead.slice(0, 1));
  return symbolOf(call2, pieces === null ? void 0 : "string");
}
function last(call2) {
  const [value] = call2.args;
  if (value.kind === "list")
    return value.open === null ? value.items.at(-1) ?? NULL : unknown(value.open, call2.text());
  if (!mayBe(value, "string", "array")) return refuse(call2);
  const pieces = textPieces(value);
  const tail = pieces === null ? "" : tailOf(pieces);
  if (tail !== "" || stringOf(value) !== null) return known(tail.slice(-1));
  return symbolOf(call2, pieces === null ? void 0 : "string");
}
var absent = (list, call2) => list.open === null ? NULL : unknown(list.open, call2.text());
function take(call2) {
  const [value, countValue] = call2.args;
  if (!mayBe(value, "string", "array") || !mayBe(countValue, "int")) return refuse(call2);
  const count = intOf(countValue);
  if (count === null) return symbolOf(call2, sliceType(value));
  const wanted = Math.max(0, count);
  if (value.kind === "list") {
    return wanted <= value.items.length ? listOf(value.items.slice(0, wanted)) : value;
  }
  const pieces = textPieces(value);
  if (pieces === null) return symbolOf(call2, sliceType(value));
  const text = stringOf(value);
  if (text !== null) return known(text.slice(0, wanted));
  const [lead, whole] = [leadOf(pieces), lengthOfPieces(pieces)];
  if (wanted <= lead.length) return known(lead.slice(0, wanted));
  return whole !== null && wanted >= whole ? value : symbolOf(call2, "string");
}
function skip(call2) {
  const [value, countValue] = call2.args;
  if (!mayBe(value, "string", "array") || !mayBe(countValue, "int")) return refuse(call2);
  const count = intOf(countValue);
  if (count === null) return symbolOf(call2, sliceType(value));
  if (count <= 0) return value;
  if (value.kind === "list") {
    if (count > value.items.length && value.open !== null) return unknown(value.open, call2.text());
    return listOf(value.items.slice(count), value.open);
  }
  const pieces = textPieces(value);
  if (pieces === null) return symbolOf(call2, sliceType(value));
  const text = stringOf(value);
  if (text !== null) return known(text.slice(count));
  const lead = leadOf(pieces);
  if (count <= lead.length) return joinPieces([known(lead.slice(count)), ...pieces.slice(1)], call2.text);
  const whole = lengthOfPieces(pieces);
  return whole !== null && count >= whole ? known("") : symbolOf(call2, "string");
}
var sliceType = (value) => {
  const type = typeOf(value);
  return type === "string" || type === "array" ? type : void 0;
};
function position(call2, which) {
  const [container, wanted] = call2.args;
  if (container.kind === "list") return itemPosition(call2, container, wanted, which);
  if (!mayBe(container, "string", "array")) return refuse(call2);
  const [text, part] = [stringOf(container)?.toLowerCase(), stringOf(wanted)?.toLowerCase()];
  if (text !== void 0 && part !== void 0) {
    return known(which === "first" ? text.indexOf(part) : text.lastIndexOf(part));
  }
  if (text !== void 0 && !mayBe(wanted, "string")) return refuse(call2);
  return symbolOf(call2, "int");
}
function itemPosition(call2, list, wanted, which) {
  if (which === "last" && list.open !== null) return unknown(list.open, call2.text());
  const order = [...list.items.keys()];
  if (which === "last") order.reverse();
  for (const index of order) {
    const comparison = compareExactly(list.items[index], wanted);
    if (comparison === "equal") return known(index);
    if (comparison === "undecided") return symbolOf(call2, "int");
  }
  return list.open === null ? known(-1) : unknown(list.open, call2.text());
}
function toArray(call2) {
  const [value] = call2.args;
  if (value.kind === "list" || value.kind === "unknown") return value;
  if (value.kind === "symbol" && value.type === void 0) return symbolOf(call2, "array");
  return value.kind === "symbol" && value.type === "array" ? value : listOf([value]);
}
var MAX_RANGE = 1e4;
var MAX_INT = 2147483647;
function range(call2) {
  const [from, countValue] = call2.args;
  if (!mayBe(from, "int") || !mayBe(countValue, "int")) return refuse(call2);
  const [start, count] = [intOf(from), intOf(countValue)];
  if (count !== null && count < 0) return refuse(call2);
  if (count !== null && count > MAX_RANGE) return tooLarge(call2);
  if (start === null || count === null) return symbolOf(call2, "array");
  if (start + count > MAX_INT) return refuse(call2);
  return listOf(Array.from({ length: count }, (_, i) => known(start + i)));
}
function flatten(call2) {
  const [value] = call2.args;
  if (value.kind !== "list") return mayBe(value, "array") ? symbolOf(call2, "array") : refuse(call2);
  if (!value.items.every((item2) => mayBe(item2, "array"))) return refuse(call2);
  const items2 = [];
  for (const inner of value.items) {
    if (inner.kind !== "list") return symbolOf(call2, "array");
    for (const item2 of inner.items) items2.push(item2);
    if (inner.open !== null) return listOf(items2, inner.open);
  }
  return listOf(items2, value.open);
}

// src/parse/arm/expression/functions/table.ts
var TABLE = new Map(
  [
    LOGICAL,
    NUMERIC,
    TEXT,
    SEQUENCE,
    OBJECT,
    LAMBDA,
    SCOPE,
    RESOURCE,
    ENCODING,
    JSON_FUNCTIONS,
    DATE,
    CIDR,
    { fail }
  ].flatMap((family) => Object.entries(family))
);
var FUNCTION_NAMES = [...TABLE.keys()];
function functionNamed(name) {
  return TABLE.get(name) ?? (name.startsWith("list") ? listFunction : null);
}

// src/parse/arm/expression/evaluate.ts
var evaluate = (expression, environment) => evaluateIn(expression, environment, null);
function evaluateIn(expression, environment, scope2) {
  if (expression.kind === "string" || expression.kind === "number") return known(expression.value);
  const { budget } = environment;
  if (!budget.spend(1)) return unknown("too-large", printShort(expression));
  if (!budget.enter()) return unknown("too-deep", printShort(expression));
  const value = expression.kind === "call" ? call(expression, environment, scope2) : access(expression, environment, scope2);
  budget.leave();
  return admit(value, expression);
}
function admit(value, expression) {
  if (value.kind === "unknown") return value;
  if (value.kind === "symbol") {
    return value.key.length <= MAX_KEY ? value : unknown("too-large", printShort(expression));
  }
  if (value.kind === "known" && typeof value.value !== "string") return value;
  const { size, depth } = measure(value);
  if (depth > MAX_VALUE_DEPTH) return unknown("too-deep", printShort(expression));
  return size <= MAX_SIZE ? value : unknown("too-large", printShort(expression));
}
function access(expression, environment, scope2) {
  let value = evaluateIn(expression.of, environment, scope2);
  if (!environment.budget.spend(expression.steps.length)) return unknown("too-large", printShort(expression));
  let printed = null;
  const text = () => printed ??= printShort(expression);
  let isOptional = false;
  for (const step of expression.steps) {
    isOptional ||= step.safe;
    if (isOptional && value.kind === "known" && value.value === null) return NULL;
    value = take2(value, step, text, environment, scope2);
    if (value.kind === "unknown") return value;
  }
  return value;
}
function take2(value, step, text, environment, scope2) {
  if (step.kind === "property") return property(value, step.name, step.safe, text);
  return item(value, evaluateIn(step.key, environment, scope2), step.safe, text);
}
function call(expression, environment, scope2) {
  if (expression.namespace !== null) return callOwn(expression, expression.namespace, environment, scope2);
  const name = expression.name.toLowerCase();
  const text = () => printShort(expression);
  const found = functionNamed(name);
  if (found === null) return unknown("unknown-function", text());
  const count = expression.arguments.length;
  if (count < found.min || count > found.max) return refuse({ text });
  if (found.kind === "strict") return callStrict(found, name, text, expression.arguments, environment, scope2);
  const lazyCall = {
    name,
    expressions: expression.arguments,
    text,
    environment,
    scope: scope2,
    evaluate: (inner) => evaluateIn(inner, environment, scope2),
    evaluateIn: (inner, innerScope) => environment.budget.spend(1) ? evaluateIn(inner, environment, innerScope) : unknown("too-large", text())
  };
  return found.apply(lazyCall);
}
function callStrict(found, name, text, expressions, environment, scope2) {
  const args = [];
  let size = 0;
  for (const expression of expressions) {
    const value = evaluateIn(expression, environment, scope2);
    if (value.kind === "unknown" && !found.takesUnknown) return value;
    args.push(value);
    if (!found.selects) size += measure(value).size;
  }
  const { budget } = environment;
  if (!budget.spend(Math.floor(size / CHARACTERS_PER_STEP))) return unknown("too-large", text());
  const strictCall = { name, args, text, environment };
  const result = found.apply(strictCall);
  if (!found.selects) budget.spend(Math.floor(measure(result).size / CHARACTERS_PER_STEP));
  return result.kind === "symbol" && result.choices === void 0 ? overChoices(found, strictCall, result) : result;
}
var CHARACTERS_PER_STEP = 64;
var MAX_TRIES = 8;
function overChoices(found, strictCall, result) {
  const open = strictCall.args.filter((argument) => argument.kind === "symbol" && argument.choices !== void 0);
  const [only] = open;
  if (only?.kind !== "symbol" || open.length > 1 || only.choices.length > MAX_TRIES) return result;
  if (!strictCall.environment.budget.spend(only.choices.length)) return result;
  const outcomes = only.choices.map(
    (choice) => found.apply({ ...strictCall, args: strictCall.args.map((argument) => argument === only ? choice : argument) })
  );
  return withChoices(result, outcomes);
}
function callOwn(expression, namespace, environment, scope2) {
  const text = () => printShort(expression);
  const found = environment.userFunction(namespace, expression.name);
  if (found === null) return unknown("unknown-function", text());
  if (found.parameters.length !== expression.arguments.length) return refuse({ text });
  const args = /* @__PURE__ */ new Map();
  for (const [i, argument] of expression.arguments.entries()) {
    args.set(found.parameters[i].toLowerCase(), evaluateIn(argument, environment, scope2));
  }
  return found.body(insideOf(environment, args));
}
function insideOf(environment, args) {
  return {
    parameter: (name) => args.get(name.toLowerCase()) ?? unknown("missing", `parameters('${name}')`),
    variable: (name) => unknown("not-visible", `variables('${name}')`),
    copyIndex: () => unknown("outside-loop", "copyIndex()"),
    userFunction: (namespace, name) => environment.userFunction(namespace, name),
    scopeFunction: (name) => environment.scopeFunction(name),
    budget: environment.budget
  };
}

// src/parse/arm/deployment/read-within.ts
function readWithin(budget, node, read) {
  const parts = node.kind === "array" ? node.items.length : node.members.length;
  if (!budget.spend(1 + Math.floor(parts / PARTS_PER_STEP))) return unknown("too-large", "");
  if (!budget.enter()) return unknown("too-deep", "");
  const value = read();
  budget.leave();
  return value;
}
var PARTS_PER_STEP = 16;

// src/parse/arm/deployment/user-functions.ts
function readUserFunctions(template) {
  const functions = /* @__PURE__ */ new Map();
  const declared = valueAt(template, "functions");
  if (declared?.kind !== "array") return functions;
  for (const group of declared.items) {
    const namespace = textOf(valueAt(group, "namespace"));
    const members = valueAt(group, "members");
    if (namespace === null || members?.kind !== "object") continue;
    for (const { key, value } of members.members) {
      functions.set(`${namespace}.${key}`.toLowerCase(), describeFunction(value));
    }
  }
  return functions;
}
function describeFunction(node) {
  const parameters = valueAt(node, "parameters");
  const output = valueAt(node, "output", "value");
  return {
    parameters: parameters?.kind === "array" ? parameters.items.map((each) => textOf(valueAt(each, "name")) ?? "") : [],
    body: (inside) => output === void 0 ? unknown("missing", "") : evaluateNode(output, inside)
  };
}
function evaluateNode(node, inside) {
  if (node.kind !== "scalar") {
    return readWithin(
      inside.budget,
      node,
      () => node.kind === "array" ? listOf(node.items.map((item2) => evaluateNode(item2, inside))) : objectOf(node.members.map(({ key, value }) => [key, evaluateNode(value, inside)]))
    );
  }
  if (typeof node.value !== "string") return known(node.value);
  const content = readString(node.value);
  if (content.kind === "text") return known(content.text);
  return content.kind === "invalid" ? unknown("invalid-expression", node.value) : evaluate(content.expression, inside);
}

// src/parse/arm/deployment/scope.ts
var TemplateScope = class {
  constructor(evaluation, template, id, place, given) {
    this.evaluation = evaluation;
    this.template = template;
    this.id = id;
    this.place = place;
    this.given = given;
    this.budget = evaluation.budget;
    this.functions = readUserFunctions(template);
  }
  evaluation;
  template;
  id;
  place;
  given;
  budget;
  values = /* @__PURE__ */ new Map();
  underWay = /* @__PURE__ */ new Set();
  functions;
  loops = [];
  deployments = [];
  announce(deployment) {
    this.deployments.push(deployment);
  }
  parameter(name) {
    const lower = name.toLowerCase();
    return this.once(`parameter ${lower}`, () => {
      const given = this.given.get(lower);
      if (given !== void 0) return given();
      const definition = memberOf(valueAt(this.template, "parameters"), name)?.value;
      const fallback = memberOf(definition, "defaultValue");
      const value = fallback === void 0 ? null : this.read(fallback.value);
      if (value !== null && !(value.kind === "unknown" && value.why === "new-every-time")) return value;
      return this.unsetParameter(name, definition);
    });
  }
  /** Nobody says what it is; its type and what is allowed are known all the same. */
  unsetParameter(name, definition) {
    if (isTrue(valueAt(definition, "nullable")) && memberOf(definition, "defaultValue") === void 0) return NULL;
    const type = TYPES.get(textOf(valueAt(definition, "type"))?.toLowerCase() ?? "");
    const allowed = valueAt(definition, "allowedValues");
    const choices = allowed?.kind === "array" ? allowed.items.map((item2) => this.read(item2)) : [];
    return {
      kind: "symbol",
      key: `parameters(${JSON.stringify(this.id)},${JSON.stringify(name.toLowerCase())})`,
      text: `parameters('${name}')`,
      ...type === void 0 ? {} : { type },
      ...choices.length === 0 ? {} : { choices }
    };
  }
  variable(name) {
    const lower = name.toLowerCase();
    return this.once(`variable ${lower}`, () => {
      const variables = valueAt(this.template, "variables");
      const definition = memberOf(variables, name);
      if (definition !== void 0) return this.read(definition.value);
      return this.copied(variables, lower) ?? unknown("missing", `variables('${name}')`);
    });
  }
  /** A variable as it is written; null for one that is no text. */
  variableText(name) {
    return textOf(memberOf(valueAt(this.template, "variables"), name)?.value);
  }
  copyIndex(loop) {
    const found = loop === null ? this.loops.at(-1) : this.loops.findLast(({ name }) => name.toLowerCase() === loop.toLowerCase());
    return found?.value ?? unknown("missing", "copyIndex()");
  }
  userFunction(namespace, name) {
    return this.functions.get(`${namespace}.${name}`.toLowerCase()) ?? null;
  }
  scopeFunction(name) {
    if (name === "resourceGroup") return this.place.resourceGroup;
    if (name === "subscription") return this.place.subscription;
    if (name === "deployment")
      return { kind: "symbol", key: `deployment(${JSON.stringify(this.id)})`, text: "deployment()" };
    return { kind: "symbol", key: `${name}()`, text: `${name}()` };
  }
  /** Outputs of deployments are what modules hand each other. */
  reference(argument) {
    const wanted = this.deployments.find((deployment) => isNamed(deployment, argument));
    const outputs = wanted?.outputs() ?? null;
    if (outputs === null) return null;
    return { kind: "object", entries: /* @__PURE__ */ new Map([["outputs", outputs]]), open: "computed-name" };
  }
  /**
   * The outputs as `reference(…).outputs` gives them: `{ name: { value } }`. Of this template, or of one inside it whose
   * expressions are those of this one.
   */
  outputsOf(template) {
    return this.once(`outputs ${template.start}`, () => {
      const declared = valueAt(template, "outputs");
      const entries = /* @__PURE__ */ new Map();
      if (declared?.kind !== "object") return { kind: "object", entries, open: null };
      for (const { key, value } of declared.members) {
        const result = memberOf(value, "value");
        const output = result === void 0 ? unknown("computed-name", key) : this.read(result.value);
        entries.set(key, { kind: "object", entries: /* @__PURE__ */ new Map([["value", output]]), open: "computed-name" });
      }
      return { kind: "object", entries, open: null };
    });
  }
  /** Evaluates a part of the template, with everything in it. */
  read(node) {
    if (node === void 0) return unknown("missing", "");
    if (node.kind === "scalar") return this.readScalar(node.value);
    return readWithin(
      this.budget,
      node,
      () => node.kind === "object" ? this.readObject(node) : { kind: "list", items: node.items.map((item2) => this.read(item2)), open: null }
    );
  }
  /**
   * Evaluates what stands inside the loops of a resource, whatever else is being evaluated. All instances of a loop are one
   * here: its index is the same symbol everywhere in it.
   */
  within(loop, act) {
    const around = this.loops;
    this.loops = indicesOf(loop);
    try {
      return act();
    } finally {
      this.loops = around;
    }
  }
  withIndex(name, value, act) {
    const around = this.loops;
    this.loops = [...around, { name, value }];
    try {
      return act();
    } finally {
      this.loops = around;
    }
  }
  readScalar(value) {
    if (typeof value !== "string") return { kind: "known", value };
    let content = this.evaluation.strings.get(value);
    if (content === void 0) {
      content = readString(value);
      this.evaluation.strings.set(value, content);
    }
    if (content.kind === "text") return { kind: "known", value: content.text };
    if (content.kind === "invalid") return unknown("invalid-expression", value);
    return evaluate(content.expression, this);
  }
  readObject(node) {
    const entries = /* @__PURE__ */ new Map();
    let open = null;
    for (const { key, value } of node.members) {
      if (key === "copy" && value.kind === "array") {
        for (const [name2, items2] of this.copies(value.items)) entries.set(name2, items2);
        continue;
      }
      const name = key.startsWith("[") ? this.readScalar(key) : { kind: "known", value: key };
      if (name.kind === "known") entries.set(String(name.value), this.read(value));
      else open = "computed-name";
    }
    return { kind: "object", entries, open };
  }
  /** Variables may be written as loops too: `"variables": { "copy": [{ name, count, input }] }`. */
  copied(variables, wanted) {
    const copy = valueAt(variables, "copy");
    if (copy?.kind !== "array") return null;
    const loop = copy.items.find((item2) => textOf(valueAt(item2, "name"))?.toLowerCase() === wanted);
    return loop === void 0 ? null : this.copy(loop);
  }
  *copies(loops) {
    for (const loop of loops) {
      const name = this.read(valueAt(loop, "name"));
      if (name.kind === "known") yield [String(name.value), this.copy(loop)];
    }
  }
  copy(loop) {
    const count = this.read(valueAt(loop, "count"));
    const name = textOf(valueAt(loop, "name")) ?? "";
    const input = valueAt(loop, "input");
    if (count.kind !== "known" || typeof count.value !== "number")
      return { kind: "list", items: [], open: "computed-name" };
    if (count.value > MOST_COPIES) return { kind: "list", items: [], open: "too-large" };
    const items2 = [];
    for (let index = 0; index < count.value; index += 1) {
      if (!this.budget.spend(1)) return { kind: "list", items: [], open: "too-large" };
      items2.push(this.withIndex(name, { kind: "known", value: index }, () => this.read(input)));
    }
    return { kind: "list", items: items2, open: null };
  }
  once(key, find) {
    const held = this.values.get(key);
    if (held !== void 0) return held;
    if (this.underWay.has(key)) return unknown("circular", key);
    this.underWay.add(key);
    const value = find();
    this.underWay.delete(key);
    if (this.loops.length === 0) this.values.set(key, value);
    return value;
  }
};
function indicesOf(loop) {
  if (loop === null) return [];
  const value = {
    kind: "symbol",
    key: `copyIndex(${JSON.stringify(loop.key)})`,
    text: "copyIndex()",
    type: "int"
  };
  return [...indicesOf(loop.around), { name: loop.name, value }];
}
var isTrue = (node) => node?.kind === "scalar" && node.value === true;
var TYPES = /* @__PURE__ */ new Map([
  ["string", "string"],
  ["securestring", "string"],
  ["int", "int"],
  ["bool", "bool"],
  ["object", "object"],
  ["secureobject", "object"],
  ["array", "array"]
]);
var MOST_COPIES = 800;
function isNamed({ name, symbolicName }, argument) {
  const id = resourceIdOf(argument);
  if (id !== null) {
    if (id.type !== "microsoft.resources/deployments" || id.names.length !== 1) return false;
    return isSameName(id.names[0], name());
  }
  const key = identityOf(argument);
  if (argument.kind === "known" && symbolicName !== null && argument.value === symbolicName) return true;
  return key !== null && key === identityOf(name());
}

// src/parse/arm/deployment/walk.ts
var MOST_DECLARATIONS2 = 1e4;
var DEEPEST_DEPLOYMENT = 20;
function walkTemplates(application, roots, listed, evaluation, effort, open) {
  const walker = new Walker(application, evaluation, effort, open);
  for (const root of roots) walker.enter(root);
  for (const root of listed) if (!walker.linkedFiles.has(root.file.path)) walker.enter(root);
  return walker;
}
function findLinkedFiles(file, evaluation, isTemplate) {
  const found = /* @__PURE__ */ new Set();
  if (!file.mayLink) return found;
  const walker = new Walker(file.path, evaluation, new Effort(), (path) => {
    if (isTemplate(path)) found.add(path);
    return null;
  });
  walker.enter({ file, given: /* @__PURE__ */ new Map() });
  return found;
}
var Walker = class {
  constructor(application, evaluation, effort, open) {
    this.application = application;
    this.evaluation = evaluation;
    this.effort = effort;
    this.open = open;
  }
  application;
  evaluation;
  effort;
  open;
  declarations = [];
  unread = [];
  linkedFiles = /* @__PURE__ */ new Set();
  notes = [];
  odd = /* @__PURE__ */ new Map();
  isFull = false;
  enter({ file, given }) {
    const place = placeOfRoot(levelOf(file.root), this.application);
    const values = new Map([...given].map(([name, value]) => [name, () => value]));
    const scope2 = new TemplateScope(this.evaluation, file.root, file.path, place, values);
    const setting = {
      scope: scope2,
      file,
      place,
      conditions: [],
      loop: null,
      parent: null,
      depth: 0,
      within: [file.path]
    };
    this.walk(valueAt(file.root, "resources"), "/resources", setting);
  }
  /** Templates are walked from the outside in, so that a deployment is known before something asks for its outputs. */
  walk(resources, pointer, setting) {
    if (resources?.kind === "scalar" && resources.value !== null) {
      this.tellOdd(setting.file, resources.start, "resources are neither a list nor an object");
    }
    const found = [...childrenOf2(resources, pointer)].flatMap((child) => this.declare(child, setting) ?? []);
    const deployments = found.flatMap((each) => each.type === DEPLOYMENT ? this.openDeployment(each, setting) : []);
    for (const opened of deployments) this.walk(opened.resources, opened.pointer, opened.setting);
    for (const declaration of found) {
      const nested = valueAt(declaration.node, "resources");
      if (nested === void 0 || declaration.type === DEPLOYMENT) continue;
      const { conditions, loop } = declaration;
      this.walk(nested, pointerTo(declaration.pointer, "resources"), {
        ...setting,
        conditions,
        loop,
        parent: declaration
      });
    }
  }
  declare({ node, pointer, symbolicName }, setting) {
    const written = textOf(valueAt(node, "type"));
    if (written === null) this.tellOdd(setting.file, node.start, "this resource has no type");
    if (written === null || valueOf2(node, "existing") === true) return null;
    if (this.declarations.length >= MOST_DECLARATIONS2 || !this.effort.declare()) {
      this.tellFull(setting.file);
      return null;
    }
    const { scope: scope2, file, place, parent } = setting;
    const loop = this.loopOf(node, pointer, setting);
    const own = this.conditionOf(node, setting, loop);
    const nameNode = valueAt(node, "name");
    if (nameNode !== void 0 && textOf(nameNode) === null) {
      this.tellOdd(file, node.start, "the name of this resource is no text");
    }
    const isChild = parent !== null && isRelative(written);
    const declaration = {
      type: (isChild ? `${parent.type}/${written}` : written).toLowerCase(),
      name: once(() => {
        const name = scope2.within(loop, () => scope2.read(nameNode));
        return isChild ? joinNames(parent.name(), name) : name;
      }),
      nameText: textOf(nameNode) ?? pointer,
      node,
      file,
      pointer,
      scope: scope2,
      root: setting.within[0],
      place: scope2.within(loop, () => this.targetOf(node, setting)) ?? place,
      conditions: own === null ? setting.conditions : [...setting.conditions, own],
      loop,
      symbolicName
    };
    this.declarations.push(declaration);
    return declaration;
  }
  conditionOf(node, { scope: scope2, file }, loop) {
    const condition = memberOf(node, "condition");
    if (condition === void 0) return null;
    const value = once(() => scope2.within(loop, () => scope2.read(condition.value)));
    return { value, start: condition.value.start, file };
  }
  loopOf(node, pointer, { scope: scope2, file, loop: around }) {
    const copy = valueAt(node, "copy");
    if (copy?.kind !== "object") return around;
    const count = valueAt(copy, "count");
    return {
      name: textOf(valueAt(copy, "name")) ?? "",
      key: `${scope2.id}${pointer}`,
      count: { value: once(() => scope2.within(around, () => scope2.read(count))), start: (count ?? copy).start, file },
      around
    };
  }
  /** Where a deployment goes that says so itself; null where it goes where its template goes. */
  targetOf(node, { scope: scope2, place }) {
    const subscription = valueAt(node, "subscriptionId");
    const group = valueAt(node, "resourceGroup");
    if (subscription === void 0 && group === void 0) return null;
    return placeOfDeployment(place, {
      subscription: subscription === void 0 ? null : scope2.read(subscription),
      group: group === void 0 ? null : scope2.read(group)
    });
  }
  openDeployment(declaration, setting) {
    const { node, pointer, scope: outer, place, conditions, loop, file } = declaration;
    const properties = valueAt(node, "properties");
    const template = valueAt(properties, "template");
    const depth = setting.depth + 1;
    if (depth > DEEPEST_DEPLOYMENT) {
      this.note("nested-too-deeply", file, node.start, `deployments are nested more than ${DEEPEST_DEPLOYMENT} deep`);
      return [];
    }
    if (template?.kind === "object") {
      const at = pointerTo(pointerTo(pointerTo(pointer, "properties"), "template"), "resources");
      const scope2 = this.isInner(properties, outer) ? this.scopeFor(template, `${outer.id}${pointer}`, place, properties, outer, loop) : outer;
      announce(outer, declaration, () => scope2.within(loop, () => scope2.outputsOf(template)));
      const inner = { scope: scope2, file, place, conditions, loop, parent: null, depth, within: setting.within };
      return [{ resources: valueAt(template, "resources"), pointer: at, setting: inner }];
    }
    return this.openLinked(declaration, properties, depth, setting);
  }
  openLinked(declaration, properties, depth, setting) {
    const { file, scope: outer, pointer, place, conditions, loop, node } = declaration;
    const link = readTemplateLink(
      properties,
      (part) => outer.read(part),
      (name) => outer.variableText(name)
    );
    const linked = this.firstAtHand(link?.paths ?? [], file.path);
    if (linked === null) {
      if (link !== null) this.unread.push({ declaration, target: link.target });
      return [];
    }
    this.linkedFiles.add(linked.path);
    if (setting.within.includes(linked.path)) {
      this.note("circular-template", file, node.start, `this deployment links to ${linked.path}, which leads here`);
      return [];
    }
    const scope2 = this.scopeFor(linked.root, `${outer.id}${pointer}>${linked.path}`, place, properties, outer, loop);
    announce(outer, declaration, () => scope2.outputsOf(linked.root));
    const within = [...setting.within, linked.path];
    const inner = { scope: scope2, file: linked, place, conditions, loop, parent: null, depth, within };
    return [{ resources: valueAt(linked.root, "resources"), pointer: "/resources", setting: inner }];
  }
  firstAtHand(paths, from) {
    for (const path of paths) {
      const resolved = resolveBeside(from, path);
      const file = resolved === null ? null : this.open(resolved);
      if (file !== null) return file;
    }
    return null;
  }
  /** Without a word on it, the expressions of a nested template are those of the template around it. */
  isInner(properties, outer) {
    const scope2 = outer.read(valueAt(properties, "expressionEvaluationOptions", "scope"));
    return stringOf(scope2)?.toLowerCase() === "inner";
  }
  scopeFor(template, id, place, properties, outer, loop) {
    const given = /* @__PURE__ */ new Map();
    const parameters = valueAt(properties, "parameters");
    if (parameters?.kind === "object") {
      for (const { key, value } of parameters.members) {
        const passed = memberOf(value, "value");
        if (passed !== void 0) {
          given.set(
            key.toLowerCase(),
            once(() => outer.within(loop, () => outer.read(passed.value)))
          );
        } else if (memberOf(value, "reference") !== void 0) {
          given.set(key.toLowerCase(), () => secret(id, key));
        }
      }
    }
    return new TemplateScope(this.evaluation, template, id, place, given);
  }
  tellOdd(file, offset, says) {
    const told = this.odd.get(file) ?? 0;
    this.odd.set(file, told + 1);
    if (told < MOST_ODD) this.note("not-a-template", file, offset, says);
  }
  tellFull(file) {
    if (this.isFull) return;
    this.isFull = true;
    this.note(
      "too-many-resources",
      file,
      0,
      `more than ${MOST_DECLARATIONS2} resources are declared; the rest was not read`
    );
  }
  note(kind, file, offset, says) {
    const { line } = file.placeOf(offset);
    this.notes.push({ kind, file: file.path, message: `line ${line}: ${says}` });
  }
};
var MOST_ODD = 5;
var DEPLOYMENT = "microsoft.resources/deployments";
function* childrenOf2(resources, pointer) {
  if (resources?.kind === "array") {
    for (const [index, node] of resources.items.entries()) {
      if (node.kind === "object") yield { node, pointer: pointerTo(pointer, index), symbolicName: null };
    }
  } else if (resources?.kind === "object") {
    for (const { key, value } of resources.members) {
      if (value.kind === "object") yield { node: value, pointer: pointerTo(pointer, key), symbolicName: key };
    }
  }
}
function valueOf2(node, key) {
  const value = valueAt(node, key);
  return value?.kind === "scalar" ? value.value : void 0;
}
var isRelative = (type) => !/^[^/]*\./.test(type);
var announce = (outer, { name, symbolicName }, outputs) => {
  outer.announce({ name, symbolicName, outputs });
};
function resolveBeside(from, path) {
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return null;
    } else if (part !== "" && part !== ".") {
      parts.push(part);
    }
  }
  return parts.join("/");
}

// src/parse/arm/parse.ts
function parseTemplates(files) {
  const notes = [];
  const suppressions = [];
  const templates = /* @__PURE__ */ new Map();
  const parameters = /* @__PURE__ */ new Map();
  const inAssembly = new Set(files.assemblies.flatMap(({ roots, linked }) => [...roots, ...linked]));
  for (const [path, text] of [...files.texts].sort(([a], [b]) => byText(a, b))) {
    const reading = readTemplateFile(path, text);
    notes.push(...reading.notes);
    if (reading.kind !== "template" && reading.notes.length === 0 && inAssembly.has(path))
      notes.push(listedInVain(path));
    if (reading.kind === "template") {
      templates.set(path, reading.file);
      suppressions.push(...readTemplateSuppressions(path, text));
    }
    if (reading.kind === "parameters") parameters.set(path, reading.file);
  }
  const effort = new Effort();
  const strings = /* @__PURE__ */ new Map();
  const open = (path) => templates.get(path) ?? null;
  const walked = planApplications(files, {
    templates,
    parameters,
    linksOf: (file) => findLinkedFiles(file, { budget: effort.budget(), strings }, (path) => templates.has(path)),
    walk: ({ name, roots, listed }) => walkTemplates(name, roots, listed, { budget: effort.budget(), strings }, effort, open),
    note: (note) => notes.push(note)
  });
  const declared = /* @__PURE__ */ new Set();
  const applications = [];
  for (const { plan, walk: found } of walked) {
    for (const { file, pointer } of found.declarations) declared.add(`${file.path}#${pointer}`);
    notes.push(...found.notes);
    applications.push({
      name: plan.name,
      code: plan.code,
      isSynthesized: plan.isSynthesized,
      resources: describeResources(found.declarations),
      linked: found.unread.map(describeUnread)
    });
  }
  return {
    templates: { applications, resources: declared.size },
    suppressions,
    get notes() {
      return distinct2(effort.isSpent ? [...notes, TOO_MUCH] : notes);
    }
  };
}
var TOO_MUCH = {
  kind: "too-many-contexts",
  file: null,
  message: "evaluating the templates takes too long: some expressions were taken as unknown"
};
var listedInVain = (file) => ({
  kind: "not-a-template",
  file,
  message: "is listed by a manifest, but is no deployment template"
});
var describeUnread = ({ declaration, target }) => ({
  label: labelOf(declaration.name(), declaration.nameText),
  at: declaration.file.placeOf(declaration.node.start),
  pointer: declaration.pointer,
  target
});
var distinct2 = (notes) => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values()
];
export {
  parseTemplates
};
