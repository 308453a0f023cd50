import type { StackCode } from '../model/component.js'
import type { Observation } from '../model/observation.js'
import type { Plan } from '../model/plan.js'
import type { Policy } from '../model/policy.js'
import type { Templates } from '../model/template.js'

/** Everything a rule may look at: what was understood, and what the plan makes of it. */
export interface Evidence {
  readonly code: StackCode
  readonly plan: Plan
  readonly templates: Templates
  readonly policy: Policy
}

/** Pure. Says what it certainly sees, in any order; the grades are somebody else's. */
export type Rule = (evidence: Evidence) => readonly Observation[]
