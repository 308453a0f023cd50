import type { Finding, Group } from '../../model/report.js'
import { RELATED_LOCATIONS } from '../limits.js'
import { tellFinding } from '../words/rules.js'
import { type Fix, fixOf } from './fixes.js'
import { LEVELS, type Level } from './level.js'
import { type Location, locationOf, relatedLocationOf } from './location.js'
import { type Message, messageOf } from './message.js'
import { type SuppressionObject, describeSuppression } from './suppressions.js'

export interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Level
  readonly message: Message
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: { readonly 'backendAdvisor/v1': string }
  readonly baselineState?: BaselineState
  readonly suppressions?: readonly SuppressionObject[]
  readonly fixes?: readonly Fix[]
  readonly properties: { readonly subjects: readonly string[]; readonly joined?: readonly string[] }
}

export type BaselineState = 'new' | 'unchanged' | 'absent'

export interface ResultContext {
  readonly ruleIndex: number
  readonly baselineState: BaselineState | null
  /** The group that the finding is about, if it is about one. */
  readonly group: Group | undefined
  readonly prefix: string
}

export function describeResult(finding: Finding, { ruleIndex, baselineState, group, prefix }: ResultContext): Result {
  const { rule, severity, fingerprint, related, subjects, joined, suppression } = finding
  const fix = group === undefined ? null : fixOf(group, prefix)
  const places = related.slice(0, RELATED_LOCATIONS)
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: messageOf(tellFinding(finding)),
    locations: [locationOf(finding, prefix)],
    ...(places.length === 0
      ? {}
      : { relatedLocations: places.map((at, index) => relatedLocationOf(index + 1, at.id, at, prefix)) }),
    partialFingerprints: { 'backendAdvisor/v1': fingerprint },
    ...(baselineState === null ? {} : { baselineState }),
    ...(suppression === undefined ? {} : { suppressions: [describeSuppression(suppression, prefix)] }),
    ...(fix === null ? {} : { fixes: [fix] }),
    properties: { subjects, ...(joined === undefined ? {} : { joined }) },
  }
}
