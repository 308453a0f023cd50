import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readReport
} from "./chunk-H7NXCM6O.js";
import {
  outputTo
} from "./chunk-UKQLULYP.js";
import "./chunk-NUJ6CSYC.js";
import "./chunk-2HZC623K.js";
import {
  EXIT
} from "./chunk-IB6BKISY.js";
import "./chunk-AI7QALVK.js";
import "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/render-again.ts
async function renderAgain(command, terminal, loadEngine) {
  const report = await readReport(command.from, terminal.cwd);
  const engine = await loadEngine();
  const output = outputTo(command.output, terminal);
  await output.write(await engine.render(report, command.format, output.appearance));
  return EXIT.clean;
}
export {
  renderAgain
};
