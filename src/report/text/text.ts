import { isIncomplete } from '../../model/note.js'
import type { Group, Report } from '../../model/report.js'
import { defuseCommands } from '../escape-terminal.js'
import { count, name, names, quoted, say, sentences } from '../phrase.js'
import type { Phrase } from '../phrase.js'
import { distinctGroups, isOfCode, isOfTemplate, membersOf, shownGroups, shownNotes } from '../view.js'
import { assumptionsOf } from '../words/assumptions.js'
import type { Assumptions } from '../words/assumptions.js'
import { checklistFor } from '../words/checklist.js'
import { tellRaise } from '../words/difference.js'
import { HOW_TO_MOVE } from '../words/consolidation.js'
import { money, tellGain } from '../words/money.js'
import { hasNews, tellNews } from '../words/news.js'
import { kindsInSentence } from '../words/resources.js'
import { BEFORE_YOU_DEPLOY, NOTES } from '../words/titles.js'
import type { Verdict } from '../words/verdict.js'
import { isOneLine, tellFooter, tellGaps, verdictOf } from '../words/verdict.js'
import { backendLines, refusalLines, solitaryLines } from './apart.js'
import { consolidationLines } from './consolidation.js'
import { groupLines } from './group.js'
import type { Look, Page } from './lines.js'
import { indentBy, wrap } from './lines.js'
import { acceptedLines, awaitingLines, problemLines, resolvedLines } from './problems.js'
import { setLines } from './sets.js'
import { styleFor } from './style.js'

export interface TextOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** The report for a person at a terminal. Without colour it holds no control character but the line feed. */
export function renderText(report: Report, { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  const groups = shownGroups(report)
  const members = membersOf(report)
  const assumed = assumptionsOf(groups)
  if (isOneLine(report)) return toText(headLines(report, groups, assumed, page))
  const sections = [
    headLines(report, groups, assumed, page),
    problemLines(report, page),
    ...groups.map((group, index) => {
      const ordinal = groups.length > 1 ? index + 1 : null
      return isOfCode(group)
        ? groupLines(group, ordinal, members, page)
        : consolidationLines(group, ordinal, assumed, page)
    }),
    groups.some(isOfTemplate) ? wrap(HOW_TO_MOVE, page, indentBy(0)) : [],
    checklistLines(groups, page),
    refusalLines(report, members, page),
    setLines(report, page),
    solitaryLines(report, page),
    backendLines(report, page),
    resolvedLines(report, page),
    awaitingLines(report, page),
    acceptedLines(report, page),
    noteLines(report, page),
    wrap(tellFooter(report), page, indentBy(0), 'faint'),
  ]
  const lines = sections.filter(({ length }) => length > 0).flatMap((section) => [...section, ''])
  return toText(lines.slice(0, -1))
}

const toText = (lines: readonly string[]): string => lines.map((line) => `${defuseCommands(line)}\n`).join('')

const MARKS: Readonly<Record<Verdict['kind'], { readonly mark: string; readonly look: Look }>> = {
  broken: { mark: '✗ ', look: 'bad' },
  shareable: { mark: '', look: 'strong' },
  warned: { mark: '! ', look: 'warn' },
  noted: { mark: '', look: 'strong' },
  clean: { mark: '✓ ', look: 'good' },
  undecided: { mark: '? ', look: 'warn' },
  unread: { mark: '! ', look: 'warn' },
  silent: { mark: '', look: 'strong' },
}

/** The verdict, the money, and where to begin. */
function headLines(report: Report, groups: readonly Group[], assumed: Assumptions, page: Page): readonly string[] {
  const verdict = verdictOf(report)
  const { mark, look } = MARKS[verdict.kind]
  const marked = { first: look === 'plain' ? mark : page.style[look](mark), rest: ' '.repeat(mark.length) }
  const news = wrapped(tellNews(report), page)
  if (groups.length === 0) {
    return [
      ...wrap(sentences([verdict.sentence, verdict.tally]), page, marked),
      ...news,
      ...(hasNews(report) ? warningLines(tellGaps(report), page) : []),
    ]
  }
  return [
    ...wrap(verdict.sentence, page, marked, look),
    ...news,
    ...wrap(tellGain(distinctGroups(groups)), page, indentBy(0)),
    ...assumed.shared.flatMap((text) => wrap(text, page, indentBy(0), 'faint')),
    ...startLines(groups, page),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).flatMap((raise) => warningLines(raise, page)),
    ...warningLines(tellGaps(report), page),
  ]
}

const wrapped = (phrase: Phrase, page: Page): readonly string[] =>
  phrase.length === 0 ? [] : wrap(phrase, page, indentBy(0))

function startLines(groups: readonly Group[], page: Page): readonly string[] {
  const start = groups.length > 1 ? tellStart(groups) : []
  return start.length === 0 ? [] : wrap(start, page, indentBy(0))
}

const warningLines = (warning: Phrase, page: Page): readonly string[] =>
  warning.length === 0 ? [] : wrap(warning, page, { first: page.style.warn('! '), rest: '  ' })

/** The group of components that avoids most, the first of them when several do; else the resources that save most. */
function tellStart(all: readonly Group[]): Phrase {
  const groups = all.filter(isOfCode)
  if (groups.length === 0) return tellCostliest(all)
  const avoided = ({ resourcesNow, resourcesShared }: Group): number => resourcesNow - resourcesShared
  const most = groups.reduce((best, group) => (avoided(group) > avoided(best) ? group : best))
  return say`Start with ${names(most.components)} in ${name(most.scope)}: ${count(avoided(most), 'fewer resource')}.`
}

/** Empty where nothing is saved: then one is as good as another. */
function tellCostliest(groups: readonly Group[]): Phrase {
  const dearest = groups.reduce((best, group) => (group.monthlySaving.low > best.monthlySaving.low ? group : best))
  if (dearest.monthlySaving.low <= 0) return []
  const which = say`the ${kindsInSentence(dearest.kind)} in ${name(dearest.scope)}`
  return say`Start with ${which}: ${money(dearest.monthlySaving.low)} a month.`
}

function checklistLines(groups: readonly Group[], page: Page): readonly string[] {
  const checklist = checklistFor(groups)
  if (checklist === null) return []
  return [
    ...wrap(say`${BEFORE_YOU_DEPLOY}: ${checklist.title}`, page, indentBy(0), 'strong'),
    '',
    ...checklist.items.flatMap((item, index) => wrap(item, page, indentBy(5, `${index + 1}. `))),
  ]
}

function noteLines(report: Report, page: Page): readonly string[] {
  const notes = shownNotes(report)
  if (notes.length === 0) return []
  return [
    ...wrap(NOTES, page, indentBy(0), 'strong'),
    '',
    ...notes.flatMap((note) => {
      const mark = isIncomplete(note) ? `  ${page.style.warn('!')} ` : '  - '
      const message = quoted(note.message)
      const phrase = note.file === null ? [message] : say`${name(note.file)}: ${message}`
      return wrap(phrase, page, { first: mark, rest: '    ' })
    }),
  ]
}
