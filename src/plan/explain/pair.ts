import { COMPONENT_CLASSES } from '../../catalog/components.js'
import type { ComponentDeclaration, StackCode } from '../../model/component.js'
import type { PairJudgement, PairReason } from '../../model/explanation.js'
import type { Plan } from '../../model/plan.js'
import type { Policy } from '../../model/policy.js'
import type { Reason } from '../../model/reason.js'
import { type Blocker, gatherReasons } from '../blockers.js'
import type { Disagreement } from '../disagreement.js'
import type { ExistingBackend } from '../existing-backend.js'
import type { Judge } from '../judge.js'
import { countAlone, countTogether, familyOf, sharedKeysOf } from '../resources.js'
import { type Candidate, openBench } from './bench.js'
import { compareProperties } from './properties.js'

/**
 * Holds two components against each other with the plan's own settings and judge. Where the plan has refused one of the
 * two for the other's sake, its first reason comes first.
 */
export function explainPair(
  first: ComponentDeclaration,
  second: ComponentDeclaration,
  code: StackCode,
  plan: Pick<Plan, 'refused'>,
  policy: Policy,
): PairJudgement {
  const { settings, judge, candidateOf } = openBench(code, policy)
  const [a, b] = [candidateOf(first), candidateOf(second)]
  const reasons = reasonsBetween(a, b, judge).toSorted(byRank(plannedReasons(first, second, plan)))
  const isCertain = reasons.some(({ reason }) => reason.code !== 'undecided')
  return {
    verdict: reasons.length === 0 ? 'together' : isCertain ? 'apart' : 'undecided',
    reasons,
    properties: compareProperties(settings, a.profile, b.profile),
    resourcesNow: countAlone([first, second]),
    resourcesShared: countTogether([first, second]),
    shared: COMPONENT_CLASSES[first.kind].creates
      .map(({ type }) => type)
      .filter((type) => inCommon(first, second).some((key) => key.endsWith(` ${type}`))),
  }
}

const inCommon = (a: ComponentDeclaration, b: ComponentDeclaration): readonly string[] => {
  const theirs = new Set<string>(sharedKeysOf(b))
  return sharedKeysOf(a).filter((key) => theirs.has(key))
}

function reasonsBetween(a: Candidate, b: Candidate, judge: Judge): readonly PairReason[] {
  if (!isOneFamily(a.component, b.component)) return [nothingInCommon(a, b)]
  const between = a.backend === null || b.backend !== null ? meet(a, b, 0, judge) : meet(b, a, 1, judge)
  const isOfScope = ({ reason }: PairReason): boolean => reason.code === 'different-scope'
  const found = [
    ...between.filter(isOfScope),
    ...obstaclesOf(a, 0),
    ...obstaclesOf(b, 1),
    ...between.filter((each) => !isOfScope(each)),
  ]
  return found.length === 0 && inCommon(a.component, b.component).length === 0 ? [nothingInCommon(a, b)] : found
}

/** What creates nothing has nothing to share, whatever it is. */
const isOneFamily = (a: ComponentDeclaration, b: ComponentDeclaration): boolean =>
  familyOf(a) === familyOf(b) && [a, b].every(({ kind }) => COMPONENT_CLASSES[kind].creates.length > 0)

const nothingInCommon = (a: Candidate, b: Candidate): PairReason => ({
  about: 0,
  reason: {
    code: 'already-shared',
    with: [b.component.id],
    path: null,
    values: [],
    at: [a.component.at, b.component.at],
  },
})

const obstaclesOf = ({ obstacles }: Candidate, about: 0 | 1): readonly PairReason[] =>
  obstacles.map((reason) => ({ about, reason }))

/** Seen from the one that may have to join the other's backend: then it has to agree with the configuration too. */
function meet(own: Candidate, other: Candidate, about: 0 | 1, judge: Judge): readonly PairReason[] {
  const joined = own.backend === null ? other.backend : null
  const blockers = [
    ...blockersOf(judge.disagreements(own.profile, other.profile), other.component.id),
    ...(joined === null ? [] : ofBackend(own, other, joined, judge)),
  ]
  return gatherReasons(blockers).map((reason) => ({ about, reason }))
}

function ofBackend(own: Candidate, other: Candidate, joined: ExistingBackend, judge: Judge): readonly Blocker[] {
  const { configuration, isUnderstood, backend } = joined
  const { scope, at } = own.component
  if (scope === null || (backend.scope !== null && backend.scope.key !== scope.key)) return []
  if (isUnderstood) return blockersOf(judge.disagreements(own.profile, configuration), backend.name)
  return blockersOf([{ code: 'undecided', path: backend.name, values: [], at: [at, backend.at] }], other.component.id)
}

const blockersOf = (found: readonly Disagreement[], id: string): readonly Blocker[] =>
  found.map((disagreement) => ({ id, nearness: 0, disagreement }))

/** The reasons for which the plan refuses one of the two and names the other. */
function plannedReasons(
  a: ComponentDeclaration,
  b: ComponentDeclaration,
  { refused }: Pick<Plan, 'refused'>,
): readonly Reason[] {
  const of = (component: ComponentDeclaration, other: ComponentDeclaration): readonly Reason[] =>
    refused
      .filter((refusal) => refusal.component === component)
      .flatMap(({ reasons }) => reasons.filter((reason) => reason.with.includes(other.id)))
  const own = of(a, b)
  return own.length > 0 ? own : of(b, a)
}

function byRank(planned: readonly Reason[]): (a: PairReason, b: PairReason) => number {
  const rankOf = ({ reason: { code, path } }: PairReason): number => {
    const rank = planned.findIndex((reason) => reason.code === code && reason.path === path)
    return rank === -1 ? planned.length : rank
  }
  return (a, b) => rankOf(a) - rankOf(b)
}
