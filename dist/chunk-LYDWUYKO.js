import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MAX_FILE_BYTES,
  candidatesOf,
  folderOf,
  globFilter,
  joinInside,
  notUtf8,
  readCandidates,
  selectCandidates,
  unread
} from "./chunk-JQZUN7LU.js";
import {
  decodeUtf8,
  stringOf
} from "./chunk-QJDCEC3V.js";
import {
  FRAMEWORK_MARK
} from "./chunk-F4AMOL77.js";
import {
  require_picomatch
} from "./chunk-DKA5BIJN.js";
import {
  by,
  byText
} from "./chunk-OSZJB55W.js";
import {
  __toESM
} from "./chunk-GFVQXI6T.js";

// src/app/listed-once.ts
function listedOnce(workspace) {
  let files = null;
  return { ...workspace, list: () => files ??= workspace.list() };
}

// src/discover/discover.ts
async function discover(workspace, options) {
  const listed = [...new Set(await workspace.list())].sort(byText);
  const candidates = await readAll(workspace, selectCandidates(listed, options), options);
  const { seeds, read, bytes } = candidates;
  const counts = { listed: listed.length, read, bytes, seeds };
  if (seeds.length === 0) return { ...counts, files: null, notes: inOrder(candidates.notes) };
  const { followImports } = await import("./follow-imports-OWXCQAQS.js");
  const { files, notes } = await followImports(workspace, listed, candidates, options.mark);
  return { ...counts, files, notes: inOrder([...candidates.notes, ...notes]) };
}
var WORTH_A_THREAD = 1e3;
async function readAll(workspace, paths, { mark, onMark = () => void 0 }) {
  const reading = paths.length < WORTH_A_THREAD ? null : await workspace.readApart?.(paths, mark, onMark);
  return reading == null ? readCandidates(workspace, paths, mark, onMark) : candidatesOf(reading, workspace);
}
var inOrder = (notes) => notes.toSorted(by((note) => `${note.file ?? ""}\0${note.kind}\0${note.message}`));

// src/app/read-stack-code.ts
async function readStackCode(workspace, policy, journal) {
  journal.progress("Looking for stack code");
  const { include, exclude } = policy;
  const found = await discover(workspace, { include, exclude, mark: FRAMEWORK_MARK, onMark: warmUp });
  journal.progress(`Reading ${found.files?.texts.size ?? 0} of ${found.read} source files`);
  const read = found.files === null ? nothingRead(policy) : await withCompiler(found.files, policy);
  return { ...read, notes: [...found.notes, ...read.notes] };
}
async function withCompiler(files, policy) {
  const { readFiles } = await loadCompiler();
  return readFiles(files, policy);
}
var loadCompiler = () => import("./read-files-G5FB5TZJ.js");
function warmUp() {
  void loadCompiler().catch(() => void 0);
}
var nothingRead = (policy) => ({
  contract: policy.contract ?? "documented",
  policy,
  code: { components: [], backends: [] },
  plan: { groups: [], refused: [], solitary: [], backends: [], judgements: [], resourcesNow: 0, resourcesShared: 0 },
  proposals: /* @__PURE__ */ new Map(),
  notes: [],
  suppressions: [],
  source: null
});
var NO_STACK_CODE = { kind: "no-stack-code", file: null, message: "no Atakora component was found" };

// src/discover/templates/discover-templates.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/discover/templates/assemblies.ts
async function findAssemblies(workspace, listed, wanted) {
  const projects = /* @__PURE__ */ new Set([PROJECT, ...listed.filter((path) => path.endsWith(`/${PROJECT}`))]);
  const outputs = new Set(["arm.out", ".atakora/arm.out"].map((folder) => `${folder}/${MANIFEST}`));
  for (const path of projects) {
    for (const folder of await outputFolders(workspace, path)) outputs.add(`${folder}/${MANIFEST}`);
  }
  const manifests = /* @__PURE__ */ new Set([
    ...listed.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)),
    ...outputs
  ]);
  const assemblies = [];
  const notes = [];
  for (const path of [...manifests].filter((each) => !projects.has(each) && wanted(each)).sort(byText)) {
    const manifest = await readObject(workspace, path);
    if (manifest === null) continue;
    if ("kind" in manifest) {
      if (outputs.has(path)) notes.push(manifest);
      continue;
    }
    const found = readAssembly(manifest.value, path);
    if (found === null) continue;
    assemblies.push(found.assembly);
    notes.push(...found.notes);
  }
  return { assemblies, notes };
}
var MANIFEST = "manifest.json";
var PROJECT = ".atakora/manifest.json";
async function outputFolders(workspace, project) {
  const manifest = await readObject(workspace, project);
  if (manifest === null || !("value" in manifest)) return [];
  const above = project.slice(0, -PROJECT.length);
  const { outputDirectory, packages } = manifest.value;
  const output = inFolder(folderOf(above), stringOf(outputDirectory) ?? ".atakora/arm.out");
  if (output === null) return [];
  return [output, ...packageFolders(packages).flatMap((name) => inFolder(output, name) ?? [])];
}
function packageFolders(packages) {
  if (Array.isArray(packages)) return packages.flatMap((each) => stringOf(asObject(each)?.name) ?? []);
  return Object.entries(asObject(packages) ?? {}).map(([name, each]) => stringOf(asObject(each)?.outDir) ?? name);
}
function readAssembly({ version, stacks }, path) {
  const listed = asObject(stacks);
  if (typeof version !== "string" || listed === null) return null;
  const folder = folderOf(path);
  const entries = Object.values(listed).map(asObject).filter((stack) => stack !== null);
  const names = entries.flatMap((stack) => stringOf(stack.templatePath) ?? []);
  if (names.length === 0) return null;
  const notes = [];
  const filesOf = (written) => new Set(
    written.flatMap((name) => {
      const file = inFolder(folder, name);
      if (file === null) notes.push(outside(path, name));
      return file ?? [];
    })
  );
  const roots = filesOf(names);
  const linked = filesOf(entries.flatMap((stack) => linkedOf(stack.linkedTemplates)));
  const assembly = {
    folder,
    manifest: path,
    roots: [...roots],
    linked: [...linked].filter((file) => !roots.has(file)),
    files: [.../* @__PURE__ */ new Set([...roots, ...linked])]
  };
  return { assembly, notes };
}
var outside = (file, name) => ({
  kind: "outside-workspace",
  file,
  message: `lists ${JSON.stringify(name.slice(0, LONGEST_SHOWN))}, which was not read: the path leaves the folder`
});
var LONGEST_SHOWN = 200;
var linkedOf = (templates) => Array.isArray(templates) ? templates.flatMap((each) => stringOf(each) ?? stringOf(asObject(each)?.templatePath) ?? []) : [];
async function readObject(workspace, path) {
  const file = await workspace.read(path, MAX_FILE_BYTES);
  if (file.kind === "missing") return null;
  if (file.kind !== "bytes") return unread(path, file);
  const text = decodeUtf8(file.bytes);
  try {
    const value = asObject(JSON.parse((text ?? "").replace(/^\uFEFF/, "")));
    return value === null ? null : { value };
  } catch {
    return null;
  }
}
var asObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
function inFolder(folder, written) {
  const path = joinInside(folder, written.replaceAll("\\", "/"));
  return path === "" ? null : path;
}

// src/discover/templates/companions.ts
var JSON_FILE = /\.jsonc?$/i;
async function readCompanions(named, held, available, read) {
  const left = new Set(available);
  const texts = /* @__PURE__ */ new Map();
  const notes = [];
  const take = async (paths, isTaken) => {
    const found = await read([...paths]);
    for (const [path, text] of found.texts) {
      if (!isTaken(text)) continue;
      texts.set(path, text);
      left.delete(path);
    }
    notes.push(...found.notes);
  };
  await take(new Set(named.flatMap((path) => besideTemplate(path, left))), isParameterFile);
  let round = named.map((path) => ({ path, from: folderOf(path) }));
  while (round.length > 0) {
    const mentioned = round.flatMap((each) => mentionedBy(each, texts.get(each.path) ?? held.get(each.path), left));
    const next = new Map(mentioned.map((each) => [each.path, each]));
    for (const path of next.keys()) left.delete(path);
    await take(new Set(next.keys()), () => true);
    round = [...next.values()].filter(({ path }) => texts.has(path));
  }
  return { texts, notes };
}
function besideTemplate(path, available) {
  const stem = `${path.replace(JSON_FILE, "").toLowerCase()}.`;
  return [...available].filter((each) => folderOf(each) === folderOf(path) && each.toLowerCase().startsWith(stem));
}
var isParameterFile = (text) => /deploymentParameters\.json/i.test(text);
function mentionedBy({ path, from }, text, available) {
  const paths = text.split(/["']/).filter((piece) => piece.length <= LONGEST_PATH && JSON_FILE.test(piece)).map((piece) => piece.replaceAll(/\\+/g, "/").replace(/^\/+/, "")).flatMap((piece) => [joinInside(folderOf(path), piece), joinInside(from, piece)]);
  return [...new Set(paths)].flatMap((each) => each !== null && available.has(each) ? [{ path: each, from }] : []);
}
var LONGEST_PATH = 1e3;

// src/discover/templates/discover-templates.ts
var MARK = "management.azure.com/schemas/";
async function discoverTemplates(workspace, globs) {
  const listed = [...new Set(await workspace.list())].sort(byText);
  const wanted = globFilter(globs);
  const { assemblies, notes: assemblyNotes } = await findAssemblies(workspace, listed, wanted);
  const inAssembly = new Set(assemblies.flatMap(({ files }) => files));
  const named = await namedFiles(workspace, globs.include);
  const free = (path) => JSON_FILE.test(path) && !inAssembly.has(path) && !isStale(path, assemblies);
  const chosen = [.../* @__PURE__ */ new Set([...listed, ...named])].filter((path) => free(path) && wanted(path));
  const read = await readMarked(workspace, chosen);
  const texts = new Map(read.texts);
  const notes = [...assemblyNotes, ...read.notes];
  const starts = named.filter((path) => texts.has(path));
  if (starts.length > 0) {
    const isKept = globFilter({ include: [], exclude: globs.exclude });
    const available = listed.filter((path) => free(path) && isKept(path) && !texts.has(path));
    const along = await readCompanions(starts, texts, available, (paths) => readMarked(workspace, paths));
    for (const [path, text] of along.texts) texts.set(path, text);
    notes.push(...along.notes);
  }
  const outputs = await readOutputs(workspace, [...inAssembly]);
  for (const [path, text] of outputs.texts) texts.set(path, text);
  notes.push(...outputs.notes, ...staleNotes(listed, assemblies));
  const applications = namedApplications([...texts.keys()], globs.applications);
  notes.push(...applications.filter(({ templates }) => templates.length === 0).map(unmatched));
  return { files: texts.size === 0 ? null : { texts, assemblies, applications }, notes };
}
async function namedFiles(workspace, include) {
  const named = [];
  for (const glob of include) {
    const path = glob.replace(/\\(.)/g, "$1");
    if (JSON_FILE.test(path) && await workspace.size(path) !== null) named.push(path);
  }
  return named;
}
async function readMarked(workspace, paths) {
  const candidates = await readCandidates(workspace, paths, MARK);
  const texts = /* @__PURE__ */ new Map();
  for (const path of candidates.seeds) {
    const bytes = await candidates.bytesOf(path);
    const text = bytes === null ? null : decodeUtf8(bytes);
    if (text !== null) texts.set(path, text);
  }
  return { texts, notes: candidates.notes };
}
async function readOutputs(workspace, paths) {
  const texts = /* @__PURE__ */ new Map();
  const notes = [];
  for (const path of paths) {
    const file = await workspace.read(path, MAX_FILE_BYTES);
    if (file.kind !== "bytes") {
      notes.push(unread(path, file));
      continue;
    }
    const text = decodeUtf8(file.bytes);
    if (text === null) notes.push(notUtf8(path));
    else texts.set(path, text);
  }
  return { texts, notes };
}
var isStale = (path, assemblies) => assemblies.some(({ folder }) => isIn(folder, path));
function staleNotes(listed, assemblies) {
  return assemblies.flatMap(({ folder, manifest, files }) => {
    const known = /* @__PURE__ */ new Set([...files, manifest]);
    const stale = listed.filter((path) => JSON_FILE.test(path) && isIn(folder, path) && !known.has(path));
    if (stale.length === 0) return [];
    const what = stale.length === 1 ? `${stale[0]} is` : `${stale.length} files beside it are`;
    return [{ kind: "stale-output", file: manifest, message: `does not list everything: ${what} not read` }];
  });
}
var isIn = (folder, path) => folderOf(path) === folder;
var unmatched = ({ name }) => ({
  kind: "unmatched-application",
  file: null,
  message: `the policy's application ${JSON.stringify(name)} has no template here: its globs match none`
});
function namedApplications(paths, applications) {
  return Object.entries(applications).sort(([a], [b]) => byText(a, b)).map(([name, { templates, parameters, code }]) => ({
    name,
    templates: matching(paths, templates),
    parameters: matching(paths, parameters),
    code
  }));
}
function matching(paths, globs) {
  if (globs.length === 0) return [];
  const matches = (0, import_picomatch.default)([...globs], { dot: true });
  return paths.filter((path) => matches(path)).sort(byText);
}

export {
  listedOnce,
  readStackCode,
  nothingRead,
  NO_STACK_CODE,
  discoverTemplates
};
