import { SEVERITIES } from '../../src/findings/rules.js'
import { RULE_IDS, type RuleId } from '../../src/model/rule.js'
import type { RuleFacts } from '../../src/report/sarif/rules.js'

/** Every rule with a short page of its own. */
export const RULE_FACTS = Object.fromEntries(
  RULE_IDS.map((rule): [RuleId, RuleFacts] => [rule, { severity: SEVERITIES[rule], page: `# \`${rule}\`\n` }]),
) as Record<RuleId, RuleFacts>
