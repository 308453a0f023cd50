import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  consoleJournal,
  locate,
  narrowTo,
  policyOf
} from "./chunk-ESJVLM4T.js";
import {
  outputTo,
  writeTo
} from "./chunk-LL2RAM7I.js";
import "./chunk-QN6CHYJS.js";
import {
  EXIT,
  appearanceOf
} from "./chunk-ASTD4TXN.js";
import {
  VERSION
} from "./chunk-355TBL2C.js";
import "./chunk-IJW4NSA5.js";
import "./chunk-AI7QALVK.js";
import "./chunk-GU4GOESL.js";
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
  const outcome = await engine.fix(workspace, engine.openTypeFiles(target.root), settings, journal).finally(journal.clear);
  if (command.write) await engine.openEditSink(target.root).write(outcome.changes);
  if (command.patch !== null) {
    await writeTo(command.patch, terminal.cwd, engine.renderPatch(outcome.changes));
    await writeTo(`${command.patch}.reverse`, terminal.cwd, engine.renderReversePatch(outcome.changes));
  } else if (!command.write) await outputTo(null, terminal).write(engine.renderPatch(outcome.changes));
  const { report, applied, typesChecked } = outcome;
  const result = { report, applied, typesChecked, files: outcome.changes.length, written: command.write };
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
