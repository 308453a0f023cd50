import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  PLAIN,
  appearanceOf
} from "./chunk-XHYRD7TK.js";
import {
  printable
} from "./chunk-AI7QALVK.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/cli/file-error.ts
var WORDS = {
  ENOENT: "does not exist",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "is a folder",
  EEXIST: "a part of the path is not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space left",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "the links go in a circle",
  ERR_INVALID_ARG_VALUE: "not a path"
};
function whyOf(error) {
  const code = String(error.code);
  return Object.hasOwn(WORDS, code) ? WORDS[code] : code;
}

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
  whyOf,
  outputTo,
  writeTo
};
