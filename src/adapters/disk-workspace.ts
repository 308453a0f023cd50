import { lstatSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../model/failure.js'
import type { FileRead, Workspace } from '../ports/workspace.js'
import { createFileReader, LINK } from './file-reader.js'
import { listGitFiles } from './git-files.js'
import { walkUnignored } from './ignore-walk.js'
import { isInsidePath, isInstalled } from './inside-path.js'

/**
 * A folder on disk. No link below `root` is followed, wherever it points. `list` throws `UsageError` when `root` is
 * no folder. Everything is read synchronously: thousands of small files take half the time.
 */
export function openDiskWorkspace(root: string): Workspace {
  const followsLink = createLinkCheck(root)
  const readFile = createFileReader()
  return {
    async list() {
      if (!isFolder(root)) throw new UsageError(`there is no folder ${root}`)
      const known = await listGitFiles(root)
      // Git lists nothing where the folder itself is ignored, although somebody asked for it.
      const files = known === null || known.length === 0 ? walkUnignored(root) : known
      return files.filter((path) => !isInstalled(path))
    },
    read(path, limit = Infinity) {
      if (!isInsidePath(path)) return Promise.resolve(OUTSIDE_PATH)
      return Promise.resolve(followsLink(path) ? LINK : readFile(`${root}/${path}`, limit))
    },
    size(path) {
      if (!isInsidePath(path) || followsLink(path)) return Promise.resolve(null)
      const stats = statsOf(join(root, path))
      return Promise.resolve(stats?.isFile() === true ? stats.size : null)
    },
  }
}

const OUTSIDE_PATH: FileRead = { kind: 'outside', why: 'the path leaves the folder' }

/** The root itself may be a link: whoever named it meant where it leads. */
const isFolder = (root: string): boolean => {
  try {
    return statSync(root).isDirectory()
  } catch {
    return false
  }
}

/** Undefined when nothing is there, or nothing that may be looked at. */
function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Whether a folder between the root and the path is a link; each folder is looked at once. */
function createLinkCheck(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>()
  const followsLink = (path: string): boolean => {
    const end = path.lastIndexOf('/')
    if (end < 0) return false
    const folder = path.slice(0, end)
    const before = known.get(folder)
    if (before !== undefined) return before
    const answer = followsLink(folder) || statsOf(join(root, folder))?.isSymbolicLink() === true
    known.set(folder, answer)
    return answer
  }
  return followsLink
}
