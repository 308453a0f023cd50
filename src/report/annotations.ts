import type { Annotation } from '../model/annotation.js'
import type { Note } from '../model/note.js'
import { isIncomplete } from '../model/note.js'
import type { Finding, Report } from '../model/report.js'
import { isNews } from '../model/finding.js'
import type { Severity } from '../model/severity.js'
import { STEP_ANNOTATIONS } from './limits.js'
import type { AnnotationLimits } from './limits.js'
import { count, quoted, say, sentences } from './phrase.js'
import type { Phrase } from './phrase.js'
import { plainText } from './plain.js'
import { newcomers, tellJoined, tellSuppression } from './words/news.js'
import { RULE_WORDS, tellFinding } from './words/rules.js'

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { info: 'notice', warning: 'warning', error: 'error' }

/** Every finding on its line, and what could not be read. Beyond a limit, the last remark of the level counts the rest. */
export function renderAnnotations(report: Report, limits: AnnotationLimits = STEP_ANNOTATIONS): readonly Annotation[] {
  const remarks = [
    ...report.findings.filter(isNews).map(annotateFinding),
    ...report.notes.filter(isIncomplete).flatMap(annotateNote),
  ]
  const levels = (['error', 'warning', 'notice'] as const).map((level) =>
    remarks.filter((remark) => remark.level === level),
  )
  return cut(
    levels.flatMap((ofLevel) => cut(ofLevel, limits.perLevel)),
    limits.total,
  )
}

function annotateFinding(finding: Finding): Annotation {
  // A group that has grown is remarked on where it has: its other members stand on lines that nobody has changed.
  const { file, line, column } = newcomers(finding)[0] ?? finding
  const told = sentences([tellFinding(finding), tellJoined(finding), tellAwaited(finding)])
  const { title } = RULE_WORDS[finding.rule]
  return { level: LEVELS[finding.severity], title, message: plainText(told), file, line, column }
}

const tellAwaited = ({ suppression }: Finding): Phrase =>
  suppression === undefined ? [] : tellSuppression(suppression)

function annotateNote({ file, message }: Note): readonly Annotation[] {
  if (file === null) return []
  return [
    { level: 'notice', title: 'Not read completely', message: plainText([quoted(message)]), file, line: 1, column: 1 },
  ]
}

function cut(remarks: readonly Annotation[], most: number): readonly Annotation[] {
  if (remarks.length <= most) return remarks
  const shown = remarks.slice(0, most - 1)
  const next = remarks[most - 1]!
  const left = remarks.length - shown.length
  const message = plainText(say`${count(left, 'more remark')} like this; only ${most} can be shown here.`)
  return [...shown, { ...next, title: 'And more', message }]
}
