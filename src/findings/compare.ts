import type { FindingFacts } from '../model/report.js'
import type { RuleId } from '../model/rule.js'

export interface Compared<F extends FindingFacts> {
  /** The findings of now in their order, each with its state. */
  readonly findings: readonly F[]
  /** Findings of then that are gone, in their order. */
  readonly resolved: readonly F[]
}

/**
 * What a change brought, by fingerprints. Two things are no change to people although the fingerprint changes: of a group
 * that has lost a member, nothing is new; of one that has won some, only those are, and the smaller group is not resolved.
 * A finding that was excused then and is gone now is nobody's success.
 */
export function compareFindings<F extends FindingFacts>(now: readonly F[], then: readonly F[]): Compared<F> {
  const before = new Set(then.map(({ fingerprint }) => fingerprint))
  const after = new Set(now.map(({ fingerprint }) => fingerprint))
  const gone = then.filter(({ fingerprint }) => !after.has(fingerprint))
  const continued = new Set<F>()
  const findings = now.map((finding): F => {
    if (before.has(finding.fingerprint)) return { ...finding, state: 'existing' }
    if (!ABOUT_MEMBERS.has(finding.rule)) return { ...finding, state: 'new' }
    const alike = gone.filter(({ rule }) => ABOUT_MEMBERS.get(rule) === ABOUT_MEMBERS.get(finding.rule))
    const larger = alike.find((earlier) => holds(earlier, finding))
    if (larger !== undefined) {
      continued.add(larger)
      return { ...finding, state: 'existing' }
    }
    const parts = alike.filter((earlier) => holds(finding, earlier))
    if (parts.length === 0) return { ...finding, state: 'new' }
    for (const part of parts) continued.add(part)
    const known = new Set(parts.flatMap(({ subjects }) => subjects))
    const joined = finding.subjects.filter((subject) => !known.has(subject))
    // Two groups that have become one without anybody else: there is nothing that was not known.
    return joined.length === 0 ? { ...finding, state: 'existing' } : { ...finding, state: 'new', joined }
  })
  const resolved = gone.filter((finding) => !continued.has(finding) && finding.suppression?.status !== 'accepted')
  return { findings, resolved }
}

const holds = (larger: FindingFacts, smaller: FindingFacts): boolean =>
  smaller.subjects.length > 0 && smaller.subjects.every((subject) => larger.subjects.includes(subject))

/** Rules whose subjects are members that come and go, and what such a rule gathers. */
const ABOUT_MEMBERS: ReadonlyMap<RuleId, 'components' | 'resources'> = new Map([
  ['shareable-components', 'components'],
  ['mixed-traditional-and-backend', 'components'],
  ['shareable-resources', 'resources'],
  ['mergeable-resources', 'resources'],
])
