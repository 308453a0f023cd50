import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../model/failure.js'
import type { FileChange } from '../model/file-change.js'
import type { EditSink } from '../ports/edit-sink.js'
import { isInsidePath } from './inside-path.js'

/**
 * Writes each new text beside its file first and renames only when all are there: an interrupted run leaves whole files,
 * old or new, never half a one. Renames that have happened are taken back when a later one fails.
 */
export function openDiskEditSink(root: string): EditSink {
  return {
    write(changes) {
      for (const change of changes) assertUnchanged(root, change)
      const staged: Staged[] = []
      try {
        for (const change of changes) staged.push(stage(root, change))
        for (const change of changes) assertUnchanged(root, change)
        land(staged)
      } catch (error) {
        for (const { temporary } of staged) rmSync(temporary, { force: true })
        if (error instanceof UsageError) throw error
        throw new UsageError(`nothing was written: ${(error as Error).message}`)
      }
      return Promise.resolve()
    },
  }
}

interface Staged {
  readonly path: string
  readonly temporary: string
  readonly before: string
}

/** Somebody may have saved the file since it was read; its new text is theirs, not ours to overwrite. */
function assertUnchanged(root: string, { path, before }: FileChange): void {
  if (!isInsidePath(path) || !lstatSync(join(root, path)).isFile()) {
    throw new UsageError(`${path} is not a file of this folder; nothing was written`)
  }
  if (readFileSync(join(root, path), 'utf8') !== before) {
    throw new UsageError(`${path} has changed since it was read; nothing was written`)
  }
}

function stage(root: string, { path, before, after }: FileChange): Staged {
  const target = join(root, path)
  const { mode } = lstatSync(target)
  // A read-only file is somebody's decision: renaming over it would be possible, and wrong.
  if ((mode & 0o222) === 0) throw new UsageError(`${path} is read-only; nothing was written`)
  const temporary = join(dirname(target), `.${basename(target)}.backend-advisor-${process.pid}`)
  writeWhole(temporary, after, mode)
  return { path: target, temporary, before }
}

function land(staged: readonly Staged[]): void {
  const landed: Staged[] = []
  try {
    for (const each of staged) {
      renameSync(each.temporary, each.path)
      landed.push(each)
    }
  } catch (error) {
    for (const { path, temporary, before } of landed) {
      writeWhole(temporary, before, lstatSync(path).mode)
      renameSync(temporary, path)
    }
    throw error
  }
}

function writeWhole(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  chmodSync(path, mode)
}
