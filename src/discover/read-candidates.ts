import type { Note } from '../model/note.js'
import { byText } from '../model/order.js'
import type { Reading } from '../ports/reader.js'
import type { FileRead, Workspace } from '../ports/workspace.js'
import { asBuffer, decodeUtf8, hasUtf16Mark } from './decode.js'
import { scanImports } from './import-scan.js'

/** The source files, read once. */
export interface Candidates {
  /** Those that could be read, sorted. */
  readonly paths: readonly string[]
  /** Those of them that hold the mark, sorted. */
  readonly seeds: readonly string[]
  readonly read: number
  readonly bytes: number
  readonly notes: readonly Note[]
  /** Null when the file has become unreadable meanwhile. */
  bytesOf(path: string): Promise<Uint8Array | null>
  /** The module names that the file may import; none when it has become unreadable meanwhile. */
  importsOf(path: string): Promise<readonly string[]>
}

/** No hand writes a source file of this size; stated in a note when hit. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** What is held in memory between the search for the mark and the search for imports; the rest is read again. */
const MAX_RETAINED_BYTES = 512 * 1024 * 1024

/** Enough questions under way to keep a pipe to git busy. */
const READ_AT_ONCE = 64

/**
 * Reads every candidate and searches its bytes for the mark. Nothing is decoded unless it holds the mark.
 * @param onMark called as soon as some file holds it
 */
export async function readCandidates(
  workspace: Pick<Workspace, 'read'>,
  candidates: readonly string[],
  mark: string,
  onMark: () => void = () => undefined,
): Promise<Candidates> {
  const retained = new Map<string, Uint8Array>()
  const paths: string[] = []
  const seeds: string[] = []
  const notes: Note[] = []
  const holdsMark = createMarkSearch(mark)
  let read = 0
  let bytes = 0

  const readOne = async (path: string): Promise<void> => {
    const file = await workspace.read(path, MAX_FILE_BYTES)
    if (file.kind !== 'bytes') return void notes.push(unread(path, file))
    read += 1
    bytes += file.bytes.byteLength
    const isSeed = holdsMark(file.bytes)
    if (isSeed && decodeUtf8(file.bytes) === null) return void notes.push(notUtf8(path))
    if (bytes <= MAX_RETAINED_BYTES) retained.set(path, file.bytes)
    paths.push(path)
    if (!isSeed) return
    if (seeds.length === 0) onMark()
    seeds.push(path)
  }

  for (let start = 0; start < candidates.length; start += READ_AT_ONCE) {
    await Promise.all(candidates.slice(start, start + READ_AT_ONCE).map(readOne))
  }
  const bytesOf = async (path: string): Promise<Uint8Array | null> => retained.get(path) ?? readAgain(workspace, path)
  return {
    paths: paths.sort(byText),
    seeds: seeds.sort(byText),
    read,
    bytes,
    notes,
    bytesOf,
    async importsOf(path) {
      const held = await bytesOf(path)
      return held === null ? [] : scanImports(held)
    },
  }
}

/** All of it as plain data. */
export async function readingOf(candidates: Candidates): Promise<Reading> {
  const { paths, seeds, read, bytes, notes } = candidates
  const imports: (readonly string[])[] = []
  if (seeds.length > 0) for (const path of paths) imports.push(await candidates.importsOf(path))
  return { paths, seeds, imports, read, bytes, notes }
}

/** What another thread has read; the few files whose text matters are read again. */
export function candidatesOf({ imports, ...reading }: Reading, workspace: Pick<Workspace, 'read'>): Candidates {
  const importsOf = new Map(reading.paths.map((path, index) => [path, imports[index] ?? []]))
  return {
    ...reading,
    bytesOf: (path) => readAgain(workspace, path),
    importsOf: (path) => Promise.resolve(importsOf.get(path) ?? []),
  }
}

async function readAgain(workspace: Pick<Workspace, 'read'>, path: string): Promise<Uint8Array | null> {
  const file = await workspace.read(path)
  return file.kind === 'bytes' ? file.bytes : null
}

/** UTF-16 is searched too, to say that such a file cannot be analysed. */
function createMarkSearch(mark: string): (bytes: Uint8Array) => boolean {
  const utf8 = Buffer.from(mark, 'utf8')
  const utf16 = Buffer.from(mark, 'utf16le')
  const utf16BigEndian = Buffer.from(mark, 'utf16le').swap16()
  return (bytes) => {
    const buffer = asBuffer(bytes)
    if (hasUtf16Mark(bytes)) return buffer.includes(utf16) || buffer.includes(utf16BigEndian)
    return buffer.includes(utf8)
  }
}

export const notUtf8 = (file: string): Note => ({
  kind: 'not-utf8',
  file,
  message: 'is not valid UTF-8 text, so it was not analysed',
})

const tooLarge = (file: string, size: number): Note => ({
  kind: 'file-too-large',
  file,
  message: `has ${size} bytes, more than the limit of ${MAX_FILE_BYTES}, so it was not analysed`,
})

export function unread(file: string, answer: Exclude<FileRead, { kind: 'bytes' }>): Note {
  if (answer.kind === 'unreadable' && answer.size !== undefined) return tooLarge(file, answer.size)
  if (answer.kind === 'outside') return { kind: 'outside-workspace', file, message: `was not read: ${answer.why}` }
  const why = answer.kind === 'missing' ? 'it is listed, but not there' : answer.why
  return { kind: 'unreadable-file', file, message: `could not be read: ${why}` }
}
