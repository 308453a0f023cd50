import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  consoleJournal
} from "./chunk-R56ACEC6.js";
import {
  locate
} from "./chunk-4BMXTNGC.js";
import "./chunk-NUJ6CSYC.js";
import "./chunk-AI4VL36W.js";
import {
  EXIT,
  appearanceOf
} from "./chunk-IB6BKISY.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/init.ts
import { realpath } from "node:fs/promises";
async function init(command, terminal, loadEngine) {
  const target = await locate(command.path, terminal.cwd);
  if (target.only !== null) throw new UsageError(`path "${printable(command.path)}": init takes a folder`);
  const engine = await loadEngine();
  const root = await realpath(target.root);
  const repository = await engine.locateInRepository(root) ?? { top: root, prefix: "" };
  const workspace = engine.openWorkspace(root);
  const newFiles = engine.openNewFiles(repository.top);
  const journal = consoleJournal(terminal);
  const grounds = {
    root: workspace,
    top: repository.prefix === "" ? workspace : engine.openWorkspace(repository.top),
    folder: repository.prefix.replace(/\/$/, ""),
    types: engine.openTypeFiles(root),
    branch: await engine.findDefaultBranch(root)
  };
  const setUp = await engine.prepareInit(grounds, newFiles, journal).finally(journal.clear);
  const isWritten = !command.dryRun;
  if (isWritten) await newFiles.create(setUp.files.flatMap((file) => file.state === "new" ? [file] : []));
  else await terminal.stdout.write(engine.renderNewFiles(setUp));
  const story = isWritten ? terminal.stdout : terminal.stderr;
  const result = { ...setUp, path: command.path, written: isWritten };
  await story.write(engine.renderSetUp(result, appearanceOf({ ...terminal, stdout: story })));
  return EXIT.clean;
}
export {
  init
};
