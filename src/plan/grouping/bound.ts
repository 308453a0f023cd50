import type { Bin, Draft } from './draft.js'
import type { Piece, Puzzle } from './puzzle.js'

/**
 * No arrangement that keeps the draft as it is and places the remaining pieces avoids more resources than this.
 *
 * Each remaining piece avoids one of each resource that it shares, except that every bin creates each resource once. So it
 * counts how many bins must newly get the resource: as many as the pieces that cannot go where it is and cannot be together,
 * and as many as the room where it is does not hold.
 */
export function mostAvoidable(draft: Draft, remaining: readonly number[], ceilings: readonly number[]): number {
  return ceilings.reduce((sum, ceiling, resource) => {
    const wanting = remaining.filter((piece) => draft.puzzle.pieces[piece]!.shares.includes(resource))
    const providing = draft.bins.filter((bin) => bin.providers[resource]! > 0)
    const room = providing.reduce((total, bin) => total + roomIn(bin, resource, ceiling), 0)
    const newBins = Math.max(Math.ceil((wanting.length - room) / ceiling), countApart(draft, wanting, providing))
    return sum + wanting.length - Math.max(0, newBins)
  }, draft.avoided)
}

/** For each resource the number of members above which no backend can hold it. */
export function ceilingsOf({ pieces, frames, limits, resources }: Puzzle): readonly number[] {
  return Array.from({ length: resources }, (_, resource) => {
    const sharing = pieces.filter(({ shares }) => shares.includes(resource))
    const fewestFunctions = Math.min(...sharing.map(({ load }) => load.functions))
    const byFunctions = fewestFunctions > 0 ? Math.floor(limits.functionsPerApp / fewestFunctions) : Infinity
    const byDatabases = haveOwnDatabases(sharing, frames) ? limits.databasesPerAccount : Infinity
    return Math.max(1, Math.min(limits.maxComponentsPerBackend, byFunctions, byDatabases))
  })
}

function haveOwnDatabases(sharing: readonly Piece[], frames: Puzzle['frames']): boolean {
  const loads = [...sharing.map(({ load }) => load), ...frames.flatMap((frame) => frame.loads)]
  const databases = loads.map(({ store }) => store?.database).filter((name) => name !== undefined)
  return sharing.every(({ load }) => load.store !== null) && new Set(databases).size === databases.length
}

const roomIn = (bin: Bin, resource: number, ceiling: number): number =>
  Math.max(0, Math.min(bin.limits.maxComponentsPerBackend - bin.loads.length, ceiling - bin.providers[resource]!))

/** Pieces that fit none of the bins nor one another, found greedily. */
function countApart(draft: Draft, wanting: readonly number[], bins: readonly Bin[]): number {
  const { fits } = draft.puzzle
  const apart: number[] = []
  for (const piece of wanting) {
    draft.work += 1 + apart.length + bins.length
    if (apart.some((other) => fits(piece, other))) continue
    const hasPlace = bins.some((bin) => draft.agrees(piece, bin))
    if (!hasPlace) apart.push(piece)
  }
  return apart.length
}
