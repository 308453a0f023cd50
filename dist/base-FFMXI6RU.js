import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readReport
} from "./chunk-H7NXCM6O.js";
import "./chunk-NUJ6CSYC.js";
import {
  findNamedBase,
  holdAgainst,
  tellMissingBase
} from "./chunk-6FHE7PFI.js";
import {
  openDiskWorkspace
} from "./chunk-3ME22YOF.js";
import "./chunk-YMVMRKLS.js";
import "./chunk-XG4PFISJ.js";
import "./chunk-2HZC623K.js";
import "./chunk-BI6QXIJU.js";
import "./chunk-77IBMXOK.js";
import "./chunk-ZUT337ZF.js";
import "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import "./chunk-GFVQXI6T.js";

// src/cli/base.ts
var holdAgainstBase = async (report, request, { cwd }) => holdAgainst(report, await openBase(request, cwd));
async function openBase({ named, root, workspace, analyse, isOneOfSeveral }, cwd) {
  const found = await findNamedBase(root, named, cwd);
  if (isOneOfSeveral && (found.kind === "folder" || found.kind === "file")) {
    throw new UsageError("option --base takes a git ref where several paths are analysed");
  }
  switch (found.kind) {
    case "commit": {
      const report = await analyse(found.workspace).finally(() => found.workspace.close());
      return { name: named, report, comparable: new Set(await workspace.list()) };
    }
    case "folder":
      return { name: named, report: await analyse(openDiskWorkspace(found.path)), comparable: null };
    case "file":
      return { name: named, report: await readReport(named, cwd), comparable: null };
    case "none":
      throw new UsageError(tellMissingBase("option --base", named, found.why));
  }
}
export {
  holdAgainstBase
};
