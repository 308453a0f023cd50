/** Every rule a policy may grade. Closed: add here, then in the rule table, the words of the report, docs/rules and its fixtures. */
export const RULE_IDS = [
  'empty-backend',
  'reserved-component-key',
  'duplicate-component-id',
  'access-before-initialization',
  'initialized-twice',
  'backend-not-added',
  'component-added-after-initialization',
  'conflicting-requirements',
  'limit-exceeded',
  'missing-provider',
  'shareable-components',
  'shareable-resources',
  'mixed-traditional-and-backend',
  'mixed-security-boundary',
  'mixed-regions',
  'mixed-environments',
  'backend-too-large',
  'sku-raised-by-sharing',
  'shared-function-storage',
  'unused-backend',
  'invalid-suppression',
  'expired-suppression',
  'unused-suppression',
  'mergeable-resources',
  'missing-monitoring-in-production',
  'transient-data-without-ttl',
  'unresolved-template-reference',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** What decides which rule speaks of a group. */
interface Grouping {
  readonly source: 'stack-code' | 'template'
  readonly verdict: 'share' | 'share-no-saving'
  readonly joins: unknown
}

/**
 * Fewer resources that cost the same are worth less than a saving, and a component beside the backend that it could be in
 * is another thing than two that have none: a team may want to hear of one and not the other.
 */
export function ruleFor({ source, verdict, joins }: Grouping): RuleId {
  if (source === 'stack-code') return joins === null ? 'shareable-components' : 'mixed-traditional-and-backend'
  return verdict === 'share' ? 'shareable-resources' : 'mergeable-resources'
}
