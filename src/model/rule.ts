/** Every rule a policy may grade. Closed: add here, then in the rule table, the words of the report and the docs. */
export const RULE_IDS = ['shareable-components', 'shareable-resources', 'mergeable-resources'] as const

export type RuleId = (typeof RULE_IDS)[number]
