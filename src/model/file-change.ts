/** One file before and after, as text. `path` is relative to the analysed root. */
export interface FileChange {
  readonly path: string
  readonly before: string
  readonly after: string
}
