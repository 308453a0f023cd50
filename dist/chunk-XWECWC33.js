import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isInsidePath
} from "./chunk-ZUT337ZF.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

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

export {
  openDiskEditSink
};
