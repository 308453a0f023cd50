import type { RuleId } from '../model/rule.js'

/** What these say of an excuse, no excuse takes back; a policy may turn them off. */
export const isAboutSuppressions = (rule: RuleId): boolean => ABOUT_SUPPRESSIONS.has(rule)

const ABOUT_SUPPRESSIONS: ReadonlySet<RuleId> = new Set([
  'invalid-suppression',
  'expired-suppression',
  'unused-suppression',
])

/** Days before its end in which an excuse is called expiring. */
export const EXPIRES_SOON = 14
