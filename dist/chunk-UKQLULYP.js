import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  whyOf
} from "./chunk-NUJ6CSYC.js";
import {
  PLAIN,
  appearanceOf
} from "./chunk-IB6BKISY.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/output.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var outputTo = (file, terminal) => file === null ? { appearance: appearanceOf(terminal), write: (text) => terminal.stdout.write(text) } : { appearance: PLAIN, write: (text) => writeTo(file, terminal.cwd, text) };
async function writeTo(file, cwd, text) {
  const path = resolve(cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`cannot write "${printable(file)}": ${whyOf(error)}`);
  }
}

export {
  outputTo,
  writeTo
};
