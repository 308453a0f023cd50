import { type Bin, Draft } from './draft.js'
import type { Puzzle } from './puzzle.js'

/** Puts each piece, in this order, where it finds most; among equals into the fullest bin, then the earliest. */
export function arrangeGreedily(puzzle: Puzzle, order: readonly number[]): Draft {
  const draft = new Draft(puzzle)
  for (const piece of order) draft.put(piece, bestBin(draft, piece) ?? draft.openBin())
  return draft
}

function bestBin(draft: Draft, piece: number): Bin | null {
  let best: { readonly bin: Bin; readonly gain: number } | null = null
  for (const bin of draft.bins) {
    const gain = draft.gain(piece, bin)
    if (gain === 0) continue
    const isBetter =
      best === null || gain > best.gain || (gain === best.gain && bin.loads.length > best.bin.loads.length)
    if (isBetter && draft.accepts(piece, bin)) best = { bin, gain }
  }
  return best?.bin ?? null
}

/** Positions of the pieces, those with the fewest possible partners first. */
export function byFewestPartners(puzzle: Puzzle): readonly number[] {
  const positions = puzzle.pieces.map((_, index) => index)
  const partners = positions.map(
    (piece) =>
      positions.filter((other) => puzzle.fits(piece, other)).length +
      puzzle.frames.filter((_, frame) => puzzle.joins(piece, frame)).length,
  )
  return positions.toSorted((a, b) => partners[a]! - partners[b]! || a - b)
}
