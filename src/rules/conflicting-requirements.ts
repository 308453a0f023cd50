import type { Disagreement } from '../model/plan.js'
import type { SeparationCode } from '../model/reason.js'
import { observeDisagreement } from './observe-disagreement.js'
import type { Rule } from './rule.js'

/** A backend that is asked for two things where it can have one throws. */
export const conflictingRequirements: Rule = ({ plan }) =>
  plan.judgements.flatMap((judgement) =>
    judgement.disagreements.flatMap(({ code, path, sides }) =>
      path !== null && isRequirement(code, path)
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
