import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../model/failure.js'
import type { NewFile, NewFiles } from '../ports/new-files.js'
import { isInsidePath } from './inside-path.js'

/** Makes files below `root`, through no link there, and takes them back when a later one cannot be made. */
export const openNewFiles = (root: string): NewFiles => ({
  isThere(path) {
    assertNoDetour(root, path)
    return Promise.resolve(statsOf(root, path) !== undefined)
  },
  create(files) {
    for (const { path } of files) assertNoDetour(root, path)
    const made: string[] = []
    try {
      for (const file of files) {
        make(root, file)
        made.push(file.path)
      }
    } catch (error) {
      for (const path of made) rmSync(join(root, path))
      if (error instanceof UsageError) throw error
      throw new UsageError(`nothing was written: ${(error as NodeJS.ErrnoException).code ?? 'it failed'}`)
    }
    return Promise.resolve()
  },
})

function make(root: string, { path, text }: NewFile): void {
  const folder = folderOf(path)
  if (folder !== '') mkdirSync(join(root, folder), { recursive: true })
  // Again, now that the folders are there: somebody may have put a link in the way meanwhile.
  assertNoDetour(root, path)
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new UsageError(`${path} has been made meanwhile; nothing was written`)
  }
}

/** Each folder on the way is a folder, or not there yet. */
function assertNoDetour(root: string, path: string): void {
  if (!isInsidePath(path)) throw new UsageError(`${path} leaves the folder; nothing was written`)
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const stats = statsOf(root, folder)
    if (stats === undefined || stats.isDirectory()) continue
    const what = stats.isSymbolicLink() ? 'is a symbolic link, which is not followed' : 'is not a folder'
    throw new UsageError(`${folder} ${what}; nothing was written`)
  }
}

/** Undefined when nothing has that name. A file on the way is found when it is its turn. */
function statsOf(root: string, path: string) {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
