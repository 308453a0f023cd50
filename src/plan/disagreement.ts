import type { Position } from '../model/position.js'
import type { SeparationCode } from '../model/reason.js'
import type { Scalar } from '../model/value.js'
import type { Reading } from './settings/setting.js'

/** One thing on which two subjects cannot share, with the evidence of both, in this order: the first, the second. */
export interface Disagreement {
  readonly code: SeparationCode
  readonly path: string | null
  /** Two values, or none where nothing is compared. */
  readonly values: readonly Scalar[]
  readonly at: readonly [Position, Position]
}

/** Where only one of the two writes the property, its spelling is the one to look for. */
export const pathOf = (a: Reading, b: Reading): string => (a.isWritten || !b.isWritten ? a.path : b.path)
