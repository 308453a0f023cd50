import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whyOf
} from "./chunk-NUJ6CSYC.js";
import {
  LARGEST_REPORT,
  parseReport,
  readReportText,
  reportTooLarge
} from "./chunk-2HZC623K.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/read-report.ts
import { resolve } from "node:path";
async function readReport(file, cwd) {
  const read = await readReportText(resolve(cwd, file), LARGEST_REPORT);
  switch (read.kind) {
    case "text":
      return parseReport(read.text, file);
    case "too-large":
      throw new UsageError(reportTooLarge(file));
    case "unreadable":
      throw new UsageError(`report "${printable(file)}": ${whyOf(read.error)}`);
  }
}

export {
  readReport
};
