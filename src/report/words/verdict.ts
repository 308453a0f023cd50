import type { Group, Refusal, Report } from '../../model/report.js'
import type { Phrase } from '../phrase.js'
import { count, inSequence, name, quoted, say } from '../phrase.js'
import { hasStackCode, hiddenGroups, shownGroups, shownNotes, unreadFiles } from '../view.js'

export interface Verdict {
  /** `unread`: nothing found, but not everything was read. `silent`: there was nothing to look at, or nothing may be said. */
  readonly kind: 'shareable' | 'clean' | 'undecided' | 'unread' | 'silent'
  readonly sentence: Phrase
  /** What follows the sentence on its line. */
  readonly tally: Phrase
}

export function verdictOf(report: Report): Verdict {
  const groups = shownGroups(report)
  if (groups.length > 0) return { kind: 'shareable', sentence: tellGroups(groups), tally: [] }
  const unread = unreadFiles(report).length
  if (unread > 0) {
    const sentence = say`Nothing to share was found, but ${tellUnread(unread)}.`
    return { kind: 'unread', sentence, tally: tallyOf(report) }
  }
  if (!hasStackCode(report)) {
    return { kind: 'silent', sentence: say`No Atakora stack code was found, so there is nothing to check.`, tally: [] }
  }
  const hidden = hiddenGroups(report)
  if (hidden > 0) {
    const rule = name('shareable-components')
    const sentence = say`The rule ${rule} is off: ${count(hidden, 'group')} ${hidden === 1 ? say`is` : say`are`} not shown.`
    return { kind: 'silent', sentence, tally: [] }
  }
  if (report.refused.some(isUndecided)) {
    return { kind: 'undecided', sentence: say`Nothing to share for certain.`, tally: tallyOf(report) }
  }
  return { kind: 'clean', sentence: say`Nothing to share.`, tally: tallyOf(report) }
}

/** Nothing to say but the verdict. */
export const isOneLine = (report: Report): boolean =>
  shownGroups(report).length === 0 && report.refused.length === 0 && shownNotes(report).length === 0

/** What a verdict with groups does not cover; one without says it itself. */
export function tellGaps(report: Report): Phrase {
  const unread = unreadFiles(report).length
  if (unread === 0 || shownGroups(report).length === 0) return []
  return say`Not everything was seen: ${tellUnread(unread)} (see the notes).`
}

const tellUnread = (files: number): Phrase => say`${count(files, 'file')} could not be read completely`

/** "`ProductApi` and `UserApi` could share 3 resources instead of creating 6." Who is told by the caller. */
export function tellSharing(who: Phrase, now: number, shared: number, joins: Phrase | null): Phrase {
  if (joins !== null) return say`${who} could join ${joins} and create ${count(now - shared, 'fewer resource')}.`
  return say`${who} could share ${count(shared, 'resource')} instead of creating ${now}.`
}

function tellGroups(groups: readonly Group[]): Phrase {
  const who = count(
    sum(groups, ({ components }) => components.length),
    'component',
  )
  const now = sum(groups, ({ resourcesNow }) => resourcesNow)
  const shared = sum(groups, ({ resourcesShared }) => resourcesShared)
  const joining = groups.flatMap(({ joins }) => joins ?? [])
  const [only] = groups
  if (groups.length === 1) return tellSharing(who, now, shared, only!.joins === null ? null : [name(only!.joins.name)])
  if (joining.length === groups.length) return tellSharing(who, now, shared, say`${joining.length} existing backends`)
  const fresh = groups.length - joining.length
  const where =
    joining.length === 0
      ? count(fresh, 'backend')
      : say`${count(fresh, 'new backend')} and ${count(joining.length, 'existing one')}`
  return say`${who} could share ${count(shared, 'resource')} instead of creating ${now}, in ${where}.`
}

function tallyOf({ components, backends, refused, solitary }: Report): Phrase {
  const grouped = sum(backends, (backend) => backend.components.length)
  const undecided = refused.filter(isUndecided).length
  const parts = [
    grouped > 0 ? say`${grouped} in a backend already` : [],
    undecided > 0 ? say`${undecided} undecided` : [],
    refused.length > undecided ? say`${refused.length - undecided} not grouped` : [],
    solitary.length > 0 ? say`${solitary.length} without a counterpart` : [],
  ].filter(({ length }) => length > 0)
  const total = count(components.length, 'component')
  return parts.length === 0 ? say`${total}.` : say`${total}: ${inSequence(parts)}.`
}

/** What was read, and by what. */
export function tellFooter(report: Report): Phrase {
  const { tool, contract, components } = report
  const advisor = say`Backend Advisor ${quoted(tool.version)}`
  if (components.length === 0) return advisor
  const files = new Set(components.map(({ file }) => file)).size
  return say`${advisor} · contract ${quoted(contract)} · ${count(components.length, 'component')} in ${count(files, 'file')}`
}

const isUndecided = ({ verdict }: Refusal): boolean => verdict === 'undecidable'

const sum = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((total, item) => total + amount(item), 0)
