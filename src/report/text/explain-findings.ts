import type { Finding } from '../../model/report.js'
import { say } from '../phrase.js'
import { tellFinding } from '../words/rules.js'
import { FINDINGS } from '../words/titles.js'
import type { Look, Page } from './lines.js'
import { indentBy, placeText, run, wrap } from './lines.js'

const LOOKS: Readonly<Record<Finding['severity'], Look>> = { error: 'warn', warning: 'warn', info: 'plain' }

/** What the rules say of it. */
export function findingLines(findings: readonly Finding[], page: Page): readonly string[] {
  if (findings.length === 0) return []
  return [
    ...wrap(FINDINGS, page, indentBy(0), 'strong'),
    '',
    ...findings.flatMap((finding) => {
      const { severity, rule, suppression } = finding
      const look = LOOKS[severity]
      const level = look === 'plain' ? severity : page.style[look](severity)
      const accepted = suppression?.status === 'accepted' ? ' (accepted)' : ''
      const place = page.style.faint(run(placeText(finding)).text)
      return [
        `  ${level} ${page.style.name(rule)}${accepted}  ${place}`,
        ...wrap(say`${tellFinding(finding)}`, page, indentBy(4)),
      ]
    }),
  ]
}
