import type { Finding } from '../../model/report.js'
import { tellFinding } from '../words/rules.js'
import { FINDINGS } from '../words/titles.js'
import type { Page } from './lines.js'
import { alignRows, indentBy, run, wrap } from './lines.js'
import { headOf, paragraphs, tellExcuse } from './problems.js'

/** What the rules say of it, and by which fingerprint `--only` knows it. */
export function findingLines(findings: readonly Finding[], page: Page): readonly string[] {
  if (findings.length === 0) return []
  const rows = findings.map((finding) => [...headOf(finding), run(finding.fingerprint, 'faint')])
  const heads = alignRows(rows, page.style, '  ')
  return [
    ...wrap(FINDINGS, page, indentBy(0), 'strong'),
    '',
    ...findings.flatMap((finding, index) => [
      heads[index]!,
      ...paragraphs([tellFinding(finding), ...tellExcuse(finding)], page),
    ]),
  ]
}
