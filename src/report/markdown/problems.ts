import type { Finding, Report } from '../../model/report.js'
import type { Severity } from '../../model/severity.js'
import type { Phrase } from '../phrase.js'
import { place, ruleName, say, sentences } from '../phrase.js'
import { acceptedFindings, awaitingFindings, shownProblems } from '../view.js'
import { tellSuppression } from '../words/news.js'
import { tellFinding } from '../words/rules.js'
import { ACCEPTED, EXPIRES_SOON, RESOLVED } from '../words/titles.js'
import type { Row } from './blocks.js'
import { cutTable, details, stack } from './blocks.js'
import type { Setting } from './setting.js'

const HEAD = ['', 'What', 'Rule']

/** So many are in plain sight: what follows must not be out of it. */
const IN_SIGHT = 10

/** Backends and components as they are, the gravest first; of many, the rest behind a fold. */
export function problemTable(report: Report, setting: Setting): string {
  const problems = shownProblems(report)
  const { rows } = setting.detail
  // A fold for one or two would hide more than it saves.
  if (Math.min(problems.length, rows) <= IN_SIGHT + 2) return cutTable(HEAD, problems, rowOfProblem, setting)
  const rest = problems.slice(IN_SIGHT)
  const restSetting = { ...setting, detail: { ...setting.detail, rows: rows - IN_SIGHT } }
  return stack([
    cutTable(HEAD, problems.slice(0, IN_SIGHT), rowOfProblem, setting),
    details(say`${rest.length} more`, [cutTable(HEAD, rest, rowOfProblem, restSetting)], setting.sink),
  ])
}

const rowOfProblem = (finding: Finding): Row => [
  [MARKS[finding.severity]],
  tellPlaced(finding),
  [[ruleName(finding.rule)]],
]

/** The place has no column of its own: a long path would leave little room for the sentence. */
const tellPlaced = (finding: Finding): readonly Phrase[] => [tellFinding(finding), [place(finding)]]

const MARKS: Readonly<Record<Severity, Phrase>> = { error: say`❌`, warning: say`⚠️`, info: say`ℹ️` }

/** What the change has repaired; the places are those of before. */
export function resolvedSection({ comparison }: Report, setting: Setting): string {
  const resolved = comparison?.resolved ?? []
  if (resolved.length === 0) return ''
  const table = cutTable(
    ['What it was', 'Rule'],
    resolved,
    (finding) => [[tellFinding(finding)], [[ruleName(finding.rule)]]],
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
  const table = cutTable(['What', 'Why', 'Rule'], [...awaiting, ...accepted], rowOfSuppressed, setting)
  return details(inSentence(title), [table], setting.sink)
}

const rowOfSuppressed = (finding: Finding): Row => [
  tellPlaced(finding),
  [finding.suppression === undefined ? [] : tellSuppression(finding.suppression), expiry(finding)],
  [[ruleName(finding.rule)]],
]

const expiry = ({ suppression }: Finding): Phrase => (suppression?.expiresSoon === true ? say`⚠️ ${EXPIRES_SOON}` : [])

const inSentence = (parts: readonly Phrase[]): Phrase =>
  parts.length < 2 ? parts.flat() : sentences([say`${parts[0]!};`, parts[1]!])
