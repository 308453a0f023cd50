import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import type { FileRead } from '../ports/workspace.js'

export const LINK: FileRead = { kind: 'outside', why: 'a symbolic link, which is not followed' }

export const tooLarge = (size: number): FileRead => ({ kind: 'unreadable', why: `${size} bytes are too many`, size })

/**
 * Reads regular files synchronously, many small ones into one piece of memory: together that takes half the time
 * of one promise and one allocation each. A link is not followed; a pipe is not waited for.
 */
export function createFileReader(): (file: string, limit: number) => FileRead {
  let slab = Buffer.alloc(0)
  let used = 0
  const allocate = (size: number): Buffer => {
    if (size > SLAB_BYTES / 4) return Buffer.allocUnsafeSlow(size)
    if (used + size > slab.length) {
      slab = Buffer.allocUnsafeSlow(SLAB_BYTES)
      used = 0
    }
    used += size
    return slab.subarray(used - size, used)
  }

  return (file, limit) => {
    let descriptor: number
    try {
      if (OPENING_FOLLOWS && lstatSync(file).isSymbolicLink()) return LINK
      descriptor = openSync(file, WITHOUT_FOLLOWING)
    } catch (error) {
      return refusal(codeOf(error))
    }
    try {
      const stats = fstatSync(descriptor)
      if (stats.isDirectory()) return refusal('EISDIR')
      if (!stats.isFile()) return { kind: 'unreadable', why: 'not a regular file' }
      if (stats.size > limit) return tooLarge(stats.size)
      return { kind: 'bytes', bytes: fill(allocate(stats.size), descriptor) }
    } catch (error) {
      return refusal(codeOf(error))
    } finally {
      closeSync(descriptor)
    }
  }
}

const SLAB_BYTES = 1024 * 1024

/** Windows has neither flag. */
const WITHOUT_FOLLOWING = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0)
const OPENING_FOLLOWS = !constants.O_NOFOLLOW

/** Shorter than asked for where the file has shrunk meanwhile. */
function fill(memory: Buffer, descriptor: number): Buffer {
  let filled = 0
  while (filled < memory.length) {
    const count = readSync(descriptor, memory, filled, memory.length - filled, null)
    if (count === 0) break
    filled += count
  }
  return memory.subarray(0, filled)
}

/** The code alone: Node's messages hold the machine's own paths. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'it could not be read'

function refusal(code: string): FileRead {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  if (code === 'ELOOP') return LINK
  return { kind: 'unreadable', why: code === 'EISDIR' ? 'a folder' : code }
}
