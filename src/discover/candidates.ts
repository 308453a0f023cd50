import picomatch from 'picomatch'

/** Whether a file can hold stack code; declaration files describe code that is elsewhere. */
export const isSourceFile = (path: string): boolean =>
  SOURCE.test(path) && !DECLARATION.test(path) && !INSTALLED.test(path)

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/
const DECLARATION = /\.d\.[cm]?ts$/
const INSTALLED = /(?:^|\/)node_modules\//

/** The source files that the globs let through, in the order given. */
export function selectCandidates(
  paths: readonly string[],
  globs: { readonly include: readonly string[]; readonly exclude: readonly string[] },
): readonly string[] {
  const included = globs.include.length === 0 ? () => true : picomatch([...globs.include], { dot: true })
  const excluded = globs.exclude.length === 0 ? () => false : picomatch([...globs.exclude], { dot: true })
  return paths.filter((path) => isSourceFile(path) && included(path) && !excluded(path))
}
