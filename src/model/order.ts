import type { Position } from './position.js'

/** The one text order of every output: by UTF-16 code unit, so that no locale changes a byte. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** File, line, column: the one order of places. */
export const byPosition = (a: Position, b: Position): number =>
  byText(a.file, b.file) || a.line - b.line || a.column - b.column

export const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    byText(key(a), key(b))
