import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  locate
} from "./chunk-4BMXTNGC.js";
import "./chunk-NUJ6CSYC.js";
import "./chunk-AI4VL36W.js";
import {
  printBaseline,
  readBaseline
} from "./chunk-KS4IOQST.js";
import "./chunk-AUREPWBA.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-KMANKSD2.js";
import {
  appearanceOf,
  exitCodeOf
} from "./chunk-IB6BKISY.js";
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
  const update = engine.updateBaseline(report, baseline, policy, command.source, { ...command, today });
  const changes = update.accepted.length > 0 || update.removed.length > 0;
  if (changes) {
    const after = printBaseline(update.entries);
    if (before === null) await engine.openNewFiles(target.root).create([{ path: file, text: after }]);
    else await engine.openEditSink(target.root).write([{ path: file, before, after }]);
  }
  const result = { ...update, file, written: changes };
  await terminal.stdout.write(engine.renderBaseline(result, appearanceOf(terminal)));
  return exitCodeOf([engine.conclude(report, { failOn: "none", newOnly: false })]);
}
async function textOf(workspace, path) {
  const file = await workspace.read(path);
  return file.kind === "bytes" ? Buffer.from(file.bytes).toString("utf8") : null;
}
export {
  acceptFindings
};
