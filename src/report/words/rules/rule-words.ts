import type { Finding } from '../../../model/report.js'
import type { Phrase } from '../../phrase.js'

/** How a rule speaks. */
export interface RuleWords {
  /** Of one of its findings, in a few words. */
  readonly title: string
  /** What the rule is for, in one line: the list of rules, and the head of its page. */
  readonly summary: string
  /** A finding in one or two sentences, from its arguments alone: what is so, and what to do. */
  readonly tell: (given: Finding['arguments']) => Phrase
}
