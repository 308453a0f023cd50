import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readReport
} from "./chunk-W3EBG7PE.js";
import {
  outputTo
} from "./chunk-UKQLULYP.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  locate,
  narrowTo
} from "./chunk-4BMXTNGC.js";
import "./chunk-NUJ6CSYC.js";
import "./chunk-AI4VL36W.js";
import {
  tellMissingBase
} from "./chunk-GNT3DDV6.js";
import "./chunk-O2OKGCZO.js";
import {
  readBaseline
} from "./chunk-KS4IOQST.js";
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
} from "./chunk-RUFDISXH.js";
import "./chunk-O4E3I2RN.js";
import "./chunk-EFUU6OHG.js";
import "./chunk-UCTCQXN3.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/cli/base.ts
async function openBase({ named, root, workspace, analyse, isOneOfSeveral }, engine, { cwd }) {
  const found = await engine.findNamedBase(root, named, cwd);
  if (isOneOfSeveral && (found.kind === "folder" || found.kind === "file")) {
    throw new UsageError("option --base takes a git ref where several paths are analysed");
  }
  switch (found.kind) {
    case "commit": {
      const report = await analyse(found.workspace).finally(() => found.workspace.close());
      return { name: named, report, comparable: new Set(await workspace.list()) };
    }
    case "folder":
      return { name: named, report: await analyse(engine.openWorkspace(found.path)), comparable: null };
    case "file":
      return { name: named, report: await readReport(named, cwd), comparable: null };
    case "none":
      throw new UsageError(tellMissingBase(`option --base`, named, found.why));
  }
}

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
    const report = command.base === null ? now : engine.holdAgainst(
      now,
      await openBase(
        { named: command.base, root, workspace, analyse, isOneOfSeveral: jobs.length > 1 },
        engine,
        terminal
      )
    );
    const text = await engine.render(report, command.format, output.appearance);
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
