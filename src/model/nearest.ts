import leven from 'leven'

/** Longer words are no misspellings of ours, and comparing them costs time. */
const LONGEST = 60

export interface Nearest {
  readonly word: string
  /** Whether it is near enough to be what was meant. */
  readonly close: boolean
}

/** The known word nearest to what was written; case, `-` and `_` do not count (`fail-on` is `failOn`). */
export function nearestTo(written: string, known: readonly string[]): Nearest | null {
  const wanted = bare(written)
  let best: { word: string; distance: number } | null = null
  for (const word of known) {
    const distance = leven(wanted, bare(word))
    if (best === null || distance < best.distance) best = { word, distance }
  }
  if (best === null) return null
  return { word: best.word, close: best.distance <= Math.max(1, Math.floor(best.word.length / 3)) }
}

const bare = (word: string): string =>
  word
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[-_\s]/g, '')
