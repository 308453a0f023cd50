import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  outputTo
} from "./chunk-UKQLULYP.js";
import {
  policyOf
} from "./chunk-6VPMO7JK.js";
import {
  locate
} from "./chunk-4BMXTNGC.js";
import "./chunk-NUJ6CSYC.js";
import "./chunk-AI4VL36W.js";
import "./chunk-ITUCHWEI.js";
import "./chunk-KMANKSD2.js";
import {
  EXIT
} from "./chunk-IB6BKISY.js";
import "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/rules.ts
async function listRules(command, terminal, loadEngine) {
  const { root } = await locate(command.path, terminal.cwd);
  const engine = await loadEngine();
  const policy = await policyOf(engine.openWorkspace(root), command.configPath, terminal.cwd);
  const output = outputTo(null, terminal);
  await output.write(engine.renderRules(policy, command.format, output.appearance));
  return EXIT.clean;
}
export {
  listRules
};
