import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  acceptedLines,
  awaitingLines,
  consolidationLines,
  problemLines,
  resolvedLines,
  setLines
} from "./chunk-LDQPCWOE.js";
import {
  explanationLines
} from "./chunk-O3EOFNSI.js";
import {
  alignRows,
  codeLines,
  indentBy,
  placeText,
  run,
  styleFor,
  wrap
} from "./chunk-UMRU7PMN.js";
import {
  assumptionsOf
} from "./chunk-2FQ6HKD7.js";
import {
  checklistFor
} from "./chunk-ERWJLSFO.js";
import {
  BEFORE_YOU_DEPLOY,
  EXISTING,
  NOTES,
  NOT_GROUPED,
  NO_COUNTERPART,
  READY,
  explainRefusal,
  explainRewrite,
  tellRewrite
} from "./chunk-KS4UHYRD.js";
import {
  inert
} from "./chunk-SQOELNHC.js";
import {
  defuseCommands
} from "./chunk-VUDE4RNB.js";
import {
  HOW_TO_MOVE,
  backendsWithComponents,
  distinctGroups,
  fixedCost,
  hasNews,
  isOfCode,
  isOfTemplate,
  isOneLine,
  kindsInSentence,
  membersOf,
  money,
  refusedComponents,
  shownGroups,
  shownNotes,
  solitaryComponents,
  tellCounterparts,
  tellDifference,
  tellFooter,
  tellGain,
  tellGaps,
  tellNews,
  tellRaise,
  verdictOf
} from "./chunk-IHZOZO6Y.js";
import {
  isActive,
  reaches
} from "./chunk-BI6QXIJU.js";
import {
  count,
  name,
  names,
  place,
  quoted,
  say,
  sentences
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";

// src/findings/conclude.ts
var conclude = (report, { failOn, newOnly }) => ({
  failing: report.findings.filter(
    (finding) => isActive(finding) && (!newOnly || finding.state === "new") && reaches(finding.severity, failOn)
  ).length,
  incomplete: report.notes.some(isIncomplete)
});

// src/report/json.ts
var KEYS = [
  ...["schemaVersion", "tool", "contract", "summary"],
  ...["name", "version", "rule", "severity", "fingerprint", "source", "id", "code", "key", "type", "kind", "scope"],
  ...["components", "templateResources", "groups", "refused", "solitary", "backends", "findings", "notes", "members"],
  ...["component", "resource", "file", "line", "column", "pointer"],
  ...[
    "resourcesNow",
    "resourcesShared",
    "avoidableResources",
    "avoidableTemplateResources",
    "verdict",
    "differences",
    "monthlySaving"
  ],
  ...["reasons", "with", "path", "values", "value", "at", "result", "raises"],
  ...["low", "high", "currency", "region", "pricesAsOf", "before", "after", "rows", "assumptions"],
  ...["monthly", "unit", "asOf", "stateful", "replaced", "count", "joins", "rewrite", "suggestion", "language"],
  ...["arguments", "message"]
];
var RANK = new Map(KEYS.map((key, index) => [key, index]));
var renderJson = (report) => `${inert(JSON.stringify(ordered(report), null, 2))}
`;
function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const item = value;
  return Object.fromEntries(keysOf(item).map((key) => [key, ordered(item[key])]));
}
function keysOf(item) {
  const keys = Object.keys(item);
  const set = keys.join();
  let sorted = SORTED.get(set);
  if (sorted === void 0) {
    sorted = keys.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    SORTED.set(set, sorted);
  }
  return sorted;
}
var SORTED = /* @__PURE__ */ new Map();
var rankOf = (key) => RANK.get(key) ?? KEYS.length;

// src/report/text/apart.ts
function refusalLines(report, members, page) {
  const refused = refusedComponents(report);
  if (refused.length === 0) return [];
  const heads = alignRows(
    refused.map((refusal) => {
      const [first] = refusal.members;
      const component = first === void 0 ? null : members.componentOf(first);
      const at = component ?? first;
      return [
        run(refusal.components.join(", "), "name"),
        run(component?.kind ?? ""),
        run(at === void 0 ? "" : placeText(at), "faint")
      ];
    }),
    page.style,
    "  "
  );
  return [
    ...wrap(NOT_GROUPED, page, indentBy(0), "strong"),
    ...refused.flatMap((refusal, index) => ["", heads[index], ...reasonLines(explainRefusal(refusal, members), page)])
  ];
}
var MOST_REASONS = 3;
function reasonLines(reasons, page) {
  const left = reasons.length - MOST_REASONS;
  return [
    ...reasons.slice(0, MOST_REASONS).flatMap((reason) => explanationLines(reason, page, 4)),
    ...left > 0 ? wrap(say`and ${count(left, "more reason")}`, page, indentBy(4), "faint") : []
  ];
}
function solitaryLines(report, page) {
  const rows = solitaryComponents(report).map((component) => [
    run(component.id, "name"),
    run(component.kind),
    run(placeText(component), "faint")
  ]);
  if (rows.length === 0) return [];
  return [...wrap(NO_COUNTERPART, page, indentBy(0), "strong"), "", ...alignRows(rows, page.style, "  ")];
}
function backendLines(report, page) {
  const rows = backendsWithComponents(report).map((backend) => [
    run(backend.name, "name"),
    run(backend.components.join(", ")),
    run(placeText(backend), "faint")
  ]);
  if (rows.length === 0) return [];
  return [...wrap(EXISTING, page, indentBy(0), "strong"), "", ...alignRows(rows, page.style, "  ")];
}

// src/report/text/group.ts
function groupLines(group, ordinal, members, page) {
  const { style } = page;
  const rows = group.members.map((member) => {
    const component = members.componentOf(member);
    return [run(member.id, "name"), run(component?.kind ?? ""), run(placeText(component ?? member), "faint")];
  });
  const counterparts = tellCounterparts(group);
  return [
    ...wrap(tellTitle(group, ordinal), page, indentBy(0), "strong"),
    ...wrap(tellSize(group), page, indentBy(2), "faint"),
    ...group.monthlySaving.assumptions.flatMap((text) => wrap([quoted(text)], page, indentBy(2), "faint")),
    "",
    ...alignRows(rows, style, "  "),
    "",
    ...group.suggestion === null ? [] : codeLines(group.suggestion.code),
    "",
    ...group.differences.flatMap((difference) => wrap(tellDifference(difference), page, indentBy(2))),
    ...counterparts.length === 0 ? [] : wrap(counterparts, page, indentBy(2)),
    ...rewriteLines(group, page)
  ];
}
function tellTitle({ members, joins, scope }, ordinal) {
  const number = ordinal === null ? [] : say`${ordinal}. `;
  if (joins === null) return say`${number}Group these ${count(members.length, "component")} in ${name(scope)}`;
  const these = members.length === 1 ? say`this component` : say`these ${count(members.length, "component")}`;
  return say`${number}Add ${these} to ${name(joins.name)}, ${place(joins)}`;
}
var tellSize = (group) => say`${group.resourcesNow} → ${group.resourcesShared} resources, fixed cost ${fixedCost(group)} a month`;
function rewriteLines(group, page) {
  const reasons = explainRewrite(group);
  if (reasons.length === 0) return wrap(READY, page, indentBy(2));
  return [
    ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
    ...reasons.flatMap((reason) => explanationLines(reason, page, 4))
  ];
}

// src/report/text/text.ts
function renderText(report, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const groups = shownGroups(report);
  const members = membersOf(report);
  const assumed = assumptionsOf(groups);
  if (isOneLine(report)) return toText(headLines(report, groups, assumed, page));
  const sections = [
    headLines(report, groups, assumed, page),
    problemLines(report, page),
    ...groups.map((group, index) => {
      const ordinal = groups.length > 1 ? index + 1 : null;
      return isOfCode(group) ? groupLines(group, ordinal, members, page) : consolidationLines(group, ordinal, assumed, page);
    }),
    groups.some(isOfTemplate) ? wrap(HOW_TO_MOVE, page, indentBy(0)) : [],
    checklistLines(groups, page),
    refusalLines(report, members, page),
    setLines(report, page),
    solitaryLines(report, page),
    backendLines(report, page),
    resolvedLines(report, page),
    awaitingLines(report, page),
    acceptedLines(report, page),
    noteLines(report, page),
    wrap(tellFooter(report), page, indentBy(0), "faint")
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ""]);
  return toText(lines.slice(0, -1));
}
var toText = (lines) => lines.map((line) => `${defuseCommands(line)}
`).join("");
var MARKS = {
  broken: { mark: "✗ ", look: "bad" },
  shareable: { mark: "", look: "strong" },
  warned: { mark: "! ", look: "warn" },
  noted: { mark: "", look: "strong" },
  clean: { mark: "✓ ", look: "good" },
  undecided: { mark: "? ", look: "warn" },
  unread: { mark: "! ", look: "warn" },
  silent: { mark: "", look: "strong" }
};
function headLines(report, groups, assumed, page) {
  const verdict = verdictOf(report);
  const { mark, look } = MARKS[verdict.kind];
  const marked = { first: look === "plain" ? mark : page.style[look](mark), rest: " ".repeat(mark.length) };
  const news = wrapped(tellNews(report), page);
  if (groups.length === 0) {
    return [
      ...wrap(sentences([verdict.sentence, verdict.tally]), page, marked),
      ...news,
      ...hasNews(report) ? warningLines(tellGaps(report), page) : []
    ];
  }
  return [
    ...wrap(verdict.sentence, page, marked, look),
    ...news,
    ...wrap(tellGain(distinctGroups(groups)), page, indentBy(0)),
    ...assumed.shared.flatMap((text) => wrap(text, page, indentBy(0), "faint")),
    ...startLines(groups, page),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).flatMap((raise) => warningLines(raise, page)),
    ...warningLines(tellGaps(report), page)
  ];
}
var wrapped = (phrase, page) => phrase.length === 0 ? [] : wrap(phrase, page, indentBy(0));
function startLines(groups, page) {
  const start = groups.length > 1 ? tellStart(groups) : [];
  return start.length === 0 ? [] : wrap(start, page, indentBy(0));
}
var warningLines = (warning, page) => warning.length === 0 ? [] : wrap(warning, page, { first: page.style.warn("! "), rest: "  " });
function tellStart(all) {
  const groups = all.filter(isOfCode);
  if (groups.length === 0) return tellCostliest(all);
  const avoided = ({ resourcesNow, resourcesShared }) => resourcesNow - resourcesShared;
  const most = groups.reduce((best, group) => avoided(group) > avoided(best) ? group : best);
  return say`Start with ${names(most.components)} in ${name(most.scope)}: ${count(avoided(most), "fewer resource")}.`;
}
function tellCostliest(groups) {
  const dearest = groups.reduce((best, group) => group.monthlySaving.low > best.monthlySaving.low ? group : best);
  if (dearest.monthlySaving.low <= 0) return [];
  const which = say`the ${kindsInSentence(dearest.kind)} in ${name(dearest.scope)}`;
  return say`Start with ${which}: ${money(dearest.monthlySaving.low)} a month.`;
}
function checklistLines(groups, page) {
  const checklist = checklistFor(groups);
  if (checklist === null) return [];
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), "strong"),
    "",
    ...checklist.items.flatMap((item, index) => wrap(item, page, indentBy(5, `${index + 1}. `)))
  ];
}
function noteLines(report, page) {
  const notes = shownNotes(report);
  if (notes.length === 0) return [];
  return [
    ...wrap(NOTES, page, indentBy(0), "strong"),
    "",
    ...notes.flatMap((note) => {
      const mark = isIncomplete(note) ? `  ${page.style.warn("!")} ` : "  - ";
      const message = quoted(note.message);
      const phrase = note.file === null ? [message] : say`${name(note.file)}: ${message}`;
      return wrap(phrase, page, { first: mark, rest: "    " });
    })
  ];
}

// src/app/render.ts
async function render(report, format, options) {
  switch (format) {
    case "text":
      return renderText(report, options);
    case "json":
      return renderJson(report);
    case "markdown":
      return (await import("./markdown-4C35H47X.js")).renderMarkdown(report);
    case "github":
      return (await import("./github-FJIMGYYA.js")).renderGithub(report);
    case "sarif":
      return (await import("./render-sarif-2RL5FVQ2.js")).renderSarif(report);
  }
}

export {
  conclude,
  render
};
