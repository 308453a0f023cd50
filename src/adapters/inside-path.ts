/**
 * Whether a path names something below the root by its text alone: relative, forward slashes, no `.` or `..`.
 * A git tree may hold any name its author liked, so listed paths go through here too.
 */
export function isInsidePath(path: string): boolean {
  if (EMPTY_OR_DOTS.test(path) || path.includes('\0')) return false
  return process.platform !== 'win32' || !/[\\:]/.test(path)
}

/** A part that is empty (an absolute path begins with one), `.` or `..`. */
const EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/

/** Installed packages are nobody's own code, whether or not they are committed. */
export const isInstalled = (path: string): boolean =>
  path.startsWith('node_modules/') || path.includes('/node_modules/') || path === 'node_modules'
