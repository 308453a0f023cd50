import type { Policy } from '../model/policy.js'
import type { RuleId } from '../model/rule.js'
import type { RuleLevel, Severity } from '../model/severity.js'

export interface Rule {
  /** What a finding weighs when the policy says nothing. */
  readonly severity: Severity
}

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'shareable-components': { severity: 'warning' },
  'shareable-resources': { severity: 'warning' },
  'mergeable-resources': { severity: 'info' },
}

export const levelOf = (rule: RuleId, policy: Policy): RuleLevel => policy.rules[rule] ?? RULES[rule].severity
