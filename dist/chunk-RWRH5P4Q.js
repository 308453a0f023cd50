import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  kindsOf,
  labelOf,
  oneOfKind
} from "./chunk-IHZOZO6Y.js";
import {
  count,
  inList,
  name,
  quoted,
  say,
  sentences
} from "./chunk-TQID6YG3.js";
import {
  kindOf
} from "./chunk-TXMIBGHY.js";

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
  const ordered = ORDER.flatMap((verdict) => refusals.filter((refusal) => refusal.verdict === verdict));
  for (const { rows, ...reason } of ordered.map(explainSet)) {
    const key = JSON.stringify(reason);
    blocks.set(key, { ...reason, sets: [...blocks.get(key)?.sets ?? [], rows] });
  }
  return [...blocks.values()];
}
var MOST_COLUMNS = 3;
function explainSet(refusal) {
  const { verdict, reasons, kind = "" } = refusal;
  const differing = reasons.filter(isSetting);
  const clauses = [
    ...reasons.filter((reason) => !isSetting(reason)).map((reason) => tellReason(reason, kind)),
    ...differing.length === 0 ? [] : [tellSettings(differing, kind)]
  ];
  return {
    verdict,
    why: say`${kindsOf(kind)} ${inList(clauses.map(({ why }) => why))}.`,
    change: sentences(clauses.map(({ change }) => change)),
    rows: rowsOf(refusal, reasons.slice(0, MOST_COLUMNS))
  };
}
function isSetting({ code, path }) {
  return path !== null && (SETTINGS.has(code) || code === "undecided" && path !== LINKED);
}
var SETTINGS = /* @__PURE__ */ new Set([
  ...["different-region", "different-network-boundary", "different-tags", "incompatible-consistency"],
  ...["incompatible-capacity-mode", "incompatible-api", "incompatible-runtime", "incompatible-os"],
  ...["incompatible-tier", "incompatible-kind", "conflicting-setting"]
]);
var LINKED = "properties.templateLink";
var TARGETS = "properties.privateLinkServiceConnections";
function tellSettings(reasons, kind) {
  const paths = [...new Set(reasons.map(({ path }) => path))];
  const shown = paths.slice(0, paths.length === MOST_COLUMNS + 1 ? MOST_COLUMNS + 1 : MOST_COLUMNS);
  const left = paths.length - shown.length;
  const settings = inList([...shown.map((path) => [name(path)]), ...left === 0 ? [] : [count(left, "more setting")]]);
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
  const { code, path, values } = reason;
  const nothing = (why) => ({ why, change: [] });
  switch (code) {
    case "separate-by-guidance":
      return nothing(tellGuidance(path ?? "", kind));
    case "disaster-recovery-pair":
      return nothing(say`stand in for each other when a region fails`);
    case "mutually-exclusive":
      return nothing(
        values.includes(false) ? say`are not deployed together, with the parameters as they are` : say`are never deployed together: their conditions exclude each other`
      );
    case "already-shared":
      if (path !== "name") return nothing(say`run on one plan already`);
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
        why: tellLimit(path, values[0] ?? null, kind),
        change: say`Share some of them, or keep them apart.`
      };
    case "isolated-by-policy":
      return {
        why: say`are kept apart by the policy (${name(path ?? "isolate")})`,
        change: say`Change the policy, if they may share.`
      };
    case "different-environment":
      return nothing(say`belong to different environments`);
    case "different-subscription":
      return nothing(say`are deployed to different subscriptions`);
    case "different-resource-group":
      return nothing(say`are deployed to different resource groups`);
    case "undecided":
      if (path !== LINKED) return nothing(say`may or may not be one: too little is known of them`);
      return {
        why: say`were not read: what they deploy is not known`,
        change: say`Keep them in this repository, and link to them by a relative path.`
      };
    default:
      return nothing(say`cannot be one (${name(code)})`);
  }
}
function tellLimit(what, limit, kind) {
  if (what === null || limit === null) return say`are too full to be one`;
  return say`agree in everything, but one ${oneOfKind(kind)} takes at most ${name(String(limit))} ${words(what)}`;
}
var words = (text) => [{ kind: "words", text }];
function rowsOf(refusal, reasons) {
  const { components, members } = refusal;
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
  return reasons.flatMap(({ code, path, values }) => {
    const value = values[index];
    return value === void 0 || !isTelling(code, path) ? [] : [tellValue(code, value)];
  });
}
function isTelling(code, path) {
  return code !== "already-shared" && code !== "limit-exceeded" && path !== "isolate";
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

export {
  VERDICT_TITLES,
  explainSets
};
