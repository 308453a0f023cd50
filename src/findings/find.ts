import type { Policy } from '../model/policy.js'
import type { Position } from '../model/position.js'
import type { FindingFacts, Group } from '../model/report.js'
import { ruleFor } from '../model/rule.js'
import { levelOf } from './rules.js'

/** A reported group and the place that its finding points at. */
export interface PlacedGroup {
  readonly group: Group
  readonly at: Position
}

/** One finding per group, in the groups' order; none where the policy turns its rule off. */
export function findShareable(groups: readonly PlacedGroup[], policy: Policy): readonly FindingFacts[] {
  return groups.flatMap(({ group, at }) => {
    const rule = ruleFor(group.source, group.verdict)
    const severity = levelOf(rule, policy)
    if (severity === 'off') return []
    return [
      {
        rule,
        severity,
        fingerprint: group.fingerprint,
        file: at.file,
        line: at.line,
        column: at.column,
        arguments: argumentsOf(group),
      },
    ]
  })
}

const argumentsOf = (group: Group): FindingFacts['arguments'] => ({
  ...(group.source === 'template' ? { kind: group.kind, keep: group.consolidation?.keep.id ?? null } : {}),
  components: group.components,
  scope: group.scope,
  joins: group.joins?.name ?? null,
  resourcesNow: group.resourcesNow,
  resourcesShared: group.resourcesShared,
  savingLow: group.monthlySaving.low,
  savingHigh: group.monthlySaving.high,
})
