import { addDays } from '../model/date.js'
import type { Observation } from '../model/observation.js'
import { byPosition } from '../model/order.js'
import type { Policy } from '../model/policy.js'
import type { FindingFacts } from '../model/report.js'
import type { RuleId } from '../model/rule.js'
import { SUPPRESSION_EXTENTS, type Suppression, type SuppressionComment } from '../model/suppression.js'
import { problemOf } from './comment-problem.js'
import { levelOf } from './rules.js'
import { EXPIRES_SOON, isAboutSuppressions } from './suppression-rules.js'

export interface CommentJudging {
  readonly policy: Pick<Policy, 'rules' | 'suppressions'>
  readonly today: string
  /** Whether part of the input was left out. */
  readonly partial: boolean
}

export interface Suppressed {
  /** In their order; what a comment accepts says so. */
  readonly findings: readonly FindingFacts[]
  /** What is wrong with the comments. */
  readonly observations: readonly Observation[]
}

/** Lets comments accept findings: the one that speaks of the least, of several. */
export function suppress(
  findings: readonly FindingFacts[],
  comments: readonly SuppressionComment[],
  judging: CommentJudging,
): Suppressed {
  if (comments.length === 0) return { findings, observations: [] }
  const judged = comments.map((comment) => ({ comment, problem: problemOf(comment, judging) }))
  const valid = judged.filter(({ problem }) => problem === null).map(({ comment }) => comment)
  const byRule = new Map<string, SuppressionComment[]>()
  for (const comment of valid.toSorted(byExtent)) {
    for (const rule of comment.rules) {
      const key = `${rule} ${comment.at.file}`
      const alike = byRule.get(key)
      if (alike === undefined) byRule.set(key, [comment])
      else alike.push(comment)
    }
  }
  const covered = new Map<SuppressionComment, Set<string>>()
  const settled = findings.map((finding) => {
    const covering = isAboutSuppressions(finding.rule) ? [] : coveringOf(finding, byRule)
    for (const comment of covering) covered.set(comment, (covered.get(comment) ?? new Set()).add(finding.rule))
    const accepting = covering.find((comment) => !isExpired(comment, judging.today))
    return accepting === undefined ? finding : { ...finding, suppression: suppressionBy(accepting, judging.today) }
  })
  const observations = judged.flatMap(({ comment, problem }): readonly Observation[] => {
    if (problem !== null) return [observe('invalid-suppression', comment, comment.rules, { ...problem })]
    return observeUse(comment, covered.get(comment) ?? new Set(), judging)
  })
  return { findings: settled, observations }
}

const byExtent = (a: SuppressionComment, b: SuppressionComment): number =>
  SUPPRESSION_EXTENTS.indexOf(a.extent) - SUPPRESSION_EXTENTS.indexOf(b.extent) || byPosition(a.at, b.at)

function coveringOf(
  finding: FindingFacts,
  byRule: ReadonlyMap<string, readonly SuppressionComment[]>,
): readonly SuppressionComment[] {
  const places = [finding, ...finding.related.filter(({ id }) => id !== null)]
  const files = new Set(places.map(({ file }) => file))
  return [...files]
    .flatMap((file) => byRule.get(`${finding.rule} ${file}`) ?? [])
    .filter(({ at, lines }) => {
      const isWithin = (line: number): boolean => lines !== null && lines.first <= line && line <= lines.last
      return places.some(({ file, line }) => file === at.file && isWithin(line))
    })
    .sort(byExtent)
}

const isExpired = ({ until }: SuppressionComment, today: string): boolean => until !== null && until < today

const suppressionBy = ({ at, reason, until }: SuppressionComment, today: string): Suppression => ({
  kind: 'comment',
  status: 'accepted',
  reason,
  owner: null,
  until,
  expiresSoon: until !== null && until <= addDays(today, EXPIRES_SOON),
  at: { file: at.file, line: at.line },
})

/** Where part of the input is missing, or nobody asks for a rule, it cannot be known that a comment covers nothing. */
function observeUse(
  comment: SuppressionComment,
  covered: ReadonlySet<string>,
  { policy, today, partial }: CommentJudging,
): readonly Observation[] {
  const { rules, until } = comment
  if (covered.size > 0 && isExpired(comment, today)) {
    const again = rules.filter((rule) => covered.has(rule))
    return [observe('expired-suppression', comment, rules, { rules: again, until })]
  }
  if (partial) return []
  return rules
    .filter((rule) => !covered.has(rule) && levelOf(rule as RuleId, policy) !== 'off')
    .map((rule) => observe('unused-suppression', comment, [rule], { excused: rule, alone: rules.length === 1 }))
}

const observe = (
  rule: RuleId,
  { at, extent, reason }: SuppressionComment,
  rules: readonly string[],
  given: Observation['arguments'],
): Observation => ({
  rule,
  at,
  subjects: [{ kind: 'comment', scope: extent, id: `${rules.join(' ')} -- ${reason}`.slice(0, LONGEST_NAME) }],
  related: [],
  arguments: given,
})

/** Characters that name a comment; two that differ only behind them are told apart by their order. */
const LONGEST_NAME = 200
