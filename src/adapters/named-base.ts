import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { GitWorkspace } from './git-workspace.js'
import { openGitWorkspace } from './git-workspace.js'
import type { NoMergeBase } from './merge-base.js'
import { findMergeBase } from './merge-base.js'

/** What a user has named to hold an analysis against. Paths are absolute. */
export type NamedBase =
  /** Where the checkout has left a git ref. */
  | { readonly kind: 'commit'; readonly workspace: GitWorkspace }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'none'; readonly why: NoMergeBase }

/**
 * A git ref of the repository that `root` lies in, else a path relative to `from`.
 * @param root absolute
 */
export async function findNamedBase(root: string, named: string, from: string): Promise<NamedBase> {
  const merge = LOOKS_LIKE_PATH.test(named) ? null : await findMergeBase(root, named)
  if (merge?.kind === 'found') {
    const opened = await openGitWorkspace(root, merge.commit)
    return opened.kind === 'open'
      ? { kind: 'commit', workspace: opened.workspace }
      : { kind: 'none', why: opened.why === 'missing-objects' ? 'shallow' : 'no-commit' }
  }
  const path = resolve(from, named)
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory() === true) return { kind: 'folder', path }
  if (found?.isFile() === true) return { kind: 'file', path }
  return { kind: 'none', why: merge?.why ?? 'no-commit' }
}

/** `./main` is the folder, `main` the branch, whatever else there is. */
const LOOKS_LIKE_PATH = /^\.{0,2}[\\/]|^\.{1,2}$|\.json$/i
