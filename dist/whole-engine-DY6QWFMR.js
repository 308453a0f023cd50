import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  analyse,
  conclude,
  fix,
  isInsidePath,
  openDiskTypeFiles,
  openDiskWorkspace,
  render,
  renderFix,
  renderPatch,
  renderReversePatch
} from "./chunk-PBXEU5M7.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";
import "./chunk-Q3U3HTT6.js";
import "./chunk-QJDCEC3V.js";
import "./chunk-VNHVDLTU.js";
import "./chunk-IVRLPSBC.js";
import "./chunk-IZSLD4ZE.js";
import "./chunk-42SCKEVV.js";
import "./chunk-DKA5BIJN.js";
import "./chunk-WTIATD62.js";
import "./chunk-B2COVKID.js";
import "./chunk-OSZJB55W.js";
import "./chunk-GFVQXI6T.js";

// src/adapters/disk-edit-sink.ts
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from "node:fs";
import { basename, dirname, join } from "node:path";
function openDiskEditSink(root) {
  return {
    write(changes) {
      for (const change of changes) assertUnchanged(root, change);
      const staged = [];
      try {
        for (const change of changes) staged.push(stage(root, change));
        for (const change of changes) assertUnchanged(root, change);
        land(staged);
      } catch (error) {
        for (const { temporary } of staged) rmSync(temporary, { force: true });
        if (error instanceof UsageError) throw error;
        throw new UsageError(`nothing was written: ${error.message}`);
      }
      return Promise.resolve();
    }
  };
}
function assertUnchanged(root, { path, before }) {
  if (!isInsidePath(path) || !lstatSync(join(root, path)).isFile()) {
    throw new UsageError(`${path} is not a file of this folder; nothing was written`);
  }
  if (readFileSync(join(root, path), "utf8") !== before) {
    throw new UsageError(`${path} has changed since it was read; nothing was written`);
  }
}
function stage(root, { path, before, after }) {
  const target = join(root, path);
  const { mode } = lstatSync(target);
  if ((mode & 146) === 0) throw new UsageError(`${path} is read-only; nothing was written`);
  const temporary = join(dirname(target), `.${basename(target)}.backend-advisor-${process.pid}`);
  writeWhole(temporary, after, mode);
  return { path: target, temporary, before };
}
function land(staged) {
  const landed = [];
  try {
    for (const each of staged) {
      renameSync(each.temporary, each.path);
      landed.push(each);
    }
  } catch (error) {
    for (const { path, temporary, before } of landed) {
      writeWhole(temporary, before, lstatSync(path).mode);
      renameSync(temporary, path);
    }
    throw error;
  }
}
function writeWhole(path, text, mode) {
  const file = openSync(path, "wx", mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(path, mode);
}

// src/adapters/prettier-process.ts
import { spawn } from "node:child_process";
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { dirname as dirname2, join as join2, resolve } from "node:path";
function openPrettier(root) {
  const found = findPrettier(root);
  if (found === null) {
    throw new UsageError(
      "option --format-with: prettier is not installed here (no node_modules/prettier); leave it out"
    );
  }
  return {
    name: "prettier",
    format: (path, text) => runPrettier(found, ["--stdin-filepath", join2(root, path)], text)
  };
}
function findPrettier(root) {
  for (let folder = root; ; folder = dirname2(folder)) {
    const home = join2(folder, "node_modules", "prettier");
    if (existsSync(join2(home, "package.json"))) {
      const program = programOf(home);
      return program === null ? null : { folder, program };
    }
    if (folder === dirname2(folder)) return null;
  }
}
function programOf(home) {
  const manifest = JSON.parse(readFileSync2(join2(home, "package.json"), "utf8"));
  const bin = isObject(manifest) ? manifest.bin : null;
  const file = isObject(bin) ? bin.prettier : bin;
  return typeof file === "string" ? resolve(home, file) : null;
}
var isObject = (value) => typeof value === "object" && value !== null;
function runPrettier({ folder, program }, parameters, text) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      cwd: folder,
      env: environment(),
      windowsHide: true,
      stdio: "pipe"
    });
    const out = [];
    const complaint = [];
    let size = 0;
    const timer = setTimeout(() => child.kill("SIGKILL"), TIME_LIMIT_MS);
    const collect = (chunks) => (chunk) => {
      size += chunk.byteLength;
      if (size > OUTPUT_LIMIT) child.kill("SIGKILL");
      else chunks.push(chunk);
    };
    child.stdout.on("data", collect(out));
    child.stderr.on("data", collect(complaint));
    child.stdin.on("error", () => void 0);
    child.stdin.end(text);
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      done({ kind: "failed", why: `could not be started: ${message}` });
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      if (exitCode === 0) done({ kind: "formatted", text: Buffer.concat(out).toString("utf8") });
      else done({ kind: "failed", why: whyOf(exitCode, Buffer.concat(complaint).toString("utf8")) });
    });
  });
}
var TIME_LIMIT_MS = 6e4;
var OUTPUT_LIMIT = 32 * 1024 * 1024;
function whyOf(exitCode, complaint) {
  if (exitCode === null) return "did not end in time, or wrote too much";
  const [line = ""] = complaint.trim().split("\n");
  return line === "" ? `ended with exit code ${exitCode}` : `says: ${line.slice(0, 200)}`;
}
var PASSED_ON = ["PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "SystemRoot", "ComSpec"];
function environment() {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]])
  );
}

// src/app/format-changes.ts
async function formatChanges(changes, formatter, journal) {
  const formatted = [];
  for (const change of changes) {
    journal.progress(`Formatting ${change.path}`);
    formatted.push(await formatChange(change, formatter, journal));
  }
  return formatted;
}
async function formatChange(change, formatter, journal) {
  const { path, before, after } = change;
  const was = await formatter.format(path, before);
  const is = was.kind === "formatted" && was.text === before ? await formatter.format(path, after) : was;
  if (is.kind === "failed") {
    journal.warning(`${path} is not formatted: ${formatter.name} ${is.why}`);
    return change;
  }
  if (was !== is) return { ...change, after: is.text };
  journal.notice(`${path} is not formatted: ${formatter.name} would also change lines that were there before`);
  return change;
}

// src/cli/whole-engine.ts
var ENGINE = {
  openWorkspace: openDiskWorkspace,
  openTypeFiles: openDiskTypeFiles,
  openEditSink: openDiskEditSink,
  openFormatter: openPrettier,
  analyse,
  fix,
  formatChanges,
  render,
  renderFix,
  renderPatch,
  renderReversePatch,
  conclude
};
export {
  ENGINE
};
