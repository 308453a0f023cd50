/** One remark on a line of a file, as a code host shows it beside the code. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
}
