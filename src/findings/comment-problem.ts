import { addDays, dayOf } from '../model/date.js'
import { nearestTo } from '../model/nearest.js'
import type { Policy } from '../model/policy.js'
import { RULE_IDS, type RuleId } from '../model/rule.js'
import { SUPPRESSION_EXTENTS, SUPPRESSION_MARK, type SuppressionComment, directiveOf } from '../model/suppression.js'
import { isAboutSuppressions } from './suppression-rules.js'

/** Why a comment excuses nothing: the arguments of its finding. */
export interface CommentProblem {
  readonly problem:
    | 'unknown-directive'
    | 'stray-text'
    | 'no-rule'
    | 'unknown-rule'
    | 'protected-rule'
    | 'no-reason'
    | 'long-reason'
    | 'impossible-date'
    | 'no-expiry'
    | 'far-expiry'
  /** What is written where something else was expected; null where something is missing. */
  readonly found: string | null
  /** The known word that was probably meant. */
  readonly nearest: string | null
  /** The most days, or characters, that are allowed; null where that is not the question. */
  readonly most: number | null
}

interface Judging {
  readonly policy: Pick<Policy, 'suppressions'>
  readonly today: string
}

/** The first thing that is wrong with a comment; null where it means what it says. */
export function problemOf(comment: SuppressionComment, { policy, today }: Judging): CommentProblem | null {
  const { stray, rules, reason, until } = comment
  const directive = stray.split(' ', 1)[0]!
  if (directive.startsWith(SUPPRESSION_MARK) && !DIRECTIVES.includes(directive)) {
    return wrong('unknown-directive', { found: directive, nearest: nearestTo(directive, DIRECTIVES)?.word ?? null })
  }
  if (stray !== '') return wrong('stray-text', { found: stray })
  if (rules.length === 0) return wrong('no-rule', {})
  const unknown = rules.find((rule) => !isRule(rule))
  if (unknown !== undefined) {
    const nearest = nearestTo(unknown, RULE_IDS)
    return wrong('unknown-rule', { found: unknown, nearest: nearest?.close === true ? nearest.word : null })
  }
  const own = rules.filter(isRule).find(isAboutSuppressions)
  if (own !== undefined) return wrong('protected-rule', { found: own })
  if (reason === '') return wrong('no-reason', {})
  if (reason.length > LONGEST_REASON) return wrong('long-reason', { most: LONGEST_REASON })
  if (until !== null && dayOf(until) === null) return wrong('impossible-date', { found: until })
  const { maxAgeDays } = policy.suppressions
  if (maxAgeDays === null) return null
  if (until === null) return wrong('no-expiry', { most: maxAgeDays })
  return until > addDays(today, maxAgeDays) ? wrong('far-expiry', { found: until, most: maxAgeDays }) : null
}

const DIRECTIVES = SUPPRESSION_EXTENTS.map(directiveOf)

const isRule = (written: string): written is RuleId => (RULE_IDS as readonly string[]).includes(written)

/** Characters, as in a baseline. */
const LONGEST_REASON = 500

/** Characters of what is written that a finding shows. */
const LONGEST_SHOWN = 80

const wrong = (
  problem: CommentProblem['problem'],
  { found = null, nearest = null, most = null }: Partial<CommentProblem>,
): CommentProblem => ({ problem, found: found?.slice(0, LONGEST_SHOWN) ?? null, nearest, most })
