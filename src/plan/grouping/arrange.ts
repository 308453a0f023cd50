import { balance } from './balance.js'
import { ceilingsOf, mostAvoidable } from './bound.js'
import { type Bin, Draft } from './draft.js'
import { arrangeGreedily, byFewestPartners } from './greedy.js'
import type { Puzzle, PuzzleGroup } from './puzzle.js'

/**
 * Questions asked of one draft before the best arrangement found so far stands. Enough to finish, whatever the relation, for
 * more than ten components; a count and not a clock, so that the answer is the same on every machine.
 */
const SEARCH_BUDGET = 5_000_000
const BALANCE_BUDGET = 500_000
/** Arrangements that avoid as much as the best one are looked through only for leaving fewer components out. */
const TIES_LOOKED_AT = 2_000

/** The arrangement that avoids the most resources; among those, one that leaves few components out. */
export function arrange(puzzle: Puzzle): readonly PuzzleGroup[] {
  const inOrder = puzzle.pieces.map((_, index) => index)
  const hardestFirst = byFewestPartners(puzzle)
  const starts = [inOrder, hardestFirst].map((order) => balanced(arrangeGreedily(puzzle, order)))
  const start = starts.reduce((best, other) => (isBetter(other, best) ? other : best))
  const ceilings = ceilingsOf(puzzle)
  const isBest = start.avoided === mostAvoidable(new Draft(puzzle), inOrder, ceilings)
  if (isBest && start.grouped === puzzle.pieces.length) return start.groups()
  const found = searchBetter(puzzle, start, hardestFirst, ceilings)
  return found === null ? start.groups() : balanced(rebuild(puzzle, found)).groups()
}

type Score = Pick<Draft, 'avoided' | 'grouped'>

const isBetter = (a: Score, b: Score): boolean =>
  a.avoided > b.avoided || (a.avoided === b.avoided && a.grouped > b.grouped)

function balanced(draft: Draft): Draft {
  balance(draft, BALANCE_BUDGET)
  return draft
}

/** Branch and bound: every piece into every bin that takes it, or into a new one; null when nothing beats the start. */
function searchBetter(
  puzzle: Puzzle,
  start: Score,
  order: readonly number[],
  ceilings: readonly number[],
): readonly PuzzleGroup[] | null {
  const draft = new Draft(puzzle)
  let best: Score = start
  let found: readonly PuzzleGroup[] | null = null
  let ties = 0
  place(0)
  return found

  function place(depth: number): void {
    if (draft.work > SEARCH_BUDGET) return
    const piece = order[depth]
    if (piece === undefined) {
      if (!isBetter(draft, best)) return
      best = { avoided: draft.avoided, grouped: draft.grouped }
      found = draft.groups()
      return
    }
    if (!isWorthwhile(depth)) return
    for (const bin of binsByGain(draft, piece)) {
      draft.put(piece, bin)
      place(depth + 1)
      draft.take(piece, bin)
    }
    const bin = draft.openBin()
    draft.put(piece, bin)
    place(depth + 1)
    draft.take(piece, bin)
    draft.bins.pop()
  }

  function isWorthwhile(depth: number): boolean {
    const most = mostAvoidable(draft, order.slice(depth), ceilings)
    if (most !== best.avoided) return most > best.avoided
    return best.grouped < puzzle.pieces.length && ties++ < TIES_LOOKED_AT
  }
}

function binsByGain(draft: Draft, piece: number): readonly Bin[] {
  return draft.bins
    .filter((bin) => draft.accepts(piece, bin))
    .map((bin) => ({ bin, gain: draft.gain(piece, bin) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map(({ bin }) => bin)
}

/** A draft of finished groups, the other pieces each on its own. */
function rebuild(puzzle: Puzzle, groups: readonly PuzzleGroup[]): Draft {
  const draft = new Draft(puzzle)
  const placed = new Set<number>()
  for (const { frame, pieces } of groups) {
    const bin = frame === null ? draft.openBin() : draft.bins[frame]!
    for (const piece of pieces) {
      draft.put(piece, bin)
      placed.add(piece)
    }
  }
  puzzle.pieces.forEach((_, piece) => {
    if (!placed.has(piece)) draft.put(piece, draft.openBin())
  })
  return draft
}
