import type { Workspace } from '../ports/workspace.js'
import type { ObjectReader } from './git-objects.js'
import { LINK, tooLarge } from './file-reader.js'
import { openObjectReader } from './git-objects.js'
import { runGit } from './git-process.js'
import { isInsidePath, isInstalled } from './inside-path.js'

/** The files of one commit, whatever is checked out. */
export interface GitWorkspace extends Workspace {
  /** The full id of the commit. */
  readonly commit: string
  /** Ends the process that reads; call it in any case, the program does not end before. */
  close(): Promise<void>
}

export type OpenedGitWorkspace =
  | { readonly kind: 'open'; readonly workspace: GitWorkspace }
  | { readonly kind: 'unavailable'; readonly why: CommitUnavailable }

/**
 * - `unsafe-name`: no commit id and no ordinary ref name
 * - `no-repository`: no git, or `root` is in no repository
 * - `no-commit`: the repository does not hold it, as in a shallow clone
 * - `missing-objects`: the commit is there, some of its files are not (a partial clone)
 */
export type CommitUnavailable = 'unsafe-name' | 'no-repository' | 'no-commit' | 'missing-objects'

/** Opens `root` as it is in the commit: where `root` is a folder inside the repository, that folder of the commit. */
export async function openGitWorkspace(root: string, commitish: string): Promise<OpenedGitWorkspace> {
  if (!isSafeName(commitish)) return { kind: 'unavailable', why: 'unsafe-name' }
  const inside = await runGit(root, ['rev-parse', '--git-dir'])
  if (inside.kind === 'failed') return { kind: 'unavailable', why: 'no-repository' }
  const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commitish}^{commit}`])
  if (found.kind === 'failed') return { kind: 'unavailable', why: 'no-commit' }
  const commit = found.stdout.toString('latin1').trim()
  const listing = await runGit(root, ['ls-tree', '-r', '-z', '--long', '--end-of-options', commit])
  if (listing.kind === 'failed') return { kind: 'unavailable', why: 'missing-objects' }
  const entries = parseTree(listing.stdout.toString('utf8'))
  return { kind: 'open', workspace: workspaceOf(commit, entries, openObjectReader(root)) }
}

/** A commit id, or a ref name within git-check-ref-format(1): nothing that is an option, a range or a path. */
const isSafeName = (name: string): boolean =>
  /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ||
  (/^[\w][^\s~^:?*[\\\0-\x1f\x7f]*$/.test(name) && !/\.\.|@\{/.test(name))

export type Entry =
  { readonly kind: 'file'; readonly objectId: string; readonly size: number } | { readonly kind: 'link' }

/** Entries are `<mode> <type> <id> <size>`, tab, path; NUL between them. Submodules hold no file of this commit. */
export function parseTree(listing: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of listing.split('\0')) {
    const [head, path] = splitAtTab(line)
    if (!isInsidePath(path) || isInstalled(path)) continue
    const [mode, type, objectId, size] = head.split(/ +/)
    if (type !== 'blob' || objectId === undefined) continue
    entries.set(path, mode === SYMBOLIC_LINK ? { kind: 'link' } : { kind: 'file', objectId, size: Number(size) })
  }
  return entries
}

/** gitformat-index(5) */
const SYMBOLIC_LINK = '120000'

function splitAtTab(line: string): readonly [string, string] {
  const tab = line.indexOf('\t')
  return tab < 0 ? [line, ''] : [line.slice(0, tab), line.slice(tab + 1)]
}

/** The files that `entries` lists, read through `objects`. */
export function workspaceOf(commit: string, entries: ReadonlyMap<string, Entry>, objects: ObjectReader): GitWorkspace {
  return {
    commit,
    list: () => Promise.resolve([...entries.keys()]),
    async read(path, limit = Infinity) {
      if (!isInsidePath(path)) return { kind: 'outside', why: 'the path leaves the folder' }
      const entry = entries.get(path)
      if (entry === undefined) return isBelowLink(path, entries) ? LINK : { kind: 'missing' }
      if (entry.kind === 'link') return LINK
      if (entry.size > limit) return tooLarge(entry.size)
      const bytes = await objects.read(entry.objectId)
      return bytes === null ? { kind: 'unreadable', why: 'the object is not at hand' } : { kind: 'bytes', bytes }
    },
    size(path) {
      const entry = entries.get(path)
      return Promise.resolve(entry?.kind === 'file' ? entry.size : null)
    },
    close: () => objects.close(),
  }
}

/** `shared/regions.ts` where the commit's `shared` is a link. */
function isBelowLink(path: string, entries: ReadonlyMap<string, Entry>): boolean {
  const parts = path.split('/')
  return parts.some((_, index) => entries.get(parts.slice(0, index).join('/'))?.kind === 'link')
}
