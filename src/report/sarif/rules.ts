import type { RuleId } from '../../model/rule.js'
import type { Severity } from '../../model/severity.js'
import { docsLink, withAbsoluteLinks } from '../docs-link.js'
import { RULE_WORDS } from '../words/rules.js'
import { LEVELS, type Level } from './level.js'
import type { Message } from './message.js'
import { RULE_TRAITS } from './rule-traits.js'

/** What the report does not carry of a rule. */
export interface RuleFacts {
  /** What its findings weigh when the policy says nothing. */
  readonly severity: Severity
  /** Its page, in Markdown, as it stands in docs/rules. */
  readonly page: string
}

export interface RuleDescriptor {
  readonly id: RuleId
  readonly name: string
  readonly shortDescription: Message
  readonly fullDescription: Message
  readonly helpUri: string
  readonly help: { readonly text: string; readonly markdown: string }
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision: string
    readonly 'problem.severity': 'error' | 'warning' | 'recommendation'
  }
}

const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const

export function describeRule(rule: RuleId, { severity, page }: RuleFacts): RuleDescriptor {
  const { title, summary } = RULE_WORDS[rule]
  const { tags, precision } = RULE_TRAITS[rule]
  return {
    id: rule,
    name: pascalCase(rule),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: summary },
    helpUri: docsLink(rule),
    help: { text: `${summary} See ${docsLink(rule)}`, markdown: withAbsoluteLinks(page) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags, precision, 'problem.severity': PROBLEMS[severity] },
  }
}

const pascalCase = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
