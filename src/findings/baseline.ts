import { addDays } from '../model/date.js'
import { latestEntries } from '../model/latest-entries.js'
import type { Note } from '../model/note.js'
import type { Policy } from '../model/policy.js'
import type { FindingFacts } from '../model/report.js'
import { RULE_IDS, type RuleId } from '../model/rule.js'
import type { Baseline, BaselineEntry, Suppression } from '../model/suppression.js'
import { levelOf } from './rules.js'
import { EXPIRES_SOON, isAboutSuppressions } from './suppression-rules.js'

export interface BaselineJudging {
  readonly policy: Pick<Policy, 'rules' | 'suppressions'>
  readonly today: string
  /** Whether part of the input was left out. */
  readonly partial: boolean
}

/** How an entry stands to the findings of today. */
export interface JudgedEntry {
  readonly entry: BaselineEntry
  /** Of nothing: `gone`, or `unknown` where it could not be seen. */
  readonly state: 'holds' | 'expired' | 'gone' | 'unknown'
  /** The last day it holds. */
  readonly until: string | null
}

/** One for each fingerprint: the entry that counts. */
export function judgeEntries(
  entries: readonly BaselineEntry[],
  findings: readonly FindingFacts[],
  { policy, today, partial }: BaselineJudging,
): readonly JudgedEntry[] {
  const present = new Set(findings.filter(mayBeAccepted).map(({ fingerprint }) => fingerprint))
  return latestEntries(entries).map((entry) => {
    const until = lastDayOf(entry, policy.suppressions.maxAgeDays)
    if (!present.has(entry.fingerprint)) {
      return { entry, until, state: partial || isOff(entry.rule, policy) ? 'unknown' : 'gone' }
    }
    return { entry, until, state: until !== null && until < today ? 'expired' : 'holds' }
  })
}

/** Accepts findings that nothing else accepts. */
export function acceptByBaseline(
  findings: readonly FindingFacts[],
  baseline: Baseline | null,
  judging: BaselineJudging,
): { readonly findings: readonly FindingFacts[]; readonly notes: readonly Note[] } {
  if (baseline === null || baseline.entries.length === 0) return { findings, notes: [] }
  const soon = addDays(judging.today, EXPIRES_SOON)
  const judged = judgeEntries(baseline.entries, findings, judging)
  const inState = (sought: JudgedEntry['state']): readonly JudgedEntry[] =>
    judged.filter(({ state }) => state === sought)
  const holding = new Map(inState('holds').map((each) => [each.entry.fingerprint, each]))
  const isEnding = ({ until }: JudgedEntry): boolean => until !== null && until <= soon
  const accepted = findings.map((finding) => {
    const holds = holding.get(finding.fingerprint)
    if (holds === undefined || finding.suppression !== undefined || !mayBeAccepted(finding)) return finding
    return { ...finding, suppression: suppressionBy(holds, baseline.file, isEnding(holds)) }
  })
  const expiring = [...holding.values()].filter(isEnding)
  return { findings: accepted, notes: notesOn(baseline.file, inState('expired'), expiring, inState('gone').length) }
}

/** The last day that an entry holds; null where it holds for good. */
export function lastDayOf({ added, until }: BaselineEntry, maxAgeDays: number | null): string | null {
  if (maxAgeDays === null) return until
  const latest = addDays(added, maxAgeDays)
  return until === null || until > latest ? latest : until
}

const mayBeAccepted = ({ rule }: FindingFacts): boolean => !isAboutSuppressions(rule)

const isOff = (rule: string, policy: Pick<Policy, 'rules'>): boolean =>
  (RULE_IDS as readonly string[]).includes(rule) && levelOf(rule as RuleId, policy) === 'off'

const suppressionBy = ({ entry, until }: JudgedEntry, file: string, expiresSoon: boolean): Suppression => ({
  kind: 'baseline',
  status: 'accepted',
  reason: entry.reason,
  owner: entry.owner,
  until,
  expiresSoon,
  at: { file, line: entry.line },
})

function notesOn(
  file: string,
  expired: readonly JudgedEntry[],
  expiring: readonly JudgedEntry[],
  gone: number,
): readonly Note[] {
  const notes: Note[] = []
  if (expired.length > 0) {
    const message = `${amountOf(expired.length, 'has', 'have')} expired, so that ${expired.length === 1 ? 'its finding counts' : 'their findings count'} again: ${listOf(expired)}`
    notes.push({ kind: 'baseline-expired', file, message })
  }
  if (expiring.length > 0) {
    const message = `${amountOf(expiring.length, 'expires', 'expire')} within ${EXPIRES_SOON} days: ${listOf(expiring)}`
    notes.push({ kind: 'baseline-expiring', file, message })
  }
  if (gone > 0) {
    const message = `${amountOf(gone, 'matches', 'match')} no finding any more; backend-advisor baseline --prune removes ${gone === 1 ? 'it' : 'them'}`
    notes.push({ kind: 'baseline-stale', file, message })
  }
  return notes
}

const amountOf = (amount: number, one: string, many: string): string =>
  amount === 1 ? `1 entry ${one}` : `${amount} entries ${many}`

/** The first to end first. */
function listOf(judged: readonly JudgedEntry[]): string {
  const ordered = judged.toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : a.until === b.until ? 0 : 1))
  const shown = ordered.slice(0, MOST_LISTED).map(({ entry: { fingerprint, rule, owner }, until }) => {
    return `${rule} ${fingerprint} (${[until, owner].filter((part) => part !== null).join(', ')})`
  })
  const left = ordered.length - shown.length
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')
}

const MOST_LISTED = 5
