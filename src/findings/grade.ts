import type { Observation } from '../model/observation.js'
import { byPosition, byText } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { FindingFacts } from '../model/report.js'
import { RULE_IDS } from '../model/rule.js'
import { fingerprintsOf, namesOf } from './fingerprint.js'
import { levelOf } from './rules.js'

/** What somebody has given its fingerprint already: a group's is printed beside the group. */
export interface IdentifiedObservation extends Observation {
  readonly fingerprint: string
}

/** Names observations in the order of their places: the first of two that are about the same subjects is the first. */
export function identify(seen: readonly Observation[]): readonly IdentifiedObservation[] {
  return RULE_IDS.flatMap((rule) => {
    const ofRule = seen.filter((observation) => observation.rule === rule).sort(byPlace)
    const fingerprints = fingerprintsOf(
      rule,
      ofRule.map(({ subjects }) => subjects),
    )
    return ofRule.map((observation, index) => ({ ...observation, fingerprint: fingerprints[index]! }))
  })
}

/** One finding for each observation, by place; none where the policy turns its rule off. */
export function gradeFindings(
  seen: readonly IdentifiedObservation[],
  policy: Pick<Policy, 'rules'>,
): readonly FindingFacts[] {
  return seen.toSorted(byPlace).flatMap(({ rule, fingerprint, at, arguments: given, subjects, related }) => {
    const severity = levelOf(rule, policy)
    if (severity === 'off') return []
    const { file, line, column } = at
    return [{ rule, severity, fingerprint, file, line, column, arguments: given, subjects: namesOf(subjects), related }]
  })
}

const byPlace = (a: Observation, b: Observation): number =>
  byPosition(a.at, b.at) ||
  RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
  byText(namesOf(a.subjects).join(), namesOf(b.subjects).join())
