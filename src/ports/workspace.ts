import type { ReadApart } from './reader.js'

/**
 * The files of the analysed root, wherever they are: on disk, in git objects, in memory.
 * Paths are relative to the root, with forward slashes; nothing outside it can be named.
 */
export interface Workspace {
  /** Every file that belongs to the repository: tracked or untracked, not ignored. Any order. */
  list(): Promise<readonly string[]>
  /** With a limit in bytes, a larger file is not read. */
  read(path: string, limit?: number): Promise<FileRead>
  /** Size in bytes without reading, or null when there is no such file. */
  size(path: string): Promise<number | null>
  /** Where the files can be read on another thread; they are the same as `read` gives. */
  readonly readApart?: ReadApart
}

export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside'; readonly why: string }
  /** `size` is there when the limit alone stood against it. */
  | { readonly kind: 'unreadable'; readonly why: string; readonly size?: number }
