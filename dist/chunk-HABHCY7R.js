import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  isInsidePath
} from "./chunk-ZUT337ZF.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/adapters/new-files.ts
import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var openNewFiles = (root) => ({
  isThere(path) {
    assertNoDetour(root, path);
    return Promise.resolve(statsOf(root, path) !== void 0);
  },
  create(files) {
    for (const { path } of files) assertNoDetour(root, path);
    const made = [];
    try {
      for (const file of files) {
        make(root, file);
        made.push(file.path);
      }
    } catch (error) {
      for (const path of made) rmSync(join(root, path));
      if (error instanceof UsageError) throw error;
      throw new UsageError(`nothing was written: ${error.code ?? "it failed"}`);
    }
    return Promise.resolve();
  }
});
function make(root, { path, text }) {
  const folder = folderOf(path);
  if (folder !== "") mkdirSync(join(root, folder), { recursive: true });
  assertNoDetour(root, path);
  try {
    writeFileSync(join(root, path), text, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    throw new UsageError(`${path} has been made meanwhile; nothing was written`);
  }
}
function assertNoDetour(root, path) {
  if (!isInsidePath(path)) throw new UsageError(`${path} leaves the folder; nothing was written`);
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    const stats = statsOf(root, folder);
    if (stats === void 0 || stats.isDirectory()) continue;
    const what = stats.isSymbolicLink() ? "is a symbolic link, which is not followed" : "is not a folder";
    throw new UsageError(`${folder} ${what}; nothing was written`);
  }
}
function statsOf(root, path) {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false });
  } catch (error) {
    if (error.code === "ENOTDIR") return void 0;
    throw error;
  }
}
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));

export {
  openNewFiles
};
