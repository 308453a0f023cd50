import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/reader/index.ts
import { parentPort, workerData } from "node:worker_threads";

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

// src/adapters/inside-path.ts
function isInsidePath(path) {
  if (EMPTY_OR_DOTS.test(path) || path.includes("\0")) return false;
  return process.platform !== "win32" || !/[\\:]/.test(path);
}
var EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;

// src/adapters/disk-reader.ts
function createDiskReader(root2) {
  const followsLink = createLinkCheck(root2);
  const readFile = createFileReader();
  return {
    read(path, limit = Infinity) {
      if (!isInsidePath(path)) return Promise.resolve({ kind: "outside", why: "the path leaves the folder" });
      return Promise.resolve(followsLink(path) ? LINK : readFile(`${root2}/${path}`, limit));
    },
    size(path) {
      if (!isInsidePath(path) || followsLink(path)) return Promise.resolve(null);
      const stats = statsOf(join(root2, path));
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
function createLinkCheck(root2) {
  const known = /* @__PURE__ */ new Map();
  const followsLink = (path) => {
    const end = path.lastIndexOf("/");
    if (end < 0) return false;
    const folder = path.slice(0, end);
    const before = known.get(folder);
    if (before !== void 0) return before;
    const answer2 = followsLink(folder) || statsOf(join(root2, folder))?.isSymbolicLink() === true;
    known.set(folder, answer2);
    return answer2;
  };
  return followsLink;
}

// src/model/order.ts
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/discover/decode.ts
function decodeUtf8(bytes) {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var hasUtf16Mark = (bytes) => bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
var asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// src/discover/import-scan.ts
function scanImports(bytes) {
  const buffer = asBuffer(bytes);
  const text = buffer.toString("latin1");
  const skipTrivia = createTriviaSkipper(text);
  const found = /* @__PURE__ */ new Set();
  IMPORT.lastIndex = 0;
  while (IMPORT.test(text)) {
    const end = isQuote(text, IMPORT.lastIndex - 1) ? IMPORT.lastIndex : endBehindComment(text, skipTrivia);
    if (end === null) continue;
    const start = text.lastIndexOf(text.charAt(end - 1), end - 2) + 1;
    const name = buffer.toString("utf8", start, end - 1);
    if (!name.includes("${")) found.add(name);
  }
  return [...found];
}
var IMPORT = /\b(?:from|import|require)\b[\s(]*(?:'[^'\n]{1,512}'|"[^"\n]{1,512}"|`[^`\n]{1,512}`|\/[*/])/g;
var isQuote = (text, at) => text.charAt(at) !== "*" && text.charAt(at) !== "/";
function endBehindComment(text, skipTrivia) {
  NAME.lastIndex = skipTrivia(IMPORT.lastIndex - 2);
  return NAME.test(text) ? NAME.lastIndex : null;
}
var NAME = /'[^'\n]{1,512}'|"[^"\n]{1,512}"|`[^`\n]{1,512}`/y;
function createTriviaSkipper(text) {
  let blockEnd = 0;
  let lineEnd = 0;
  const endOf = (found) => found < 0 ? text.length : found;
  return (start) => {
    let at = start;
    for (let comments = 0; comments <= MAX_COMMENTS; comments += 1) {
      while (SPACE.test(text.charAt(at))) at += 1;
      if (text[at] !== "/") return at;
      if (text[at + 1] === "*") {
        if (blockEnd < at + 2) blockEnd = endOf(text.indexOf("*/", at + 2));
        at = blockEnd + 2;
      } else if (text[at + 1] === "/") {
        if (lineEnd < at) lineEnd = endOf(text.indexOf("\n", at));
        at = lineEnd;
      } else return at;
    }
    return at;
  };
}
var MAX_COMMENTS = 64;
var SPACE = /[\s(]/;

// src/discover/read-candidates.ts
var MAX_FILE_BYTES = 5 * 1024 * 1024;
var MAX_RETAINED_BYTES = 512 * 1024 * 1024;
var READ_AT_ONCE = 64;
async function readCandidates(workspace, candidates2, mark2, onMark = () => void 0) {
  const retained = /* @__PURE__ */ new Map();
  const paths2 = [];
  const seeds = [];
  const notes = [];
  const holdsMark = createMarkSearch(mark2);
  let read = 0;
  let bytes = 0;
  const readOne = async (path) => {
    const file = await workspace.read(path, MAX_FILE_BYTES);
    if (file.kind !== "bytes") return void notes.push(unread(path, file));
    read += 1;
    bytes += file.bytes.byteLength;
    const isSeed = holdsMark(file.bytes);
    if (isSeed && decodeUtf8(file.bytes) === null) return void notes.push(notUtf8(path));
    if (bytes <= MAX_RETAINED_BYTES) retained.set(path, file.bytes);
    paths2.push(path);
    if (!isSeed) return;
    if (seeds.length === 0) onMark();
    seeds.push(path);
  };
  for (let start = 0; start < candidates2.length; start += READ_AT_ONCE) {
    await Promise.all(candidates2.slice(start, start + READ_AT_ONCE).map(readOne));
  }
  const bytesOf = async (path) => retained.get(path) ?? readAgain(workspace, path);
  return {
    paths: paths2.sort(byText),
    seeds: seeds.sort(byText),
    read,
    bytes,
    notes,
    bytesOf,
    async importsOf(path) {
      const held = await bytesOf(path);
      return held === null ? [] : scanImports(held);
    }
  };
}
async function readingOf(candidates2) {
  const { paths: paths2, seeds, read, bytes, notes } = candidates2;
  const imports = [];
  if (seeds.length > 0) for (const path of paths2) imports.push(await candidates2.importsOf(path));
  return { paths: paths2, seeds, imports, read, bytes, notes };
}
async function readAgain(workspace, path) {
  const file = await workspace.read(path);
  return file.kind === "bytes" ? file.bytes : null;
}
function createMarkSearch(mark2) {
  const utf8 = Buffer.from(mark2, "utf8");
  const utf16 = Buffer.from(mark2, "utf16le");
  const utf16BigEndian = Buffer.from(mark2, "utf16le").swap16();
  return (bytes) => {
    const buffer = asBuffer(bytes);
    if (hasUtf16Mark(bytes)) return buffer.includes(utf16) || buffer.includes(utf16BigEndian);
    return buffer.includes(utf8);
  };
}
var notUtf8 = (file) => ({
  kind: "not-utf8",
  file,
  message: "is not valid UTF-8 text, so it was not analysed"
});
var tooLarge2 = (file, size) => ({
  kind: "file-too-large",
  file,
  message: `has ${size} bytes, more than the limit of ${MAX_FILE_BYTES}, so it was not analysed`
});
function unread(file, answer2) {
  if (answer2.kind === "unreadable" && answer2.size !== void 0) return tooLarge2(file, answer2.size);
  if (answer2.kind === "outside") return { kind: "outside-workspace", file, message: `was not read: ${answer2.why}` };
  const why = answer2.kind === "missing" ? "it is listed, but not there" : answer2.why;
  return { kind: "unreadable-file", file, message: `could not be read: ${why}` };
}

// src/reader/index.ts
var answer = (message) => {
  parentPort?.postMessage(message);
};
var { root, paths, mark } = workerData;
var candidates = await readCandidates(createDiskReader(root), paths, mark, () => {
  answer({ kind: "mark" });
});
answer({ kind: "reading", reading: await readingOf(candidates) });
