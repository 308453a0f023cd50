import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  inert
} from "./chunk-SQOELNHC.js";
import {
  SEVERITIES
} from "./chunk-DYWQODNC.js";
import {
  HOME,
  docsLink,
  withAbsoluteLinks
} from "./chunk-TUKZTVQD.js";
import {
  RELATED_LOCATIONS,
  SARIF_RESULTS
} from "./chunk-AIQWQK6R.js";
import {
  RULE_WORDS,
  labelOf,
  tellFinding
} from "./chunk-IHZOZO6Y.js";
import {
  bySeverityFirst,
  isActive
} from "./chunk-BI6QXIJU.js";
import {
  count,
  inList,
  name,
  names,
  plainText,
  quoted,
  say,
  sentences
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import {
  RULE_IDS
} from "./chunk-DWX4UKS5.js";
import {
  byText
} from "./chunk-OSZJB55W.js";

// src/report/sarif/choose.ts
function chooseFindings({ findings, comparison }, { most, onlyOpen }) {
  const isCompared = comparison !== void 0 || findings.some(({ state }) => state !== void 0);
  const standing = findings.filter((finding) => !onlyOpen || isActive(finding)).map((finding) => ({ finding, baselineState: isCompared ? stateOf(finding) : null }));
  const gone = onlyOpen ? [] : comparison?.resolved ?? [];
  const ordered = [
    ...standing.sort(byImportance),
    ...gone.map((finding) => ({ finding, baselineState: "absent" })).sort(byImportance)
  ];
  return { chosen: ordered.slice(0, most), leftOut: Math.max(0, ordered.length - most) };
}
var stateOf = ({ state }) => state === "existing" ? "unchanged" : "new";
var byImportance = (a, b) => Number(isActive(b.finding)) - Number(isActive(a.finding)) || bySeverityFirst(a.finding.severity, b.finding.severity) || Number(b.baselineState === "new") - Number(a.baselineState === "new");

// src/report/sarif/message.ts
var messageOf = (phrase) => ({
  text: plainText(phrase).replaceAll("](", "\\](").replace(/\{(\d+)\}/g, "{{$1}}")
});

// src/report/sarif/uri.ts
function uriOf(path) {
  const segments = path.split("/").filter((segment) => !LEADS_ELSEWHERE.has(segment));
  return segments.length === 0 ? "./" : segments.map(encodeSegment).join("/");
}
var LEADS_ELSEWHERE = /* @__PURE__ */ new Set(["", ".", ".."]);
var encodeSegment = (segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "�"));

// src/report/sarif/location.ts
var ROOT = "%SRCROOT%";
var artifactOf = (file, prefix) => ({
  uri: uriOf(prefix + file),
  uriBaseId: ROOT
});
var locationOf = (at, prefix) => ({
  physicalLocation: {
    artifactLocation: artifactOf(at.file, prefix),
    region: { startLine: at.line, ...at.column === void 0 ? {} : { startColumn: at.column } }
  }
});
var relatedLocationOf = (number, id, at, prefix) => ({
  id: number,
  ...id === null ? {} : { message: messageOf([name(labelOf(id))]) },
  ...locationOf(at, prefix)
});

// src/report/sarif/notifications.ts
var describeNotes = (notes, leftOut, prefix) => [
  ...leftOut === 0 ? [] : [tellLeftOut(leftOut)],
  ...notes.map((note) => tellNote(note, prefix))
];
var tellNote = (note, prefix) => ({
  descriptor: { id: note.kind },
  level: isIncomplete(note) ? "warning" : "note",
  message: messageOf([quoted(note.message)]),
  ...note.file === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(note.file, prefix) } }] }
});
var tellLeftOut = (leftOut) => ({
  descriptor: { id: "too-many-findings" },
  level: "warning",
  message: messageOf(say`${count(leftOut, "more finding")} had no room here: the most important ones come first.`)
});

// src/report/sarif/fixes.ts
function fixOf(group, prefix) {
  const { edits = [], rewrite } = group;
  if (rewrite.kind !== "ready" || edits.length === 0) return null;
  const files = [...new Set(edits.map(({ file }) => file))].sort(byText);
  return {
    description: describe(group),
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactOf(file, prefix),
      replacements: edits.filter((edit) => edit.file === file).map(replacementOf)
    }))
  };
}
function describe({ components, joins, replaced }) {
  const what = joins === null ? say`Put ${names(components)} into one backend.` : say`Put ${names(components)} into ${{ kind: "name", text: joins.name }}.`;
  const types = replaced.map(({ type, count: amount }) => say`${amount} of ${{ kind: "name", text: type }}`);
  const total = replaced.reduce((sum, { count: amount }) => sum + amount, 0);
  const data = total === 0 ? [] : say`Deploying this replaces ${count(total, "resource")} with data (${inList(types)}): move the data first.`;
  return messageOf(sentences([what, data]));
}
var replacementOf = ({ line, column, endLine, endColumn, text }) => ({
  deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
  ...text === "" ? {} : { insertedContent: { text } }
});

// src/report/sarif/level.ts
var LEVELS = { info: "note", warning: "warning", error: "error" };

// src/report/sarif/suppressions.ts
var STATUS = { accepted: "accepted", "once-merged": "underReview" };
function describeSuppression(suppression, prefix) {
  const { kind, status, reason, owner, until, at } = suppression;
  const properties = { ...owner === null ? {} : { owner }, ...until === null ? {} : { until } };
  return {
    kind: kind === "comment" ? "inSource" : "external",
    status: STATUS[status],
    ...reason === "" ? {} : { justification: plainText([quoted(reason)]) },
    ...at === null || !isBelowRoot(at.file) ? {} : { location: locationOf(at, prefix) },
    ...Object.keys(properties).length === 0 ? {} : { properties }
  };
}
var isBelowRoot = (file) => !/^([/\\]|[a-z]:)/i.test(file) && !file.split("/").includes("..");

// src/report/sarif/result.ts
function describeResult(finding, { ruleIndex, baselineState, group, prefix }) {
  const { rule, severity, fingerprint, related, subjects, joined, suppression } = finding;
  const fix = group === void 0 ? null : fixOf(group, prefix);
  const places = related.slice(0, RELATED_LOCATIONS);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: messageOf(tellFinding(finding)),
    locations: [locationOf(finding, prefix)],
    ...places.length === 0 ? {} : { relatedLocations: places.map((at, index) => relatedLocationOf(index + 1, at.id, at, prefix)) },
    partialFingerprints: { "backendAdvisor/v1": fingerprint },
    ...baselineState === null ? {} : { baselineState },
    ...suppression === void 0 ? {} : { suppressions: [describeSuppression(suppression, prefix)] },
    ...fix === null ? {} : { fixes: [fix] },
    properties: { subjects, ...joined === void 0 ? {} : { joined } }
  };
}

// src/report/sarif/rule-traits.ts
var BROKEN = { tags: ["azure", "correctness", "infrastructure"], precision: "very-high" };
var APART = { tags: ["azure", "infrastructure", "isolation"], precision: "high" };
var COSTS = { tags: ["azure", "cost", "infrastructure"], precision: "high" };
var ROBUST = { tags: ["azure", "infrastructure", "reliability"], precision: "high" };
var TIDY = { tags: ["maintainability"], precision: "very-high" };
var RULE_TRAITS = {
  "empty-backend": BROKEN,
  "reserved-component-key": BROKEN,
  "duplicate-component-id": BROKEN,
  "access-before-initialization": BROKEN,
  "initialized-twice": BROKEN,
  "backend-not-added": BROKEN,
  "component-added-after-initialization": BROKEN,
  "conflicting-requirements": BROKEN,
  "limit-exceeded": BROKEN,
  "missing-provider": BROKEN,
  "shareable-components": COSTS,
  "shareable-resources": COSTS,
  "mixed-traditional-and-backend": COSTS,
  "mixed-security-boundary": APART,
  "mixed-regions": APART,
  "mixed-environments": APART,
  "backend-too-large": ROBUST,
  "sku-raised-by-sharing": COSTS,
  "shared-function-storage": ROBUST,
  "unused-backend": TIDY,
  "invalid-suppression": TIDY,
  "expired-suppression": TIDY,
  "unused-suppression": TIDY,
  "mergeable-resources": COSTS,
  "missing-monitoring-in-production": ROBUST,
  "transient-data-without-ttl": ROBUST,
  "unresolved-template-reference": TIDY
};

// src/report/sarif/rules.ts
var PROBLEMS = { error: "error", warning: "warning", info: "recommendation" };
function describeRule(rule, { severity, page }) {
  const { title, summary } = RULE_WORDS[rule];
  const { tags, precision } = RULE_TRAITS[rule];
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: summary },
    helpUri: docsLink(rule),
    help: { text: `${summary} See ${docsLink(rule)}`, markdown: withAbsoluteLinks(page) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags, precision, "problem.severity": PROBLEMS[severity] }
  };
}
var pascalCase = (id) => id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");

// src/report/sarif/sarif.ts
var renderSarif = (report, options) => `${inert(JSON.stringify(describeLog(report, options), null, 2))}
`;
function describeLog(report, { rules, prefix = "", onlyOpen = false }) {
  const { chosen, leftOut } = chooseFindings(report, { most: SARIF_RESULTS, onlyOpen });
  const said = new Set(chosen.map(({ finding }) => finding.rule));
  const shown = RULE_IDS.filter((rule) => said.has(rule));
  const indexOf = new Map(shown.map((rule, index) => [rule, index]));
  const groups = new Map(report.groups.map((group) => [group.fingerprint, group]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Backend Advisor",
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: shown.map((rule) => describeRule(rule, rules[rule]))
          }
        },
        automationDetails: { id: `backend-advisor/${prefix}` },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: describeNotes(report.notes, leftOut, prefix)
          }
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: "The folder that was analysed, or its repository." } } },
        columnKind: "utf16CodeUnits",
        results: chosen.map(
          ({ finding, baselineState }) => describeResult(finding, {
            ruleIndex: indexOf.get(finding.rule),
            baselineState,
            // What is gone has no group any more, though another may have its fingerprint.
            group: baselineState === "absent" ? void 0 : groups.get(finding.fingerprint),
            prefix
          })
        )
      }
    ]
  };
}

// src/app/render-sarif.ts
async function renderSarif2(report, options = {}) {
  const { RULE_PAGES } = await import("./rule-pages-ZGYSM323.js");
  const rules = Object.fromEntries(
    RULE_IDS.map((rule) => [rule, { severity: SEVERITIES[rule], page: RULE_PAGES[rule] }])
  );
  return renderSarif(report, { ...options, rules });
}

export {
  renderSarif2 as renderSarif
};
