import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isInsidePath } from './inside-path.js'
import { runGit } from './git-process.js'

/**
 * The files below `root` that git knows or would add: tracked and still there, or untracked and not ignored.
 * Null when git has no answer (not a work tree, no git).
 */
export async function listGitFiles(root: string): Promise<readonly string[] | null> {
  const listing = await runGit(root, [
    'ls-files',
    '-z',
    '-t',
    '--cached',
    '--deleted',
    '--others',
    '--exclude-standard',
  ])
  if (listing.kind === 'failed') return null
  const present = new Set<string>()
  const gone = new Set<string>()
  for (const entry of listing.stdout.toString('utf8').split('\0')) {
    const path = entry.slice(2)
    // An untracked repository inside this one is listed as a folder, `vendor/`.
    if (!isInsidePath(path)) continue
    if (entry.startsWith(DELETED) || (entry.startsWith(SKIPPED) && !isThere(join(root, path)))) gone.add(path)
    else present.add(path)
  }
  return [...present].filter((path) => !gone.has(path))
}

/** A file that is tracked and deleted is listed twice: once as tracked, once as deleted. */
const DELETED = 'R '

/** Git does not look at these: outside a sparse checkout they are absent, marked by hand (to hide changes) they are there. */
const SKIPPED = 'S '

const isThere = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined
