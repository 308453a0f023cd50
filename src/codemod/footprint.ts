import type { State } from './state.js'

/** What a piece of code touches when it runs where it stands. Too much rather than too little. */
export interface Footprint {
  /** What its outcome may depend on. */
  readonly reads: ReadonlySet<State>
  /** What it may change, or shows to code that we cannot see. */
  readonly writes: ReadonlySet<State>
  /** Constructs whose surroundings it looks at. */
  readonly peeks: ReadonlySet<State>
  /** It runs code that we cannot see, or prints: its order among its likes is part of what the program does. */
  readonly acts: boolean
  /** It calls or creates something, so it may throw. */
  readonly runs: boolean
  /** It may wait, or leave the list of statements. */
  readonly leaves: boolean
}

/** Several pieces of code, one after the other. */
export function uniteFootprints(all: readonly Footprint[]): Footprint {
  const unite = (pick: (footprint: Footprint) => ReadonlySet<State>): Set<State> =>
    new Set(all.flatMap((footprint) => [...pick(footprint)]))
  return {
    reads: unite(({ reads }) => reads),
    writes: unite(({ writes }) => writes),
    peeks: unite(({ peeks }) => peeks),
    acts: all.some(({ acts }) => acts),
    runs: all.some(({ runs }) => runs),
    leaves: all.some(({ leaves }) => leaves),
  }
}
