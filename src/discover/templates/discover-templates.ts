import picomatch from 'picomatch'
import type { Note } from '../../model/note.js'
import { byText } from '../../model/order.js'
import type { NamedApplication, TemplateFiles } from '../../model/template-files.js'
import type { Workspace } from '../../ports/workspace.js'
import { globFilter } from '../candidates.js'
import { decodeUtf8 } from '../decode.js'
import { folderOf } from '../inside-root.js'
import { MAX_FILE_BYTES, notUtf8, readCandidates, unread } from '../read-candidates.js'
import { type FoundAssembly, findAssemblies } from './assemblies.js'
import { JSON_FILE, type ReadTexts, readCompanions } from './companions.js'

export interface TemplateGlobs {
  /**
   * Globs of files to read, relative to the root; empty means all. One that is a path is read though ignored, and brings
   * its parameter files and what it links to.
   */
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
  const wanted = globFilter(globs)
  const { assemblies, notes: assemblyNotes } = await findAssemblies(workspace, listed, wanted)
  const inAssembly = new Set(assemblies.flatMap(({ files }) => files))
  const named = await namedFiles(workspace, globs.include)
  const free = (path: string): boolean => JSON_FILE.test(path) && !inAssembly.has(path) && !isStale(path, assemblies)
  const chosen = [...new Set([...listed, ...named])].filter((path) => free(path) && wanted(path))
  const read = await readMarked(workspace, chosen)
  const texts = new Map(read.texts)
  const notes = [...assemblyNotes, ...read.notes]
  const starts = named.filter((path) => texts.has(path))
  if (starts.length > 0) {
    const isKept = globFilter({ include: [], exclude: globs.exclude })
    const available = listed.filter((path) => free(path) && isKept(path) && !texts.has(path))
    const along = await readCompanions(starts, texts, available, (paths) => readMarked(workspace, paths))
    for (const [path, text] of along.texts) texts.set(path, text)
    notes.push(...along.notes)
  }
  const outputs = await readOutputs(workspace, [...inAssembly])
  for (const [path, text] of outputs.texts) texts.set(path, text)
  notes.push(...outputs.notes, ...staleNotes(listed, assemblies))
  const applications = namedApplications([...texts.keys()], globs.applications)
  notes.push(...applications.filter(({ templates }) => templates.length === 0).map(unmatched))
  return { files: texts.size === 0 ? null : { texts, assemblies, applications }, notes }
}

/** A glob without anything special is a path that somebody named. */
async function namedFiles(workspace: Workspace, include: readonly string[]): Promise<readonly string[]> {
  const named: string[] = []
  for (const glob of include) {
    const path = glob.replace(/\\(.)/g, '$1')
    if (JSON_FILE.test(path) && (await workspace.size(path)) !== null) named.push(path)
  }
  return named
}

async function readMarked(workspace: Workspace, paths: readonly string[]): Promise<ReadTexts> {
  const candidates = await readCandidates(workspace, paths, MARK)
  const texts = new Map<string, string>()
  for (const path of candidates.seeds) {
    const bytes = await candidates.bytesOf(path)
    const text = bytes === null ? null : decodeUtf8(bytes)
    if (text !== null) texts.set(path, text)
  }
  return { texts, notes: candidates.notes }
}

async function readOutputs(workspace: Workspace, paths: readonly string[]): Promise<ReadTexts> {
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
const isIn = (folder: string, path: string): boolean => folderOf(path) === folder

const unmatched = ({ name }: NamedApplication): Note => ({
  kind: 'unmatched-application',
  file: null,
  message: `the policy's application ${JSON.stringify(name)} has no template here: its globs match none`,
})

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
