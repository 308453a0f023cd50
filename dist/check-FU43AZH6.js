import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputTo
} from "./chunk-UKQLULYP.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  locate,
  narrowTo
} from "./chunk-REPZEEFJ.js";
import "./chunk-NUJ6CSYC.js";
import {
  readBaseline
} from "./chunk-6Y6AR7W3.js";
import "./chunk-AUREPWBA.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-KMANKSD2.js";
import {
  exitCodeOf
} from "./chunk-IB6BKISY.js";
import {
  thresholdOf
} from "./chunk-OF3OCEM4.js";
import {
  VERSION
} from "./chunk-SGDA3Y7V.js";
import "./chunk-ZJUBZC3H.js";
import "./chunk-DWX4UKS5.js";
import "./chunk-O4E3I2RN.js";
import "./chunk-UCTCQXN3.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/cli/check.ts
async function check(command, terminal, loadEngine) {
  const targets = await Promise.all(command.paths.map((path) => locate(path, terminal.cwd)));
  const engine = await loadEngine();
  const jobs = await Promise.all(
    targets.map(async (target) => {
      const workspace = engine.openWorkspace(target.root);
      const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
      const baseline = await readBaseline(workspace, policy.baseline);
      return { target, workspace, policy, baseline };
    })
  );
  const journal = consoleJournal(terminal);
  const output = outputTo(command.output, terminal);
  const texts = [];
  const conclusions = [];
  for (const { target, workspace, policy, baseline } of jobs) {
    const excuses = { baseline, today: terminal.today };
    const edits = command.format === "sarif";
    const settings = {
      policy,
      version: VERSION,
      source: command.source,
      excuses,
      edits,
      narrowed: target.only !== null
    };
    const analyse = (files) => engine.analyse(files, settings, journal).finally(journal.clear);
    const now = await analyse(workspace);
    const { root } = target;
    const request = { root, workspace, analyse, isOneOfSeveral: jobs.length > 1 };
    const report = command.base === null ? now : await beside(now, { ...request, named: command.base }, terminal);
    const text = await engine.render(report, command.format, output.appearance);
    texts.push(jobs.length === 1 ? text : headed(target.path, command.format, text));
    conclusions.push(engine.conclude(report, thresholdOf(command, policy)));
  }
  await output.write(texts.join(command.format === "github" ? "" : "\n"));
  return exitCodeOf(conclusions);
}
var beside = async (report, request, terminal) => (await import("./base-FFMXI6RU.js")).holdAgainstBase(report, request, terminal);
function headed(path, format, text) {
  if (format === "text") return `${printable(path)}:

${text}`;
  return format === "markdown" ? `## ${codeSpan(printable(path))}

${text}` : text;
}
function codeSpan(text) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = longest > 0 ? " " : "";
  return fence + padding + text + padding + fence;
}
export {
  check
};
