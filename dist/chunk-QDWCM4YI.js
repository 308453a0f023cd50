import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  assumptionsOf
} from "./chunk-2FQ6HKD7.js";
import {
  checklistFor
} from "./chunk-ERWJLSFO.js";
import {
  VERDICT_TITLES,
  explainSets
} from "./chunk-RWRH5P4Q.js";
import {
  ACCEPTED,
  BEFORE_YOU_DEPLOY,
  EXISTING,
  EXPIRES_SOON,
  NOTES,
  NOT_GROUPED,
  NO_COUNTERPART,
  PRICES,
  RESOLVED,
  SUGGESTION,
  explainRefusal,
  explainRewrite,
  tellRewrite
} from "./chunk-KS4UHYRD.js";
import {
  docsLink
} from "./chunk-TUKZTVQD.js";
import {
  BODY_CHARACTERS,
  LADDER,
  SUMMARY_BYTES
} from "./chunk-AIQWQK6R.js";
import {
  HOW_TO_MOVE,
  MOST_DEPENDENTS,
  WHERE_TO_MOVE,
  acceptedFindings,
  awaitingFindings,
  backendsWithComponents,
  distinctGroups,
  fixedCost,
  isOfCode,
  isOfTemplate,
  isOneLine,
  kindsOf,
  membersOf,
  money,
  priceName,
  refusedComponents,
  refusedSets,
  regionName,
  shownGroups,
  shownNotes,
  shownProblems,
  solitaryComponents,
  tellCounterparts,
  tellDifference,
  tellFewer,
  tellFinding,
  tellFooter,
  tellGain,
  tellGaps,
  tellMoney,
  tellNews,
  tellNotes,
  tellRaise,
  tellSuppression,
  tellWhyNothing,
  verdictOf
} from "./chunk-IHZOZO6Y.js";
import {
  count,
  inList,
  inSequence,
  makeVisible,
  name,
  names,
  place,
  places,
  plainText,
  quoted,
  ruleName,
  say,
  sentences,
  shortName,
  visibleLines
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import {
  assertNever
} from "./chunk-SNCZ6325.js";

// src/report/words/delivery.ts
var NOT = {
  commit: say`Not committed`,
  suggest: say`No suggestion on lines`,
  "pull-request": say`No pull request with the rewrite`
};
var MODE = {
  commit: say`the mode ${name("fix-commit")} commits to the branch of one`,
  suggest: say`the mode ${name("suggest")} remarks on the lines of one`
};
function tellDelivery(delivery) {
  switch (delivery.kind) {
    case "committed":
      return say`Committed ${count(delivery.groups, "group")} to ${name(delivery.branch)} as ${name(shortId(delivery.commit))}.`;
    case "suggested":
      return tellSuggested(delivery.groups, delivery.left);
    case "proposed":
      return say`${CHANGED[delivery.change]} ${numbered(delivery.pullRequest)}, which rewrites ${count(delivery.groups, "group")} on top of ${name(delivery.base)} (commit ${name(shortId(delivery.commit))}).`;
    case "unopened":
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}. The branch ${name(delivery.branch)} has the commit ${name(shortId(delivery.commit))}: a pull request can be opened from it by hand.`;
    case "declined":
      return say`${NOT[delivery.wanted]}: ${numbered(delivery.pullRequest)} proposed the same and was closed. Reopen it to have it kept up to date.`;
    case "newer-run":
      return say`A later run has already seen to ${numbered(delivery.pullRequest)}.`;
    case "withdrawn":
      return say`Closed ${numbered(delivery.pullRequest)}: ${nothingLeft(delivery.base)}`;
    case "carried":
      return say`This pull request rewrites ${count(delivery.groups, "group")} in one commit on top of ${name(delivery.base)}, and is kept up to date until it is merged or closed. Where somebody else commits to its branch, it is left to them.`;
    case "obsolete":
      return say`Closed: ${nothingLeft(delivery.base)}`;
    case "nothing-ready":
      return [];
    case "refused":
      return say`${NOT[delivery.wanted]}: ${quoted(delivery.why)}.`;
    case "head-moved":
      return say`${NOT[delivery.wanted]}: ${delivery.branch === null ? say`the pull request` : name(delivery.branch)} is at ${name(shortId(delivery.head))} by now; its own run sees to it.`;
    case "protected-branch":
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is a protected branch.`;
    case "default-branch":
      return say`${NOT[delivery.wanted]}: ${name(delivery.branch)} is the default branch, for which the mode ${name("fix-pr")} makes a pull request.`;
    case "branch-missing":
      return say`${NOT[delivery.wanted]}: the branch ${name(delivery.branch)} is gone.`;
    case "own-commit":
      return say`${NOT[delivery.wanted]}: the head of ${name(delivery.branch)} is such a commit already, and there is never a second one on top.`;
    case "others-commits":
      return say`The branch ${name(delivery.branch)} has commits of somebody else, so it and its pull request are left to them. Merge it, or delete the branch to have it begun anew.`;
    case "not-default-branch":
      return say`${NOT[delivery.wanted]}: the mode ${name("fix-pr")} works on ${name(delivery.branch)}, the default branch, and this run is for another.`;
    case "no-pull-request":
      return say`${NOT[delivery.wanted]}: this run is for no pull request${delivery.wanted === "pull-request" ? [] : say`, and ${MODE[delivery.wanted]}`}.`;
    case "on-pull-request":
      return say`${NOT[delivery.wanted]}: the mode ${name("fix-pr")} works on the default branch. On a pull request it only comments.`;
    case "pull-request-closed":
      return say`${NOT[delivery.wanted]}: the pull request is closed.`;
    case "from-fork":
      return say`${NOT[delivery.wanted]}: the pull request comes from a fork, and a fork’s branch is its owner’s.`;
    case "no-token":
      return say`${NOT[delivery.wanted]}: the input ${name("github-token")} is empty.`;
    case "head-not-read":
      return say`${NOT[delivery.wanted]}: the files of ${delivery.wanted === "pull-request" ? say`the checked-out commit` : say`the pull request’s head`} could not be read, and nothing is made from others.`;
    case "contract-unproven":
      return say`${NOT[delivery.wanted]}: it is not proven that the framework takes this grouping. Install the dependencies before this step, or name the ${name("contract")} in the policy file of the ${delivery.wanted === "pull-request" ? say`default` : say`base`} branch.`;
    default:
      return assertNever(delivery);
  }
}
function tellSuggested(groups, left) {
  const posted = groups === 0 ? [] : say`${count(groups, "group")} can be committed from the suggestions on the lines.`;
  const others = left === 0 ? [] : say`${count(left, "group reaches", "groups reach")} beyond what one hunk of the diff shows: the patch has the change.`;
  return sentences([posted, others]);
}
var CHANGED = {
  created: say`Opened`,
  updated: say`Updated`,
  unchanged: say`Left alone`
};
var numbered = (pullRequest) => say`pull request ${name(`#${pullRequest}`)}`;
var nothingLeft = (base) => say`no group in ${name(base)} is ready to be rewritten any more.`;
function tellWorkflows({ kind }) {
  if (kind === "committed")
    return say`A commit made with the job’s default token starts no workflow by itself: ${START}`;
  if (kind === "carried")
    return say`A pull request made with the job’s default token starts no workflow by itself: ${START}`;
  return [];
}
var START = say`approve the workflows where the pull request offers it, or close and reopen it, or give ${name("github-token")} the token of a GitHub App or a person.`;
function tellConsent({ groups }) {
  const waiting = groups.filter(({ rewrite }) => rewrite.kind === "refused" && rewrite.reasons.some(isConsent)).length;
  if (waiting === 0) return [];
  const subject = say`${count(waiting, "group")} ${quoted(waiting === 1 ? "replaces" : "replace")}`;
  return say`${subject} resources that hold data when deployed: set ${name("allow-stateful: true")} to agree, once the data has a way to move.`;
}
var isConsent = ({ code }) => code === "stateful-needs-consent";
var shortId = (commit) => commit.slice(0, 12);

// src/report/delivery.ts
var deliveryParagraphs = (delivery, report) => [sentences([tellDelivery(delivery), tellWorkflows(delivery)]), tellConsent(report)].filter(({ length }) => length > 0);
var renderDelivery = (delivery) => plainText(tellDelivery(delivery));

// src/report/markdown/blocks.ts
var stack = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
var details = (summary, body, sink) => stack([`<details>
<summary>${sink.html(summary)}</summary>`, ...body, "</details>"]);
function cutTable(head, items, rowOf2, { sink, detail }) {
  if (items.length === 0) return "";
  const { shown, more } = cut(items, detail.rows);
  const rows = shown.map(
    (item) => rowOf2(item).map(
      (phrases) => phrases.map(sink.cell).filter((text) => text !== "").join("<br>")
    )
  );
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return stack([lines.join("\n"), more.length === 0 ? "" : `… ${sink.inline(more)}`]);
}
var bullets = (items, sink, mark = "-") => items.map((item) => `${mark} ${sink.inline(item)}`).join("\n");
function cut(items, rows) {
  const left = items.length - rows;
  return left > 0 ? { shown: items.slice(0, rows), more: say`and ${left} more` } : { shown: items, more: [] };
}

// src/report/markdown/sets.ts
function setBlocks(refusals, setting) {
  const { sink, detail } = setting;
  const { shown, more } = cut(explainSets(refusals), detail.rows);
  const verdicts = [...new Set(shown.map(({ verdict }) => verdict))];
  return [
    ...verdicts.flatMap((verdict) => [
      `**${sink.inline(VERDICT_TITLES[verdict])}**`,
      shown.filter((block) => block.verdict === verdict).map((block) => blockItem(block, setting)).join("\n")
    ]),
    more.length === 0 ? "" : `… ${sink.inline(more)}`
  ];
}
function blockItem({ why, change, sets }, { sink, detail }) {
  const { shown, more } = cut(sets, detail.rows);
  const told = change.length === 0 ? why : sentences([why, say`→ ${change}`]);
  const items = [...shown.map(linesOf), ...more.length === 0 ? [] : [[more]]];
  return [
    `- ${sink.inline(told)}`,
    ...items.map((lines) => `  - ${lines.map((line) => sink.inline(line)).join("<br>")}`)
  ].join("\n");
}
var MOST_ROWS = 6;
function linesOf(set) {
  const { shown, more } = cut(set, MOST_ROWS);
  return [...shown.map(tellRow), ...more.length === 0 ? [] : [more]];
}
var tellRow = ({ id, values, at }) => say`${name(id)} (${inSequence([...values, [place(at)]])})`;

// src/report/markdown/apart.ts
var HEAD = ["Component", "Reason", "Where", "Smallest change that would allow it"];
function apartSection(report, members, setting) {
  const { sink, detail } = setting;
  const refused = refusedComponents(report);
  const sets = refusedSets(report);
  const alone = solitaryComponents(report).map((component) => say`${name(component.id)} (${place(component)})`);
  const existing = backendsWithComponents(report).map(
    (backend) => say`${names(backend.components)} in ${name(backend.name)} (${place(backend)})`
  );
  const body = [
    cutTable(HEAD, refused, (refusal) => cellsOf(refusal, members), setting),
    ...setBlocks(sets, setting),
    alone.length === 0 ? "" : sink.inline(say`${NO_COUNTERPART}: ${listed(alone, detail.rows)}`),
    existing.length === 0 ? "" : sink.inline(say`${EXISTING}: ${listed(existing, detail.rows)}`)
  ];
  if (body.every((block) => block === "")) return "";
  const apart = refused.length + alone.length;
  const title = apart + sets.length === 0 ? EXISTING : say`${NOT_GROUPED}: ${tellCounts(apart, sets.length)}`;
  return details(title, body, sink);
}
var tellApart = (report) => tellCounts(refusedComponents(report).length, refusedSets(report).length);
var tellCounts = (components, sets) => inList([
  ...components === 0 && sets > 0 ? [] : [count(components, "component")],
  ...sets === 0 ? [] : [count(sets, "set of resources", "sets of resources")]
]);
var MOST_REASONS = 3;
var MOST_PLACES = 4;
function cellsOf(refusal, members) {
  const { shown, more } = cut(explainRefusal(refusal, members), MOST_REASONS);
  const seen = distinct(shown.flatMap(({ at: at2 }) => at2));
  const at = seen.length > 0 ? seen.slice(0, MOST_PLACES) : refusal.members;
  return [
    [names(refusal.components)],
    [...shown.map(({ why }) => why), more],
    at.map((position) => [place(position)]),
    distinctPhrases(shown.map(({ change }) => change))
  ];
}
var distinct = (positions) => [
  ...new Map(positions.map((position) => [`${position.line}:${position.file}`, position])).values()
];
var distinctPhrases = (phrases) => [
  ...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()
];
function listed(phrases, rows) {
  const { shown, more } = cut(phrases, rows);
  return say`${inSequence(more.length === 0 ? shown : [...shown, more])}.`;
}

// src/report/markdown/checklist.ts
function checklistSection(groups, { sink }) {
  const checklist = checklistFor(groups);
  if (checklist === null) return "";
  return details(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, [bullets(checklist.items, sink, "1.")], sink);
}

// src/report/escape-markdown.ts
var inlineText = (text) => makeVisible(text).replace(/[&<>`*_~[\]\\|#]|\$(?!\d)|!(?=\[)|^\s*[-+=]|(?<=^\s*\d+)[.)]/g, toEntities).replace(/@(?=[\w-])|&#35;(?=\d)|GH-(?=\d)/gi, cut2).replace(/:(?=\/\/)|www(?=\.)|(?:mailto|xmpp):/gi, cut2);
var codeSpan = (text) => spanOf(shortName(text));
var cellCode = (text) => text.includes("|") ? htmlCode(text) : codeSpan(text);
var htmlCode = (text) => text === "" ? EMPTY : `<code>${shortName(text).replace(/[^\p{L}\p{N} ]/gu, toEntities)}</code>`;
var linkTarget = (base, path) => base + path.split("/").map(encodeSegment).join("/");
function fencedCode(code, language) {
  const lines = visibleLines(code);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}
function spanOf(visible) {
  if (visible === "") return EMPTY;
  const ticks = "`".repeat(longestRun(visible) + 1);
  const padded = /^`|`$|^ .* $/.test(visible) && visible.trim() !== "" ? ` ${visible} ` : visible;
  return `${ticks}${padded}${ticks}`;
}
var EMPTY = "<i>empty</i>";
var encodeSegment = (segment) => encodeURIComponent(Buffer.from(segment).toString("utf8")).replace(
  /[!'()*]/g,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
);
var longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
var toEntities = (text) => text.replace(/\S/gu, (char) => `&#${char.codePointAt(0)};`);
var cut2 = (text) => `${text}&#8203;`;

// src/report/markdown/consolidations.ts
var HEAD2 = ["Step", "Resource", "Where", "What hangs on it"];
function consolidationSections(groups, setting) {
  const shown = groups.filter(isOfTemplate);
  if (shown.length === 0) return [];
  const { sink } = setting;
  const assumed = assumptionsOf(groups);
  const body = shown.flatMap((group) => [
    sink.inline(say`${kindsOf(group.kind)} in ${name(group.scope)}:`),
    cutTable(HEAD2, rowsOf(group), (row) => row, setting),
    bullets(tellNotes(group, assumed), sink),
    ...group.suggestion === null ? [] : [sink.inline(say`${SUGGESTION}:`), fencedCode(group.suggestion.code, group.suggestion.language)]
  ]);
  return [details(WHERE_TO_MOVE, [sink.inline(HOW_TO_MOVE), ...body], sink)];
}
function rowsOf({ consolidation, members }) {
  if (consolidation === void 0) return members.map((member) => rowOf([], member, []));
  return [
    rowOf(say`keep`, consolidation.keep, []),
    ...consolidation.moves.map(({ from, dependents }) => rowOf(say`move`, from, dependents))
  ];
}
var rowOf = (what, member, dependents) => [
  [what],
  [[name(member.id)]],
  [[place(member)]],
  [tellDependents(dependents)]
];
function tellDependents(dependents) {
  const { shown, more } = cut(dependents, MOST_DEPENDENTS);
  const told = shown.map((member) => say`${name(member.id)} (${place(member)})`);
  return inSequence(more.length === 0 ? told : [...told, more]);
}

// src/report/markdown/group-table.ts
var HEAD3 = ["Stack", "Components", "Resources", "Fixed cost per month"];
var TEMPLATE_HEAD = ["Deployed together in", "Resources", "Fixed cost per month", "Change, in this order"];
var groupTables = (groups, setting) => [
  cutTable(HEAD3, groups.filter(isOfCode), rowOfComponents, setting),
  cutTable(TEMPLATE_HEAD, groups.filter(isOfTemplate), rowOfResources, setting)
];
var rowOfComponents = (group) => [
  [[name(group.scope)]],
  [tellMembers(group)],
  [say`${group.resourcesNow} → ${group.resourcesShared}`],
  [fixedCost(group)]
];
var rowOfResources = (group) => [
  [[name(group.scope)]],
  [tellFewer(group)],
  [fixedCost(group), tellWhyNothing(group)],
  tellMoves(group)
];
var MOST_NAMES = 8;
function tellMembers({ components, joins }) {
  const { shown, more } = cut(components, MOST_NAMES);
  const who = inSequence([...shown.map((id) => [name(id)]), ...more.length === 0 ? [] : [more]]);
  return joins === null ? who : say`${who} → joins ${name(joins.name)}`;
}
function tellMoves({ consolidation, components }) {
  if (consolidation === void 0) return [inSequence(components.map((id) => [name(id)]))];
  const { shown, more } = cut(consolidation.moves, MOST_NAMES);
  return [say`keep ${name(consolidation.keep.id)}`, ...shown.map(({ from }) => say`move ${name(from.id)}`), more];
}

// src/report/markdown/prices.ts
var COLUMNS = ["Price row", "List price per month", "Unit", "Region", "As of"];
function priceSection(groups, setting) {
  const rows = groups.flatMap(({ monthlySaving }) => monthlySaving.rows).filter(({ monthly }) => monthly !== 0);
  const ofComponents = groups.filter(isOfCode).flatMap(({ monthlySaving }) => monthlySaving.assumptions);
  const assumptions = [
    ...[...new Set(ofComponents)].map((text) => [quoted(text)]),
    ...assumptionsOf(groups).shared
  ];
  if (rows.length === 0 && assumptions.length === 0) return "";
  const body = [cutTable([ownerOf(groups), ...COLUMNS], rows, cellsOf2, setting), bullets(assumptions, setting.sink)];
  return details(PRICES, body, setting.sink);
}
function ownerOf(groups) {
  if (groups.every(isOfCode)) return "Component";
  return groups.some(isOfCode) ? "Component or resource" : "Resource";
}
var cellsOf2 = ({ component, key, monthly, unit, region, asOf }) => [
  [component === null ? say`shared` : [name(component)]],
  [sentences([priceName(key), say`(${name(key)})`])],
  [money(monthly)],
  [[quoted(unit)]],
  [regionName(region)],
  [[quoted(asOf)]]
];

// src/report/markdown/problems.ts
var HEAD4 = ["", "What", "Rule"];
var IN_SIGHT = 10;
function problemTable(report, setting) {
  const problems = shownProblems(report);
  const { rows } = setting.detail;
  if (Math.min(problems.length, rows) <= IN_SIGHT + 2) return cutTable(HEAD4, problems, rowOfProblem, setting);
  const rest = problems.slice(IN_SIGHT);
  const restSetting = { ...setting, detail: { ...setting.detail, rows: rows - IN_SIGHT } };
  return stack([
    cutTable(HEAD4, problems.slice(0, IN_SIGHT), rowOfProblem, setting),
    details(say`${rest.length} more`, [cutTable(HEAD4, rest, rowOfProblem, restSetting)], setting.sink)
  ]);
}
var rowOfProblem = (finding) => [
  [MARKS[finding.severity]],
  tellPlaced(finding),
  [[ruleName(finding.rule)]]
];
var tellPlaced = (finding) => [tellFinding(finding), [place(finding)]];
var MARKS = { error: say`❌`, warning: say`⚠️`, info: say`ℹ️` };
function resolvedSection({ comparison }, setting) {
  const resolved = comparison?.resolved ?? [];
  if (resolved.length === 0) return "";
  const table = cutTable(
    ["What it was", "Rule"],
    resolved,
    (finding) => [[tellFinding(finding)], [[ruleName(finding.rule)]]],
    setting
  );
  return details(say`${RESOLVED}: ${resolved.length}`, [table], setting.sink);
}
function suppressionSection(report, setting) {
  const [accepted, awaiting] = [acceptedFindings(report), awaitingFindings(report)];
  if (accepted.length + awaiting.length === 0) return "";
  const title = [
    accepted.length === 0 ? [] : say`${ACCEPTED}: ${accepted.length}`,
    awaiting.length === 0 ? [] : say`will be suppressed once merged: ${awaiting.length}`
  ].filter(({ length }) => length > 0);
  const table = cutTable(["What", "Why", "Rule"], [...awaiting, ...accepted], rowOfSuppressed, setting);
  return details(inSentence(title), [table], setting.sink);
}
var rowOfSuppressed = (finding) => [
  tellPlaced(finding),
  [finding.suppression === void 0 ? [] : tellSuppression(finding.suppression), expiry(finding)],
  [[ruleName(finding.rule)]]
];
var expiry = ({ suppression }) => suppression?.expiresSoon === true ? say`⚠️ ${EXPIRES_SOON}` : [];
var inSentence = (parts) => parts.length < 2 ? parts.flat() : sentences([say`${parts[0]};`, parts[1]]);

// src/report/markdown/patch.ts
var patchSection = ({ sink, patch }) => patch === null ? "" : details(say`The change as a patch`, [fencedCode(patch, "diff")], sink);

// src/report/markdown/suggestions.ts
var suggestionSections = (groups, { sink }) => groups.filter(isOfCode).map((group, index, { length }) => {
  const ordinal = length > 1 ? say` ${index + 1} of ${length}` : [];
  const where = group.joins === null ? say`in ${name(group.scope)}` : say`for ${name(group.joins.name)}`;
  const reasons = explainRewrite(group);
  const body = [
    sink.inline(tellMembers2(group)),
    group.suggestion === null ? "" : fencedCode(group.suggestion.code, group.suggestion.language),
    bullets(
      [...group.differences.map(tellDifference), tellCounterparts(group)].filter((told) => told.length > 0),
      sink
    ),
    reasons.map((reason) => reasonItem(reason, sink)).join("\n")
  ];
  return details(say`${SUGGESTION}${ordinal} ${where} (${tellRewrite(reasons.length)})`, body, sink);
});
var tellMembers2 = ({ members }) => say`${inSequence(members.map((member) => say`${name(member.id)} (${place(member)})`))}:`;
function reasonItem({ why, change, at }, sink) {
  const where = at.length === 0 ? [] : say`${places(at)}: `;
  return `- ${sink.inline(say`${where}${why}`)}<br>${sink.inline(say`→ ${change}`)}`;
}

// src/report/markdown/notes.ts
function noteSection(notes, { sink, detail }) {
  if (notes.length === 0) return "";
  const { shown, more } = cut(notes, detail.rows);
  return details(
    say`${NOTES}: ${notes.length}`,
    [bullets(shown.map(tellNote), sink), more.length === 0 ? "" : `… ${sink.inline(more)}`],
    sink
  );
}
function tellNote(note) {
  const mark = isIncomplete(note) ? say`⚠️ ` : [];
  return note.file === null ? say`${mark}${quoted(note.message)}` : say`${mark}${name(note.file)}: ${quoted(note.message)}`;
}

// src/report/markdown/document.ts
function detailedDocument(report, setting) {
  const { sink, detail, delivery } = setting;
  if (isOneLine(report))
    return toDocument([verdictLine(report, sink), sink.inline(tellNews(report)), ...delivery.map(sink.inline)]);
  const groups = shownGroups(report);
  const members = membersOf(report);
  return toDocument([
    verdictLine(report, sink),
    sink.inline(tellNews(report)),
    warned(tellGaps(report), sink),
    problemTable(report, setting),
    ...groupTables(groups, setting),
    groups.length === 0 ? "" : sink.inline(tellGain(distinctGroups(groups))),
    ...delivery.map(sink.inline),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).map((raise) => warned(raise, sink)),
    ...detail.code ? [...suggestionSections(groups, setting), ...consolidationSections(groups, setting), patchSection(setting)] : [],
    checklistSection(groups, setting),
    priceSection(groups, setting),
    apartSection(report, members, setting),
    resolvedSection(report, setting),
    suppressionSection(report, setting),
    noteSection(shownNotes(report), setting),
    detail.code ? "" : sink.inline(LEFT_OUT),
    footer(report, setting)
  ]);
}
function countsDocument(report, sink, delivery) {
  const groups = shownGroups(report);
  const problems = shownProblems(report).length;
  const counts = [
    count(groups.length, "group"),
    problems === 0 ? [] : count(problems, "finding in the code as it is", "findings in the code as it is"),
    say`${tellApart(report)} not grouped`,
    count(shownNotes(report).length, "note")
  ].filter(({ length }) => length > 0);
  return toDocument([
    verdictLine(report, sink),
    sink.inline(tellNews(report)),
    warned(tellGaps(report), sink),
    groups.length === 0 ? "" : sink.inline(tellMoney(distinctGroups(groups))),
    ...delivery.map(sink.inline),
    sink.inline(say`${inSequence(counts)}. ${LEFT_OUT}`)
  ]);
}
var LEFT_OUT = say`Too long to show in full here: ${name("backend-advisor check")} prints everything.`;
var MARKS2 = {
  broken: "❌ ",
  shareable: "",
  warned: "⚠️ ",
  noted: "ℹ️ ",
  clean: "✅ ",
  undecided: "❔ ",
  unread: "⚠️ ",
  silent: ""
};
function verdictLine(report, sink) {
  const { kind, sentence, tally } = verdictOf(report);
  return `${MARKS2[kind]}**${sink.inline(sentence)}**${tally.length === 0 ? "" : ` ${sink.inline(tally)}`}`;
}
var warned = (phrase, sink) => phrase.length === 0 ? "" : `⚠️ ${sink.inline(phrase)}`;
function footer(report, { sink, commit }) {
  const updated = commit === null ? "" : ` · Updated for ${/^[\da-f]{7,64}$/.test(commit) ? commit : sink.inline([name(commit)])}`;
  return `<sub>${sink.inline(tellFooter(report))}${updated}</sub>`;
}
var toDocument = (blocks) => `${stack(blocks)}
`;

// src/report/markdown/sink.ts
function sinkFor(linkBase) {
  const linked = (at, code) => {
    const shown = code(`${at.file}:${at.line}`);
    return linkBase === null ? shown : `[${shown}](${linkTarget(linkBase, at.file)}#L${at.line})`;
  };
  const sink = (code, show, ruled = leadToPage(code)) => (phrase) => phrase.map((part) => render(part, { code, show, ruled })).join("");
  return {
    inline: sink(codeSpan, (at) => linked(at, codeSpan)),
    cell: sink(cellCode, (at) => linked(at, cellCode)),
    html: sink(htmlCode, ({ file, line }) => htmlCode(`${file}:${line}`), htmlCode)
  };
}
function render(part, { code, show, ruled }) {
  switch (part.kind) {
    case "words":
      return inlineText(part.text);
    case "name":
      return code(part.text);
    case "rule":
      return ruled(part.id);
    case "place":
      return show(part.at);
  }
}
var leadToPage = (code) => (id) => `[${code(id)}](${docsLink(id)})`;

// src/report/markdown/markdown.ts
var renderMarkdown = (report, options = {}) => fit(report, options, ({ length }) => length <= (options.limit ?? BODY_CHARACTERS));
var renderSummary = (report, options = {}) => fit(report, options, (text) => Buffer.byteLength(text) <= SUMMARY_BYTES);
function fit(report, options, fits) {
  const sink = sinkFor(options.linkBase ?? null);
  const { commit = null, delivery: handed = null, patch = null } = options;
  const delivery = handed === null ? [] : deliveryParagraphs(handed, report);
  for (const detail of LADDER) {
    const text = detailedDocument(report, { sink, detail, commit, delivery, patch });
    if (fits(text)) return text;
  }
  return countsDocument(report, sink, delivery);
}

export {
  renderDelivery,
  sinkFor,
  renderMarkdown,
  renderSummary
};
