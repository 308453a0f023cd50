import type { BackendLimits } from '../../catalog/backend-limits.js'
import type { Load } from '../capacity.js'

/**
 * What the search sees: pieces to put together, frames that exist already, and what forbids it. Pieces that fit nowhere
 * are not part of it; two puzzles of one plan have nothing to do with each other.
 */
export interface Puzzle {
  readonly pieces: readonly Piece[]
  readonly frames: readonly Frame[]
  readonly limits: BackendLimits
  /** How many different shared resources there are; pieces and frames name them by number. */
  readonly resources: number
  /** By positions in `pieces`: whether two can be in one new group, and whether two can be in one frame. */
  readonly fits: (a: number, b: number) => boolean
  readonly tolerates: (a: number, b: number) => boolean
  readonly joins: (piece: number, frame: number) => boolean
  /** Dependencies that could make groups need each other; null when none can. */
  readonly dependencies: PuzzleDependencies | null
}

export interface Piece {
  readonly shares: readonly number[]
  readonly load: Load
  /** Its node among the dependencies. */
  readonly node: number | null
}

/** An existing backend. */
export interface Frame {
  readonly provides: readonly number[]
  readonly loads: readonly Load[]
  readonly limits: BackendLimits
  readonly node: number | null
}

export interface PuzzleDependencies {
  readonly successors: readonly (readonly number[])[]
}

/** Pieces put together: in an existing frame, or at least two in a new one. */
export interface PuzzleGroup {
  readonly frame: number | null
  readonly pieces: readonly number[]
}
