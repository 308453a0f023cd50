import type { Position } from '../../model/position.js'
import type { SeparationCode } from '../../model/reason.js'
import type { Comparison, Scalar, Value } from '../../model/value.js'
import { type PropertyRead, showValue } from '../property.js'
import type { Subject } from '../subject.js'

/** What one subject says on a setting. */
export interface Reading {
  readonly value: Value
  /** The property that says it. */
  readonly path: string
  readonly shown: Scalar
  readonly at: Position
  /** False where a default speaks. */
  readonly isWritten: boolean
  /** Readings of different kinds are not compared (a version of Node with a version of Python). */
  readonly of?: string
}

/** A setting that has one value on a shared resource. */
export interface Setting {
  /** Why two subjects stay apart when they differ. */
  readonly code: SeparationCode
  /** Null where the setting means nothing for the subject: nothing to compare then. */
  readonly read: (subject: Subject) => Reading | null
  /** `equal` also for values that merge. Without it, values are compared as they are. */
  readonly compare?: (a: Value, b: Value) => Comparison
}

export const readingOf = (path: string, { value, at, isWritten }: PropertyRead): Reading => ({
  value,
  path,
  // What a spread may bring has no text of its own in the source.
  shown: value.kind === 'unknown' && !isWritten ? null : showValue(value),
  at,
  isWritten,
})

/** The reading, or the documented default where the property is absent. */
export function withDefault(reading: Reading, value: Scalar): Reading {
  if (reading.value.kind !== 'absent') return reading
  return { ...reading, value: { kind: 'known', value }, shown: value }
}
