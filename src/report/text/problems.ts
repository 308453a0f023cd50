import type { Finding, Report } from '../../model/report.js'
import type { Severity } from '../../model/severity.js'
import type { Phrase } from '../phrase.js'
import { say } from '../phrase.js'
import { acceptedFindings, awaitingFindings, shownProblems } from '../view.js'
import { tellSuppression } from '../words/news.js'
import { tellFinding } from '../words/rules.js'
import { ACCEPTED, PROBLEMS, RESOLVED } from '../words/titles.js'
import type { Look, Page } from './lines.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

const LOOKS: Readonly<Record<Severity, Look>> = { error: 'bad', warning: 'warn', info: 'faint' }

/** Backends and components as they are, the gravest first. */
export const problemLines = (report: Report, page: Page): readonly string[] =>
  section(PROBLEMS, shownProblems(report), (finding) => [tellFinding(finding)], page)

/** What is gone since; the places are those of before. */
export const resolvedLines = ({ comparison }: Report, page: Page): readonly string[] =>
  section(RESOLVED, comparison?.resolved ?? [], (finding) => [tellFinding(finding)], page)

/** What counts for nothing, and who says so. */
export const acceptedLines = (report: Report, page: Page): readonly string[] =>
  section(ACCEPTED, acceptedFindings(report), tellAccepted, page)

/** What the change itself would excuse. */
export const awaitingLines = (report: Report, page: Page): readonly string[] =>
  section(AWAITING, awaitingFindings(report), tellAccepted, page)

const AWAITING = say`Will be suppressed once merged`

const tellAccepted = (finding: Finding): readonly Phrase[] => [
  tellFinding(finding),
  finding.suppression === undefined ? [] : tellSuppression(finding.suppression),
  finding.suppression?.expiresSoon === true ? say`Expires within two weeks.` : [],
]

function section(
  title: Phrase,
  findings: readonly Finding[],
  tell: (finding: Finding) => readonly Phrase[],
  page: Page,
): readonly string[] {
  if (findings.length === 0) return []
  const heads = alignRows(
    findings.map((finding) => [
      run(finding.severity, LOOKS[finding.severity]),
      run(finding.rule, 'name'),
      run(placeText(finding), 'faint'),
    ]),
    page.style,
    '  ',
  )
  return [
    ...wrap(title, page, indentBy(0), 'strong'),
    ...findings.flatMap((finding, index) => [
      '',
      heads[index]!,
      ...tell(finding)
        .filter(({ length }) => length > 0)
        .flatMap((told) => wrap(told, page, indentBy(4))),
    ]),
  ]
}
