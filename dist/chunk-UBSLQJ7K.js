import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  LONGEST_NAME,
  headOf,
  paragraphs,
  resourceName,
  rowsOf,
  tellExcuse
} from "./chunk-LDQPCWOE.js";
import {
  explanationLines
} from "./chunk-O3EOFNSI.js";
import {
  alignRows,
  cellsOf,
  codeLines,
  indentBy,
  placeText,
  run,
  styleFor,
  wrap
} from "./chunk-UMRU7PMN.js";
import {
  VERDICT_TITLES,
  explainSets
} from "./chunk-RWRH5P4Q.js";
import {
  AS_THINGS_ARE,
  ENDING,
  FINDINGS,
  PROPERTIES,
  READY,
  SETTINGS,
  explainReason,
  explainRefusal,
  explainRewrite,
  tellRewrite
} from "./chunk-KS4UHYRD.js";
import {
  inert
} from "./chunk-SQOELNHC.js";
import {
  docsLink
} from "./chunk-TUKZTVQD.js";
import {
  defuseCommands
} from "./chunk-VUDE4RNB.js";
import {
  countResources,
  fixedCost,
  labelOf,
  labelRefusal,
  oneOfKind,
  resourceNoun,
  shorten,
  tellFewer,
  tellFinding,
  tellFixedCost
} from "./chunk-IHZOZO6Y.js";
import {
  count,
  inList,
  inSequence,
  name,
  names,
  place,
  quoted,
  say
} from "./chunk-TQID6YG3.js";

// src/report/words/ending.ts
function tellEnding(called, id, ending, createsNothing) {
  switch (ending.kind) {
    case "group":
      return tellGroup(called, id, ending.group);
    case "backend": {
      const { backend } = ending;
      const others = withoutOne(backend.components, id);
      const company = others.length === 0 ? say`, alone` : say`, with ${names(others)}`;
      return say`${name(called)} is in the backend ${name(backend.name)} already (${place(backend)})${company}.`;
    }
    case "refused":
      return ending.refusal.verdict === "undecidable" ? say`${name(called)} is in no group: what decides it is not known here.` : say`${name(called)} is in no group.`;
    case "solitary":
      return createsNothing ? say`${name(called)} creates nothing of its own that others could share.` : say`${name(called)} has no counterpart: no other component in this code could share what it creates.`;
  }
}
function tellGroup(called, id, group) {
  const others = withoutOne(group.components, id);
  if (group.joins !== null) {
    const company = others.length === 0 ? [] : say`, together with ${names(others)}`;
    return say`${name(called)} could join the backend ${name(group.joins.name)} (${place(group.joins)})${company}: ${tellSize(group)}.`;
  }
  return say`${name(called)} is in a suggested group with ${names(others)}: ${tellSize(group)}.`;
}
var tellSize = (group) => say`${group.resourcesNow} → ${group.resourcesShared} resources, fixed cost ${fixedCost(group)} a month`;
function withoutOne(ids, id) {
  const index = ids.indexOf(id);
  return ids.filter((_, other) => other !== index);
}
var isSameGroup = (a, b) => a.kind === "group" && b.kind === "group" && a.group.fingerprint === b.group.fingerprint;
function tellTogether(ids, group) {
  const others = withoutOne(withoutOne(group.components, ids[0]), ids[1]);
  const company = others.length > 0 ? say`, with ${names(others)}` : [];
  return say`They are in one suggested group${company}: ${tellSize(group)}.`;
}
var NEITHER = say`Neither is in a group.`;
var TWO_GROUPS = say`Nothing between the two stands against one group: they are in two for the sake of others, or of a limit.`;
function tellResourceGroup(id, group) {
  if (group.source === "stack-code") {
    return say`The components that create it could share a backend: ${names(group.components)}.`;
  }
  const others = withoutOne(group.components, id);
  const keep = group.consolidation?.keep.id;
  const role = keep === void 0 ? [] : keep === id ? say` This one is kept.` : say` ${name(labelOf(keep))} is kept.`;
  return say`${name(labelOf(id))} could be one with ${names(others.map((other) => labelOf(other)))}: ${tellFewer(group)}, ${tellFixedCost(group)}.${role}`;
}

// src/report/text/explain-ending.ts
var refusalReasonLines = (refusal, component, page, columns) => explainRefusal(refusal, { componentOf: () => component }).flatMap((reason) => explanationLines(reason, page, columns));
function rewriteStateLines(group, page) {
  const reasons = explainRewrite(group);
  if (reasons.length > 0) {
    return [
      ...wrap(say`${tellRewrite(reasons.length)}:`, page, indentBy(2)),
      ...reasons.flatMap((reason) => explanationLines(reason, page, 4))
    ];
  }
  return [
    ...wrap(READY, page, indentBy(2)),
    ...wrap(
      say`This group alone: ${name(`backend-advisor fix --only ${group.fingerprint}`)}`,
      page,
      indentBy(2),
      "faint"
    )
  ];
}

// src/report/text/explain-findings.ts
function findingLines(findings, page) {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [...headOf(finding), run(finding.fingerprint, "faint")]);
  const heads = alignRows(rows, page.style, "  ");
  return [
    ...wrap(FINDINGS, page, indentBy(0), "strong"),
    "",
    ...findings.flatMap((finding, index) => [
      heads[index],
      ...paragraphs([tellFinding(finding), ...tellExcuse(finding)], page)
    ])
  ];
}

// src/report/words/property.ts
function propertyVerdict(verdict) {
  if (verdict.kind !== "merged") return WORDS[verdict.kind];
  if (verdict.result === null) return "merges, to what cannot be told";
  return `${verdict.raises ? "raised" : "merges"} to ${shorten(String(verdict.result), LONGEST_RESULT)}`;
}
var LONGEST_RESULT = 24;
var WORDS = {
  equal: "equal",
  compatible: "may differ",
  different: "differs",
  undecided: "cannot be told",
  distinct: "differs, as it must",
  clash: "the same, but must differ"
};

// src/report/text/explain-table.ts
function comparisonLines(properties, ids, file, page) {
  const shown = properties.filter((row) => !isUnwritten(row) && !isOpen(row)).toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
  const unwritten = properties.filter(isUnwritten);
  const defaults = unwritten.filter(({ sides: [{ value }] }) => value !== null);
  const unset = unwritten.filter(({ sides: [{ value }] }) => value === null);
  const open = properties.filter(isOpen);
  const notes = [
    ...ids.flatMap(
      (id, side) => openLines(
        id,
        open.filter(({ sides }) => sides[side].from === "unread"),
        side,
        page
      )
    ),
    ...noteLines(say`The same by default: `, distinct(defaults.map(tellDefault)), page),
    ...noteLines(say`Set by neither: `, distinct(unset.map(({ path }) => [name(path)])), page)
  ];
  const table = shown.length === 0 ? [] : tableLines(shown, ids, file, page);
  return table.length === 0 || notes.length === 0 ? [...table, ...notes] : [...table, "", ...notes];
}
var isUnwritten = ({ sides, verdict }) => verdict.kind === "equal" && sides.every(({ from }) => from === "default");
var isOpen = ({ sides, verdict }) => verdict.kind === "undecided" && sides.some(({ from }) => from === "unread");
function openLines(id, rows, side, page) {
  const [first] = rows;
  if (first === void 0) return [];
  const { file, line } = first.sides[side].at;
  const title = say`Not known of ${name(id)}, because of what could not be read (${place({ file, line })}): `;
  return noteLines(title, distinct(rows.map(({ path }) => [name(path)])), page, "plain");
}
var tellDefault = ({ path, sides: [{ value }] }) => say`${name(path)} ${quoted(shorten(String(value), LONGEST_VALUE))}`;
var distinct = (phrases) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()
];
var noteLines = (title, listed, page, look = "faint") => listed.length === 0 ? [] : wrap(say`${title}${inSequence(listed)}.`, page, indentBy(2), look);
var RANKS = ["different", "clash", "undecided", "merged"];
function rankOf({ kind }) {
  const rank = RANKS.indexOf(kind);
  return rank === -1 ? RANKS.length : rank;
}
var LOOKS = {
  different: "warn",
  clash: "warn",
  undecided: "warn",
  merged: "strong",
  equal: "faint",
  compatible: "faint",
  distinct: "faint"
};
var WIDTHS_OF_VALUES = [28, 20];
var LONGEST_VALUE = WIDTHS_OF_VALUES[0];
function tableLines(rows, ids, file, page) {
  for (const longest of WIDTHS_OF_VALUES) {
    const cells = rows.map(({ path, sides: [a, b], verdict }) => [
      run(shorten(path, LONGEST_PATH)),
      valueRun(a, longest),
      whereRun(a, file),
      valueRun(b, longest),
      whereRun(b, file),
      run(propertyVerdict(verdict), LOOKS[verdict.kind])
    ]);
    const [first, second] = ids.map((id) => run(shorten(id, longest), "name"));
    const table = [[run(""), first, run(""), second, run(""), run("")], ...cells];
    if (widthOf(table) <= page.width) return alignRows(table, page.style, "  ", LONGEST_PATH);
  }
  return stackedLines(rows, ids, file, page);
}
var LONGEST_PATH = 40;
var stackedLines = (rows, ids, file, page) => {
  const lines = alignRows(
    rows.flatMap(
      ({ sides }) => sides.map((said, side) => [
        run(shorten(ids[side], LONGEST_VALUE), "name"),
        valueRun(said),
        whereRun(said, file)
      ])
    ),
    page.style,
    "    "
  );
  return rows.flatMap(({ path, verdict }, index) => {
    const look = LOOKS[verdict.kind];
    const told = propertyVerdict(verdict);
    const title = `  ${run(path).text}: ${look === "plain" ? told : page.style[look](told)}`;
    return [title, ...lines.slice(2 * index, 2 * index + 2)];
  });
};
function widthOf(rows) {
  const columns = rows[0].map((_, column) => Math.max(...rows.map((row) => cellsOf(row[column].text))));
  return columns.reduce((sum, cells) => sum + cells + 2, 0);
}
function valueRun({ value, from }, longest = LONGEST_VALUE) {
  if (from === "unread") return run("not known", "faint");
  if (value === null) return run(from === "source" ? "not known" : "not set", "faint");
  return run(shorten(String(value), longest));
}
function whereRun({ value, at, from }, file) {
  const place2 = at.file === file ? `line ${at.line}` : placeText({ file: at.file, line: at.line });
  if (from === "default") return run(value === null ? "" : "default", "faint");
  return run(from === "stack" ? `stack, ${place2}` : place2, "faint");
}

// src/report/text/explain-component.ts
function componentSections(explanation, page) {
  const { component, settings, findings } = explanation;
  return [
    [...wrap(tellWhat(explanation), page, indentBy(0), "strong"), "", ...factLines(explanation, page)],
    [...wrap(ENDING, page, indentBy(0), "strong"), "", ...endingLines(explanation, page)],
    settings.length === 0 ? [] : [...wrap(SETTINGS, page, indentBy(0), "strong"), "", ...settingLines(settings, component.file, page)],
    findingLines(findings, page)
  ];
}
var tellWhat = ({ component, subclass }) => subclass === null ? say`${name(component.id)} is a ${name(component.kind)}, ${place(component)}` : say`${name(component.id)} is a ${name(subclass)}, which extends ${name(component.kind)}, ${place(component)}`;
function factLines(explanation, page) {
  const { component, scopeAt, creates, brings, needs, neededBy, module } = explanation;
  const shared = creates.filter(({ isShared }) => isShared);
  const own = creates.filter(({ isShared }) => !isShared);
  const kinds = (types) => inList(types.map(({ type }) => countResources(1, type)));
  const facts = [
    ["class", say`${name(component.kind)} of ${name(module)}`],
    ["held by", component.holder === null ? [] : [name(component.holder)]],
    ["created in", tellScope(component.scope, scopeAt)],
    ["creates", creates.length === 0 ? say`nothing of its own` : kinds(creates)],
    ["", own.length === 0 || shared.length === 0 ? [] : say`of which a backend shares ${kinds(shared)}`],
    [
      "brings",
      brings.length === 0 ? [] : say`existing resources, through ${inList(brings.map((prop) => [name(prop)]))}`
    ],
    ["needs", names(needs)],
    ["needed by", names(neededBy)]
  ];
  const told = facts.filter(([, phrase]) => phrase.length > 0);
  return told.flatMap(([label, phrase]) => wrap(phrase, page, factIndent(label, page)));
}
var LABEL = 12;
var factIndent = (label, page) => ({
  first: `  ${page.style.faint(label)}${" ".repeat(LABEL - label.length)}`,
  rest: " ".repeat(LABEL + 2)
});
function tellScope(scope, at) {
  if (scope === null) return say`what it is created in cannot be told`;
  return at === null ? say`${name(scope)}, which comes from outside` : say`${name(scope)}, ${place(at)}`;
}
function endingLines({ component, ending, creates }, page) {
  const told = wrap(tellEnding(component.id, component.id, ending, creates.length === 0), page, indentBy(2));
  switch (ending.kind) {
    case "group":
      return [...told, ...rewriteStateLines(ending.group, page)];
    case "refused":
      return [...told, ...refusalReasonLines(ending.refusal, component, page, 4)];
    case "backend":
    case "solitary":
      return told;
  }
}
var settingLines = (settings, file, page) => alignRows(
  settings.map(({ path, said }) => [run(path), valueRun(said), whereRun(said, file)]),
  page.style,
  "  "
);

// src/report/words/pair.ts
function tellPair({ components, endings, verdict, reasons }) {
  const both = names(callThem(components));
  const shared = backendOfBoth(endings);
  if (shared !== null) {
    if (verdict === "together") return say`${both} share already, in the backend ${name(shared)}.`;
    return verdict === "apart" ? say`${both} are in one backend, ${name(shared)}, and should not be.` : say`${both} are in one backend, ${name(shared)}. Whether they should be cannot be told.`;
  }
  if (verdict === "together") return say`${both} can share.`;
  if (reasons.some(isNothingInCommon)) return say`${both} have nothing to share.`;
  if (verdict === "undecided") return say`It cannot be told whether ${both} can share.`;
  return reasons.length > 1 ? say`${both} cannot share: ${count(reasons.length, "thing")} stand against it.` : say`${both} cannot share.`;
}
function callThem(components) {
  const [a, b] = components;
  if (a.id !== b.id) return [a.id, b.id];
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder) return [a.holder, b.holder];
  if (a.scope !== b.scope) return [`${a.scope ?? ""}/${a.id}`, `${b.scope ?? ""}/${b.id}`];
  return [`${a.file}:${a.line}`, `${b.file}:${b.line}`];
}
var isNothingInCommon = ({ reason }) => reason.code === "already-shared" && reason.with.length > 0;
function backendOfBoth([a, b]) {
  if (a.kind !== "backend" || b.kind !== "backend") return null;
  const isOne = a.backend.name === b.backend.name && a.backend.file === b.backend.file && a.backend.line === b.backend.line;
  return isOne ? a.backend.name : null;
}
var tellShared = ({ shared, resourcesNow, resourcesShared }) => say`One ${inList(shared.map((type) => resourceNoun(type)))} would do for both: ${resourcesNow} → ${resourcesShared} resources.`;
function explainPairReason({ about, reason }, { components }) {
  const { id, kind } = components[about];
  return explainReason(id, kind, reason);
}
function tellResources(ids, judgement) {
  const both = names(ids);
  if (judgement.refusal === null) return say`${both} could be one.`;
  switch (judgement.refusal.verdict) {
    case "undecidable":
      return say`It cannot be told whether ${both} could be one.`;
    case "same-resource":
      return say`${both} are one and the same resource.`;
    case "mutually-exclusive":
      return say`${both} are never deployed together.`;
    case "already-shared":
      return say`${both} share already.`;
    case "keep-separate":
      return say`${both} are better kept apart.`;
    case "cannot-share":
      return say`${both} cannot be one.`;
  }
}

// src/report/text/explain-pair.ts
function pairSections(explanation, page) {
  const { components, reasons, findings } = explanation;
  return [
    headLines(explanation, page),
    alignRows(components.map(rowOf), page.style, "  "),
    reasons.flatMap((reason) => explanationLines(explainPairReason(reason, explanation), page, 2)),
    propertyLines(explanation, page),
    endingLines2(explanation, page),
    findingLines(findings, page)
  ];
}
var LOOKS2 = {
  together: { mark: "✓ ", look: "good" },
  apart: { mark: "✗ ", look: "strong" },
  undecided: { mark: "? ", look: "warn" }
};
function headLines(explanation, page) {
  const { mark, look } = LOOKS2[explanation.verdict];
  const marked2 = { first: look === "plain" ? mark : page.style[look](mark), rest: "  " };
  const isNew = explanation.verdict === "together" && backendOfBoth(explanation.endings) === null;
  return [
    ...wrap(tellPair(explanation), page, marked2, look),
    ...isNew ? wrap(tellShared(explanation), page, indentBy(2)) : []
  ];
}
function propertyLines({ components, properties, reasons }, page) {
  if (reasons.some(isNothingInCommon)) return [];
  const [a, b] = components;
  const file = a.file === b.file ? a.file : null;
  const lines = comparisonLines(properties, callThem(components), file, page);
  return [...wrap(PROPERTIES, page, indentBy(0), "strong"), "", ...lines];
}
var rowOf = (component) => [
  run(component.id, "name"),
  run(component.kind),
  run(component.scope === null ? "" : `in ${component.scope}`),
  run(placeText(component), "faint")
];
function endingLines2({ components, endings, verdict }, page) {
  if (backendOfBoth(endings) !== null) return [];
  const lines = endingsOf({ components, endings, verdict }, page);
  return [...wrap(AS_THINGS_ARE, page, indentBy(0), "strong"), "", ...lines];
}
function endingsOf({ components, endings, verdict }, page) {
  const [first, second] = endings;
  if (first.kind === "group" && isSameGroup(first, second)) {
    const told = tellTogether([components[0].id, components[1].id], first.group);
    return [...wrap(told, page, indentBy(2)), ...rewriteStateLines(first.group, page)];
  }
  if (verdict !== "together" && first.kind === "refused" && second.kind === "refused") {
    return wrap(NEITHER, page, indentBy(2));
  }
  const names2 = callThem(components);
  return [
    ...components.flatMap((component, index) => {
      const ending = endings[index];
      const told = wrap(tellEnding(names2[index], component.id, ending, false), page, indentBy(2));
      return verdict === "together" ? [...told, ...whyNotLines(component, ending, page)] : told;
    }),
    ...verdict === "together" && first.kind === "group" && second.kind === "group" ? wrap(TWO_GROUPS, page, indentBy(2), "faint") : []
  ];
}
var whyNotLines = (component, ending, page) => ending.kind === "refused" ? refusalReasonLines(ending.refusal, component, page, 4) : [];

// src/report/text/explain-resource.ts
function resourcePairSections(explanation, page) {
  const { resources, incomparable, judgements, findings } = explanation;
  const ids = resources.map(({ id }) => labelOf(id));
  const [a, b] = resources;
  const rows = alignRows(
    resources.map((resource) => [
      run(resourceName(labelOf(resource.id)), "name"),
      run(resource.kind),
      run(placeText(resource), "faint")
    ]),
    page.style,
    "  "
  );
  if (incomparable !== null) {
    return [[...wrap(tellIncomparable(explanation, ids), page, marked("✗ ", "strong", page), "strong")], rows];
  }
  const file = a.file === b.file ? a.file : null;
  return [
    ...judgements.flatMap((judgement, index) => [
      [...headLines2(judgement, ids, judgements.length > 1, page), ...index === 0 ? ["", ...rows] : []],
      reasonLines(judgement, page),
      [...wrap(PROPERTIES, page, indentBy(0), "strong"), "", ...comparisonLines(judgement.properties, ids, file, page)]
    ]),
    findingLines(findings, page)
  ];
}
function tellIncomparable({ resources, incomparable }, ids) {
  const [a, b] = resources;
  if (incomparable === "different-kinds") {
    return say`${name(ids[0])} and ${name(ids[1])} cannot be one: one is of the type ${name(a.kind)}, the other of ${name(b.kind)}.`;
  }
  return say`${names(ids)} are not held against each other: they are not deployed together.`;
}
var marked = (mark, look, page) => ({
  first: look === "plain" ? mark : page.style[look](mark),
  rest: "  "
});
function headLines2(judgement, ids, isOneOfMany, page) {
  const { refusal, applications } = judgement;
  const [mark, look] = refusal === null ? ["✓ ", "good"] : refusal.verdict === "undecidable" ? ["? ", "warn"] : ["✗ ", "strong"];
  const where = say`in ${inList(applications.map((application) => [name(application)]))}`;
  return [
    ...wrap(tellResources(ids, judgement), page, marked(mark, look, page), look),
    ...isOneOfMany ? wrap(where, page, indentBy(2), "faint") : []
  ];
}
function reasonLines({ refusal }, page) {
  if (refusal === null) return [];
  return explainSets([labelRefusal(refusal)]).flatMap(({ why, change }) => [
    ...wrap(why, page, indentBy(2)),
    ...change.length === 0 ? [] : wrap(change, page, indentBy(4, "→ "))
  ]);
}
function resourceSections(explanation, page) {
  const { resource, settings, endings, findings } = explanation;
  const title = say`${name(labelOf(resource.id))} is a resource of the type ${name(resource.kind)}, ${place(resource)}`;
  return [
    [...wrap(title, page, indentBy(0), "strong"), "", ...factLines2(explanation, page)],
    [
      ...wrap(ENDING, page, indentBy(0), "strong"),
      "",
      ...endings.length === 0 ? wrap(tellAlone(resource.kind), page, indentBy(2)) : endings.flatMap((ending) => endingLines3(resource.id, ending, page))
    ],
    settings.length === 0 ? [] : [...wrap(SETTINGS, page, indentBy(0), "strong"), "", ...settingLines(settings, resource.file, page)],
    findingLines(findings, page)
  ];
}
var tellAlone = (kind) => say`It has nobody to share with: no other ${oneOfKind(kind)} is deployed with it.`;
function factLines2({ resource, applications, dependents }, page) {
  const facts = [
    ["pointer", [name(resource.pointer)]],
    ["deployed in", inList(applications.map((application) => [name(application)]))],
    ["carries", names(dependents.map(({ id }) => labelOf(id)))]
  ];
  return facts.filter(([, phrase]) => phrase.length > 0).flatMap(
    ([label, phrase]) => wrap(phrase, page, {
      first: `  ${page.style.faint(label)}${" ".repeat(13 - label.length)}`,
      rest: " ".repeat(15)
    })
  );
}
function endingLines3(id, ending, page) {
  if (ending.kind === "group") {
    return [
      ...wrap(tellResourceGroup(id, ending.group), page, indentBy(2)),
      ...ending.group.source === "stack-code" ? rewriteStateLines(ending.group, page) : []
    ];
  }
  return [
    ...wrap(VERDICT_TITLES[ending.refusal.verdict], page, indentBy(2)),
    ...explainSets([labelRefusal(ending.refusal)]).flatMap(({ why, change, sets }) => [
      ...wrap(why, page, indentBy(4)),
      ...change.length === 0 ? [] : wrap(change, page, indentBy(6, "→ ")),
      ...alignRows(sets.flatMap(rowsOf), page.style, "      ", LONGEST_NAME)
    ])
  ];
}

// src/report/text/explain.ts
function renderExplanationText(explanation, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  return toPage([...sectionsOf(explanation, page), unreadLines(explanation, page)]);
}
var toPage = (sections) => sections.filter(({ length }) => length > 0).flatMap((section, index) => index === 0 ? section : ["", ...section]).map((line) => `${defuseCommands(line)}
`).join("");
function sectionsOf(explanation, page) {
  switch (explanation.kind) {
    case "components":
      return pairSections(explanation, page);
    case "component":
      return componentSections(explanation, page);
    case "resources":
      return resourcePairSections(explanation, page);
    case "resource":
      return resourceSections(explanation, page);
  }
}
var MOST_FILES = 4;
function unreadLines({ unread }, page) {
  const files = unread.filter((file) => file !== null);
  if (unread.length === 0) return [];
  const left = files.length - MOST_FILES;
  const shown = files.slice(0, MOST_FILES).map((file) => [name(file)]);
  const which = files.length === 0 ? [] : say`: ${inSequence(left > 0 ? [...shown, say`${left} more`] : shown)}`;
  const warning = say`Not everything could be read, so something may be missing here${which}.`;
  return wrap(warning, page, { first: page.style.warn("! "), rest: "  " });
}

// src/report/text/markdown-page.ts
function markdownLines(markdown, page) {
  const lines = [];
  for (const block of blocksOf(markdown)) {
    const isNext = block.kind === "item" && !block.isFirst;
    if (lines.length > 0 && !isNext) lines.push("");
    lines.push(...blockLines(block, page));
  }
  return lines;
}
var FENCE = "```";
function blocksOf(markdown) {
  const blocks = [];
  const lines = markdown.split("\n");
  let isApart = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index].trimEnd();
    const text = line.trimStart();
    if (text === "") {
      isApart = true;
    } else if (text.startsWith("<!--")) {
      while (index < lines.length - 1 && !lines[index].includes("-->")) index++;
    } else if (text.startsWith(FENCE)) {
      const end = lines.findIndex((other, at) => at > index && other.trimStart().startsWith(FENCE));
      const last = end === -1 ? lines.length : end;
      blocks.push({ kind: "code", text: lines.slice(index + 1, last).join("\n") });
      index = last;
      isApart = true;
    } else if (text.startsWith("#")) {
      blocks.push({ kind: "heading", text: text.slice(text.indexOf(" ") + 1) });
      isApart = true;
    } else if (text.startsWith("|")) {
      const last = blocks.at(-1);
      if (last?.kind === "table" && !isApart) blocks[blocks.length - 1] = { kind: "table", rows: [...last.rows, text] };
      else blocks.push({ kind: "table", rows: [text] });
      isApart = false;
    } else {
      addText(blocks, line, isApart);
      isApart = false;
    }
  }
  return blocks;
}
function addText(blocks, line, isApart) {
  const text = line.trimStart();
  const mark = markOf(text);
  const last = blocks.at(-1);
  if (mark !== null) {
    const depth = Math.floor((line.length - text.length) / 2);
    blocks.push({
      kind: "item",
      mark,
      depth,
      isFirst: last?.kind !== "item",
      text: text.slice(mark.length).trimStart()
    });
  } else if (!isApart && (last?.kind === "item" || last?.kind === "paragraph")) {
    blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
  } else blocks.push({ kind: "paragraph", text });
}
function markOf(text) {
  const [word = ""] = text.split(" ", 1);
  if (word === text) return null;
  if (word === "-" || word === "*") return "-";
  return word.endsWith(".") && word.length < 4 && Number.isInteger(Number(word.slice(0, -1))) ? word : null;
}
function blockLines(block, page) {
  switch (block.kind) {
    case "heading":
      return wrap(inline(block.text), page, indentBy(0), "strong");
    case "paragraph":
      return wrap(inline(block.text), page, indentBy(0));
    case "item":
      return wrap(inline(block.text), page, indentBy(2 * block.depth + 3 + block.mark.length, `${block.mark} `));
    case "code":
      return codeLines(block.text);
    case "table":
      return block.rows.filter((row) => !isRule(row)).flatMap((row) => wrap(inline(cellsIn(row)), page, { first: "  ", rest: "    " }));
  }
}
var isRule = (row) => /^[ |:-]+$/.test(row);
var cellsIn = (row) => row.split("|").map((cell) => cell.trim()).filter((cell) => cell !== "").join(" · ");
function inline(text) {
  const parts = [];
  let rest = text;
  while (rest !== "") {
    const special = firstOf(rest, ["`", "[", "**"]);
    if (special > 0) parts.push(quoted(rest.slice(0, special)));
    if (special === -1) return [...parts, quoted(rest)];
    rest = rest.slice(special);
    const taken = rest.startsWith("`") ? codeIn(rest) : rest.startsWith("[") ? linkIn(rest) : { length: 2, phrase: [] };
    parts.push(...taken.phrase);
    rest = rest.slice(taken.length);
  }
  return parts;
}
function firstOf(text, marks) {
  const found = marks.map((mark) => text.indexOf(mark)).filter((index) => index !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}
function codeIn(text) {
  const end = text.indexOf("`", 1);
  if (end === -1) return { length: 1, phrase: [quoted("`")] };
  return { length: end + 1, phrase: [name(text.slice(1, end))] };
}
function linkIn(text) {
  const middle = text.indexOf("](");
  const end = middle === -1 ? -1 : text.indexOf(")", middle);
  if (end === -1) return { length: 1, phrase: [quoted("[")] };
  const words = inline(text.slice(1, middle));
  const target = text.slice(middle + 2, end);
  return { length: end + 1, phrase: target.startsWith("https://") ? say`${words} (${quoted(target)})` : words };
}

// src/report/text/rule-page.ts
function renderRulePage(rule, markdown, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  return toPage([markdownLines(markdown, page), wrap([quoted(docsLink(rule))], page, indentBy(0), "faint")]);
}

// src/app/explain/render.ts
var renderExplanation = (explanation, format, options) => format === "json" ? dataText(explanation) : renderExplanationText(explanation, options);
var dataText = (data) => `${inert(JSON.stringify(data, null, 2))}
`;
async function explainRule(rule, format, options) {
  const { RULE_PAGES } = await import("./rule-pages-ZGYSM323.js");
  const page = RULE_PAGES[rule];
  return format === "json" ? dataText({ kind: "rule", rule, page }) : renderRulePage(rule, page, options);
}

export {
  toPage,
  renderExplanation,
  dataText,
  explainRule
};
