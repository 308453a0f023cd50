import type { Policy } from '../model/policy.js'
import type { Position } from '../model/position.js'
import type { FindingFacts, Group } from '../model/report.js'
import { levelOf } from './rules.js'

/** A reported group and the place that its finding points at. */
export interface PlacedGroup {
  readonly group: Group
  readonly at: Position
}

/** One finding per group, in the groups' order; none when the policy turns the rule off. */
export function findShareable(groups: readonly PlacedGroup[], policy: Policy): readonly FindingFacts[] {
  const severity = levelOf('shareable-components', policy)
  if (severity === 'off') return []
  return groups.map(({ group, at }) => ({
    rule: 'shareable-components',
    severity,
    fingerprint: group.fingerprint,
    file: at.file,
    line: at.line,
    column: at.column,
    arguments: {
      components: group.components,
      scope: group.scope,
      joins: group.joins?.name ?? null,
      resourcesNow: group.resourcesNow,
      resourcesShared: group.resourcesShared,
      savingLow: group.monthlySaving.low,
      savingHigh: group.monthlySaving.high,
    },
  }))
}
