import type { BackendLimits } from '../../catalog/backend-limits.js'
import { arrange } from './arrange.js'
import type { Dependencies } from '../dependencies.js'
import type { ExistingBackend } from '../existing-backend.js'
import type { Newcomer } from '../newcomer.js'
import { posePuzzles } from './puzzles.js'
import type { Relation } from '../relation.js'
import type { Scene } from '../scene.js'

/** Brings the newcomers together so that as few resources as possible are created. */
export function gather(
  newcomers: readonly Newcomer[],
  backends: readonly ExistingBackend[],
  relation: Relation,
  dependencies: Dependencies,
  limits: BackendLimits,
): Pick<Scene, 'gatherings' | 'leftOver'> {
  const gatherings = posePuzzles(newcomers, backends, relation, dependencies, limits).flatMap((posed) =>
    arrange(posed.puzzle).map(({ frame, pieces }) => ({
      backend: frame === null ? null : posed.backends[frame]!,
      newcomers: pieces.map((piece) => posed.newcomers[piece]!),
    })),
  )
  const placed = new Set(gatherings.flatMap((gathering) => gathering.newcomers))
  return { gatherings, leftOver: newcomers.map((_, index) => index).filter((index) => !placed.has(index)) }
}
