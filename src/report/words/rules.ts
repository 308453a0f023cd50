import type { FindingFacts } from '../../model/report.js'
import type { RuleId } from '../../model/rule.js'
import type { Phrase } from '../phrase.js'
import { BACKEND_WORDS } from './rules/backends.js'
import { LIFECYCLE_WORDS } from './rules/lifecycle.js'
import type { RuleWords } from './rules/rule-words.js'
import { SHARING_WORDS } from './rules/sharing.js'
import { SUPPRESSION_WORDS } from './rules/suppressions.js'

export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  ...SHARING_WORDS,
  ...LIFECYCLE_WORDS,
  ...BACKEND_WORDS,
  ...SUPPRESSION_WORDS,
}

/** A finding in one or two sentences, from its arguments alone. */
export const tellFinding = (finding: FindingFacts): Phrase => RULE_WORDS[finding.rule].tell(finding.arguments)
