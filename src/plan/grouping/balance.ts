import type { Bin, Draft } from './draft.js'

/**
 * Improves an arrangement without creating a resource more: places pieces that are left over, then moves pieces from
 * large groups to small ones, so that 21 equal components in groups of at most 20 are 11 and 10, not 20 and one alone.
 */
export function balance(draft: Draft, budget: number): void {
  const end = draft.work + budget
  do {
    placeLeftOvers(draft)
    while (draft.work < end && moveOne(draft, end));
  } while (placeLeftOvers(draft) > 0)
}

/** How many found a place. */
function placeLeftOvers(draft: Draft): number {
  let placed = 0
  for (const bin of draft.bins) {
    const [piece] = bin.pieces
    if (!isAlone(bin) || piece === undefined) continue
    draft.take(piece, bin)
    const target = draft.bins.find(
      (other) => other !== bin && draft.gain(piece, other) > 0 && draft.accepts(piece, other),
    )
    draft.put(piece, target ?? bin)
    if (target !== undefined) placed++
  }
  return placed
}

const isAlone = ({ frame, pieces }: Bin): boolean => frame === null && pieces.length === 1

function moveOne(draft: Draft, end: number): boolean {
  const bySize = draft.bins.toSorted((a, b) => b.pieces.length - a.pieces.length)
  const small = bySize.filter(({ frame, pieces }) => frame === null && pieces.length > 0).toReversed()
  for (const target of small) {
    for (const source of bySize) {
      if (draft.work >= end || source.pieces.length < target.pieces.length + 2) break
      // An existing backend gives a member away only so that nobody stays alone.
      if (source.frame !== null && !isAlone(target)) continue
      if (source.pieces.toReversed().some((piece) => moves(draft, piece, source, target))) return true
    }
  }
  return false
}

function moves(draft: Draft, piece: number, source: Bin, target: Bin): boolean {
  const before = draft.avoided
  draft.take(piece, source)
  draft.work++
  if (draft.gain(piece, target) === before - draft.avoided && draft.accepts(piece, target)) {
    draft.put(piece, target)
    return true
  }
  draft.put(piece, source)
  return false
}
