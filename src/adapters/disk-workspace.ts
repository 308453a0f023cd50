import { statSync } from 'node:fs'
import { UsageError } from '../model/failure.js'
import type { Workspace } from '../ports/workspace.js'
import { createDiskReader } from './disk-reader.js'
import { listGitFiles } from './git-files.js'
import { isInstalled } from './inside-path.js'
import { createReadApart } from './reader-thread.js'

/** A folder on disk. `list` throws `UsageError` when `root` is no folder. */
export const openDiskWorkspace = (root: string): Workspace => ({
  ...createDiskReader(root),
  async list() {
    if (!isFolder(root)) throw new UsageError(`there is no folder ${root}`)
    const known = await listGitFiles(root)
    // Git lists nothing where the folder itself is ignored, although somebody asked for it.
    const files = known === null || known.length === 0 ? await walk(root) : known
    return files.filter((path) => !isInstalled(path))
  },
  readApart: createReadApart(root),
})

/** Loaded on demand: git knows most folders. */
const walk = async (root: string): Promise<readonly string[]> => (await import('./ignore-walk.js')).walkUnignored(root)

/** The root itself may be a link: whoever named it meant where it leads. */
const isFolder = (root: string): boolean => {
  try {
    return statSync(root).isDirectory()
  } catch {
    return false
  }
}
