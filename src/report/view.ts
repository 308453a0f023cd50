import { isIncomplete } from '../model/note.js'
import type { Note } from '../model/note.js'
import type { Group, Member, Report, ReportedComponent } from '../model/report.js'

/** The groups that a finding stands for: a rule that is off says nothing anywhere. */
export function shownGroups(report: Report): readonly Group[] {
  const told = new Set(report.findings.map(({ fingerprint }) => fingerprint))
  return report.groups.filter(({ fingerprint }) => told.has(fingerprint))
}

export const hiddenGroups = (report: Report): number => report.groups.length - shownGroups(report).length

export interface Members {
  /** The component that a member names: members carry neither column nor class. */
  readonly componentOf: (member: Member) => ReportedComponent | null
}

export function membersOf(report: Report): Members {
  const components = new Map(report.components.map((component) => [keyOf(component), component]))
  return { componentOf: (member) => components.get(keyOf(member)) ?? null }
}

export const hasStackCode = (report: Report): boolean =>
  report.components.length > 0 ||
  report.backends.length > 0 ||
  !report.notes.some(({ kind }) => kind === 'no-stack-code')

/** The verdict says this one itself. */
export const shownNotes = (report: Report): readonly Note[] =>
  hasStackCode(report) ? report.notes : report.notes.filter(({ kind }) => kind !== 'no-stack-code')

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
