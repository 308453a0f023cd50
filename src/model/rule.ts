/** Every rule a policy may grade. Closed: add here, then in the rule table, the words of the report and the docs. */
export const RULE_IDS = ['shareable-components', 'shareable-resources', 'mergeable-resources'] as const

export type RuleId = (typeof RULE_IDS)[number]

/** Fewer resources that cost the same are worth less than a saving: a team may want to hear of one and not the other. */
export function ruleFor(source: 'stack-code' | 'template', verdict: 'share' | 'share-no-saving'): RuleId {
  if (source === 'stack-code') return 'shareable-components'
  return verdict === 'share' ? 'shareable-resources' : 'mergeable-resources'
}
