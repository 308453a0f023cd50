import type { Finding, Report } from '../../model/report.js'
import type { Severity } from '../../model/severity.js'
import type { Phrase } from '../phrase.js'
import { say } from '../phrase.js'
import { acceptedFindings, awaitingFindings, shownProblems } from '../view.js'
import { tellSuppression } from '../words/news.js'
import { tellFinding } from '../words/rules.js'
import { ACCEPTED, EXPIRES_SOON, PROBLEMS, RESOLVED } from '../words/titles.js'
import type { Look, Page, Run } from './lines.js'
import { alignRows, indentBy, placeText, run, wrap } from './lines.js'

const LOOKS: Readonly<Record<Severity, Look>> = { error: 'bad', warning: 'warn', info: 'faint' }

/** Backends and components as they are, the gravest first. */
export const problemLines = (report: Report, page: Page): readonly string[] =>
  section(PROBLEMS, shownProblems(report), (finding) => [tellFinding(finding)], page)

/** What is gone since; the places are those of before. */
export const resolvedLines = ({ comparison }: Report, page: Page): readonly string[] =>
  section(RESOLVED, comparison?.resolved ?? [], (finding) => [tellFinding(finding)], page)

/** What counts for nothing, and who says so. What it was about is settled: it is told by `explain`. */
export function acceptedLines(report: Report, page: Page): readonly string[] {
  const alike = excusedAlike(acceptedFindings(report))
  if (alike.length === 0) return []
  const heads = alignRows(alike.flat().map(headOf), page.style, '  ').values()
  return [
    ...wrap(ACCEPTED, page, indentBy(0), 'strong'),
    ...alike.flatMap((findings) => [
      '',
      ...findings.map(() => heads.next().value!),
      ...paragraphs(tellExcuse(findings.length === 1 ? findings[0]! : withoutLine(findings[0]!)), page),
    ]),
  ]
}

/** A baseline has the same words for many: they are said once. */
function excusedAlike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify({ ...finding.suppression, at: finding.suppression?.at?.file })
    const before = alike.get(key)
    if (before === undefined) alike.set(key, [finding])
    else before.push(finding)
  }
  return [...alike.values()]
}

const withoutLine = ({ suppression }: Finding): Pick<Finding, 'suppression'> =>
  suppression === undefined ? {} : { suppression: { ...suppression, at: null } }

/** What the change itself would excuse; it is told above. */
export const awaitingLines = (report: Report, page: Page): readonly string[] =>
  section(AWAITING, awaitingFindings(report), tellExcuse, page)

const AWAITING = say`Will be suppressed once merged`

/** Who says that it counts for nothing, and for how long. */
export const tellExcuse = ({ suppression }: Pick<Finding, 'suppression'>): readonly Phrase[] =>
  suppression === undefined ? [] : [tellSuppression(suppression), suppression.expiresSoon ? EXPIRES_SOON : []]

function section(
  title: Phrase,
  findings: readonly Finding[],
  tell: (finding: Finding) => readonly Phrase[],
  page: Page,
): readonly string[] {
  if (findings.length === 0) return []
  const heads = alignRows(findings.map(headOf), page.style, '  ')
  return [
    ...wrap(title, page, indentBy(0), 'strong'),
    ...findings.flatMap((finding, index) => ['', heads[index]!, ...paragraphs(tell(finding), page)]),
  ]
}

/** What is said below the head of a finding. */
export const paragraphs = (phrases: readonly Phrase[], page: Page): readonly string[] =>
  phrases.filter(({ length }) => length > 0).flatMap((told) => wrap(told, page, indentBy(4)))

/** How grave, which rule, where. */
export const headOf = (finding: Finding): readonly Run[] => [
  run(finding.severity, LOOKS[finding.severity]),
  run(finding.rule, 'name'),
  run(placeText(finding), 'faint'),
]
