import type { Explanation } from '../../model/explanation.js'
import type { RuleId } from '../../model/rule.js'
import { inert } from '../../report/inert.js'
import { renderExplanationText } from '../../report/text/explain.js'
import { renderRulePage } from '../../report/text/rule-page.js'
import type { AnswerFormat } from '../../config/options.js'
import type { RenderOptions } from '../render.js'

export const renderExplanation = (explanation: Explanation, format: AnswerFormat, options: RenderOptions): string =>
  format === 'json' ? dataText(explanation) : renderExplanationText(explanation, options)

/** Two blanks, a final line feed, and nothing that a terminal would obey. */
export const dataText = (data: unknown): string => `${inert(JSON.stringify(data, null, 2))}\n`

/** The documentation of a rule, which is loaded when somebody asks for it. */
export async function explainRule(rule: RuleId, format: AnswerFormat, options: RenderOptions): Promise<string> {
  const { RULE_PAGES } = await import('../../report/generated/rule-pages.js')
  const page = RULE_PAGES[rule]
  return format === 'json' ? dataText({ kind: 'rule', rule, page }) : renderRulePage(rule, page, options)
}
