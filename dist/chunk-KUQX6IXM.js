import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  latestEntries
} from "./chunk-AUREPWBA.js";
import {
  levelOf
} from "./chunk-DYWQODNC.js";
import {
  addDays
} from "./chunk-ZJUBZC3H.js";
import {
  RULE_IDS
} from "./chunk-DWX4UKS5.js";

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
    const holds = holding.get(finding.fingerprint);
    if (holds === void 0 || finding.suppression !== void 0 || !mayBeAccepted(finding)) return finding;
    return { ...finding, suppression: suppressionBy(holds, baseline.file, isEnding(holds)) };
  });
  const expiring = [...holding.values()].filter(isEnding);
  return { findings: accepted, notes: notesOn(baseline.file, inState("expired"), expiring, inState("gone").length) };
}
function lastDayOf({ added, until }, maxAgeDays) {
  if (maxAgeDays === null) return until;
  const latest = addDays(added, maxAgeDays);
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
var amountOf = (amount, one, many) => amount === 1 ? `1 entry ${one}` : `${amount} entries ${many}`;
function listOf(judged) {
  const ordered = judged.toSorted((a, b) => (a.until ?? "") < (b.until ?? "") ? -1 : a.until === b.until ? 0 : 1);
  const shown = ordered.slice(0, MOST_LISTED).map(({ entry: { fingerprint, rule, owner }, until }) => {
    return `${rule} ${fingerprint} (${[until, owner].filter((part) => part !== null).join(", ")})`;
  });
  const left = ordered.length - shown.length;
  return [...shown, ...left > 0 ? [`${left} more`] : []].join("; ");
}
var MOST_LISTED = 5;

export {
  isAboutSuppressions,
  EXPIRES_SOON,
  judgeEntries,
  acceptByBaseline
};
