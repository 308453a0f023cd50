import { nearestTo } from '../model/nearest.js'

/** The end of a sentence "… is not known": `; did you mean "include"?`, or everything that is known. */
export function suggest(written: string, known: readonly string[]): string {
  const nearest = nearestTo(written, known)
  if (nearest === null) return ''
  if (nearest.close) return `; did you mean "${nearest.word}"?`
  if (known.length === 1) return `; the only one is "${nearest.word}"`
  if (known.length > MOST_LISTED) return `; of the ${known.length} that are, the nearest is "${nearest.word}"`
  return `; expected one of ${known.join(', ')} (nearest "${nearest.word}")`
}

/** Nobody reads a longer list. */
const MOST_LISTED = 15
