/**
 * What the compiler may read to check types: the analysed root with its installed packages, those installed for the
 * whole repository, and the compiler's own libraries. Synchronous, since the compiler is. Paths are absolute within `/root`
 * (the analysed root), `/node_modules` and `/lib`.
 */
export interface TypeFiles {
  readFile(path: string): string | undefined
  fileExists(path: string): boolean
  directoryExists(path: string): boolean
  /** Names of the folders directly inside. */
  getDirectories(path: string): string[]
  /** The real place of a linked package; the path itself when it is no link or leads outside. */
  realpath(path: string): string
}
