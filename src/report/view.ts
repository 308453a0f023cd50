import { isIncomplete } from '../model/note.js'
import type { Note } from '../model/note.js'
import { isActive, isNews } from '../model/finding.js'
import type { Finding, Group, Member, Refusal, Report, ReportedBackend, ReportedComponent } from '../model/report.js'
import { bySeverityFirst } from '../model/severity.js'
import { labelGroup, labelRefusal } from './label.js'

/** The groups that are told: a rule that is off says nothing, what is accepted or was there before is only counted. */
export function shownGroups(report: Report): readonly Group[] {
  const told = fingerprintsOf(report.findings.filter(isNews))
  return report.groups.filter(({ fingerprint }) => told.has(fingerprint)).map(labelGroup)
}

/** Groups that no finding stands for, because their rule is off. */
export function hiddenGroups(report: Report): readonly Group[] {
  const found = fingerprintsOf(report.findings)
  return report.groups.filter(({ fingerprint }) => !found.has(fingerprint))
}

/** What is told of code as it is, the gravest first. Of groups, the groups tell. */
export function shownProblems(report: Report): readonly Finding[] {
  const groups = fingerprintsOf(report.groups)
  return report.findings
    .filter((finding) => isNews(finding) && !groups.has(finding.fingerprint))
    .toSorted((a, b) => bySeverityFirst(a.severity, b.severity))
}

/** Whether everything that is told is certainly new; not where nothing is compared, or some of it could not be. */
export const isAllNew = ({ findings, comparison }: Report): boolean =>
  comparison !== undefined && findings.filter(isNews).every(({ state }) => state === 'new')

/** Findings that somebody has accepted. */
export const acceptedFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter((finding) => !isActive(finding))

/** Findings that were there before the change, and that nobody has accepted. */
export const olderFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter((finding) => isActive(finding) && finding.state === 'existing')

/** Findings that the change itself would excuse. */
export const awaitingFindings = ({ findings }: Report): readonly Finding[] =>
  findings.filter((finding) => isNews(finding) && finding.suppression !== undefined)

const fingerprintsOf = (items: readonly Pick<Finding, 'fingerprint'>[]): ReadonlySet<string> =>
  new Set(items.map(({ fingerprint }) => fingerprint))

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

/** Components that ended in no group; without those that ended so before the change. */
export const refusedComponents = ({ refused }: Report): readonly Refusal[] => refused.filter(isOfCode).filter(isFresh)

/** Sets of template resources that stay apart; without those that did so before the change. */
export const refusedSets = ({ refused }: Report): readonly Refusal[] =>
  refused.filter(isOfTemplate).filter(isFresh).map(labelRefusal)

const isFresh = ({ state }: Refusal): boolean => state !== 'existing'

export interface Members {
  /** The component that a member names: members carry neither column nor class. */
  readonly componentOf: (member: Member) => ReportedComponent | null
}

export function membersOf(report: Report): Members {
  const components = new Map(report.components.map((component) => [keyOf(component), component]))
  return { componentOf: (member) => components.get(keyOf(member)) ?? null }
}

/** Backends that hold a component; of an empty one there is nothing to list. */
export const backendsWithComponents = ({ backends }: Report): readonly ReportedBackend[] =>
  backends.filter(({ components }) => components.length > 0)

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
