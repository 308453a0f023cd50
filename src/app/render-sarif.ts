import { SEVERITIES } from '../findings/rules.js'
import type { Report } from '../model/report.js'
import { RULE_IDS, type RuleId } from '../model/rule.js'
import { type SarifOptions, renderSarif as renderLog } from '../report/sarif/sarif.js'
import type { RuleFacts } from '../report/sarif/rules.js'

/** The report as SARIF, with what every rule is and weighs. Loads the pages of the rules. */
export async function renderSarif(report: Report, options: Omit<SarifOptions, 'rules'> = {}): Promise<string> {
  const { RULE_PAGES } = await import('../report/generated/rule-pages.js')
  const rules = Object.fromEntries(
    RULE_IDS.map((rule): [RuleId, RuleFacts] => [rule, { severity: SEVERITIES[rule], page: RULE_PAGES[rule] }]),
  ) as Record<RuleId, RuleFacts>
  return renderLog(report, { ...options, rules })
}
