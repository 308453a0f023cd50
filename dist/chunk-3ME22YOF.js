import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  runGit
} from "./chunk-YMVMRKLS.js";
import {
  isInsidePath,
  isInstalled
} from "./chunk-ZUT337ZF.js";
import {
  UsageError
} from "./chunk-SNCZ6325.js";

// src/adapters/disk-workspace.ts
import { statSync } from "node:fs";

// src/adapters/disk-reader.ts
import { lstatSync as lstatSync2 } from "node:fs";
import { join } from "node:path";

// src/adapters/file-reader.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
var LINK = { kind: "outside", why: "a symbolic link, which is not followed" };
var tooLarge = (size) => ({ kind: "unreadable", why: `${size} bytes are too many`, size });
function createFileReader() {
  let slab = Buffer.alloc(0);
  let used = 0;
  const allocate = (size) => {
    if (size > SLAB_BYTES / 4) return Buffer.allocUnsafeSlow(size);
    if (used + size > slab.length) {
      slab = Buffer.allocUnsafeSlow(SLAB_BYTES);
      used = 0;
    }
    used += size;
    return slab.subarray(used - size, used);
  };
  return (file, limit) => {
    let descriptor;
    try {
      if (OPENING_FOLLOWS && lstatSync(file).isSymbolicLink()) return LINK;
      descriptor = openSync(file, WITHOUT_FOLLOWING);
    } catch (error) {
      return refusal(codeOf(error));
    }
    try {
      const stats = fstatSync(descriptor);
      if (stats.isDirectory()) return refusal("EISDIR");
      if (!stats.isFile()) return { kind: "unreadable", why: "not a regular file" };
      if (stats.size > limit) return tooLarge(stats.size);
      return { kind: "bytes", bytes: fill(allocate(stats.size), descriptor) };
    } catch (error) {
      return refusal(codeOf(error));
    } finally {
      closeSync(descriptor);
    }
  };
}
var SLAB_BYTES = 1024 * 1024;
var WITHOUT_FOLLOWING = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);
var OPENING_FOLLOWS = !constants.O_NOFOLLOW;
function fill(memory, descriptor) {
  let filled = 0;
  while (filled < memory.length) {
    const count = readSync(descriptor, memory, filled, memory.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return memory.subarray(0, filled);
}
var codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "it could not be read";
function refusal(code) {
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "ELOOP") return LINK;
  return { kind: "unreadable", why: code === "EISDIR" ? "a folder" : code };
}

// src/adapters/disk-reader.ts
function createDiskReader(root) {
  const followsLink = createLinkCheck(root);
  const readFile = createFileReader();
  return {
    read(path, limit = Infinity) {
      if (!isInsidePath(path)) return Promise.resolve({ kind: "outside", why: "the path leaves the folder" });
      return Promise.resolve(followsLink(path) ? LINK : readFile(`${root}/${path}`, limit));
    },
    size(path) {
      if (!isInsidePath(path) || followsLink(path)) return Promise.resolve(null);
      const stats = statsOf(join(root, path));
      return Promise.resolve(stats?.isFile() === true ? stats.size : null);
    }
  };
}
function statsOf(file) {
  try {
    return lstatSync2(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function createLinkCheck(root) {
  const known = /* @__PURE__ */ new Map();
  const followsLink = (path) => {
    const end = path.lastIndexOf("/");
    if (end < 0) return false;
    const folder = path.slice(0, end);
    const before = known.get(folder);
    if (before !== void 0) return before;
    const answer = followsLink(folder) || statsOf(join(root, folder))?.isSymbolicLink() === true;
    known.set(folder, answer);
    return answer;
  };
  return followsLink;
}

// src/adapters/git-files.ts
import { lstatSync as lstatSync3 } from "node:fs";
import { join as join2 } from "node:path";
async function listGitFiles(root) {
  const listing = await runGit(root, [
    "ls-files",
    "-z",
    "-t",
    "--cached",
    "--deleted",
    "--others",
    "--exclude-standard"
  ]);
  if (listing.kind === "failed") return null;
  const present = /* @__PURE__ */ new Set();
  const gone = /* @__PURE__ */ new Set();
  for (const entry of listing.stdout.toString("utf8").split("\0")) {
    const path = entry.slice(2);
    if (!isInsidePath(path)) continue;
    if (entry.startsWith(DELETED) || entry.startsWith(SKIPPED) && !isThere(join2(root, path))) gone.add(path);
    else present.add(path);
  }
  return [...present].filter((path) => !gone.has(path));
}
var DELETED = "R ";
var SKIPPED = "S ";
var isThere = (file) => lstatSync3(file, { throwIfNoEntry: false }) !== void 0;

// src/adapters/reader-thread.ts
import { Worker } from "node:worker_threads";
var createReadApart = (root) => (paths, mark, onMark) => new Promise((resolve, reject) => {
  const workerData = { root, paths, mark };
  const thread = new Worker(new URL("./reader.js", import.meta.url), { workerData, execArgv: [] });
  thread.on("message", (answer) => {
    if (answer.kind === "mark") onMark();
    else resolve(answer.reading);
  });
  thread.on("error", reject);
  thread.on("exit", () => {
    resolve(null);
  });
}).catch(() => null);

// src/adapters/disk-workspace.ts
var openDiskWorkspace = (root) => ({
  ...createDiskReader(root),
  async list() {
    if (!isFolder(root)) throw new UsageError(`there is no folder ${root}`);
    const known = await listGitFiles(root);
    const files = known === null || known.length === 0 ? await walk(root) : known;
    return files.filter((path) => !isInstalled(path));
  },
  readApart: createReadApart(root)
});
var walk = async (root) => (await import("./ignore-walk-W3TZGWQB.js")).walkUnignored(root);
var isFolder = (root) => {
  try {
    return statSync(root).isDirectory();
  } catch {
    return false;
  }
};

export {
  LINK,
  tooLarge,
  openDiskWorkspace
};
