import type { Note } from '../../model/note.js'
import { byText } from '../../model/order.js'
import type { Assembly } from '../../model/template-files.js'
import type { Workspace } from '../../ports/workspace.js'
import { stringOf } from '../config-file.js'
import { decodeUtf8 } from '../decode.js'
import { folderOf, joinInside } from '../inside-root.js'
import { MAX_FILE_BYTES, unread } from '../read-candidates.js'

export interface FoundAssembly extends Assembly {
  readonly manifest: string
  /** All templates that the manifest lists. */
  readonly files: readonly string[]
}

/**
 * Output of the framework's synthesis: a folder with a `manifest.json` that lists stacks. Looked for among the repository's
 * files, and, since it is normally ignored by git, in the folders that `.atakora/manifest.json` names and where the
 * framework writes by default.
 */
export async function findAssemblies(
  workspace: Workspace,
  listed: readonly string[],
  wanted: (path: string) => boolean,
): Promise<{ readonly assemblies: readonly FoundAssembly[]; readonly notes: readonly Note[] }> {
  const projects = new Set([PROJECT, ...listed.filter((path) => path.endsWith(`/${PROJECT}`))])
  const outputs = new Set(['arm.out', '.atakora/arm.out'].map((folder) => `${folder}/${MANIFEST}`))
  for (const path of projects) {
    for (const folder of await outputFolders(workspace, path)) outputs.add(`${folder}/${MANIFEST}`)
  }
  const manifests = new Set([
    ...listed.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)),
    ...outputs,
  ])
  const assemblies: FoundAssembly[] = []
  const notes: Note[] = []
  for (const path of [...manifests].filter((each) => !projects.has(each) && wanted(each)).sort(byText)) {
    const manifest = await readObject(workspace, path)
    if (manifest === null) continue
    if ('kind' in manifest) {
      // Many other things are called so; only what is certainly ours is missed.
      if (outputs.has(path)) notes.push(manifest)
      continue
    }
    const found = readAssembly(manifest.value, path)
    if (found === null) continue
    assemblies.push(found.assembly)
    notes.push(...found.notes)
  }
  return { assemblies, notes }
}

const MANIFEST = 'manifest.json'
/** Lists the packages of a workspace; it is no manifest of output. */
const PROJECT = '.atakora/manifest.json'

async function outputFolders(workspace: Workspace, project: string): Promise<readonly string[]> {
  const manifest = await readObject(workspace, project)
  if (manifest === null || !('value' in manifest)) return []
  const above = project.slice(0, -PROJECT.length)
  const { outputDirectory, packages } = manifest.value
  const output = inFolder(folderOf(above), stringOf(outputDirectory) ?? '.atakora/arm.out')
  if (output === null) return []
  return [output, ...packageFolders(packages).flatMap((name) => inFolder(output, name) ?? [])]
}

/** A map of packages, or in older projects a list. */
function packageFolders(packages: unknown): readonly string[] {
  if (Array.isArray(packages)) return packages.flatMap((each) => stringOf(asObject(each)?.name) ?? [])
  return Object.entries(asObject(packages) ?? {}).map(([name, each]) => stringOf(asObject(each)?.outDir) ?? name)
}

/** Null for a manifest of something else. */
function readAssembly(
  { version, stacks }: Record<string, unknown>,
  path: string,
): { readonly assembly: FoundAssembly; readonly notes: readonly Note[] } | null {
  const listed = asObject(stacks)
  if (typeof version !== 'string' || listed === null) return null
  const folder = folderOf(path)
  const entries = Object.values(listed)
    .map(asObject)
    .filter((stack) => stack !== null)
  const names = entries.flatMap((stack) => stringOf(stack.templatePath) ?? [])
  if (names.length === 0) return null
  const notes: Note[] = []
  const filesOf = (written: readonly string[]): ReadonlySet<string> =>
    new Set(
      written.flatMap((name) => {
        const file = inFolder(folder, name)
        if (file === null) notes.push(outside(path, name))
        return file ?? []
      }),
    )
  const roots = filesOf(names)
  const linked = filesOf(entries.flatMap((stack) => linkedOf(stack.linkedTemplates)))
  const assembly = {
    folder,
    manifest: path,
    roots: [...roots],
    linked: [...linked].filter((file) => !roots.has(file)),
    files: [...new Set([...roots, ...linked])],
  }
  return { assembly, notes }
}

const outside = (file: string, name: string): Note => ({
  kind: 'outside-workspace',
  file,
  message: `lists ${JSON.stringify(name.slice(0, LONGEST_SHOWN))}, which was not read: the path leaves the folder`,
})

/** Characters of a path that a note shows. */
const LONGEST_SHOWN = 200

/** File names, or objects that hold one. */
const linkedOf = (templates: unknown): readonly string[] =>
  Array.isArray(templates)
    ? templates.flatMap((each) => stringOf(each) ?? stringOf(asObject(each)?.templatePath) ?? [])
    : []

/** Null when there is no such file, or it holds no object. */
async function readObject(
  workspace: Workspace,
  path: string,
): Promise<{ readonly value: Record<string, unknown> } | Note | null> {
  const file = await workspace.read(path, MAX_FILE_BYTES)
  if (file.kind === 'missing') return null
  if (file.kind !== 'bytes') return unread(path, file)
  const text = decodeUtf8(file.bytes)
  try {
    const value = asObject(JSON.parse((text ?? '').replace(/^\uFEFF/, '')))
    return value === null ? null : { value }
  } catch {
    // Many other things are called manifest.json, and need not be strict JSON.
    return null
  }
}

const asObject = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null

/** As a path of the workspace; null for one that leaves it, and for the workspace itself. */
function inFolder(folder: string, written: string): string | null {
  const path = joinInside(folder, written.replaceAll('\\', '/'))
  return path === '' ? null : path
}
