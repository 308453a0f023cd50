/**
 * The repository's templates and parameter files, in memory: what discovery hands to the template parser. Paths are
 * relative to the analysed root, with forward slashes.
 */
export interface TemplateFiles {
  /** By path: deployment templates and parameter files, of any order. */
  readonly texts: ReadonlyMap<string, string>
  /** Output of a synthesis: what its manifest lists is deployed together, and nothing else of it is read. */
  readonly assemblies: readonly Assembly[]
  /** What the policy says is deployed together. */
  readonly applications: readonly NamedApplication[]
}

export interface Assembly {
  /** Folder of the manifest, relative to the analysed root; empty for the root itself. */
  readonly folder: string
  /** Templates that are deployed by themselves, one a stack, in the manifest's order. */
  readonly roots: readonly string[]
  /** Templates that the roots link to. */
  readonly linked: readonly string[]
}

export interface NamedApplication {
  readonly name: string
  readonly templates: readonly string[]
  readonly parameters: readonly string[]
  /** Files of stack code that describe the same application. */
  readonly code: readonly string[]
}
