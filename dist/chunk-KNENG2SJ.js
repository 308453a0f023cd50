import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/model/value.ts
var ABSENT = { kind: "absent" };
var known = (value) => ({ kind: "known", value });
function compareValues(a, b) {
  if (a.kind === "unknown" || b.kind === "unknown") return "undecided";
  if (a.kind === "symbol" || b.kind === "symbol") {
    return a.kind === "symbol" && b.kind === "symbol" ? compareSymbols(a, b) : "undecided";
  }
  if (a.kind === "known" && b.kind === "known") return a.value === b.value ? "equal" : "different";
  if (a.kind === "object" && b.kind === "object") return compareObjects(a, b);
  if (a.kind === "list" && b.kind === "list") return compareLists(a, b);
  return a.kind === b.kind ? "equal" : "different";
}
function compareSymbols(a, b) {
  if (a.key === b.key) return "equal";
  return a.end !== void 0 && b.end !== void 0 && areApart(a.end, b.end) ? "different" : "undecided";
}
function areApart(a, b) {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length === 0) return restB.some(isLetter);
  if (restB.length === 0) return restA.some(isLetter);
  return isLetter(restA[0]) && isLetter(restB[0]) || isLetter(restA.at(-1)) && isLetter(restB.at(-1));
}
var isLetter = (part) => !part.startsWith("\0");
function compareObjects(a, b) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(a.entries), ...Object.keys(b.entries)]);
  const parts = [...keys].map((key) => {
    const inA = entryOf(a, key);
    const inB = entryOf(b, key);
    return compareValues(inA, inB);
  });
  if (a.open !== null || b.open !== null) parts.push("undecided");
  return worst(parts);
}
function compareLists(a, b) {
  if (a.open !== null || b.open !== null) return "undecided";
  if (a.items.length !== b.items.length) return "different";
  return worst(a.items.map((item, index) => compareValues(item, b.items[index])));
}
function worst(parts) {
  if (parts.includes("different")) return "different";
  return parts.includes("undecided") ? "undecided" : "equal";
}
function entryOf(object, key) {
  const entry = Object.hasOwn(object.entries, key) ? object.entries[key] : void 0;
  if (entry !== void 0) return entry.value;
  return object.open === null ? ABSENT : { kind: "unknown", why: object.open, text: key };
}
function scalarOf(value) {
  if (value.kind === "known") return value.value;
  if (value.kind === "symbol" || value.kind === "unknown") return value.text;
  return null;
}

// src/catalog/plan-skus.ts
var elastic = (name, cores, memoryGB) => ({
  family: "elastic",
  tier: 0,
  cores,
  memoryGB,
  price: `functions.${name}`
});
var appService = (name, family, tier, cores, memoryGB) => ({ family, tier, cores, memoryGB, price: `asp.${name}.linux` });
var DEDICATED = [
  ["B1", 2, 1, 1.75],
  ["B2", 2, 2, 3.5],
  ["B3", 2, 4, 7],
  ["S1", 3, 1, 1.75],
  ["S2", 3, 2, 3.5],
  ["S3", 3, 4, 7],
  ["P1v2", 4, 1, 3.5],
  ["P2v2", 4, 2, 7],
  ["P3v2", 4, 4, 14],
  ["P0v3", 5, 1, 4],
  ["P1v3", 5, 2, 8],
  ["P2v3", 5, 4, 16],
  ["P3v3", 5, 8, 32],
  ["P1mv3", 5, 2, 16],
  ["P2mv3", 5, 4, 32],
  ["P3mv3", 5, 8, 64],
  ["P4mv3", 5, 16, 128],
  ["P5mv3", 5, 32, 256]
];
var PLAN_SKUS = new Map([
  ["Y1", { family: "consumption", tier: 0, cores: 0, memoryGB: 0, price: "functions.consumption.executions" }],
  ["FC1", { family: "flex", tier: 0, cores: 0, memoryGB: 0, price: "functions.flex.ondemand" }],
  ["EP1", elastic("EP1", 1, 3.5)],
  ["EP2", elastic("EP2", 2, 7)],
  ["EP3", elastic("EP3", 4, 14)],
  ...DEDICATED.map(([name, ...size]) => [name, appService(name, "dedicated", ...size)]),
  ["I1v2", appService("I1v2", "isolated", 0, 2, 8)],
  ["I2v2", appService("I2v2", "isolated", 0, 4, 16)],
  ["I3v2", appService("I3v2", "isolated", 0, 8, 32)]
]);
var SPELLINGS = new Map([
  ...[...PLAN_SKUS.keys()].map((name) => [name.toLowerCase(), name]),
  ["consumption", "Y1"],
  ["dynamic", "Y1"]
]);
var normalisePlanSku = (text) => SPELLINGS.get(text.toLowerCase()) ?? text;
function comparePlanSkus(a, b) {
  if (a === b) return "equal";
  const [first, second] = [PLAN_SKUS.get(a), PLAN_SKUS.get(b)];
  if (first === void 0 || second === void 0) return "incomparable";
  if (covers(second, first)) return "lower";
  return covers(first, second) ? "higher" : "incomparable";
}
function covers(higher, lower) {
  if (lower.family === "consumption") return higher.family !== "flex";
  if (higher.family !== lower.family) return false;
  return higher.tier >= lower.tier && higher.cores >= lower.cores && higher.memoryGB >= lower.memoryGB;
}
var priceItemOf = (sku) => PLAN_SKUS.get(sku)?.price ?? null;
var PRICED_PLAN_SKUS = [...PLAN_SKUS.keys()];

// src/catalog/regions.ts
var normaliseRegion = (name) => name.toLowerCase().replace(/[\s_-]/g, "");

export {
  ABSENT,
  known,
  compareValues,
  entryOf,
  scalarOf,
  normalisePlanSku,
  comparePlanSkus,
  priceItemOf,
  normaliseRegion
};
