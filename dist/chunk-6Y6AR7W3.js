import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  latestEntries
} from "./chunk-AUREPWBA.js";
import {
  decodeText
} from "./chunk-ITUCHWEI.js";
import {
  readLine,
  writeLine
} from "./chunk-SGDA3Y7V.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import {
  byText
} from "./chunk-OSZJB55W.js";

// src/config/baseline-file.ts
var LARGEST_BASELINE = 4 * 1024 * 1024;
var baselineTooLarge = (file) => `${printable(file)}: larger than 4 MB, which no baseline is`;
var MOST_ERRORS = 20;
var HEADER = `# Findings that Backend Advisor accepts, one a line:
# fingerprint rule added=day owner=who until=day -- reason
# Written by "backend-advisor baseline", which keeps no other lines that begin with #.
# Lines stand for themselves, in any order: to merge is to keep the lines of both sides. git does so by itself with a line in
# .gitattributes: this file's path, and "merge=union" behind it.
`;
function parseBaseline(text, file) {
  if (Buffer.byteLength(text) > LARGEST_BASELINE) throw new UsageError(baselineTooLarge(file));
  const entries = [];
  const errors = [];
  for (const [index, line] of text.replace(/^\ufeff/, "").split(/\r?\n/).entries()) {
    const reading = readLine(line);
    if (reading.kind === "entry") entries.push({ ...reading.entry, line: index + 1 });
    if (reading.kind === "wrong") {
      errors.push(`${printable(file)}:${index + 1}:${reading.column}: ${reading.message}`);
    }
  }
  if (errors.length === 0) return { file, entries };
  const shown = errors.slice(0, MOST_ERRORS);
  if (errors.length > MOST_ERRORS) shown.push(`${printable(file)}: ${errors.length - MOST_ERRORS} more errors`);
  throw new UsageError(shown.join("\n"));
}
var printBaseline = (entries) => [HEADER, ...latestEntries(entries).map(writeLine).sort(byText)].join("\n").replace(/\n*$/, "\n");

// src/config/find-baseline.ts
async function readBaseline(source, path) {
  const file = await source.read(path, LARGEST_BASELINE);
  switch (file.kind) {
    case "missing":
      return null;
    case "too-large":
      throw new UsageError(baselineTooLarge(path));
    case "outside":
    case "unreadable":
      throw new UsageError(`baseline "${printable(path)}" cannot be read: ${printable(file.why)}`);
    case "bytes":
      return parseBaseline(decodeText(file.bytes, path), path);
  }
}

export {
  printBaseline,
  readBaseline
};
