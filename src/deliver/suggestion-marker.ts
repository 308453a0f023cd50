import { createHash } from 'node:crypto'
import type { LineEdit } from './line-edit.js'

/**
 * The hidden first line of a suggestion: which group it is for, and a digest of what it replaces by what. Without line
 * numbers, so that the same suggestion stays the same when it moves.
 *
 *     <!-- backend-advisor:suggestion 1f0c3a5b7d9e2468 9b1c… -->
 */
export function suggestionMarker(fingerprint: string, { path, replaced, lines }: LineEdit): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([path, replaced, lines]))
    .digest('hex')
    .slice(0, 16)
  return `<!-- backend-advisor:suggestion ${fingerprint} ${digest} -->`
}

export const isMarkedWith = (body: string, marker: string): boolean => body.split(/\r\n|\n/, 1)[0] === marker
