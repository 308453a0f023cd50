import type { Note } from '../model/note.js'
import { byPosition } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { FindingFacts } from '../model/report.js'
import { RULE_IDS } from '../model/rule.js'
import type { Baseline, SuppressionComment } from '../model/suppression.js'
import { acceptByBaseline } from './baseline.js'
import { gradeFindings, identify } from './grade.js'
import { levelOf } from './rules.js'
import { suppress } from './suppress.js'

/** What excuses findings, and by which rules. */
export interface Excuses {
  readonly comments: readonly SuppressionComment[]
  readonly baseline: Baseline | null
  readonly policy: Pick<Policy, 'rules' | 'suppressions'>
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Whether files were left out: then what covers nothing may cover something there, and nothing is said. */
  readonly partial?: boolean
  /** Whether only code was read, or only templates: a baseline is about both. */
  readonly oneSource?: boolean
}

export interface Settled {
  /** By place: those given, with what accepts them, and what is wrong with the comments. */
  readonly findings: readonly FindingFacts[]
  /** What is to be said of the baseline, and of a policy that lets nothing be found. */
  readonly notes: readonly Note[]
}

/** Lets comments, then the baseline, accept findings, and finds what is wrong with them. */
export function settle(findings: readonly FindingFacts[], excuses: Excuses): Settled {
  const { comments, baseline, policy, today, partial = false, oneSource = false } = excuses
  const judging = { policy, today, partial }
  const suppressed = suppress(findings, comments, judging)
  const accepted = acceptByBaseline(suppressed.findings, baseline, { ...judging, partial: partial || oneSource })
  const own = gradeFindings(identify(suppressed.observations), policy)
  return {
    findings: own.length === 0 ? accepted.findings : [...accepted.findings, ...own].sort(byPosition),
    notes: areAllOff(policy) ? [...accepted.notes, ALL_OFF] : accepted.notes,
  }
}

const areAllOff = (policy: Excuses['policy']): boolean => RULE_IDS.every((rule) => levelOf(rule, policy) === 'off')

const ALL_OFF: Note = {
  kind: 'all-rules-off',
  file: null,
  message: 'the policy turns every rule off, so nothing can be found',
}
