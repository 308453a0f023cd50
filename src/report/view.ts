import { isIncomplete } from '../model/note.js'
import type { Note } from '../model/note.js'
import type { Group, Member, Refusal, Report, ReportedComponent } from '../model/report.js'
import { labelGroup, labelRefusal } from './label.js'

/** The groups that a finding stands for: a rule that is off says nothing anywhere. */
export function shownGroups(report: Report): readonly Group[] {
  return report.groups.filter(isToldIn(report)).map(labelGroup)
}

export function hiddenGroups(report: Report): readonly Group[] {
  const isTold = isToldIn(report)
  return report.groups.filter((group) => !isTold(group))
}

function isToldIn({ findings }: Report): (group: Group) => boolean {
  const told = new Set(findings.map(({ fingerprint }) => fingerprint))
  return ({ fingerprint }) => told.has(fingerprint)
}

export const isOfCode = ({ source }: Pick<Group, 'source'>): boolean => source === 'stack-code'

export const isOfTemplate = ({ source }: Pick<Group, 'source'>): boolean => source === 'template'

/** Without the resources of templates that a group of components tells already: figures count them once. */
export function distinctGroups(groups: readonly Group[]): readonly Group[] {
  const grouped = groups.filter(isOfCode).map(({ members }) => new Set(members.map(keyOf)))
  const isTold = ({ source, counterparts = [] }: Group): boolean =>
    source === 'template' &&
    counterparts.length > 0 &&
    grouped.some((members) => counterparts.every((part) => members.has(keyOf(part))))
  return groups.filter((group) => !isTold(group))
}

/** Components that ended in no group. */
export const refusedComponents = ({ refused }: Report): readonly Refusal[] => refused.filter(isOfCode)

/** Sets of template resources that stay apart. */
export const refusedSets = ({ refused }: Report): readonly Refusal[] => refused.filter(isOfTemplate).map(labelRefusal)

export interface Members {
  /** The component that a member names: members carry neither column nor class. */
  readonly componentOf: (member: Member) => ReportedComponent | null
}

export function membersOf(report: Report): Members {
  const components = new Map(report.components.map((component) => [keyOf(component), component]))
  return { componentOf: (member) => components.get(keyOf(member)) ?? null }
}

/** Whether there was anything to look at; a run that found nothing at all says so in a note. */
export const hasSomething = ({ components, backends, summary, groups, refused, notes }: Report): boolean =>
  components.length > 0 ||
  backends.length > 0 ||
  summary.templateResources > 0 ||
  groups.length > 0 ||
  refused.length > 0 ||
  !notes.some(isAboutNothing)

const isAboutNothing = ({ kind }: Note): boolean => kind === 'no-stack-code' || kind === 'no-template'

/** The verdict says itself that there was nothing. */
export const shownNotes = (report: Report): readonly Note[] =>
  hasSomething(report) ? report.notes : report.notes.filter((note) => !isAboutNothing(note))

/** Files that the report says nothing about; null stands for the run itself. */
export const unreadFiles = (report: Report): readonly (string | null)[] => [
  ...new Set(report.notes.filter(isIncomplete).map(({ file }) => file)),
]

/** The components behind the solitary ids: those of that name that ended in no group and no refusal. */
export function solitaryComponents(report: Report): readonly ReportedComponent[] {
  const elsewhere = new Set([...report.groups, ...report.refused].flatMap(({ members }) => members.map(keyOf)))
  const ids = new Set(report.solitary)
  return report.components.filter((component) => ids.has(component.id) && !elsewhere.has(keyOf(component)))
}

const keyOf = ({ id, file, line }: Member): string => JSON.stringify([id, file, line])
