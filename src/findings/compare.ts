import { isActive } from '../model/finding.js'
import type { FindingFacts } from '../model/report.js'
import type { RuleId } from '../model/rule.js'
import { reaches } from '../model/severity.js'

export interface Compared<F extends FindingFacts> {
  /** The findings of now in their order, each with its state; without one where a doubt leaves it open. */
  readonly findings: readonly F[]
  /** Findings of then that are gone, in their order. */
  readonly resolved: readonly F[]
}

/** Where one side was not read in full, what only the other side shows may have been there all the same. */
export interface Doubts {
  /** Of a finding of now: whether then may have had it unseen. */
  readonly ofThen: (finding: FindingFacts) => boolean
  /** Of a finding of then: whether now may have it unseen. */
  readonly ofNow: (finding: FindingFacts) => boolean
}

const NO_DOUBTS: Doubts = { ofThen: () => false, ofNow: () => false }

/**
 * What a change brought, by fingerprints. Two things are no change to people although the fingerprint changes: of a group
 * that has lost a member, nothing is new; of one that has won some, only those are, and the smaller group is not resolved.
 * Two are one although it stays: a finding that was accepted and no longer is, and one that weighs more by another rule.
 * A finding that was excused then and is gone now is nobody's success.
 */
export function compareFindings<F extends FindingFacts>(
  now: readonly F[],
  then: readonly F[],
  doubts: Doubts = NO_DOUBTS,
): Compared<F> {
  const before = new Map(then.map((finding) => [finding.fingerprint, finding]))
  const after = new Set(now.map(({ fingerprint }) => fingerprint))
  const gone = then.filter(({ fingerprint }) => !after.has(fingerprint))
  const gatherings = gone.filter(isGathering)
  const isOneOfSeveral = several(now, then)
  const continued = new Set<F>()
  const tell = (finding: F, news: Pick<FindingFacts, 'state' | 'joined'>): F =>
    doubts.ofThen(finding) ? finding : { ...finding, ...news }
  const findings = now.map((finding): F => {
    const earlier = before.get(finding.fingerprint)
    if (earlier !== undefined) {
      const isNews = isWorse(finding, earlier) && !isOneOfSeveral(finding)
      return { ...finding, state: isNews ? 'new' : 'existing' }
    }
    if (!isGathering(finding)) return tell(finding, { state: 'new' })
    const larger = gatherings.find((each) => isWhatIsLeft(finding, each))
    if (larger !== undefined) {
      continued.add(larger)
      return { ...finding, state: 'existing' }
    }
    const parts = gatherings.filter((each) => areAlike(finding, each) && goesOn(finding, each))
    if (parts.length === 0) return tell(finding, { state: 'new' })
    for (const part of parts) continued.add(part)
    const known = new Set(parts.flatMap(({ subjects }) => subjects))
    const joined = finding.subjects.filter((subject) => !known.has(subject))
    // Two groups that have become one without anybody else: there is nothing that was not known.
    return joined.length === 0 ? { ...finding, state: 'existing' } : tell(finding, { state: 'new', joined })
  })
  const resolved = gone.filter((finding) => !continued.has(finding) && isActive(finding) && !doubts.ofNow(finding))
  return { findings, resolved }
}

/** Whether a finding is about those who are left of a larger one's members. */
export const isWhatIsLeft = (finding: FindingFacts, larger: FindingFacts): boolean =>
  areAlike(finding, larger) && holds(larger, finding)

/** Those about the same subjects are known by their order, which a file's name may change: which is which is not certain. */
function several(...sides: readonly (readonly FindingFacts[])[]): (finding: FindingFacts) => boolean {
  const keyOf = ({ rule, subjects }: FindingFacts): string => JSON.stringify([rule, subjects])
  const found = new Set<string>()
  for (const side of sides) {
    const seen = new Set<string>()
    for (const key of side.map(keyOf)) (seen.has(key) ? found : seen).add(key)
  }
  return (finding) => found.has(keyOf(finding))
}

/** The same that counts for more: nobody excuses it any longer, or what is beside it has made it graver. */
const isWorse = (now: FindingFacts, then: FindingFacts): boolean =>
  (now.suppression === undefined && !isActive(then)) ||
  (now.rule !== then.rule && isActive(now) && !reaches(then.severity, now.severity))

const holds = (larger: FindingFacts, smaller: FindingFacts): boolean =>
  smaller.subjects.length > 0 && smaller.subjects.every((subject) => larger.subjects.includes(subject))

/** All of a smaller group, or two at least of one that others have left meanwhile: those could share before. */
const goesOn = (finding: FindingFacts, earlier: FindingFacts): boolean =>
  holds(finding, earlier) || finding.subjects.filter((subject) => earlier.subjects.includes(subject)).length > 1

const areAlike = (one: FindingFacts, other: FindingFacts): boolean =>
  isGathering(one) && ABOUT_MEMBERS.get(one.rule) === ABOUT_MEMBERS.get(other.rule)

/** Whether its subjects are members that come and go. */
export const isGathering = ({ rule }: FindingFacts): boolean => ABOUT_MEMBERS.has(rule)

/** Rules whose subjects are members that come and go, and what such a rule gathers. */
const ABOUT_MEMBERS: ReadonlyMap<RuleId, 'components' | 'resources'> = new Map([
  ['shareable-components', 'components'],
  ['mixed-traditional-and-backend', 'components'],
  ['shareable-resources', 'resources'],
  ['mergeable-resources', 'resources'],
])
