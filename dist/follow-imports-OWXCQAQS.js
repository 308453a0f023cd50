import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  findFolderIndex,
  findSource,
  findSourceFile,
  findSourceOfOutput
} from "./chunk-FKTBIU5D.js";
import {
  require_ignore
} from "./chunk-BVEPOWUE.js";
import {
  folderOf,
  foldersFrom,
  isSourceFile,
  joinInside,
  notUtf8,
  unread
} from "./chunk-JQZUN7LU.js";
import {
  decodeUtf8,
  readConfigText,
  readJson,
  recordOf,
  stringOf,
  stringsOf
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

// src/discover/closure.ts
function closeOverImports(seeds, imports, limit) {
  const files = new Set(seeds);
  const addAll = (reached) => {
    for (const file of reached) {
      if (files.size >= limit && !files.has(file)) return false;
      files.add(file);
    }
    return true;
  };
  const callers = reach(seeds, importersIn(imports));
  const isComplete = addAll(reach(seeds, imports)) && addAll(callers) && addAll(reach([...callers], imports));
  return { files, isComplete };
}
function reach(start, next) {
  const reached = new Set(start);
  for (let front = start; front.length > 0; ) {
    const found = new Set(front.flatMap((file) => next.get(file) ?? []));
    front = [...found].filter((file) => !reached.has(file)).sort(byText);
    for (const file of front) reached.add(file);
  }
  return reached;
}
function importersIn(imports) {
  const importers = /* @__PURE__ */ new Map();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const known = importers.get(target);
      if (known === void 0) importers.set(target, [file]);
      else known.push(file);
    }
  }
  return importers;
}

// src/discover/generated-files.ts
var import_ignore = __toESM(require_ignore(), 1);
async function readGeneratedFiles(workspace, listed) {
  const rules = [];
  const files = listed.filter((path) => path === NAME || path.endsWith(`/${NAME}`));
  for (const path of files.toSorted((a, b) => a.split("/").length - b.split("/").length)) {
    const text = await readConfigText(workspace, path);
    if (typeof text === "string") rules.push(...rulesOf(text, folderOf(path)));
  }
  return (path) => rules.findLast(({ matches }) => matches(path))?.isGenerated ?? false;
}
var NAME = ".gitattributes";
function rulesOf(text, folder) {
  const prefix = folder === "" ? "" : `${folder}/`;
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...attributes] = line.trim().split(/\s+/);
    const said = attributes.findLast((each) => ATTRIBUTE.test(each));
    if (pattern === void 0 || pattern.startsWith("#") || said === void 0) return [];
    const matcher = (0, import_ignore.default)().add(pattern);
    const matches = (path) => path.startsWith(prefix) && matcher.ignores(path.slice(prefix.length));
    return [{ matches, isGenerated: !/^[-!]|=false$/.test(said) }];
  });
}
var ATTRIBUTE = /^[-!]?linguist-generated(=(true|false))?$/;

// src/discover/star-pattern.ts
function parseStarPattern(pattern, value) {
  const star = pattern.indexOf("*");
  if (star < 0) return { prefix: pattern, suffix: null, value };
  return { prefix: pattern.slice(0, star), suffix: pattern.slice(star + 1), value };
}
function matchStarPattern(patterns, name) {
  let best = null;
  for (const pattern of patterns) {
    if (!meets(pattern, name)) continue;
    if (pattern.suffix === null) return { value: pattern.value, star: "" };
    if (best === null || pattern.prefix.length > best.prefix.length) best = pattern;
  }
  if (best === null) return null;
  return { value: best.value, star: name.slice(best.prefix.length, name.length - (best.suffix ?? "").length) };
}
function meets({ prefix, suffix }, name) {
  if (suffix === null) return name === prefix;
  return name.length >= prefix.length + suffix.length && name.startsWith(prefix) && name.endsWith(suffix);
}
var fillStar = (target, star) => target.replaceAll("*", () => star);

// src/discover/package-entry.ts
function entryTargets({ manifest }, subpath) {
  const exported = manifest.get("exports");
  const bySubpath = [...recordOf(exported)].filter(([key]) => key.startsWith("."));
  const declared = bySubpath.length > 0 ? targetsOf(bySubpath, subpath) : subpath === "." ? leavesOf(exported) : [];
  if (subpath !== ".") return [...declared, subpath, `./src/${subpath.slice(2)}`];
  const fields = ENTRY_FIELDS.map((field) => stringOf(manifest.get(field)));
  return [...declared, ...fields.filter((field) => field !== null), ".", "./src"];
}
var internalTargets = ({ manifest }, specifier) => targetsOf([...recordOf(manifest.get("imports"))], specifier);
var ENTRY_FIELDS = ["source", "types", "typings", "module", "main"];
function targetsOf(entries, name) {
  const patterns = entries.map(([key, value]) => parseStarPattern(key, value));
  const match = matchStarPattern(patterns, name);
  return match === null ? [] : leavesOf(match.value).map((target) => fillStar(target, match.star));
}
function leavesOf(value) {
  const leaves = [];
  const collect = (current, rank, depth) => {
    if (typeof current === "string") leaves.push({ target: current, rank });
    else if (depth < MAX_CONDITIONS && Array.isArray(current)) {
      for (const item of current) collect(item, rank, depth + 1);
    } else if (depth < MAX_CONDITIONS) {
      for (const [condition, inner] of recordOf(current)) collect(inner, Math.max(rank, rankOf(condition)), depth + 1);
    }
  };
  collect(value, 0, 0);
  return leaves.toSorted((a, b) => a.rank - b.rank).map(({ target }) => target);
}
var MAX_CONDITIONS = 8;
var rankOf = (condition) => {
  if (/(?:^|[/:-])source$/.test(condition)) return 0;
  return ORDINARY.has(condition) ? 1 : 2;
};
var ORDINARY = /* @__PURE__ */ new Set(["types", "import", "require", "node", "module", "default"]);

// src/discover/module-resolution.ts
function createResolver({ sources, aliases, packages, mark }) {
  const remembered = /* @__PURE__ */ new Map();
  const resolveIn = (folder, specifier) => {
    if (specifier.startsWith(mark) || specifier.startsWith("/")) return null;
    if (RELATIVE.test(specifier)) return resolveRelative(folder, specifier);
    for (const target of aliases.targetsOf(folder, specifier)) {
      const found = resolvePath(target) ?? sourceOfOutput(target);
      if (found !== null) return found;
    }
    return specifier.startsWith("#") ? resolveInternal(folder, specifier) : resolvePackage(folder, specifier);
  };
  const resolveRelative = (folder, specifier) => {
    const path = joinInside(folder, specifier);
    if (path === null) return null;
    return FOLDER.test(specifier) ? resolveFolder(path) : resolvePath(path);
  };
  const resolvePath = (path) => findSourceFile(path, sources) ?? resolveFolder(path);
  const resolveFolder = (folder) => {
    const own = packages.at(folder);
    return (own === null ? null : resolveEntry(own, ".")) ?? findFolderIndex(folder, sources);
  };
  const resolveInternal = (folder, specifier) => {
    const own = packages.around(folder);
    if (own === null) return null;
    for (const target of internalTargets(own, specifier)) {
      const found = target.startsWith(".") ? resolveInPackage(own, target) : resolvePackage(own.folder, target);
      if (found !== null) return found;
    }
    return null;
  };
  const resolvePackage = (folder, specifier) => {
    const [, name, rest] = PACKAGE_NAME.exec(specifier) ?? [];
    const found = name === void 0 ? null : packages.find(folder, name);
    return found === null ? null : resolveEntry(found, rest === void 0 ? "." : `./${rest}`);
  };
  const resolveEntry = (own, subpath) => {
    for (const target of entryTargets(own, subpath)) {
      const found = resolveInPackage(own, target);
      if (found !== null) return found;
    }
    return null;
  };
  const resolveInPackage = (own, target) => {
    const path = joinInside(own.folder, target);
    if (path === null) return null;
    return findSource(path, sources) ?? findSourceOfOutput(path, own.folder, sources);
  };
  const sourceOfOutput = (path) => {
    const own = packages.around(folderOf(path));
    return own === null ? null : findSourceOfOutput(path, own.folder, sources);
  };
  return (folder, specifier) => {
    const inFolder = remembered.get(folder) ?? /* @__PURE__ */ new Map();
    remembered.set(folder, inFolder);
    const before = inFolder.get(specifier);
    if (before !== void 0) return before;
    const found = resolveIn(folder, specifier);
    inFolder.set(specifier, found);
    return found;
  };
}
var RELATIVE = /^\.\.?(?:\/|$)/;
var FOLDER = /(?:^|\/)\.{0,2}$/;
var PACKAGE_NAME = /^((?:@[^/]+\/)?[^/@][^/]*)(?:\/(.+))?$/;

// src/discover/workspace-globs.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function globsOfManifest(manifest) {
  const workspaces = manifest.get("workspaces");
  return stringsOf(Array.isArray(workspaces) ? workspaces : recordOf(workspaces).get("packages"));
}
function matchWorkspace(globs) {
  const safe = globs.map(normalise).filter(isOrdinary);
  const included = safe.filter((glob) => !glob.startsWith("!"));
  const excluded = safe.filter((glob) => glob.startsWith("!")).map((glob) => normalise(glob.slice(1)));
  const options = { dot: true, noextglob: true, nonegate: true };
  const isIncluded = included.length === 0 ? () => false : (0, import_picomatch.default)(included, options);
  const isExcluded = excluded.length === 0 ? () => false : (0, import_picomatch.default)(excluded, options);
  return (folder) => isIncluded(folder) && !isExcluded(folder);
}
var normalise = (glob) => glob.replace(/^\.?\/+/, "").replace(/\/+$/, "");
var isOrdinary = (glob) => glob.length > 0 && glob.length <= 200 && glob.replaceAll("**", "*").split("*").length <= 5;

// src/discover/packages.ts
async function readPackages(workspace, listed) {
  const packages = /* @__PURE__ */ new Map();
  const globs = /* @__PURE__ */ new Map();
  const notes = /* @__PURE__ */ new Map();
  for (const file of listed.filter((path) => MANIFEST.test(path))) {
    const { value, problem } = await readJson(workspace, file);
    if (problem !== null) notes.set(file, invalid(file, problem));
    const manifest = recordOf(value);
    packages.set(folderOf(file), { folder: folderOf(file), name: stringOf(manifest.get("name")), manifest });
    if (manifest.has("workspaces")) globs.set(folderOf(file), globsOfManifest(manifest));
  }
  for (const file of listed.filter((path) => PNPM.test(path))) {
    const { found, problem } = await readPnpm(workspace, file);
    if (problem !== null) notes.set(file, invalid(file, problem));
    globs.set(folderOf(file), [...globs.get(folderOf(file)) ?? [], ...found]);
  }
  return index(packages, membersByRoot(packages, globs), notes);
}
var MANIFEST = /(?:^|\/)package\.json$/;
var PNPM = /(?:^|\/)pnpm-workspace\.yaml$/;
async function readPnpm(workspace, file) {
  const text = await readConfigText(workspace, file);
  if (typeof text !== "string") return { found: [], problem: text.problem };
  const { globsOfPnpm } = await import("./pnpm-workspace-4JYPBH72.js");
  const found = globsOfPnpm(text);
  return found === null ? { found: [], problem: "is not valid YAML" } : { found, problem: null };
}
function membersByRoot(packages, globs) {
  const roots = /* @__PURE__ */ new Map();
  for (const [root, patterns] of globs) {
    const inRoot = root === "" ? "" : `${root}/`;
    const isMember = matchWorkspace(patterns);
    const members = /* @__PURE__ */ new Map();
    for (const candidate of packages.values()) {
      const { folder, name } = candidate;
      if (name === null) continue;
      if (folder !== root && !(folder.startsWith(inRoot) && isMember(folder.slice(inRoot.length)))) continue;
      members.set(name, members.has(name) ? null : candidate);
    }
    roots.set(root, members);
  }
  return roots;
}
function index(packages, roots, notes) {
  const around = (folder) => {
    for (const candidate of foldersFrom(folder)) {
      const found = packages.get(candidate);
      if (found !== void 0) return found;
    }
    return null;
  };
  return {
    at: (folder) => packages.get(folder) ?? null,
    around,
    find(folder, name) {
      const own = around(folder);
      if (own?.name === name) return own;
      const linked = own === null ? null : linkedFolder(own, name);
      if (linked !== null) return packages.get(linked) ?? null;
      for (const root of foldersFrom(folder)) {
        const member = roots.get(root)?.get(name);
        if (member !== void 0) return member;
      }
      return null;
    },
    notesFor: (folder) => [...foldersFrom(folder)].flatMap((path) => [joinInside(path, "package.json"), joinInside(path, "pnpm-workspace.yaml")]).map((file) => notes.get(file)).filter((note) => note !== void 0).sort((a, b) => byText(a.file ?? "", b.file ?? ""))
  };
}
function linkedFolder(own, name) {
  for (const key of ["dependencies", "devDependencies", "optionalDependencies"]) {
    const version = stringOf(recordOf(own.manifest.get(key)).get(name));
    const path = version === null ? void 0 : /^(?:file|link|portal):(.+)$/.exec(version)?.[1];
    if (path !== void 0) return joinInside(own.folder, path);
  }
  return null;
}
var KIND = "invalid-package-manifest";
var invalid = (file, problem) => ({ kind: KIND, file, message: problem });

// src/discover/tsconfig-chain.ts
function createTsconfigReader(workspace, listed, findPackage) {
  const configs = /* @__PURE__ */ new Map();
  const configOf = (file) => {
    const config = configs.get(file) ?? readJson(workspace, file);
    configs.set(file, config);
    return config;
  };
  return async (file) => {
    const notes = [];
    const leafFolder = folderOf(file);
    let visited = 0;
    const collect = async (current, chain) => {
      const { value, problem } = await configOf(current);
      if (problem !== null) notes.push(invalid2(current, problem));
      const config = recordOf(value);
      let settings = {};
      for (const specifier of stringsOf(config.get("extends"))) {
        const target = findExtended(current, specifier, listed, findPackage);
        if (target === ELSEWHERE) continue;
        if (target === null) notes.push(invalid2(current, `extends ${quote(specifier)}, which is not there`));
        else if (target === current || chain.includes(target)) notes.push(invalid2(current, "extends itself"));
        else if (visited >= MAX_EXTENDED) notes.push(invalid2(file, `extends more than ${MAX_EXTENDED} files`));
        else {
          visited += 1;
          settings = { ...settings, ...await collect(target, [...chain, current]) };
        }
      }
      return { ...settings, ...ownSettings(config, folderOf(current)) };
    };
    const { baseUrl, paths } = await collect(file, []);
    const place = (path) => path.text.startsWith(CONFIG_DIR) ? joinInside(leafFolder, path.text.slice(CONFIG_DIR.length + 1)) : joinInside(path.folder, path.text);
    const base = baseUrl === void 0 ? null : place(baseUrl);
    const targetsFrom = (folder, targets) => targets.map((text) => place({ folder, text })).filter((path) => path !== null);
    const pathsFolder = baseUrl === void 0 ? paths?.folder ?? null : base;
    return {
      baseUrl: base,
      paths: new Map(
        [...paths?.targets ?? []].map(([pattern, targets]) => [
          pattern,
          pathsFolder === null ? [] : targetsFrom(pathsFolder, targets)
        ])
      ),
      references: referencesOf(recordOf((await configOf(file)).value), leafFolder, listed),
      notes
    };
  };
}
var MAX_EXTENDED = 64;
var CONFIG_DIR = "${configDir}";
function ownSettings(config, folder) {
  const options = recordOf(config.get("compilerOptions"));
  const baseUrl = stringOf(options.get("baseUrl"));
  const targets = [...recordOf(options.get("paths"))].map(([pattern, values]) => [pattern, stringsOf(values)]);
  return {
    ...baseUrl === null ? {} : { baseUrl: { folder, text: baseUrl } },
    ...options.has("paths") ? { paths: { folder, targets: new Map(targets) } } : {}
  };
}
var ELSEWHERE = /* @__PURE__ */ Symbol("a package that is not of this repository");
function findExtended(file, specifier, listed, findPackage) {
  const folder = folderOf(file);
  if (specifier.startsWith(".") || specifier.startsWith("/")) {
    if (specifier.includes("node_modules/")) return ELSEWHERE;
    const path2 = joinInside(folder, specifier);
    return (path2 === null ? void 0 : configNames(path2).find((name2) => listed.has(name2))) ?? null;
  }
  const [, name = "", rest = ""] = PACKAGE_NAME2.exec(specifier) ?? [];
  const packageFolder = findPackage(folder, name);
  const path = packageFolder === null ? null : joinInside(packageFolder, rest);
  return (path === null ? void 0 : configNames(path).find((candidate) => listed.has(candidate))) ?? ELSEWHERE;
}
var configNames = (path) => [path, `${path}.json`, joinInside(path, "tsconfig.json") ?? ""];
var PACKAGE_NAME2 = /^((?:@[^/]+\/)?[^/]+)\/?(.*)$/;
function referencesOf(config, folder, listed) {
  const references = config.get("references");
  if (!Array.isArray(references)) return [];
  return references.map((reference) => joinInside(folder, stringOf(recordOf(reference).get("path")) ?? "")).filter((path) => path !== null).filter((path) => path.endsWith(".json") && folderOf(path) === folder && listed.has(path)).slice(0, MAX_REFERENCES);
}
var MAX_REFERENCES = 16;
var quote = (specifier) => JSON.stringify(specifier.slice(0, 200));
var invalid2 = (file, problem) => ({ kind: "invalid-tsconfig", file, message: problem });

// src/discover/tsconfig-paths.ts
async function readPathAliases(files, read) {
  const projects = /* @__PURE__ */ new Map();
  for (const file of files.filter((path) => CONFIG_FILE.test(path)).sort(byText)) {
    const settings = await read(file);
    const referred = await Promise.all(settings.references.map(read));
    projects.set(folderOf(file), [settings, ...referred].map(createProject));
  }
  const nearest = (folder) => {
    for (const around of foldersFrom(folder)) {
      const found = projects.get(around);
      if (found !== void 0) return found;
    }
    return [];
  };
  return {
    targetsOf: (folder, specifier) => nearest(folder).flatMap((project) => project.targetsOf(specifier)),
    notesFor: (folder) => nearest(folder).flatMap(({ notes }) => notes)
  };
}
var CONFIG_FILE = /(?:^|\/)[jt]sconfig\.json$/;
function createProject({ baseUrl, paths, notes }) {
  const patterns = [...paths].map(([pattern, targets]) => parseStarPattern(pattern, targets));
  return {
    notes,
    targetsOf(specifier) {
      const match = matchStarPattern(patterns, specifier);
      const aliased = match === null ? [] : match.value.map((target) => joinInside("", fillStar(target, match.star)));
      const based = baseUrl === null ? null : joinInside(baseUrl, specifier);
      return [...aliased, based].filter((path) => path !== null);
    }
  };
}

// src/discover/read-project.ts
async function readProject(workspace, listed, mark) {
  const packages = await readPackages(workspace, listed);
  const findPackage = (from, name) => packages.find(from, name)?.folder ?? null;
  const aliases = await readPathAliases(listed, createTsconfigReader(workspace, new Set(listed), findPackage));
  return { sources: new Set(listed.filter(isSourceFile)), aliases, packages, mark };
}

// src/discover/unseen-use.ts
function createUnseenUse(listed, read, packages) {
  const isAllRead = listed.every((path) => !isCode(path) || read.has(path));
  return (path) => {
    const own = packages.around(folderOf(path));
    if (!isAllRead || own === null) return true;
    return own.manifest.get("private") !== true && ENTRY_FIELDS2.some((field) => own.manifest.has(field));
  };
}
var isCode = (path) => isSourceFile(path) || /\.(?:vue|svelte|astro|mdx)$/.test(path);
var ENTRY_FIELDS2 = ["exports", "main", "module", "browser", "types", "typings", "source"];

// src/discover/follow-imports.ts
var MAX_FILES = 5e3;
async function followImports(workspace, listed, candidates, mark) {
  const project = await readProject(workspace, listed, mark);
  const resolve = createResolver(project);
  const isGenerated = await readGeneratedFiles(workspace, listed);
  const graph = await readImportGraph(candidates, resolve);
  const { files, isComplete } = closeOverImports(candidates.seeds, graph, MAX_FILES);
  const { texts, notes } = await decodeFiles([...files].sort(byText), candidates);
  const unread2 = new Set(notes.map(({ file }) => file));
  const readable = new Set(candidates.paths.filter((path) => !unread2.has(path)));
  const folders = [...new Set([...texts.keys()].map(folderOf))];
  const configNotes = folders.flatMap((folder) => [
    ...project.packages.notesFor(folder),
    ...project.aliases.notesFor(folder)
  ]);
  return {
    files: {
      texts,
      resolve: (from, specifier) => onlyRead(resolve(folderOf(from), specifier), texts),
      isGenerated,
      mayBeUsedUnseen: createUnseenUse(listed, isComplete ? readable : /* @__PURE__ */ new Set(), project.packages)
    },
    notes: [...notes, ...eachOnce(configNotes), ...isComplete ? [] : [TOO_MANY_FILES]]
  };
}
async function readImportGraph(candidates, resolve) {
  const known = new Set(candidates.paths);
  const graph = /* @__PURE__ */ new Map();
  for (const path of candidates.paths) {
    const folder = folderOf(path);
    const targets = /* @__PURE__ */ new Set();
    for (const specifier of await candidates.importsOf(path)) {
      const target = resolve(folder, specifier);
      if (target !== null && known.has(target)) targets.add(target);
    }
    graph.set(path, [...targets]);
  }
  return graph;
}
async function decodeFiles(paths, candidates) {
  const texts = /* @__PURE__ */ new Map();
  const notes = [];
  for (const path of paths) {
    const bytes = await candidates.bytesOf(path);
    const text = bytes === null ? null : decodeUtf8(bytes);
    if (text !== null) texts.set(path, text);
    else notes.push(bytes === null ? unread(path, { kind: "missing" }) : notUtf8(path));
  }
  return { texts, notes };
}
var onlyRead = (path, texts) => path !== null && texts.has(path) ? path : null;
var eachOnce = (notes) => [
  ...new Map(notes.map((note) => [`${note.file ?? ""}\0${note.message}`, note])).values()
];
var TOO_MANY_FILES = {
  kind: "too-many-files",
  file: null,
  message: `more than ${MAX_FILES} files are connected by imports to stack code; the furthest were left out`
};
export {
  MAX_FILES,
  followImports
};
