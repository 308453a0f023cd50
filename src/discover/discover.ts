import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import { by, byText } from '../model/order.js'
import type { Workspace } from '../ports/workspace.js'
import { selectCandidates } from './candidates.js'
import type { Candidates } from './read-candidates.js'
import { candidatesOf, readCandidates } from './read-candidates.js'

export interface DiscoverOptions {
  /** Globs of files to read, relative to the root; empty means all. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** What every file that imports the framework holds, and what begins the framework's own module names. */
  readonly mark: string
  /** Called as soon as some file holds the mark: what it makes necessary can be got ready meanwhile. */
  readonly onMark?: () => void
}

export interface Discovery {
  /** Null when no file imports the framework: there is nothing to parse. */
  readonly files: SourceFiles | null
  /** Files of the workspace, of any kind. */
  readonly listed: number
  /** Source files that were read. */
  readonly read: number
  readonly bytes: number
  /** The files that hold the mark, sorted. */
  readonly seeds: readonly string[]
  /** Sorted by file. */
  readonly notes: readonly Note[]
}

/**
 * Finds the files that matter: those that name the framework, all they import, all that imports them, and what those
 * import in turn. Equal workspaces give equal results, whatever order they list their files in.
 */
export async function discover(workspace: Workspace, options: DiscoverOptions): Promise<Discovery> {
  const listed = [...new Set(await workspace.list())].sort(byText)
  const candidates = await readAll(workspace, selectCandidates(listed, options), options)
  const { seeds, read, bytes } = candidates
  const counts = { listed: listed.length, read, bytes, seeds }
  if (seeds.length === 0) return { ...counts, files: null, notes: inOrder(candidates.notes) }

  // Loaded on demand: a repository without the framework needs no configuration parsers.
  const { followImports } = await import('./follow-imports.js')
  const { files, notes } = await followImports(workspace, listed, candidates, options.mark)
  return { ...counts, files, notes: inOrder([...candidates.notes, ...notes]) }
}

/** With fewer files, starting a thread takes longer than it saves. */
const WORTH_A_THREAD = 1_000

async function readAll(
  workspace: Workspace,
  paths: readonly string[],
  { mark, onMark = () => undefined }: DiscoverOptions,
): Promise<Candidates> {
  const reading = paths.length < WORTH_A_THREAD ? null : await workspace.readApart?.(paths, mark, onMark)
  return reading == null ? readCandidates(workspace, paths, mark, onMark) : candidatesOf(reading, workspace)
}

const inOrder = (notes: readonly Note[]): readonly Note[] =>
  notes.toSorted(by((note) => `${note.file ?? ''}\0${note.kind}\0${note.message}`))
