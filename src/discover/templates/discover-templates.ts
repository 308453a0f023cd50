import picomatch from 'picomatch'
import type { Note } from '../../model/note.js'
import { byText } from '../../model/order.js'
import type { NamedApplication, TemplateFiles } from '../../model/template-files.js'
import type { Workspace } from '../../ports/workspace.js'
import { decodeUtf8 } from '../decode.js'
import { MAX_FILE_BYTES, notUtf8, readCandidates, unread } from '../read-candidates.js'
import { type FoundAssembly, findAssemblies } from './assemblies.js'

export interface TemplateGlobs {
  /** Globs of files to read, relative to the root; empty means all. One that is a path is read though ignored. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** The policy's applications, by name. */
  readonly applications: Readonly<
    Record<
      string,
      {
        readonly templates: readonly string[]
        readonly parameters: readonly string[]
        readonly code: readonly string[]
      }
    >
  >
}

export interface TemplateDiscovery {
  /** Null when the repository has no template. */
  readonly files: TemplateFiles | null
  readonly notes: readonly Note[]
}

/** What the schema of every template and of every parameter file begins with, whatever its host is called. */
const MARK = 'management.azure.com/schemas/'

/**
 * Finds deployment templates and their parameter files by their bytes, and the output of syntheses by its manifest.
 * What a manifest lists is read though git ignores it; what it does not list is output of an earlier run, and is not.
 */
export async function discoverTemplates(workspace: Workspace, globs: TemplateGlobs): Promise<TemplateDiscovery> {
  const listed = [...new Set(await workspace.list())].sort(byText)
  const wanted = matcher(globs)
  const { assemblies, notes: assemblyNotes } = await findAssemblies(workspace, listed, wanted)
  const inAssembly = new Set(assemblies.flatMap(({ files }) => files))
  const paths = (await withNamed(workspace, listed, globs.include)).filter(
    (path) => JSON_FILE.test(path) && wanted(path) && !inAssembly.has(path) && !isStale(path, assemblies),
  )
  const candidates = await readCandidates(workspace, paths, MARK)
  const texts = new Map<string, string>()
  for (const path of candidates.seeds) {
    const bytes = await candidates.bytesOf(path)
    const text = bytes === null ? null : decodeUtf8(bytes)
    if (text !== null) texts.set(path, text)
  }
  const outputs = await readOutputs(workspace, [...inAssembly])
  for (const [path, text] of outputs.texts) texts.set(path, text)
  const notes = [...assemblyNotes, ...candidates.notes, ...outputs.notes, ...staleNotes(listed, assemblies)]
  if (texts.size === 0) return { files: null, notes }
  return {
    files: { texts, assemblies, applications: namedApplications([...texts.keys()], globs.applications) },
    notes,
  }
}

const JSON_FILE = /\.jsonc?$/i

function matcher({ include, exclude }: TemplateGlobs): (path: string) => boolean {
  const included = include.length === 0 ? () => true : picomatch([...include], { dot: true })
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true })
  return (path) => included(path) && !excluded(path)
}

/** A glob without anything special is a path that somebody named. */
async function withNamed(
  workspace: Workspace,
  listed: readonly string[],
  include: readonly string[],
): Promise<readonly string[]> {
  const known = new Set(listed)
  const named: string[] = []
  for (const glob of include) {
    const path = glob.replace(/\\(.)/g, '$1')
    if (!known.has(path) && JSON_FILE.test(path) && (await workspace.size(path)) !== null) named.push(path)
  }
  return [...listed, ...named]
}

async function readOutputs(
  workspace: Workspace,
  paths: readonly string[],
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly notes: readonly Note[] }> {
  const texts = new Map<string, string>()
  const notes: Note[] = []
  for (const path of paths) {
    const file = await workspace.read(path, MAX_FILE_BYTES)
    if (file.kind !== 'bytes') {
      notes.push(unread(path, file))
      continue
    }
    const text = decodeUtf8(file.bytes)
    if (text === null) notes.push(notUtf8(path))
    else texts.set(path, text)
  }
  return { texts, notes }
}

/** The folder is never cleaned: what the manifest does not list is left over from an earlier synthesis. */
const isStale = (path: string, assemblies: readonly FoundAssembly[]): boolean =>
  assemblies.some(({ folder }) => isIn(folder, path))

function staleNotes(listed: readonly string[], assemblies: readonly FoundAssembly[]): readonly Note[] {
  return assemblies.flatMap(({ folder, manifest, files }): readonly Note[] => {
    const known = new Set([...files, manifest])
    const stale = listed.filter((path) => JSON_FILE.test(path) && isIn(folder, path) && !known.has(path))
    if (stale.length === 0) return []
    const what = stale.length === 1 ? `${stale[0]!} is` : `${stale.length} files beside it are`
    return [{ kind: 'stale-output', file: manifest, message: `does not list everything: ${what} not read` }]
  })
}

/** Directly in the folder: other folders below it may be anything. */
const isIn = (folder: string, path: string): boolean => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder

function namedApplications(
  paths: readonly string[],
  applications: TemplateGlobs['applications'],
): readonly NamedApplication[] {
  return Object.entries(applications)
    .sort(([a], [b]) => byText(a, b))
    .map(([name, { templates, parameters, code }]) => ({
      name,
      templates: matching(paths, templates),
      parameters: matching(paths, parameters),
      code,
    }))
}

function matching(paths: readonly string[], globs: readonly string[]): readonly string[] {
  if (globs.length === 0) return []
  const matches = picomatch([...globs], { dot: true })
  return paths.filter((path) => matches(path)).sort(byText)
}
