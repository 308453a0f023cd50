import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  dayOf
} from "./chunk-ZJUBZC3H.js";
import {
  RULE_IDS
} from "./chunk-DWX4UKS5.js";
import {
  suggest
} from "./chunk-O4E3I2RN.js";
import {
  escapeControls,
  quoted
} from "./chunk-AI7QALVK.js";

// src/config/version.ts
var VERSION = false ? "0.0.0-dev" : "0.1.0";

// src/config/baseline-line.ts
var LONGEST_LINE = 1e3;
var LONGEST_REASON = 500;
var LONGEST_OWNER = 100;
function readLine(line) {
  if (line.trim() === "" || line.startsWith("#")) return { kind: "nothing" };
  if (line.length > LONGEST_LINE) return wrong(LONGEST_LINE + 1, `a line has at most ${LONGEST_LINE} characters`);
  if (MERGE_MARKER.test(line)) return wrong(1, MERGED);
  const control = controlIn(line);
  if (control !== null) return wrong(control + 1, `the character ${quoted(line[control])} may not stand here`);
  const words = [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], column: match.index + 1 }));
  const dashes = words.findIndex(({ text }) => text === "--");
  if (dashes === -1) return wrong(line.length + 1, 'a reason is missing; write it behind " -- "');
  const reason = line.slice(words[dashes].column + 1).trim();
  const [fingerprint, rule, ...settings] = words.slice(0, dashes);
  const end = words[dashes].column;
  if (fingerprint === void 0 || !FINGERPRINT.test(fingerprint.text)) {
    const found = fingerprint === void 0 ? "" : ` (found ${quoted(fingerprint.text)})`;
    return wrong(fingerprint?.column ?? end, `a fingerprint of 16 digits from 0 to f must stand here${found}`);
  }
  if (rule === void 0) return wrong(end, "a rule must stand behind the fingerprint");
  if (!RULE_IDS.includes(rule.text)) {
    return wrong(rule.column, `rule ${quoted(rule.text)} is not known${suggest(rule.text, RULE_IDS)}`);
  }
  const values = /* @__PURE__ */ new Map();
  for (const { text, column } of settings) {
    const equals = text.indexOf("=");
    const [key, value] = [text.slice(0, Math.max(0, equals)), text.slice(equals + 1)];
    if (!KEYS.includes(key)) return wrong(column, `${quoted(text)} is none of added=, owner= and until=`);
    if (values.has(key)) return wrong(column, `${key}= stands here twice`);
    const problem2 = key === "owner" ? problemOfOwner(value) : problemOfDate(value);
    if (problem2 !== null) return wrong(column + equals + 1, `${key}= ${problem2}`);
    values.set(key, value);
  }
  const added = values.get("added");
  if (added === void 0) return wrong(end, "added=YYYY-MM-DD is missing");
  const problem = problemOfReason(reason);
  if (problem !== null) return wrong(end, `the reason ${problem}`);
  const [owner, until] = [values.get("owner") ?? null, values.get("until") ?? null];
  return { kind: "entry", entry: { fingerprint: fingerprint.text, rule: rule.text, added, owner, until, reason } };
}
function writeLine({ fingerprint, rule, added, owner, until, reason }) {
  const settings = [`added=${added}`, ...owner === null ? [] : [`owner=${owner}`]];
  if (until !== null) settings.push(`until=${until}`);
  return `${fingerprint} ${rule} ${settings.join(" ")} -- ${reason}`;
}
function problemOfReason(reason) {
  if (reason.trim() === "") return "is missing";
  if (controlIn(reason) !== null) return "must be one line without control characters";
  return reason.trim().length > LONGEST_REASON ? `may have at most ${LONGEST_REASON} characters` : null;
}
function problemOfOwner(owner) {
  if (owner.length > LONGEST_OWNER) return `may have at most ${LONGEST_OWNER} characters`;
  return OWNER.test(owner) ? null : `must be one word, such as @shop/platform (found ${quoted(owner)})`;
}
var problemOfDate = (date) => dayOf(date) === null ? `must be a day as YYYY-MM-DD (found ${quoted(date)})` : null;
function controlIn(text) {
  if (escapeControls(text) === text) return null;
  for (let index = 0; index < text.length; index += 1) {
    if (escapeControls(text[index]) !== text[index]) return index;
  }
  return null;
}
var wrong = (column, message) => ({ kind: "wrong", column, message });
var KEYS = ["added", "owner", "until"];
var FINGERPRINT = /^[\da-f]{16}$/;
var OWNER = /^@?[\w./-]+$/;
var MERGE_MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;
var MERGED = "a merge has left a conflict here; every line stands for itself, so keep the entries of both sides and delete the marker";

export {
  VERSION,
  readLine,
  writeLine,
  problemOfReason,
  problemOfOwner,
  problemOfDate
};
