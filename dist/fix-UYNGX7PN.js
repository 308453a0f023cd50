import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputTo,
  writeTo
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
  readBaseline
} from "./chunk-KS4IOQST.js";
import "./chunk-AUREPWBA.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-KMANKSD2.js";
import {
  EXIT,
  appearanceOf
} from "./chunk-IB6BKISY.js";
import {
  VERSION
} from "./chunk-RUFDISXH.js";
import "./chunk-O4E3I2RN.js";
import "./chunk-EFUU6OHG.js";
import "./chunk-UCTCQXN3.js";
import "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/cli/fix.ts
async function fixCode(command, terminal, loadEngine) {
  const target = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const workspace = engine.openWorkspace(target.root);
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
  const journal = consoleJournal(terminal);
  const allowStateful = command.allowStateful || !command.write;
  const excuses = { baseline: await readBaseline(workspace, policy.baseline), today: terminal.today };
  const narrowed = target.only !== null;
  const settings = {
    policy,
    version: VERSION,
    source: "code",
    excuses,
    narrowed,
    only: command.only,
    allowStateful
  };
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
