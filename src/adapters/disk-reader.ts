import { lstatSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../ports/workspace.js'
import { createFileReader, LINK } from './file-reader.js'
import { isInsidePath } from './inside-path.js'

/**
 * Reads below `root`, following no link there, wherever it points. Everything is read synchronously: thousands of small
 * files take half the time.
 */
export function createDiskReader(root: string): Pick<Workspace, 'read' | 'size'> {
  const followsLink = createLinkCheck(root)
  const readFile = createFileReader()
  return {
    read(path, limit = Infinity) {
      if (!isInsidePath(path)) return Promise.resolve({ kind: 'outside', why: 'the path leaves the folder' })
      return Promise.resolve(followsLink(path) ? LINK : readFile(`${root}/${path}`, limit))
    },
    size(path) {
      if (!isInsidePath(path) || followsLink(path)) return Promise.resolve(null)
      const stats = statsOf(join(root, path))
      return Promise.resolve(stats?.isFile() === true ? stats.size : null)
    },
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
