import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  openNewFiles
} from "./chunk-HABHCY7R.js";
import {
  openDiskEditSink
} from "./chunk-XWECWC33.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  locate
} from "./chunk-REPZEEFJ.js";
import "./chunk-NUJ6CSYC.js";
import {
  isAboutSuppressions,
  judgeEntries
} from "./chunk-KUQX6IXM.js";
import {
  printBaseline,
  readBaseline
} from "./chunk-6Y6AR7W3.js";
import "./chunk-AUREPWBA.js";
import {
  indentBy,
  styleFor,
  wrap
} from "./chunk-UMRU7PMN.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-DYWQODNC.js";
import {
  defuseCommands
} from "./chunk-VUDE4RNB.js";
import {
  count,
  name,
  place,
  quoted,
  say
} from "./chunk-TQID6YG3.js";
import {
  isIncomplete
} from "./chunk-77IBMXOK.js";
import "./chunk-ZUT337ZF.js";
import "./chunk-KMANKSD2.js";
import {
  appearanceOf,
  exitCodeOf
} from "./chunk-IB6BKISY.js";
import {
  VERSION
} from "./chunk-SGDA3Y7V.js";
import {
  addDays
} from "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-O4E3I2RN.js";
import "./chunk-UCTCQXN3.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import {
  by
} from "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/report/text/baseline.ts
function renderBaseline(result, { colour, width }) {
  const page = { width: Math.max(40, width), style: styleFor(colour) };
  const { file, accepted, kept, removed, written } = result;
  const verdict = written ? say`Accepts ${count(accepted.length, "finding")}, keeps ${count(kept, "entry", "entries")}, removes ${removed.length}.` : say`Nothing to change: ${count(kept, "entry", "entries")}.`;
  const shown = accepted.slice(0, MOST_LISTED);
  const lines = [
    ...wrap(verdict, page, indentBy(0), "strong"),
    ...shown.flatMap(
      ({ rule, fingerprint, file: at, line }) => wrap(say`${quoted(rule)} ${quoted(fingerprint)} at ${place({ file: at, line })}`, page, ACCEPTED)
    ),
    ...shown.length < accepted.length ? wrap(say`${accepted.length - shown.length} more`, page, ACCEPTED) : [],
    ...removed.flatMap(
      ({ entry: { rule, fingerprint }, why }) => wrap(
        why === "gone" ? say`${quoted(rule)} ${quoted(fingerprint)}: its finding is gone` : say`${quoted(rule)} ${quoted(fingerprint)}: it has expired`,
        page,
        REMOVED
      )
    ),
    ...written ? wrap(say`Wrote ${name(file)}. Commit it.`, page, indentBy(0)) : []
  ];
  return lines.map((line) => `${defuseCommands(line)}
`).join("");
}
var ACCEPTED = { first: "  + ", rest: "    " };
var REMOVED = { first: "  - ", rest: "    " };
var MOST_LISTED = 20;

// src/app/update-baseline.ts
function updateBaseline(report, baseline, policy, source, request) {
  const { only, prune, today } = request;
  const partial = source !== "all" || report.notes.some(isIncomplete);
  const judged = judgeEntries(baseline?.entries ?? [], report.findings, { policy, today, partial });
  const removed = judged.flatMap(({ entry, state }) => {
    if (only !== null) return [];
    return state === "gone" || prune && state === "expired" ? [{ entry, why: state }] : [];
  });
  const held = new Set(judged.filter(({ state }) => state === "holds").map(({ entry }) => entry.fingerprint));
  const accepted = prune ? [] : acceptable(report, held, only);
  if (accepted.length > 0) assertAllowed(request, policy, accepted.length);
  const gone = new Set([...removed.map(({ entry }) => entry), ...accepted].map(({ fingerprint }) => fingerprint));
  const kept = judged.map(({ entry }) => entry).filter(({ fingerprint }) => !gone.has(fingerprint));
  const fresh = accepted.map((finding) => entryFor(finding, request));
  return {
    entries: [...kept, ...fresh].sort(by(({ fingerprint }) => fingerprint)),
    accepted: accepted.map(({ rule, fingerprint, file, line }) => ({ rule, fingerprint, file, line })),
    kept: kept.length,
    removed
  };
}
function acceptable({ findings }, held, only) {
  if (only !== null) return [named(findings, only)];
  return findings.filter(({ rule, severity, fingerprint, suppression }) => {
    return severity !== "info" && suppression === void 0 && !isAboutSuppressions(rule) && !held.has(fingerprint);
  });
}
function named(findings, fingerprint) {
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (finding === void 0) throw new UsageError(`no finding has the fingerprint ${fingerprint}`);
  if (isAboutSuppressions(finding.rule)) {
    throw new UsageError(`a finding of ${finding.rule} cannot be accepted: repair the comment it speaks of`);
  }
  const at = finding.suppression?.at ?? null;
  if (at !== null) throw new UsageError(`${fingerprint} is accepted by a comment already: ${at.file}:${at.line}`);
  return finding;
}
function assertAllowed({ reason, until, today }, policy, amount) {
  const what = amount === 1 ? "1 finding" : `${amount} findings`;
  if (reason === null) throw new UsageError(`option --reason is needed: it says why ${what} may stay`);
  const { maxAgeDays } = policy.suppressions;
  if (until === null || maxAgeDays === null) return;
  const latest = addDays(today, maxAgeDays);
  if (until > latest) {
    throw new UsageError(`option --until: the policy allows at most ${maxAgeDays} days, which is ${latest}`);
  }
}
var entryFor = ({ fingerprint, rule }, request) => ({
  fingerprint,
  rule,
  added: request.today,
  owner: request.owner,
  until: request.until,
  reason: (request.reason ?? "").trim()
});

// src/cli/baseline.ts
async function acceptFindings(command, terminal, loadEngine) {
  const { today } = terminal;
  if (command.until !== null && command.until < today) {
    throw new UsageError(`option --until: ${command.until} is over (today is ${today})`);
  }
  const target = await locate(command.path, terminal.cwd);
  if (target.only !== null) throw new UsageError(`path "${printable(command.path)}": baseline takes a folder`);
  const engine = await loadEngine();
  const workspace = engine.openWorkspace(target.root);
  const policy = await policyOf(workspace, command.configPath, terminal.cwd);
  const file = policy.baseline;
  const baseline = await readBaseline(workspace, file);
  const before = await textOf(workspace, file);
  const journal = consoleJournal(terminal);
  const excuses = { baseline: null, today };
  const settings = { policy, version: VERSION, source: command.source, excuses };
  const report = await engine.analyse(workspace, settings, journal).finally(journal.clear);
  const update = updateBaseline(report, baseline, policy, command.source, { ...command, today });
  const changes = update.accepted.length > 0 || update.removed.length > 0;
  if (changes) {
    const after = printBaseline(update.entries);
    if (before === null) await openNewFiles(target.root).create([{ path: file, text: after }]);
    else await openDiskEditSink(target.root).write([{ path: file, before, after }]);
  }
  const result = { ...update, file, written: changes };
  await terminal.stdout.write(renderBaseline(result, appearanceOf(terminal)));
  return exitCodeOf([engine.conclude(report, { failOn: "none", newOnly: false })]);
}
async function textOf(workspace, path) {
  const file = await workspace.read(path);
  return file.kind === "bytes" ? Buffer.from(file.bytes).toString("utf8") : null;
}
export {
  acceptFindings
};
