import type { DiffFile } from '../ports/review-board.js'

/** Lines of the right side of a diff that are shown, the first and the last one included. */
export interface Hunk {
  readonly firstLine: number
  readonly lastLine: number
}

/** `@@ -1,4 +1,6 @@ …`; a count that is missing is 1, and a hunk that leaves nothing has no line. */
export function hunksOf({ patch }: DiffFile): readonly Hunk[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = '1']) => {
    const firstLine = Number(start)
    const lines = Number(count)
    return lines === 0 ? [] : [{ firstLine, lastLine: firstLine + lines - 1 }]
  })
}

export const holds = (hunk: Hunk, { firstLine, lastLine }: Hunk): boolean =>
  hunk.firstLine <= firstLine && lastLine <= hunk.lastLine
