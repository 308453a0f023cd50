import picomatch from 'picomatch'

/** Whether a file can hold stack code; declaration files describe code that is elsewhere. */
export const isSourceFile = (path: string): boolean =>
  SOURCE.test(path) && !DECLARATION.test(path) && !INSTALLED.test(path)

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/
const DECLARATION = /\.d\.[cm]?ts$/
const INSTALLED = /(?:^|\/)node_modules\//

/** The source files that the globs let through, in the order given. */
export function selectCandidates(paths: readonly string[], globs: Globs): readonly string[] {
  const isWanted = globFilter(globs)
  return paths.filter((path) => isSourceFile(path) && isWanted(path))
}

interface Globs {
  /** Empty means all. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

export function globFilter({ include, exclude }: Globs): (path: string) => boolean {
  const included = include.length === 0 ? () => true : picomatch([...include], { dot: true })
  const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true })
  return (path) => included(path) && !excluded(path)
}
