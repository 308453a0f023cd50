import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  asBuffer,
  decodeUtf8,
  hasUtf16Mark
} from "./chunk-QJDCEC3V.js";
import {
  require_picomatch
} from "./chunk-DKA5BIJN.js";
import {
  byText
} from "./chunk-OSZJB55W.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

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
async function readCandidates(workspace, candidates, mark, onMark = () => void 0) {
  const retained = /* @__PURE__ */ new Map();
  const paths = [];
  const seeds = [];
  const notes = [];
  const holdsMark = createMarkSearch(mark);
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
    paths.push(path);
    if (!isSeed) return;
    if (seeds.length === 0) onMark();
    seeds.push(path);
  };
  for (let start = 0; start < candidates.length; start += READ_AT_ONCE) {
    await Promise.all(candidates.slice(start, start + READ_AT_ONCE).map(readOne));
  }
  const bytesOf = async (path) => retained.get(path) ?? readAgain(workspace, path);
  return {
    paths: paths.sort(byText),
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
function candidatesOf({ imports, ...reading }, workspace) {
  const importsOf = new Map(reading.paths.map((path, index) => [path, imports[index] ?? []]));
  return {
    ...reading,
    bytesOf: (path) => readAgain(workspace, path),
    importsOf: (path) => Promise.resolve(importsOf.get(path) ?? [])
  };
}
async function readAgain(workspace, path) {
  const file = await workspace.read(path);
  return file.kind === "bytes" ? file.bytes : null;
}
function createMarkSearch(mark) {
  const utf8 = Buffer.from(mark, "utf8");
  const utf16 = Buffer.from(mark, "utf16le");
  const utf16BigEndian = Buffer.from(mark, "utf16le").swap16();
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
var tooLarge = (file, size) => ({
  kind: "file-too-large",
  file,
  message: `has ${size} bytes, more than the limit of ${MAX_FILE_BYTES}, so it was not analysed`
});
function unread(file, answer) {
  if (answer.kind === "unreadable" && answer.size !== void 0) return tooLarge(file, answer.size);
  if (answer.kind === "outside") return { kind: "outside-workspace", file, message: `was not read: ${answer.why}` };
  const why = answer.kind === "missing" ? "it is listed, but not there" : answer.why;
  return { kind: "unreadable-file", file, message: `could not be read: ${why}` };
}

// src/discover/inside-root.ts
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function* foldersFrom(folder) {
  for (let current = folder; current !== ""; current = folderOf(current)) yield current;
  yield "";
}
function joinInside(folder, relative) {
  let base = folder;
  let rest = relative;
  while (rest.startsWith("./") || rest.startsWith("../")) {
    if (rest.startsWith("../")) {
      if (base === "") return null;
      base = folderOf(base);
    }
    rest = rest.slice(rest.indexOf("/") + 1);
  }
  if (!EMPTY_OR_DOTS.test(rest)) return base === "" ? rest : `${base}/${rest}`;
  return rest.startsWith("/") ? null : joinParts(base, rest);
}
var EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/;
function joinParts(folder, relative) {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/discover/candidates.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var isSourceFile = (path) => SOURCE.test(path) && !DECLARATION.test(path) && !INSTALLED.test(path);
var SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
var DECLARATION = /\.d\.[cm]?ts$/;
var INSTALLED = /(?:^|\/)node_modules\//;
function selectCandidates(paths, globs) {
  const isWanted = globFilter(globs);
  return paths.filter((path) => isSourceFile(path) && isWanted(path));
}
function globFilter({ include, exclude }) {
  const included = include.length === 0 ? () => true : (0, import_picomatch.default)([...include], { dot: true });
  const excluded = exclude.length === 0 ? () => false : (0, import_picomatch.default)([...exclude], { dot: true });
  return (path) => included(path) && !excluded(path);
}

export {
  isSourceFile,
  selectCandidates,
  globFilter,
  MAX_FILE_BYTES,
  readCandidates,
  candidatesOf,
  notUtf8,
  unread,
  folderOf,
  foldersFrom,
  joinInside
};
