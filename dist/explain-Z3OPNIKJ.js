import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
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
  readBaseline
} from "./chunk-KS4IOQST.js";
import "./chunk-AUREPWBA.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-KMANKSD2.js";
import {
  EXIT
} from "./chunk-IB6BKISY.js";
import {
  VERSION
} from "./chunk-RUFDISXH.js";
import "./chunk-O4E3I2RN.js";
import {
  RULE_IDS
} from "./chunk-EFUU6OHG.js";
import "./chunk-UCTCQXN3.js";
import "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/cli/explain.ts
async function explainNames(command, terminal, loadEngine) {
  const { names, format, source } = command;
  const output = outputTo(null, terminal);
  const rule = names.length === 1 ? RULE_IDS.find((id) => id === names[0]) : void 0;
  if (rule !== void 0) {
    const engine2 = await loadEngine();
    await output.write(await engine2.explainRule(rule, format, output.appearance));
    return EXIT.clean;
  }
  const target = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const workspace = engine.openWorkspace(target.root);
  const policy = narrowTo(target, await policyOf(workspace, command.configPath, terminal.cwd));
  const baseline = await readBaseline(workspace, policy.baseline);
  const settings = { policy, version: VERSION, source, names, excuses: { baseline, today: terminal.today } };
  const journal = consoleJournal(terminal);
  const explanation = await engine.explain(workspace, settings, journal).finally(journal.clear);
  await output.write(engine.renderExplanation(explanation, format, output.appearance));
  return EXIT.clean;
}
export {
  explainNames
};
