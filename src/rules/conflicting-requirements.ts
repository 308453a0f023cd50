import type { BackendJudgement, Disagreement } from '../model/plan.js'
import type { SeparationCode } from '../model/reason.js'
import { compareValues } from '../model/value.js'
import { observeDisagreement } from './observe-disagreement.js'
import { propOf } from './prop.js'
import type { Rule } from './rule.js'

/** A backend that is asked for two things where it can have one throws. */
export const conflictingRequirements: Rule = ({ plan }) =>
  plan.judgements.flatMap((judgement) =>
    judgement.disagreements.flatMap(({ code, path, sides }) =>
      path !== null && isRequirement(code, path) && weighSame(judgement, sides)
        ? [observeDisagreement('conflicting-requirements', judgement, { path, sides })]
        : [],
    ),
  )

const CODES: ReadonlySet<SeparationCode> = new Set<SeparationCode>([
  'incompatible-consistency',
  'incompatible-capacity-mode',
  'incompatible-api',
  'incompatible-runtime',
])

const isRequirement = (code: Disagreement['code'], path: string): boolean =>
  CODES.has(code) ||
  (code === 'conflicting-setting' && (path === 'partitionKey' || path.startsWith('environmentVariables.')))

/** Of members with another `priority`, the one with the highest may have its way. */
function weighSame({ members }: BackendJudgement, sides: Disagreement['sides']): boolean {
  const asking = new Set(sides.map(({ id }) => id))
  const weights = members.filter(({ id }) => asking.has(id)).map(({ props }) => propOf(props, 'priority'))
  return weights.every((weight) => compareValues(weight, weights[0]!) === 'equal')
}
