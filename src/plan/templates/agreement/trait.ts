import type { SeparationCode } from '../../../model/reason.js'
import type { Position } from '../../../model/position.js'
import type { TemplateResource } from '../../../model/template.js'
import type { Comparison, Value } from '../../../model/value.js'

/** Something that has one value on a shared resource, and on what it stands. */
export interface Trait {
  readonly code: SeparationCode
  readonly path: string
  /** Guidance, not impossibility, keeps apart what differs in it. */
  readonly isGuidance?: boolean
  readonly read: (resource: TemplateResource) => Value
  readonly at?: (resource: TemplateResource) => Position
  readonly compare?: (a: Value, b: Value) => Comparison
}

/** How two resources stand to each other over all traits. Guidance comes before what cannot be, that before what is not known. */
export type Standing = 'equal' | 'guided-apart' | 'different' | 'undecided'
