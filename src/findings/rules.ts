import type { Policy } from '../model/policy.js'
import type { RuleId } from '../model/rule.js'
import type { RuleLevel, Severity } from '../model/severity.js'

/**
 * What a finding weighs when the policy says nothing. `error`: the backend throws, or does something else than its code
 * says. `warning`: it works, and somebody will wish it were otherwise. `info`: worth knowing.
 */
export const SEVERITIES: Readonly<Record<RuleId, Severity>> = {
  'empty-backend': 'error',
  'reserved-component-key': 'error',
  'duplicate-component-id': 'error',
  'access-before-initialization': 'error',
  'initialized-twice': 'error',
  'backend-not-added': 'error',
  'component-added-after-initialization': 'error',
  'conflicting-requirements': 'error',
  'limit-exceeded': 'error',
  'missing-provider': 'error',
  'shareable-components': 'warning',
  'shareable-resources': 'warning',
  'mixed-traditional-and-backend': 'warning',
  'mixed-security-boundary': 'warning',
  'mixed-regions': 'warning',
  'mixed-environments': 'warning',
  'backend-too-large': 'warning',
  'sku-raised-by-sharing': 'warning',
  'shared-function-storage': 'warning',
  'unused-backend': 'warning',
  'invalid-suppression': 'warning',
  'expired-suppression': 'warning',
  'unused-suppression': 'warning',
  'mergeable-resources': 'info',
  'missing-monitoring-in-production': 'info',
  'transient-data-without-ttl': 'info',
  'unresolved-template-reference': 'info',
}

export const levelOf = (rule: RuleId, { rules }: Pick<Policy, 'rules'>): RuleLevel => rules[rule] ?? SEVERITIES[rule]
