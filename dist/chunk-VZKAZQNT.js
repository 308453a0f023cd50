import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  STEP_ANNOTATIONS
} from "./chunk-AIQWQK6R.js";
import {
  RULE_WORDS,
  newcomers,
  tellFinding,
  tellJoined,
  tellSuppression
} from "./chunk-IHZOZO6Y.js";
import {
  isNews
} from "./chunk-BI6QXIJU.js";
import {
  count,
  plainText,
  quoted,
  say,
  sentences
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";

// src/report/annotations.ts
var LEVELS = { info: "notice", warning: "warning", error: "error" };
function renderAnnotations(report, limits = STEP_ANNOTATIONS) {
  const remarks = [
    ...report.findings.filter(isNews).map(annotateFinding),
    ...report.notes.filter(isIncomplete).flatMap(annotateNote)
  ];
  const levels = ["error", "warning", "notice"].map(
    (level) => remarks.filter((remark) => remark.level === level)
  );
  return cut(
    levels.flatMap((ofLevel) => cut(ofLevel, limits.perLevel)),
    limits.total
  );
}
function annotateFinding(finding) {
  const { file, line, column } = newcomers(finding)[0] ?? finding;
  const told = sentences([tellFinding(finding), tellJoined(finding), tellAwaited(finding)]);
  const { title } = RULE_WORDS[finding.rule];
  return { level: LEVELS[finding.severity], title, message: plainText(told), file, line, column };
}
var tellAwaited = ({ suppression }) => suppression === void 0 ? [] : tellSuppression(suppression);
function annotateNote({ file, message }) {
  if (file === null) return [];
  return [
    { level: "notice", title: "Not read completely", message: plainText([quoted(message)]), file, line: 1, column: 1 }
  ];
}
function cut(remarks, most) {
  if (remarks.length <= most) return remarks;
  const shown = remarks.slice(0, most - 1);
  const next = remarks[most - 1];
  const left = remarks.length - shown.length;
  const message = plainText(say`${count(left, "more remark")} like this; only ${most} can be shown here.`);
  return [...shown, { ...next, title: "And more", message }];
}

export {
  renderAnnotations
};
