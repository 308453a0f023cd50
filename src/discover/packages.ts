import type { Note, NoteKind } from '../model/note.js'
import { byText } from '../model/order.js'
import type { Workspace } from '../ports/workspace.js'
import { readConfigText, readJson, recordOf, stringOf } from './config-file.js'
import { folderOf, foldersFrom, joinInside } from './inside-root.js'
import { globsOfManifest, matchWorkspace } from './workspace-globs.js'

/** A package.json of the repository. */
export interface Package {
  readonly folder: string
  readonly name: string | null
  readonly manifest: ReadonlyMap<string, unknown>
}

/** The packages whose sources are in this repository. */
export interface Packages {
  at(folder: string): Package | null
  /** The package a folder belongs to. */
  around(folder: string): Package | null
  /** What a package name means in a folder: the package itself, a `file:` dependency, a member of its workspace. */
  find(folder: string, name: string): Package | null
  /** What is wrong with the manifests of the folder and those around it. */
  notesFor(folder: string): readonly Note[]
}

export async function readPackages(workspace: Workspace, listed: readonly string[]): Promise<Packages> {
  const packages = new Map<string, Package>()
  const globs = new Map<string, readonly string[]>()
  const notes = new Map<string, Note>()
  for (const file of listed.filter((path) => MANIFEST.test(path))) {
    const { value, problem } = await readJson(workspace, file)
    if (problem !== null) notes.set(file, invalid(file, problem))
    const manifest = recordOf(value)
    packages.set(folderOf(file), { folder: folderOf(file), name: stringOf(manifest.get('name')), manifest })
    if (manifest.has('workspaces')) globs.set(folderOf(file), globsOfManifest(manifest))
  }
  for (const file of listed.filter((path) => PNPM.test(path))) {
    const { found, problem } = await readPnpm(workspace, file)
    if (problem !== null) notes.set(file, invalid(file, problem))
    globs.set(folderOf(file), [...(globs.get(folderOf(file)) ?? []), ...found])
  }
  return index(packages, membersByRoot(packages, globs), notes)
}

const MANIFEST = /(?:^|\/)package\.json$/
const PNPM = /(?:^|\/)pnpm-workspace\.yaml$/

async function readPnpm(workspace: Workspace, file: string) {
  const text = await readConfigText(workspace, file)
  if (typeof text !== 'string') return { found: [], problem: text.problem }
  // Loaded on demand: few repositories need a YAML parser.
  const { globsOfPnpm } = await import('./pnpm-workspace.js')
  const found = globsOfPnpm(text)
  return found === null ? { found: [], problem: 'is not valid YAML' } : { found, problem: null }
}

/** For each folder that declares a workspace, its packages by name; null where two have the same name. */
function membersByRoot(
  packages: ReadonlyMap<string, Package>,
  globs: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlyMap<string, Package | null>> {
  const roots = new Map<string, Map<string, Package | null>>()
  for (const [root, patterns] of globs) {
    const inRoot = root === '' ? '' : `${root}/`
    const isMember = matchWorkspace(patterns)
    const members = new Map<string, Package | null>()
    for (const candidate of packages.values()) {
      const { folder, name } = candidate
      if (name === null) continue
      if (folder !== root && !(folder.startsWith(inRoot) && isMember(folder.slice(inRoot.length)))) continue
      members.set(name, members.has(name) ? null : candidate)
    }
    roots.set(root, members)
  }
  return roots
}

function index(
  packages: ReadonlyMap<string, Package>,
  roots: ReadonlyMap<string, ReadonlyMap<string, Package | null>>,
  notes: ReadonlyMap<string, Note>,
): Packages {
  const around = (folder: string): Package | null => {
    for (const candidate of foldersFrom(folder)) {
      const found = packages.get(candidate)
      if (found !== undefined) return found
    }
    return null
  }
  return {
    at: (folder) => packages.get(folder) ?? null,
    around,
    find(folder, name) {
      const own = around(folder)
      if (own?.name === name) return own
      const linked = own === null ? null : linkedFolder(own, name)
      if (linked !== null) return packages.get(linked) ?? null
      for (const root of foldersFrom(folder)) {
        const member = roots.get(root)?.get(name)
        if (member !== undefined) return member
      }
      return null
    },
    notesFor: (folder) =>
      [...foldersFrom(folder)]
        .flatMap((path) => [joinInside(path, 'package.json')!, joinInside(path, 'pnpm-workspace.yaml')!])
        .map((file) => notes.get(file))
        .filter((note) => note !== undefined)
        .sort((a, b) => byText(a.file ?? '', b.file ?? '')),
  }
}

/** `"@shop/regions": "file:../regions"` */
function linkedFolder(own: Package, name: string): string | null {
  for (const key of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const version = stringOf(recordOf(own.manifest.get(key)).get(name))
    const path = version === null ? undefined : /^(?:file|link|portal):(.+)$/.exec(version)?.[1]
    if (path !== undefined) return joinInside(own.folder, path)
  }
  return null
}

const KIND: NoteKind = 'invalid-package-manifest'

const invalid = (file: string, problem: string): Note => ({ kind: KIND, file, message: problem })
