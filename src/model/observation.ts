import type { Position } from './position.js'
import type { RuleId } from './rule.js'
import type { Scalar } from './value.js'

/** A part of the program by name: what stays when lines, paths and formatting change. */
export interface SymbolicName {
  /** A component's class, `backend`, or an ARM type. */
  readonly kind: string
  /** What the source calls the construct it is created in; empty where it is in none. */
  readonly scope: string
  readonly id: string
}

/** A place that belongs to a finding; `id` is the component that stands there, if one does. */
export interface RelatedPlace extends Position {
  readonly id: string | null
}

/** What a rule saw, before anybody graded it. */
export interface Observation {
  readonly rule: RuleId
  readonly at: Position
  /** Whom it is about. With the rule, this identifies it: no line, no path, no value that a fix may change half-way. */
  readonly subjects: readonly SymbolicName[]
  /** Further places, in the order to show them: the members of a group, the other side of a conflict. */
  readonly related: readonly RelatedPlace[]
  readonly arguments: Readonly<Record<string, Scalar | readonly string[]>>
}
