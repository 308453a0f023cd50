import { observeDisagreement } from './observe-disagreement.js'
import type { Rule } from './rule.js'

/** Members that want to be in different regions share resources that are in one. */
export const mixedRegions: Rule = ({ plan }) =>
  plan.judgements.flatMap((judgement) =>
    judgement.disagreements.flatMap(({ code, path, sides }) =>
      code === 'different-region' && path !== null
        ? [observeDisagreement('mixed-regions', judgement, { path, sides })]
        : [],
    ),
  )
