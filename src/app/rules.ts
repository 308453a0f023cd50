import { SEVERITIES, levelOf } from '../findings/rules.js'
import type { Policy } from '../model/policy.js'
import { RULE_IDS } from '../model/rule.js'
import { renderRulesTable, rulesAsData } from '../report/text/rules-table.js'
import type { AnswerFormat } from '../config/options.js'
import { dataText } from './explain/render.js'
import type { RenderOptions } from './render.js'

/** Every rule with what it weighs, by default and by the policy. */
export function renderRules(policy: Policy, format: AnswerFormat, options: RenderOptions): string {
  const rules = RULE_IDS.map((rule) => ({ rule, severity: SEVERITIES[rule], level: levelOf(rule, policy) }))
  return format === 'json' ? dataText(rulesAsData(rules)) : renderRulesTable(rules, options)
}
