import { isActive } from '../model/finding.js'
import type { FindingFacts } from '../model/report.js'
import { isGathering, isWhatIsLeft } from './compare.js'

/**
 * A change excuses nothing by itself: what it brings counts where the base branch accepts the same finding, or the larger
 * one that this is left of. The rest is told, and holds once it is merged.
 * @param now as the change's own comments and the base branch's baseline settle it
 * @param then the base branch, settled by its own
 */
export function withholdOwnExcuses<F extends FindingFacts>(now: readonly F[], then: readonly F[]): readonly F[] {
  const after = new Set(now.map(({ fingerprint }) => fingerprint))
  const accepted = then.filter((finding) => !isActive(finding))
  const byPrint = new Map(accepted.map((finding) => [finding.fingerprint, finding]))
  const gone = accepted.filter((finding) => isGathering(finding) && !after.has(finding.fingerprint))
  const isAccepted = (finding: F): boolean => {
    const there = byPrint.get(finding.fingerprint) ?? gone.find((larger) => isWhatIsLeft(finding, larger))
    // A baseline accepts what is there, a comment by its rule.
    return there !== undefined && (there.suppression?.kind === 'baseline' || there.rule === finding.rule)
  }
  return now.map((finding): F => {
    const { suppression } = finding
    if (suppression === undefined || suppression.kind === 'policy') return finding
    if (isAccepted(finding)) return { ...finding, suppression: { ...suppression, status: 'accepted' } }
    if (suppression.kind === 'baseline') return finding
    return { ...finding, suppression: { ...suppression, status: 'once-merged', expiresSoon: false } }
  })
}

/**
 * Says of what the base branch does not excuse that the change's own policy or baseline would.
 * @param own the same analysis, settled and graded as the change itself would have it
 */
export function announceOwnExcuses<F extends FindingFacts>(now: readonly F[], own: readonly F[]): readonly F[] {
  const ownByPrint = new Map(own.map((finding) => [finding.fingerprint, finding]))
  return now.map((finding): F => {
    if (finding.suppression !== undefined) return finding
    const there = ownByPrint.get(finding.fingerprint)
    if (there === undefined) return { ...finding, suppression: TURNED_OFF }
    const { suppression } = there
    if (suppression === undefined) return finding
    return { ...finding, suppression: { ...suppression, status: 'once-merged', expiresSoon: false } }
  })
}

const TURNED_OFF = {
  kind: 'policy',
  status: 'once-merged',
  reason: '',
  owner: null,
  until: null,
  expiresSoon: false,
  at: null,
} as const
