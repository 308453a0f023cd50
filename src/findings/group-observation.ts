import type { SymbolicName, RelatedPlace } from '../model/observation.js'
import type { Position } from '../model/position.js'
import type { Group } from '../model/report.js'
import { ruleFor } from '../model/rule.js'
import type { IdentifiedObservation } from './grade.js'

/** A reported group and what its finding says beyond it. */
export interface PlacedGroup {
  readonly group: Group
  /** The place that its finding points at. */
  readonly at: Position
  readonly subjects: readonly SymbolicName[]
  /** Its members, by place. */
  readonly related: readonly RelatedPlace[]
}

/** That the members of a group could share is what the plan saw. */
export const observeGroup = ({ group, at, subjects, related }: PlacedGroup): IdentifiedObservation => ({
  rule: ruleFor(group),
  fingerprint: group.fingerprint,
  at,
  subjects,
  related,
  arguments: argumentsOf(group),
})

const argumentsOf = (group: Group): IdentifiedObservation['arguments'] => ({
  ...(group.source === 'template' ? { kind: group.kind, keep: group.consolidation?.keep.id ?? null } : {}),
  components: group.components,
  scope: group.scope,
  joins: group.joins?.name ?? null,
  resourcesNow: group.resourcesNow,
  resourcesShared: group.resourcesShared,
  savingLow: group.monthlySaving.low,
  savingHigh: group.monthlySaving.high,
})
