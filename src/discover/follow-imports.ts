import type { SourceFiles } from '../model/files.js'
import type { Note } from '../model/note.js'
import { byText } from '../model/order.js'
import type { Workspace } from '../ports/workspace.js'
import type { ImportGraph } from './closure.js'
import { closeOverImports } from './closure.js'
import { decodeUtf8 } from './decode.js'
import { readGeneratedFiles } from './generated-files.js'
import { folderOf } from './inside-root.js'
import type { Resolve } from './module-resolution.js'
import { createResolver } from './module-resolution.js'
import type { Candidates } from './read-candidates.js'
import { notUtf8, unread } from './read-candidates.js'
import { readProject } from './read-project.js'
import { createUnseenUse } from './unseen-use.js'

/** A popular file may be imported by the whole repository; stated in a note when hit. */
export const MAX_FILES = 5_000

export interface Followed {
  readonly files: SourceFiles
  readonly notes: readonly Note[]
}

/** From the files that hold the mark to all that matter. `listed` is sorted. */
export async function followImports(
  workspace: Workspace,
  listed: readonly string[],
  candidates: Candidates,
  mark: string,
): Promise<Followed> {
  const project = await readProject(workspace, listed, mark)
  const resolve = createResolver(project)
  const isGenerated = await readGeneratedFiles(workspace, listed)
  const graph = await readImportGraph(candidates, resolve)
  const { files, isComplete } = closeOverImports(candidates.seeds, graph, MAX_FILES)
  const { texts, notes } = await decodeFiles([...files].sort(byText), candidates)

  const unread = new Set(notes.map(({ file }) => file))
  const readable = new Set(candidates.paths.filter((path) => !unread.has(path)))
  const folders = [...new Set([...texts.keys()].map(folderOf))]
  const configNotes = folders.flatMap((folder) => [
    ...project.packages.notesFor(folder),
    ...project.aliases.notesFor(folder),
  ])
  return {
    files: {
      texts,
      resolve: (from, specifier) => onlyRead(resolve(folderOf(from), specifier), texts),
      isGenerated,
      mayBeUsedUnseen: createUnseenUse(listed, isComplete ? readable : new Set(), project.packages),
    },
    notes: [...notes, ...eachOnce(configNotes), ...(isComplete ? [] : [TOO_MANY_FILES])],
  }
}

async function readImportGraph(candidates: Candidates, resolve: Resolve): Promise<ImportGraph> {
  const known = new Set(candidates.paths)
  const graph = new Map<string, readonly string[]>()
  for (const path of candidates.paths) {
    const folder = folderOf(path)
    const targets = new Set<string>()
    for (const specifier of await candidates.importsOf(path)) {
      const target = resolve(folder, specifier)
      if (target !== null && known.has(target)) targets.add(target)
    }
    graph.set(path, [...targets])
  }
  return graph
}

async function decodeFiles(paths: readonly string[], candidates: Candidates) {
  const texts = new Map<string, string>()
  const notes: Note[] = []
  for (const path of paths) {
    const bytes = await candidates.bytesOf(path)
    const text = bytes === null ? null : decodeUtf8(bytes)
    if (text !== null) texts.set(path, text)
    else notes.push(bytes === null ? unread(path, { kind: 'missing' }) : notUtf8(path))
  }
  return { texts, notes }
}

const onlyRead = (path: string | null, texts: ReadonlyMap<string, string>): string | null =>
  path !== null && texts.has(path) ? path : null

/** One tsconfig may govern many folders. */
const eachOnce = (notes: readonly Note[]): readonly Note[] => [
  ...new Map(notes.map((note) => [`${note.file ?? ''}\0${note.message}`, note])).values(),
]

const TOO_MANY_FILES: Note = {
  kind: 'too-many-files',
  file: null,
  message: `more than ${MAX_FILES} files are connected by imports to stack code; the furthest were left out`,
}
