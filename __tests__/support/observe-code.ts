import { DEFAULT_POLICY, type Policy } from '../../src/model/policy.js'
import type { Observation } from '../../src/model/observation.js'
import type { RuleId } from '../../src/model/rule.js'
import { planSharing } from '../../src/plan/plan.js'
import { observe } from '../../src/rules/observe.js'
import { readCode } from './read-code.js'

/** What one rule sees in a file (which begins with the prelude of `readCode`), or in several as they are. */
export function observeCode(
  rule: RuleId,
  source: string | Readonly<Record<string, string>>,
  given: Partial<Policy> = {},
): readonly Observation[] {
  const { components, backends } = readCode(source)
  const [code, policy] = [
    { components, backends },
    { ...DEFAULT_POLICY, ...given },
  ]
  const templates = { applications: [], resources: 0 }
  return observe({ code, plan: planSharing(code, policy), templates, policy }).filter((seen) => seen.rule === rule)
}
