import type { Note } from '../model/note.js'

/** What one reading of the source files tells. Plain data, so that another thread can hand it over. */
export interface Reading {
  /** The files that could be read, sorted. */
  readonly paths: readonly string[]
  /** Those of them that hold the mark, sorted. */
  readonly seeds: readonly string[]
  /** For each of `paths`, the module names it may import; empty when there are no seeds. */
  readonly imports: readonly (readonly string[])[]
  readonly read: number
  readonly bytes: number
  readonly notes: readonly Note[]
}

/**
 * Reads files while this thread does something else.
 * @param onMark called as soon as some file holds the mark
 * @returns null when there is no other thread to be had
 */
export type ReadApart = (paths: readonly string[], mark: string, onMark: () => void) => Promise<Reading | null>
