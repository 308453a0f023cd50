import { UsageError } from '../model/failure.js'
import { nearestTo } from '../model/nearest.js'
import { quoted } from './printable.js'

/**
 * One of a closed list of words.
 * @param subject what the user wrote it for: `option --format`, `input "mode"`
 * @throws UsageError that names the words and the nearest of them
 */
export function choose<T extends string>(subject: string, written: string, words: readonly T[]): T {
  const match = words.find((word) => word === written)
  if (match !== undefined) return match
  throw new UsageError(`${subject} must be ${oneOf(words)} (found ${quoted(written)}${hint(written, words)})`)
}

export const oneOf = (words: readonly string[]): string =>
  words.length === 1 ? `"${words[0]!}" in this version` : `one of ${words.join(', ')}`

function hint(written: string, words: readonly string[]): string {
  const nearest = nearestTo(written, words)
  return nearest === null || words.length === 1 ? '' : `; nearest "${nearest.word}"`
}
