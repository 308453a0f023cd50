import picomatch from 'picomatch'

/** Whether a path (forward slashes, relative to the root) matches a glob of the policy. Dot files match like others. */
export const matcherOf = (glob: string): ((path: string) => boolean) =>
  glob === '' ? () => false : picomatch(glob, { dot: true, windows: false })
