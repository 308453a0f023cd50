import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  consoleJournal,
  locate,
  narrowTo,
  policyOf
} from "./chunk-IQLLVWPY.js";
import {
  outputTo
} from "./chunk-M67BTUGA.js";
import "./chunk-U625HJP6.js";
import {
  exitCodeOf
} from "./chunk-XHYRD7TK.js";
import {
  thresholdOf
} from "./chunk-YWL5XGSS.js";
import {
  VERSION
} from "./chunk-355TBL2C.js";
import "./chunk-O7B4RVO4.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/check.ts
async function check(command, terminal, loadEngine) {
  const targets = await Promise.all(command.paths.map((path) => locate(path, terminal.cwd)));
  const engine = await loadEngine();
  const jobs = await Promise.all(
    targets.map(async (target) => {
      const workspace = engine.openWorkspace(target.root);
      const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
      return { target, workspace, policy };
    })
  );
  const journal = consoleJournal(terminal);
  const output = outputTo(command.output, terminal);
  const texts = [];
  const conclusions = [];
  for (const { target, workspace, policy } of jobs) {
    const report = await engine.analyse(workspace, { policy, version: VERSION, source: command.source }, journal).finally(journal.clear);
    const text = engine.render(report, command.format, output.appearance);
    texts.push(jobs.length === 1 ? text : headed(target.path, command.format, text));
    conclusions.push(engine.conclude(report, thresholdOf(command, policy)));
  }
  await output.write(texts.join(command.format === "github" ? "" : "\n"));
  return exitCodeOf(conclusions);
}
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
