import type { Finding, Report } from '../../model/report.js'
import type { Severity } from '../../model/severity.js'
import type { Phrase } from '../phrase.js'
import { place, ruleName, say, sentences } from '../phrase.js'
import { acceptedFindings, awaitingFindings, shownProblems } from '../view.js'
import { tellSuppression } from '../words/news.js'
import { tellFinding } from '../words/rules.js'
import { ACCEPTED, RESOLVED } from '../words/titles.js'
import type { Row } from './blocks.js'
import { cutTable, details } from './blocks.js'
import type { Setting } from './setting.js'

const HEAD = ['', 'Rule', 'Where', 'What']

/** Backends and components as they are, the gravest first. */
export const problemTable = (report: Report, setting: Setting): string =>
  cutTable(HEAD, shownProblems(report), rowOfProblem, setting)

const rowOfProblem = (finding: Finding): Row => [
  [MARKS[finding.severity]],
  [[ruleName(finding.rule)]],
  [[place(finding)]],
  [tellFinding(finding)],
]

const MARKS: Readonly<Record<Severity, Phrase>> = { error: say`❌`, warning: say`⚠️`, info: say`ℹ️` }

/** What the change has repaired; the places are those of before. */
export function resolvedSection({ comparison }: Report, setting: Setting): string {
  const resolved = comparison?.resolved ?? []
  if (resolved.length === 0) return ''
  const table = cutTable(
    ['Rule', 'What it was'],
    resolved,
    (finding) => [[[ruleName(finding.rule)]], [tellFinding(finding)]],
    setting,
  )
  return details(say`${RESOLVED}: ${resolved.length}`, [table], setting.sink)
}

/** What counts for nothing, or soon will, and who says so. */
export function suppressionSection(report: Report, setting: Setting): string {
  const [accepted, awaiting] = [acceptedFindings(report), awaitingFindings(report)]
  if (accepted.length + awaiting.length === 0) return ''
  const title = [
    accepted.length === 0 ? [] : say`${ACCEPTED}: ${accepted.length}`,
    awaiting.length === 0 ? [] : say`will be suppressed once merged: ${awaiting.length}`,
  ].filter(({ length }) => length > 0)
  const table = cutTable(['Rule', 'Where', 'What', 'Why'], [...awaiting, ...accepted], rowOfSuppressed, setting)
  return details(inSentence(title), [table], setting.sink)
}

const rowOfSuppressed = (finding: Finding): Row => [
  [[ruleName(finding.rule)]],
  [[place(finding)]],
  [tellFinding(finding)],
  [finding.suppression === undefined ? [] : tellSuppression(finding.suppression), expiry(finding)],
]

const expiry = ({ suppression }: Finding): Phrase =>
  suppression?.expiresSoon === true ? say`⚠️ expires within two weeks` : []

const inSentence = (parts: readonly Phrase[]): Phrase =>
  parts.length < 2 ? parts.flat() : sentences([say`${parts[0]!};`, parts[1]!])
