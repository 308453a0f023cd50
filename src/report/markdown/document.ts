import type { Report } from '../../model/report.js'
import { count, inSequence, name, say } from '../phrase.js'
import type { Phrase } from '../phrase.js'
import { distinctGroups, membersOf, shownGroups, shownNotes, shownProblems } from '../view.js'
import { tellRaise } from '../words/difference.js'
import { tellGain, tellMoney } from '../words/money.js'
import { tellNews } from '../words/news.js'
import type { Verdict } from '../words/verdict.js'
import { isOneLine, tellFooter, tellGaps, verdictOf } from '../words/verdict.js'
import { apartSection, tellApart } from './apart.js'
import { stack } from './blocks.js'
import { checklistSection } from './checklist.js'
import { consolidationSections } from './consolidations.js'
import { groupTables } from './group-table.js'
import { priceSection } from './prices.js'
import { problemTable, resolvedSection, suppressionSection } from './problems.js'
import { patchSection } from './patch.js'
import { suggestionSections } from './suggestions.js'
import { noteSection } from './notes.js'
import type { Setting } from './setting.js'
import type { Sink } from './sink.js'

/** Verdict, table, money, and everything else behind a fold. */
export function detailedDocument(report: Report, setting: Setting): string {
  const { sink, detail, delivery } = setting
  if (isOneLine(report))
    return toDocument([verdictLine(report, sink), sink.inline(tellNews(report)), ...delivery.map(sink.inline)])
  const groups = shownGroups(report)
  const members = membersOf(report)
  return toDocument([
    verdictLine(report, sink),
    sink.inline(tellNews(report)),
    warned(tellGaps(report), sink),
    problemTable(report, setting),
    ...groupTables(groups, setting),
    groups.length === 0 ? '' : sink.inline(tellGain(distinctGroups(groups))),
    ...delivery.map(sink.inline),
    ...groups.flatMap(({ differences }) => differences.map(tellRaise)).map((raise) => warned(raise, sink)),
    ...(detail.code
      ? [...suggestionSections(groups, setting), ...consolidationSections(groups, setting), patchSection(setting)]
      : []),
    checklistSection(groups, setting),
    priceSection(groups, setting),
    apartSection(report, members, setting),
    resolvedSection(report, setting),
    suppressionSection(report, setting),
    noteSection(shownNotes(report), setting),
    detail.code ? '' : sink.inline(LEFT_OUT),
    footer(report, setting),
  ])
}

/** The last step of the ladder: no name from the repository but the one in the verdict. */
export function countsDocument(report: Report, sink: Sink, delivery: readonly Phrase[]): string {
  const groups = shownGroups(report)
  const problems = shownProblems(report).length
  const counts = [
    count(groups.length, 'group'),
    problems === 0 ? [] : count(problems, 'finding in the code as it is', 'findings in the code as it is'),
    say`${tellApart(report)} not grouped`,
    count(shownNotes(report).length, 'note'),
  ].filter(({ length }) => length > 0)
  return toDocument([
    verdictLine(report, sink),
    sink.inline(tellNews(report)),
    warned(tellGaps(report), sink),
    groups.length === 0 ? '' : sink.inline(tellMoney(distinctGroups(groups))),
    ...delivery.map(sink.inline),
    sink.inline(say`${inSequence(counts)}. ${LEFT_OUT}`),
  ])
}

const LEFT_OUT = say`Too long to show in full here: ${name('backend-advisor check')} prints everything.`

const MARKS: Readonly<Record<Verdict['kind'], string>> = {
  broken: '❌ ',
  shareable: '',
  warned: '⚠️ ',
  noted: 'ℹ️ ',
  clean: '✅ ',
  undecided: '❔ ',
  unread: '⚠️ ',
  silent: '',
}

function verdictLine(report: Report, sink: Sink): string {
  const { kind, sentence, tally } = verdictOf(report)
  return `${MARKS[kind]}**${sink.inline(sentence)}**${tally.length === 0 ? '' : ` ${sink.inline(tally)}`}`
}

const warned = (phrase: Phrase, sink: Sink): string => (phrase.length === 0 ? '' : `⚠️ ${sink.inline(phrase)}`)

function footer(report: Report, { sink, commit }: Setting): string {
  const updated =
    commit === null ? '' : ` · Updated for ${/^[\da-f]{7,64}$/.test(commit) ? commit : sink.inline([name(commit)])}`
  return `<sub>${sink.inline(tellFooter(report))}${updated}</sub>`
}

const toDocument = (blocks: readonly string[]): string => `${stack(blocks)}\n`
