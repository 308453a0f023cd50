/** A place a person can open. `file` is relative to the analysed root, with forward slashes; `line` and `column` start at 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A range of UTF-16 code units in one file, `end` exclusive: what the codemod edits. */
export interface Span {
  readonly file: string
  readonly start: number
  readonly end: number
}
