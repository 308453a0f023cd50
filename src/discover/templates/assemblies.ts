import type { Note } from '../../model/note.js'
import { byText } from '../../model/order.js'
import type { Assembly } from '../../model/template-files.js'
import type { Workspace } from '../../ports/workspace.js'
import { decodeUtf8 } from '../decode.js'
import { unread } from '../read-candidates.js'

export interface FoundAssembly extends Assembly {
  readonly manifest: string
  /** All templates that the manifest lists. */
  readonly files: readonly string[]
}

/** Bytes of a manifest; it lists a few stacks. */
const LARGEST_MANIFEST = 1024 * 1024

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
  const manifests = new Set([
    ...listed.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)),
    ...['arm.out', '.atakora/arm.out'].map((folder) => `${folder}/${MANIFEST}`),
  ])
  for (const path of projects) {
    for (const folder of await outputFolders(workspace, path)) manifests.add(`${folder}/${MANIFEST}`)
  }
  const assemblies: FoundAssembly[] = []
  const notes: Note[] = []
  for (const path of [...manifests].filter((each) => !projects.has(each) && wanted(each)).sort(byText)) {
    const found = await readAssembly(workspace, path)
    if (found === null) continue
    if ('folder' in found) assemblies.push(found)
    else notes.push(found)
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
  const output = above + trimmed(typeof outputDirectory === 'string' ? outputDirectory : '.atakora/arm.out')
  const names = packageFolders(packages)
  return [output, ...names.map((name) => `${output}/${trimmed(name)}`)]
}

/** A map of packages, or in older projects a list. */
function packageFolders(packages: unknown): readonly string[] {
  if (Array.isArray(packages)) return packages.flatMap((each) => stringsOf(asObject(each)?.name))
  return Object.entries(asObject(packages) ?? {}).map(([name, each]) => {
    const folder = asObject(each)?.outDir
    return typeof folder === 'string' ? folder : name
  })
}

async function readAssembly(workspace: Workspace, path: string): Promise<FoundAssembly | Note | null> {
  const manifest = await readObject(workspace, path)
  if (manifest === null || 'kind' in manifest) return manifest
  const { version, stacks } = manifest.value
  const listed = asObject(stacks)
  if (typeof version !== 'string' || listed === null) return null
  const folder = path.slice(0, -MANIFEST.length).replace(/\/$/, '')
  const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
  const entries = Object.values(listed)
    .map(asObject)
    .filter((stack) => stack !== null)
  const roots = entries.flatMap((stack) => stringsOf(stack.templatePath)).map(trimmed)
  if (roots.length === 0) return null
  const linked = entries.flatMap((stack) => linkedOf(stack.linkedTemplates)).map(trimmed)
  const [rootFiles, linkedFiles] = [distinct(roots.map(inFolder)), distinct(linked.map(inFolder))]
  return {
    folder,
    manifest: path,
    roots: rootFiles,
    linked: linkedFiles.filter((file) => !rootFiles.includes(file)),
    files: distinct([...rootFiles, ...linkedFiles]),
  }
}

/** File names, or objects that hold one. */
const linkedOf = (templates: unknown): readonly string[] =>
  Array.isArray(templates)
    ? templates.flatMap((each) => (typeof each === 'string' ? each : stringsOf(asObject(each)?.templatePath)))
    : []

/** Null when there is no such file, or it holds no object. */
async function readObject(
  workspace: Workspace,
  path: string,
): Promise<{ readonly value: Record<string, unknown> } | Note | null> {
  const file = await workspace.read(path, LARGEST_MANIFEST)
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

const stringsOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : [])

/** As a path of the workspace: one that leaves it is refused when it is read. */
const trimmed = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')

const distinct = (paths: readonly string[]): readonly string[] => [...new Set(paths)]
