import type { Note } from '../../model/note.js'
import type { Finding, Group, Refusal, Report } from '../../model/report.js'
import { ruleFor } from '../../model/rule.js'
import type { Phrase } from '../phrase.js'
import { count, inList, inSequence, join, name, quoted, say, sentences } from '../phrase.js'
import {
  acceptedFindings,
  distinctGroups,
  hasSomething,
  hiddenGroups,
  isAllNew,
  isOfCode,
  isOfTemplate,
  olderFindings,
  refusedComponents,
  refusedSets,
  shownGroups,
  shownNotes,
  shownProblems,
  unreadFiles,
} from '../view.js'
import { tellMerging } from './consolidation.js'
import { tellSaved } from './money.js'
import { hasNews } from './news.js'
import { isGrave, tellKnowing, tellProblems } from './problems.js'

export interface Verdict {
  /**
   * `broken`: something throws, or does not do what it says. `unread`: nothing found, but not everything was read.
   * `silent`: there was nothing to look at, or nothing may be said.
   */
  readonly kind: 'broken' | 'shareable' | 'warned' | 'noted' | 'clean' | 'undecided' | 'unread' | 'silent'
  readonly sentence: Phrase
  /** What follows the sentence on its line. */
  readonly tally: Phrase
}

export function verdictOf(report: Report): Verdict {
  const groups = shownGroups(report)
  const problems = shownProblems(report)
  const extent = isAllNew(report) ? 'new' : 'all'
  const wrong = tellProblems(problems, extent)
  const shareable = groups.length === 0 ? [] : tellGroups(distinctGroups(groups))
  if (problems.some(({ severity }) => severity === 'error')) {
    return { kind: 'broken', sentence: sentences([wrong, shareable]), tally: [] }
  }
  if (groups.length > 0) {
    return { kind: 'shareable', sentence: sentences([shareable, wrong]), tally: [] }
  }
  if (problems.some(isGrave)) return { kind: 'warned', sentence: wrong, tally: tallyOf(report) }
  if (problems.length > 0) {
    const sentence = say`${tellNothing(report)}; ${tellKnowing(problems.length, extent)}.`
    return { kind: 'noted', sentence, tally: tallyOf(report) }
  }
  const unread = unreadFiles(report).length
  if (unread > 0) {
    return {
      kind: 'unread',
      sentence: say`${tellNoneFound(report)}, but ${tellUnread(unread)}.`,
      tally: tallyOf(report),
    }
  }
  if (!hasSomething(report)) {
    return { kind: 'silent', sentence: say`No ${tellMissing(report)} found, so there is nothing to check.`, tally: [] }
  }
  const hidden = hiddenGroups(report)
  if (hidden.length > 0) return { kind: 'silent', sentence: tellHidden(hidden), tally: [] }
  if (report.comparison !== undefined) {
    return { kind: 'clean', sentence: say`Nothing new since ${name(report.comparison.base)}.`, tally: tallyOf(report) }
  }
  if (report.refused.some(isUndecided)) {
    return { kind: 'undecided', sentence: say`${tellNothing(report)} for certain.`, tally: tallyOf(report) }
  }
  return { kind: 'clean', sentence: say`${tellNothing(report)}.`, tally: tallyOf(report) }
}

const tellNoneFound = (report: Report): Phrase =>
  report.comparison === undefined
    ? say`${tellNothing(report)} was found`
    : say`Nothing new since ${name(report.comparison.base)} was found`

/** Where nothing is shown; what could be shared and is accepted is there all the same. */
function tellNothing(report: Report): Phrase {
  if (report.comparison !== undefined) return say`Nothing new to share`
  return hasAcceptedGroups(report) ? say`Nothing further to share` : say`Nothing to share`
}

const hasAcceptedGroups = (report: Report): boolean => groupsOf(acceptedFindings(report), report).length > 0

function groupsOf(findings: readonly Finding[], { groups }: Report): readonly Group[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  return groups.filter(({ fingerprint }) => found.has(fingerprint))
}

function tellMissing({ notes }: Report): Phrase {
  const has = (kind: Note['kind']): boolean => notes.some((note) => note.kind === kind)
  const missing = [
    ...(has('no-stack-code') ? [say`Atakora stack code`] : []),
    ...(has('no-template') ? [say`deployment template`] : []),
  ]
  return say`${join(missing, ' and no ')} was`
}

function tellHidden(groups: readonly Group[]): Phrase {
  const rules = [...new Set(groups.map(ruleFor))]
  const off =
    rules.length === 1
      ? say`The rule ${name(rules[0]!)} is`
      : say`The rules ${inList(rules.map((rule) => [name(rule)]))} are`
  return say`${off} off: ${count(groups.length, 'group')} ${groups.length === 1 ? say`is` : say`are`} not shown.`
}

/** Nothing to say but the verdict. */
export const isOneLine = (report: Report): boolean =>
  !hasNews(report) &&
  refusedComponents(report).length === 0 &&
  refusedSets(report).length === 0 &&
  acceptedFindings(report).length === 0 &&
  (report.comparison?.resolved ?? []).length === 0 &&
  shownNotes(report).length === 0

/** What a verdict with groups does not cover; one without says it itself. */
export function tellGaps(report: Report): Phrase {
  const unread = unreadFiles(report).length
  if (unread === 0 || !hasNews(report)) return []
  return say`Not everything was seen: ${tellUnread(unread)} (see the notes).`
}

const tellUnread = (files: number): Phrase => say`${count(files, 'file')} could not be read completely`

/** "`ProductApi` and `UserApi` could share 3 resources instead of creating 6." Who is told by the caller. */
export const tellSharing = (who: Phrase, now: number, shared: number, joins: Phrase | null): Phrase =>
  say`${tellShare(who, now, shared, joins)}.`

function tellShare(who: Phrase, now: number, shared: number, joins: Phrase | null): Phrase {
  if (joins !== null) return say`${who} could join ${joins} and create ${count(now - shared, 'fewer resource')}`
  return say`${who} could share ${count(shared, 'resource')} instead of creating ${now}`
}

function tellGroups(groups: readonly Group[]): Phrase {
  const [components, resources] = [groups.filter(isOfCode), groups.filter(isOfTemplate)]
  if (resources.length === 0) return say`${tellComponents(components)}.`
  if (components.length === 0) return say`${tellMerging(resources)}${tellSaved(resources)}.`
  return say`${tellComponents(components)}; in templates, ${tellMerging(resources)}.`
}

function tellComponents(groups: readonly Group[]): Phrase {
  const who = count(
    sum(groups, ({ components }) => components.length),
    'component',
  )
  const now = sum(groups, ({ resourcesNow }) => resourcesNow)
  const shared = sum(groups, ({ resourcesShared }) => resourcesShared)
  const joining = groups.flatMap(({ joins }) => joins ?? [])
  const [only] = groups
  if (groups.length === 1) return tellShare(who, now, shared, only!.joins === null ? null : [name(only!.joins.name)])
  if (joining.length === groups.length) return tellShare(who, now, shared, say`${joining.length} existing backends`)
  const fresh = groups.length - joining.length
  const where =
    joining.length === 0
      ? count(fresh, 'backend')
      : say`${count(fresh, 'new backend')} and ${count(joining.length, 'existing one')}`
  return say`${who} could share ${count(shared, 'resource')} instead of creating ${now}, in ${where}`
}

const tallyOf = (report: Report): Phrase =>
  sentences([
    ...(report.summary.templateResources > 0 && report.components.length === 0 ? [] : [tallyOfComponents(report)]),
    ...(report.summary.templateResources > 0 ? [tallyOfResources(report)] : []),
  ])

function tallyOfResources(report: Report): Phrase {
  const sets = report.refused.filter(isOfTemplate)
  const undecided = sets.filter(isUndecided).length
  const apart = sets.length - undecided
  const parts = [
    apart > 0 ? count(apart, 'set that stays apart', 'sets that stay apart') : [],
    undecided > 0 ? say`${undecided} undecided` : [],
  ].filter(({ length }) => length > 0)
  const total = count(report.summary.templateResources, 'template resource')
  return parts.length === 0 ? say`${total}.` : say`${total}: ${inSequence(parts)}.`
}

function tallyOfComponents(report: Report): Phrase {
  const { components, backends, solitary } = report
  const refused = report.refused.filter(isOfCode)
  const grouped = sum(backends, (backend) => backend.components.length)
  const undecided = refused.filter(isUndecided).length
  const older = groupedBy(olderFindings(report), report)
  const accepted = groupedBy(acceptedFindings(report), report)
  const parts = [
    grouped > 0 ? say`${grouped} in a backend already` : [],
    older > 0 ? say`${older} in older groups` : [],
    accepted > 0 ? say`${accepted} in accepted groups` : [],
    undecided > 0 ? say`${undecided} undecided` : [],
    refused.length > undecided ? say`${refused.length - undecided} not grouped` : [],
    solitary.length > 0 ? say`${solitary.length} without a counterpart` : [],
  ].filter(({ length }) => length > 0)
  const total = count(components.length, 'component')
  return parts.length === 0 ? say`${total}.` : say`${total}: ${inSequence(parts)}.`
}

/** What was read, and by what. */
export function tellFooter(report: Report): Phrase {
  const { tool, contract, components, summary } = report
  const files = new Set(components.map(({ file }) => file)).size
  const parts = [
    say`Backend Advisor ${quoted(tool.version)}`,
    components.length === 0
      ? []
      : say`contract ${quoted(contract)} · ${count(components.length, 'component')} in ${count(files, 'file')}`,
    summary.templateResources === 0 ? [] : count(summary.templateResources, 'template resource'),
  ]
  return join(
    parts.filter(({ length }) => length > 0),
    ' · ',
  )
}

/** Components in the groups that findings stand for. */
const groupedBy = (findings: readonly Finding[], report: Report): number =>
  sum(groupsOf(findings, report).filter(isOfCode), ({ components }) => components.length)

const isUndecided = ({ verdict }: Refusal): boolean => verdict === 'undecidable'

const sum = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((total, item) => total + amount(item), 0)
