/** Paths below the root: no leading slash, forward slashes; the root itself is ''. */

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The folder and those around it, innermost first, down to the root. */
export function* foldersFrom(folder: string): Generator<string> {
  for (let current = folder; current !== ''; current = folderOf(current)) yield current
  yield ''
}

/** Null when the result would lie outside the root. */
export function joinInside(folder: string, relative: string): string | null {
  let base = folder
  let rest = relative
  while (rest.startsWith('./') || rest.startsWith('../')) {
    if (rest.startsWith('../')) {
      if (base === '') return null
      base = folderOf(base)
    }
    rest = rest.slice(rest.indexOf('/') + 1)
  }
  // Nearly every import is done here; thousands are joined.
  if (!EMPTY_OR_DOTS.test(rest)) return base === '' ? rest : `${base}/${rest}`
  return rest.startsWith('/') ? null : joinParts(base, rest)
}

const EMPTY_OR_DOTS = /(?:^|\/)\.{0,2}(?:\/|$)/

function joinParts(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
