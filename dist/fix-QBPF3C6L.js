import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  consoleJournal,
  locate,
  narrowTo,
  policyOf
} from "./chunk-IQLLVWPY.js";
import {
  outputTo,
  writeTo
} from "./chunk-M67BTUGA.js";
import "./chunk-U625HJP6.js";
import {
  EXIT,
  appearanceOf
} from "./chunk-XHYRD7TK.js";
import {
  VERSION
} from "./chunk-355TBL2C.js";
import "./chunk-O7B4RVO4.js";
import "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/fix.ts
async function fixCode(command, terminal, loadEngine) {
  const target = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const workspace = engine.openWorkspace(target.root);
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
  const journal = consoleJournal(terminal);
  const allowStateful = command.allowStateful || !command.write;
  const settings = { policy, version: VERSION, source: "code", only: command.only, allowStateful };
  const formatter = command.formatWith === null ? null : engine.openFormatter(target.root);
  const outcome = await engine.fix(workspace, engine.openTypeFiles(target.root), settings, journal).finally(journal.clear);
  const changes = formatter === null ? outcome.changes : await engine.formatChanges(outcome.changes, formatter, journal).finally(journal.clear);
  if (command.write) await engine.openEditSink(target.root).write(changes);
  if (command.patch !== null) {
    await writeTo(command.patch, terminal.cwd, engine.renderPatch(changes));
    await writeTo(`${command.patch}.reverse`, terminal.cwd, engine.renderReversePatch(changes));
  } else if (!command.write) await outputTo(null, terminal).write(engine.renderPatch(changes));
  const { report, applied, typesChecked } = outcome;
  const result = { report, applied, typesChecked, files: changes.length, written: command.write };
  await terminal.stderr.write(engine.renderFix(result, appearanceOf({ ...terminal, stdout: terminal.stderr })));
  const isRefused = report.groups.some(({ fingerprint, rewrite }) => {
    const isAsked = command.only === null || command.only === fingerprint;
    return isAsked && rewrite.kind === "refused";
  });
  return isRefused ? EXIT.found : EXIT.clean;
}
export {
  fixCode
};
