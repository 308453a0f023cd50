import { isActive } from '../model/finding.js'
import type { FindingFacts } from '../model/report.js'

/**
 * A change excuses nothing by itself: a comment counts where the base branch accepts the same finding. What the change
 * would excuse is told, and holds once it is merged.
 * @param now as the change's own comments and the base branch's baseline settle it
 * @param then the base branch, settled by its own
 */
export function withholdOwnExcuses<F extends FindingFacts>(now: readonly F[], then: readonly F[]): readonly F[] {
  const excused = new Set(then.filter((finding) => !isActive(finding)).map(({ fingerprint }) => fingerprint))
  return now.map((finding): F => {
    if (!isExcusedByComment(finding) || excused.has(finding.fingerprint)) return finding
    return { ...finding, suppression: { ...finding.suppression!, status: 'once-merged', expiresSoon: false } }
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

const isExcusedByComment = ({ suppression }: FindingFacts): boolean =>
  suppression?.kind === 'comment' && suppression.status === 'accepted'

const TURNED_OFF = {
  kind: 'policy',
  status: 'once-merged',
  reason: '',
  owner: null,
  until: null,
  expiresSoon: false,
  at: null,
} as const
