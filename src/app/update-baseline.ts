import { judgeEntries } from '../findings/baseline.js'
import { isAboutSuppressions } from '../findings/suppression-rules.js'
import { addDays } from '../model/date.js'
import { UsageError } from '../model/failure.js'
import { isIncomplete } from '../model/note.js'
import { by } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { Finding, Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { Baseline, BaselineUpdate, WrittenEntry } from '../model/suppression.js'

export { type BaselineResult, renderBaseline } from '../report/text/baseline.js'

export interface BaselineRequest {
  /** Of what is accepted anew; null where none is given. */
  readonly reason: string | null
  readonly owner: string | null
  readonly until: string | null
  /** The fingerprint of the one finding to accept: nothing else changes. */
  readonly only: string | null
  /** Accept nothing; remove what is gone or has expired. */
  readonly prune: boolean
  readonly today: string
}

/**
 * What becomes of a baseline. Entries whose findings are still there stay as they are.
 * @param report of the whole root, with the comments in force and without the baseline
 * @param source what was read: what was not may hold what seems to be gone
 * @throws UsageError when something would be accepted without a reason, or for longer than the policy allows, or `only` names
 * nothing that could be accepted
 */
export function updateBaseline(
  report: Report,
  baseline: Baseline | null,
  policy: Policy,
  source: Source,
  request: BaselineRequest,
): BaselineUpdate {
  const { only, prune, today } = request
  const partial = source !== 'all' || report.notes.some(isIncomplete)
  const judged = judgeEntries(baseline?.entries ?? [], report.findings, { policy, today, partial })
  const removed = judged.flatMap(({ entry, state }) => {
    if (only !== null) return []
    return state === 'gone' || (prune && state === 'expired') ? [{ entry, why: state }] : []
  })
  const held = new Set(judged.filter(({ state }) => state === 'holds').map(({ entry }) => entry.fingerprint))
  const accepted = prune ? [] : acceptable(report, held, only)
  if (accepted.length > 0) assertAllowed(request, policy, accepted.length)
  const gone = new Set([...removed.map(({ entry }) => entry), ...accepted].map(({ fingerprint }) => fingerprint))
  const kept = judged.map(({ entry }) => entry).filter(({ fingerprint }) => !gone.has(fingerprint))
  const fresh = accepted.map((finding) => entryFor(finding, request))
  return {
    entries: [...kept, ...fresh].sort(by(({ fingerprint }) => fingerprint)),
    accepted: accepted.map(({ rule, fingerprint, file, line }) => ({ rule, fingerprint, file, line })),
    kept: kept.length,
    removed,
  }
}

/** By place. What is only worth knowing is accepted when it is asked for by name. */
function acceptable({ findings }: Report, held: ReadonlySet<string>, only: string | null): readonly Finding[] {
  if (only !== null) return [named(findings, only)]
  return findings.filter(({ rule, severity, fingerprint, suppression }) => {
    return severity !== 'info' && suppression === undefined && !isAboutSuppressions(rule) && !held.has(fingerprint)
  })
}

function named(findings: readonly Finding[], fingerprint: string): Finding {
  const finding = findings.find((each) => each.fingerprint === fingerprint)
  if (finding === undefined) throw new UsageError(`no finding has the fingerprint ${fingerprint}`)
  if (isAboutSuppressions(finding.rule)) {
    throw new UsageError(`a finding of ${finding.rule} cannot be accepted: repair the comment it speaks of`)
  }
  const at = finding.suppression?.at ?? null
  if (at !== null) throw new UsageError(`${fingerprint} is accepted by a comment already: ${at.file}:${at.line}`)
  return finding
}

function assertAllowed({ reason, until, today }: BaselineRequest, policy: Policy, amount: number): void {
  const what = amount === 1 ? '1 finding' : `${amount} findings`
  if (reason === null) throw new UsageError(`option --reason is needed: it says why ${what} may stay`)
  const { maxAgeDays } = policy.suppressions
  if (until === null || maxAgeDays === null) return
  const latest = addDays(today, maxAgeDays)
  if (until > latest) {
    throw new UsageError(`option --until: the policy allows at most ${maxAgeDays} days, which is ${latest}`)
  }
}

const entryFor = ({ fingerprint, rule }: Finding, request: BaselineRequest): WrittenEntry => ({
  fingerprint,
  rule,
  added: request.today,
  owner: request.owner,
  until: request.until,
  reason: (request.reason ?? '').trim(),
})
