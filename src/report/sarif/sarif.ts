import type { Report } from '../../model/report.js'
import { RULE_IDS, type RuleId } from '../../model/rule.js'
import { HOME } from '../docs-link.js'
import { inert } from '../inert.js'
import { SARIF_RESULTS } from '../limits.js'
import { chooseFindings } from './choose.js'
import { ROOT } from './location.js'
import { describeNotes } from './notifications.js'
import { describeResult } from './result.js'
import { type RuleFacts, describeRule } from './rules.js'

export interface SarifOptions {
  readonly rules: Readonly<Record<RuleId, RuleFacts>>
  /** From what the log is relative to (a repository's top), to the analysed root: empty, or with a slash at the end. */
  readonly prefix?: string
  /**
   * Only findings that count and are there: code scanning opens an alert for every result, whatever it says of a baseline
   * or of being accepted.
   */
  readonly onlyOpen?: boolean
}

/** The report as a SARIF 2.1.0 log of one run: two blanks, a final line feed. */
export const renderSarif = (report: Report, options: SarifOptions): string =>
  `${inert(JSON.stringify(describeLog(report, options), null, 2))}\n`

function describeLog(report: Report, { rules, prefix = '', onlyOpen = false }: SarifOptions): object {
  const { chosen, leftOut } = chooseFindings(report, { most: SARIF_RESULTS, onlyOpen })
  const said = new Set(chosen.map(({ finding }) => finding.rule))
  const shown = RULE_IDS.filter((rule) => said.has(rule))
  const indexOf = new Map(shown.map((rule, index) => [rule, index]))
  const groups = new Map(report.groups.map((group) => [group.fingerprint, group]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Backend Advisor',
            semanticVersion: report.tool.version,
            informationUri: HOME,
            rules: shown.map((rule) => describeRule(rule, rules[rule])),
          },
        },
        automationDetails: { id: `backend-advisor/${prefix}` },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: describeNotes(report.notes, leftOut, prefix),
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that was analysed, or its repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: chosen.map(({ finding, baselineState }) =>
          describeResult(finding, {
            ruleIndex: indexOf.get(finding.rule)!,
            baselineState,
            // What is gone has no group any more, though another may have its fingerprint.
            group: baselineState === 'absent' ? undefined : groups.get(finding.fingerprint),
            prefix,
          }),
        ),
      },
    ],
  }
}
