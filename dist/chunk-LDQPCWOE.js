import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  alignRows,
  codeLines,
  indentBy,
  placeText,
  run,
  wrap
} from "./chunk-UMRU7PMN.js";
import {
  VERDICT_TITLES,
  explainSets
} from "./chunk-RWRH5P4Q.js";
import {
  ACCEPTED,
  EXPIRES_SOON,
  NOT_GROUPED,
  PROBLEMS,
  RESOLVED,
  SUGGESTION
} from "./chunk-KS4UHYRD.js";
import {
  MOST_DEPENDENTS,
  acceptedFindings,
  awaitingFindings,
  countKind,
  refusedComponents,
  refusedSets,
  shorten,
  shownProblems,
  tellFinding,
  tellFixedCost,
  tellNotes,
  tellSuppression
} from "./chunk-IHZOZO6Y.js";
import {
  count,
  name,
  plainText,
  say
} from "./chunk-TQID6YG3.js";

// src/report/text/consolidation.ts
function consolidationLines(group, ordinal, assumed, page) {
  const notes = tellNotes(group, assumed);
  return [
    ...wrap(tellTitle(group, ordinal), page, indentBy(0), "strong"),
    // Of the only group, the verdict and the line on money have said it.
    ...ordinal === null ? [] : wrap(tellSize(group), page, indentBy(2), "faint"),
    "",
    ...alignRows(rowsOf(group), page.style, "  ", LONGEST_NAME),
    ...notes.length === 0 ? [] : ["", ...notes.flatMap((note) => wrap(note, page, indentBy(2)))],
    ...suggestionLines(group, page)
  ];
}
function tellTitle({ kind, members, scope }, ordinal) {
  const number = ordinal === null ? [] : say`${ordinal}. `;
  return say`${number}Make these ${countKind(members.length, kind)} one, in ${name(scope)}`;
}
var tellSize = (group) => say`${group.resourcesNow} → ${group.resourcesShared}, ${tellFixedCost(group)}`;
var LONGEST_NAME = 48;
function rowsOf({ consolidation, members }) {
  if (consolidation === void 0) return members.map((member) => rowOf("", member));
  return [
    rowOf("keep", consolidation.keep),
    ...consolidation.moves.flatMap(({ from, dependents }) => {
      const left = dependents.length - MOST_DEPENDENTS;
      return [
        rowOf("move", from),
        ...dependents.slice(0, MOST_DEPENDENTS).map((member) => rowOf("", member, "↳ ")),
        ...left > 0 ? [[run(""), run(`↳ and ${left} more`, "faint")]] : []
      ];
    })
  ];
}
var resourceName = (id, longest = LONGEST_NAME) => id === "" ? "(no name)" : shorten(id, longest);
var rowOf = (what, member, mark = "") => [
  run(what),
  run(`${mark}${resourceName(member.id, LONGEST_NAME - mark.length)}`, "name"),
  run(placeText(member), "faint")
];
function suggestionLines({ suggestion }, page) {
  if (suggestion === null) return [];
  return ["", ...wrap(say`${SUGGESTION}:`, page, indentBy(2)), "", ...codeLines(suggestion.code)];
}

// src/report/text/problems.ts
var LOOKS = { error: "bad", warning: "warn", info: "faint" };
var problemLines = (report, page) => section(PROBLEMS, shownProblems(report), (finding) => [tellFinding(finding)], page);
var resolvedLines = ({ comparison }, page) => section(RESOLVED, comparison?.resolved ?? [], (finding) => [tellFinding(finding)], page);
function acceptedLines(report, page) {
  const alike = excusedAlike(acceptedFindings(report));
  if (alike.length === 0) return [];
  const heads = alignRows(alike.flat().map(headOf), page.style, "  ").values();
  return [
    ...wrap(ACCEPTED, page, indentBy(0), "strong"),
    ...alike.flatMap((findings) => [
      "",
      ...findings.map(() => heads.next().value),
      ...paragraphs(tellExcuse(findings.length === 1 ? findings[0] : withoutLine(findings[0])), page)
    ])
  ];
}
function excusedAlike(findings) {
  const alike = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify({ ...finding.suppression, at: finding.suppression?.at?.file });
    const before = alike.get(key);
    if (before === void 0) alike.set(key, [finding]);
    else before.push(finding);
  }
  return [...alike.values()];
}
var withoutLine = ({ suppression }) => suppression === void 0 ? {} : { suppression: { ...suppression, at: null } };
var awaitingLines = (report, page) => section(AWAITING, awaitingFindings(report), tellExcuse, page);
var AWAITING = say`Will be suppressed once merged`;
var tellExcuse = ({ suppression }) => suppression === void 0 ? [] : [tellSuppression(suppression), suppression.expiresSoon ? EXPIRES_SOON : []];
function section(title, findings, tell, page) {
  if (findings.length === 0) return [];
  const heads = alignRows(findings.map(headOf), page.style, "  ");
  return [
    ...wrap(title, page, indentBy(0), "strong"),
    ...findings.flatMap((finding, index) => ["", heads[index], ...paragraphs(tell(finding), page)])
  ];
}
var paragraphs = (phrases, page) => phrases.filter(({ length }) => length > 0).flatMap((told) => wrap(told, page, indentBy(4)));
var headOf = (finding) => [
  run(finding.severity, LOOKS[finding.severity]),
  run(finding.rule, "name"),
  run(placeText(finding), "faint")
];

// src/report/text/sets.ts
function setLines(report, page) {
  const blocks = explainSets(refusedSets(report));
  if (blocks.length === 0) return [];
  const title = refusedComponents(report).length === 0 ? wrap(NOT_GROUPED, page, indentBy(0), "strong") : [];
  return [
    ...title,
    ...blocks.flatMap((block, index) => [
      ...index === 0 && title.length === 0 ? [] : [""],
      ...block.verdict === blocks[index - 1]?.verdict ? [] : [...wrap(VERDICT_TITLES[block.verdict], page, indentBy(2), "strong"), ""],
      ...blockLines(block, page)
    ])
  ];
}
var MOST_SETS = 12;
var MOST_ROWS = 6;
function blockLines({ why, change, sets }, page) {
  const left = sets.length - MOST_SETS;
  const rows = sets.slice(0, MOST_SETS).flatMap(rowsOf2);
  return [
    ...wrap(why, page, indentBy(4)),
    ...change.length === 0 ? [] : wrap(change, page, indentBy(6, "→ ")),
    ...alignRows(rows, page.style, "      ", LONGEST_NAME),
    ...left > 0 ? wrap(say`and ${count(left, "more set")}`, page, indentBy(6), "faint") : []
  ];
}
function rowsOf2(set) {
  const left = set.length - MOST_ROWS;
  const shown = left > 1 ? set.slice(0, MOST_ROWS) : set;
  const rows = shown.map(({ id, values, at, isBeside }, index) => [
    run(index === 0 ? "-" : ""),
    run(resourceName(id), isBeside ? "plain" : "name"),
    ...values.map(cellOf),
    run(placeText(at), "faint")
  ]);
  return left > 1 ? [...rows, [run(""), run(`and ${left} more`, "faint")]] : rows;
}
var cellOf = (value) => run(plainText(value.map((part) => part.kind === "name" ? { kind: "words", text: part.text } : part)));

export {
  consolidationLines,
  LONGEST_NAME,
  resourceName,
  problemLines,
  resolvedLines,
  acceptedLines,
  awaitingLines,
  tellExcuse,
  paragraphs,
  headOf,
  setLines,
  rowsOf2 as rowsOf
};
