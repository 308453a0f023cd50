import type { RuleId } from '../../model/rule.js'
import type { RuleLevel, Severity } from '../../model/severity.js'
import { HOME, docsLink } from '../docs-link.js'
import { name, quoted, say } from '../phrase.js'
import { RULE_WORDS } from '../words/rules.js'
import { LEVEL_TITLES } from '../words/levels.js'
import { toPage } from './explain.js'
import type { Page } from './lines.js'
import { indentBy, wrap } from './lines.js'
import { styleFor } from './style.js'
import type { TextOptions } from './text.js'

/** A rule, what it weighs by default, and what the policy makes of it. */
export interface ListedRule {
  readonly rule: RuleId
  readonly severity: Severity
  readonly level: RuleLevel
}

/** Every rule by what it weighs, with the policy's level in brackets where that is another. */
export function renderRulesTable(rules: readonly ListedRule[], { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  const widest = Math.max(...rules.map((listed) => titleOf(listed).length))
  // On a narrow terminal, the summary goes below.
  const isNarrow = page.width < widest + 34
  const sections = (['error', 'warning', 'info'] as const).map((severity) => {
    const listed = rules.filter((each) => each.severity === severity)
    const title = wrap(LEVEL_TITLES[severity], page, indentBy(0), 'strong')
    return [...title, '', ...listed.flatMap((each) => ruleLines(each, widest, isNarrow, page))]
  })
  return toPage([...sections, footLines(page)])
}

const titleOf = ({ rule, severity, level }: ListedRule): string => (level === severity ? rule : `${rule} [${level}]`)

function ruleLines(listed: ListedRule, widest: number, isNarrow: boolean, page: Page): readonly string[] {
  const { rule, severity, level } = listed
  const { style } = page
  const title = titleOf(listed)
  const shown = level === severity ? style.name(rule) : `${style.name(rule)} ${style.warn(`[${level}]`)}`
  const summary = [quoted(RULE_WORDS[rule].summary)]
  if (isNarrow) return [`  ${shown}`, ...wrap(summary, page, indentBy(6))]
  const columns = widest + 4
  return wrap(summary, page, {
    first: `  ${shown}${' '.repeat(columns - 2 - title.length)}`,
    rest: ' '.repeat(columns),
  })
}

/** One address for all: a column of them would be wider than what it stands beside. */
const footLines = (page: Page): readonly string[] => [
  ...wrap(say`A rule with examples: ${name('backend-advisor explain <rule>')}, or`, page, indentBy(0), 'faint'),
  page.style.faint(`${HOME}/tree/main/docs/rules`),
]

/** The same for programs; every rule with the address of its page. */
export const rulesAsData = (rules: readonly ListedRule[]) => ({
  rules: rules.map(({ rule, severity, level }) => ({
    rule,
    severity,
    level,
    summary: RULE_WORDS[rule].summary,
    docs: docsLink(rule),
  })),
})
