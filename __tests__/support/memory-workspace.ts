import type { FileRead, Workspace } from '../../src/ports/workspace.js'

/** What a path holds: text, bytes, or how reading it fails. */
export type MemoryFile = string | Uint8Array | Exclude<FileRead, { kind: 'bytes' }>

/** A workspace of the given files, listed in the order they are given. */
export function memoryWorkspace(files: Readonly<Record<string, MemoryFile>>): Workspace {
  const held = new Map(Object.entries(files))
  return {
    list: () => Promise.resolve([...held.keys()]),
    read(path, limit = Infinity) {
      const file = held.get(path)
      if (file === undefined) return Promise.resolve({ kind: 'missing' })
      if (typeof file !== 'string' && !(file instanceof Uint8Array)) return Promise.resolve(file)
      const bytes = typeof file === 'string' ? Buffer.from(file, 'utf8') : file
      const size = bytes.byteLength
      return Promise.resolve(
        size > limit ? { kind: 'unreadable', why: 'larger than the limit', size } : { kind: 'bytes', bytes },
      )
    },
    size(path) {
      const file = held.get(path)
      if (typeof file === 'string') return Promise.resolve(Buffer.byteLength(file, 'utf8'))
      return Promise.resolve(file instanceof Uint8Array ? file.byteLength : null)
    },
  }
}
