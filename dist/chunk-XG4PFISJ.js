import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isActive,
  reaches
} from "./chunk-BI6QXIJU.js";

// src/findings/compare.ts
var NO_DOUBTS = { ofThen: () => false, ofNow: () => false };
function compareFindings(now, then, doubts = NO_DOUBTS) {
  const before = new Map(then.map((finding) => [finding.fingerprint, finding]));
  const after = new Set(now.map(({ fingerprint }) => fingerprint));
  const gone = then.filter(({ fingerprint }) => !after.has(fingerprint));
  const gatherings = gone.filter(isGathering);
  const isOneOfSeveral = several(now, then);
  const continued = /* @__PURE__ */ new Set();
  const tell = (finding, news) => doubts.ofThen(finding) ? finding : { ...finding, ...news };
  const findings = now.map((finding) => {
    const earlier = before.get(finding.fingerprint);
    if (earlier !== void 0) {
      const isNews = isWorse(finding, earlier) && !isOneOfSeveral(finding);
      return { ...finding, state: isNews ? "new" : "existing" };
    }
    if (!isGathering(finding)) return tell(finding, { state: "new" });
    const larger = gatherings.find((each) => isWhatIsLeft(finding, each));
    if (larger !== void 0) {
      continued.add(larger);
      return { ...finding, state: "existing" };
    }
    const parts = gatherings.filter((each) => areAlike(finding, each) && goesOn(finding, each));
    if (parts.length === 0) return tell(finding, { state: "new" });
    for (const part of parts) continued.add(part);
    const known = new Set(parts.flatMap(({ subjects }) => subjects));
    const joined = finding.subjects.filter((subject) => !known.has(subject));
    return joined.length === 0 ? { ...finding, state: "existing" } : tell(finding, { state: "new", joined });
  });
  const resolved = gone.filter((finding) => !continued.has(finding) && isActive(finding) && !doubts.ofNow(finding));
  return { findings, resolved };
}
var isWhatIsLeft = (finding, larger) => areAlike(finding, larger) && holds(larger, finding);
function several(...sides) {
  const keyOf = ({ rule, subjects }) => JSON.stringify([rule, subjects]);
  const found = /* @__PURE__ */ new Set();
  for (const side of sides) {
    const seen = /* @__PURE__ */ new Set();
    for (const key of side.map(keyOf)) (seen.has(key) ? found : seen).add(key);
  }
  return (finding) => found.has(keyOf(finding));
}
var isWorse = (now, then) => now.suppression === void 0 && !isActive(then) || now.rule !== then.rule && isActive(now) && !reaches(then.severity, now.severity);
var holds = (larger, smaller) => smaller.subjects.length > 0 && smaller.subjects.every((subject) => larger.subjects.includes(subject));
var goesOn = (finding, earlier) => holds(finding, earlier) || finding.subjects.filter((subject) => earlier.subjects.includes(subject)).length > 1;
var areAlike = (one, other) => isGathering(one) && ABOUT_MEMBERS.get(one.rule) === ABOUT_MEMBERS.get(other.rule);
var isGathering = ({ rule }) => ABOUT_MEMBERS.has(rule);
var ABOUT_MEMBERS = /* @__PURE__ */ new Map([
  ["shareable-components", "components"],
  ["mixed-traditional-and-backend", "components"],
  ["shareable-resources", "resources"],
  ["mergeable-resources", "resources"]
]);

// src/findings/excuses.ts
function withholdOwnExcuses(now, then) {
  const after = new Set(now.map(({ fingerprint }) => fingerprint));
  const accepted = then.filter((finding) => !isActive(finding));
  const byPrint = new Map(accepted.map((finding) => [finding.fingerprint, finding]));
  const gone = accepted.filter((finding) => isGathering(finding) && !after.has(finding.fingerprint));
  const isAccepted = (finding) => {
    const there = byPrint.get(finding.fingerprint) ?? gone.find((larger) => isWhatIsLeft(finding, larger));
    return there !== void 0 && (there.suppression?.kind === "baseline" || there.rule === finding.rule);
  };
  return now.map((finding) => {
    const { suppression } = finding;
    if (suppression === void 0 || suppression.kind === "policy") return finding;
    if (isAccepted(finding)) return { ...finding, suppression: { ...suppression, status: "accepted" } };
    if (suppression.kind === "baseline") return finding;
    return { ...finding, suppression: { ...suppression, status: "once-merged", expiresSoon: false } };
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
var TURNED_OFF = {
  kind: "policy",
  status: "once-merged",
  reason: "",
  owner: null,
  until: null,
  expiresSoon: false,
  at: null
};

export {
  compareFindings,
  withholdOwnExcuses,
  announceOwnExcuses
};
