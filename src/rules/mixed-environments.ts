import { stageOf } from '../catalog/environments.js'
import type { Disagreement } from '../model/plan.js'
import { observeDisagreement } from './observe-disagreement.js'
import type { Rule } from './rule.js'

/** Members of different environments share resources, and so their failures and their data's neighbourhood. */
export const mixedEnvironments: Rule = ({ plan }) =>
  plan.judgements.flatMap((judgement) =>
    judgement.disagreements.flatMap(({ code, path, sides }) =>
      code === 'different-environment' && path !== null && areSeveral(sides)
        ? [observeDisagreement('mixed-environments', judgement, { path, sides })]
        : [],
    ),
  )

/** `prod` and `Production` are two words for one environment. */
const areSeveral = (sides: Disagreement['sides']): boolean =>
  new Set(sides.map(({ value }) => stageOf(String(value)) ?? String(value).toLowerCase())).size > 1
