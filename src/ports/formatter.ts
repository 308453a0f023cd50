/** A tool of the repository's own that lays out source text. */
export interface Formatter {
  readonly name: string
  /** The text as the tool lays it out, or why it could not. */
  format(path: string, text: string): Promise<Formatted>
}

export type Formatted =
  { readonly kind: 'formatted'; readonly text: string } | { readonly kind: 'failed'; readonly why: string }
