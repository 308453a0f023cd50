import type { CodeHost, TreeEntry } from '../ports/code-host.js'
import { runGit } from './git-process.js'
import type { Entry } from './git-workspace.js'
import { parseTree } from './git-workspace.js'
import { isInsidePath, isInstalled } from './inside-path.js'
import type { RepositoryPath } from './repository-path.js'

/** A commit that is not at hand, and the folder of it that is asked for. */
export interface RemoteCommit extends RepositoryPath {
  readonly commit: string
  readonly host: CodeHost
}

/** Folders listed one by one, at most. */
const FOLDER_LISTINGS = 200

/** The commit's files below the prefix, by their path from there; null when the tree is too large to be listed. */
export async function listCommit(remote: RemoteCommit): Promise<ReadonlyMap<string, Entry> | null> {
  const tree = await remote.host.listTree(remote.commit, 'everything')
  if (!tree.complete) return listFolderByFolder(remote)
  const files = new Map<string, Entry>()
  for (const entry of tree.entries) addFile(files, remote.prefix, entry.path, toEntry(entry))
  return files
}

/** The host cuts a tree short at 100,000 entries or 7 MB. Folders that git has in the same version need no asking. */
async function listFolderByFolder({ top, prefix, commit, host }: RemoteCommit): Promise<Map<string, Entry> | null> {
  const files = new Map<string, Entry>()
  const folders = [{ path: '', sha: commit }]
  for (let listings = 0; folders.length > 0; listings++) {
    const folder = folders.pop()!
    if (listings === FOLDER_LISTINGS) return null
    const { entries, complete } = await host.listTree(folder.sha, 'one-level')
    if (!complete) return null
    for (const entry of entries) {
      const path = folder.path + entry.path
      if (entry.kind !== 'folder') {
        addFile(files, prefix, path, toEntry(entry))
      } else if (leadsTo(prefix, `${path}/`)) {
        const known = await listLocalTree(top, entry.sha)
        if (known === null) folders.push({ path: `${path}/`, sha: entry.sha })
        else for (const [below, file] of known) addFile(files, prefix, `${path}/${below}`, file)
      }
    }
  }
  return files
}

const leadsTo = (prefix: string, folder: string): boolean => folder.startsWith(prefix) || prefix.startsWith(folder)

async function listLocalTree(top: string, sha: string): Promise<ReadonlyMap<string, Entry> | null> {
  if (!isObjectId(sha)) return null
  const listing = await runGit(top, ['ls-tree', '-r', '-z', '--long', '--full-tree', '--end-of-options', sha])
  return listing.kind === 'failed' ? null : parseTree(listing.stdout.toString('utf8'))
}

function addFile(files: Map<string, Entry>, prefix: string, path: string, entry: Entry | null): void {
  if (entry === null || !path.startsWith(prefix)) return
  const below = path.slice(prefix.length)
  if (isInsidePath(below) && !isInstalled(below)) files.set(below, entry)
}

function toEntry({ kind, sha, size }: TreeEntry): Entry | null {
  if (kind === 'link') return { kind: 'link' }
  return kind === 'file' && isObjectId(sha) ? { kind: 'file', objectId: sha, size: size ?? 0 } : null
}

/** Ids become input of git, where a line break would be another command. */
const isObjectId = (sha: string): boolean => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)
