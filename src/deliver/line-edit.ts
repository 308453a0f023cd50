import type { FileChange } from '../model/file-change.js'

/** One change of whole lines: lines of the text before, the first and the last one included, and what replaces them. */
export interface LineEdit {
  readonly path: string
  readonly firstLine: number
  readonly lastLine: number
  readonly replaced: readonly string[]
  readonly lines: readonly string[]
}

/**
 * Everything that a change does as one edit; null where a suggestion could not carry it to the byte: a host normalises
 * CRLF, and a last line without its line break has no way to say so.
 */
export function lineEditOf({ path, before, after }: FileChange): LineEdit | null {
  if ((before + after).includes('\r') || !before.endsWith('\n') || !after.endsWith('\n')) return null
  const [old, young] = [linesOf(before), linesOf(after)]
  const most = Math.min(old.length, young.length)
  let head = 0
  while (head < most && old[head] === young[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === young.at(-1 - tail)) tail++
  // A pure insertion replaces the line beside it by itself and the new ones.
  if (head + tail === old.length) {
    if (head > 0) head--
    else tail--
  }
  const [end, youngEnd] = [old.length - tail, young.length - tail]
  return {
    path,
    firstLine: head + 1,
    lastLine: end,
    replaced: old.slice(head, end),
    lines: young.slice(head, youngEnd),
  }
}

const linesOf = (text: string): readonly string[] => text.slice(0, -1).split('\n')

export const overlap = (a: LineEdit, b: LineEdit): boolean =>
  a.path === b.path && a.firstLine <= b.lastLine && b.firstLine <= a.lastLine
