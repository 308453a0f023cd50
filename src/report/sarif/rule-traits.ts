import type { RuleId } from '../../model/rule.js'

/** What a viewer sorts and filters rules by. */
export interface RuleTraits {
  readonly tags: readonly string[]
  /** How often it is right: a rule that says nothing where it cannot know is `very-high`, one that advises `high`. */
  readonly precision: 'very-high' | 'high'
}

const BROKEN: RuleTraits = { tags: ['azure', 'correctness', 'infrastructure'], precision: 'very-high' }
const APART: RuleTraits = { tags: ['azure', 'infrastructure', 'isolation'], precision: 'high' }
const COSTS: RuleTraits = { tags: ['azure', 'cost', 'infrastructure'], precision: 'high' }
const ROBUST: RuleTraits = { tags: ['azure', 'infrastructure', 'reliability'], precision: 'high' }
const TIDY: RuleTraits = { tags: ['maintainability'], precision: 'very-high' }

export const RULE_TRAITS: Readonly<Record<RuleId, RuleTraits>> = {
  'empty-backend': BROKEN,
  'reserved-component-key': BROKEN,
  'duplicate-component-id': BROKEN,
  'access-before-initialization': BROKEN,
  'initialized-twice': BROKEN,
  'backend-not-added': BROKEN,
  'component-added-after-initialization': BROKEN,
  'conflicting-requirements': BROKEN,
  'limit-exceeded': BROKEN,
  'missing-provider': BROKEN,
  'shareable-components': COSTS,
  'shareable-resources': COSTS,
  'mixed-traditional-and-backend': COSTS,
  'mixed-security-boundary': APART,
  'mixed-regions': APART,
  'mixed-environments': APART,
  'backend-too-large': ROBUST,
  'sku-raised-by-sharing': COSTS,
  'shared-function-storage': ROBUST,
  'unused-backend': TIDY,
  'invalid-suppression': TIDY,
  'expired-suppression': TIDY,
  'unused-suppression': TIDY,
  'mergeable-resources': COSTS,
  'missing-monitoring-in-production': ROBUST,
  'transient-data-without-ttl': ROBUST,
  'unresolved-template-reference': TIDY,
}
