import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  alignRows,
  codeLines,
  indentBy,
  placeText,
  run,
  wrap
} from "./chunk-2R25LT2Q.js";
import {
  VERDICT_TITLES,
  explainSets
} from "./chunk-CMEMEWCN.js";
import {
  NOT_GROUPED,
  SUGGESTION
} from "./chunk-II2FOZBV.js";
import {
  MOST_DEPENDENTS,
  countKind,
  refusedComponents,
  refusedSets,
  shorten,
  tellFixedCost,
  tellNotes
} from "./chunk-FIDKZJL6.js";
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
  setLines,
  rowsOf2 as rowsOf
};
