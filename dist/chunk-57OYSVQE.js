import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whyOf
} from "./chunk-NUJ6CSYC.js";
import {
  LARGEST_REPORT,
  parseReport
} from "./chunk-LOMAMJDA.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/read-report.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var readReport = async (file, cwd) => parseReport(await read(file, cwd), file);
async function read(file, cwd) {
  const path = resolve(cwd, file);
  try {
    const { size } = await stat(path);
    if (size <= LARGEST_REPORT) return await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(`report "${printable(file)}": ${whyOf(error)}`);
  }
  throw new UsageError(`report "${printable(file)}" is larger than ${LARGEST_REPORT / 1e6} MB`);
}

export {
  readReport
};
