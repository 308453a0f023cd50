/**
 * The part of the repository that matters, in memory: what discovery hands to the parser.
 * Paths are relative to the analysed root, with forward slashes.
 */
export interface SourceFiles {
  readonly texts: ReadonlyMap<string, string>
  /** The file that an import names, or null when it is none of this repository's (or was not read). */
  resolve(from: string, specifier: string): string | null
  /** Whether the repository calls the file generated: nobody edits those. */
  isGenerated(path: string): boolean
  /** Whether code that is not among the texts may use what the file exports. */
  mayBeUsedUnseen(path: string): boolean
}
