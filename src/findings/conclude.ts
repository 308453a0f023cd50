import { isActive } from '../model/finding.js'
import { isIncomplete } from '../model/note.js'
import type { Report } from '../model/report.js'
import type { FailOn } from '../model/severity.js'
import { reaches } from '../model/severity.js'

export interface Conclusion {
  /** How many findings reach the threshold. */
  readonly failing: number
  /** Whether part of the input could not be analysed. */
  readonly incomplete: boolean
}

export interface Threshold {
  readonly failOn: FailOn
  /** Only what the change brought counts; nothing does where nothing was compared. */
  readonly newOnly: boolean
}

/** The only judge of success: every exit code and every conclusion of a check follows from its answer. */
export const conclude = (report: Report, { failOn, newOnly }: Threshold): Conclusion => ({
  failing: report.findings.filter(
    (finding) => isActive(finding) && (!newOnly || finding.state === 'new') && reaches(finding.severity, failOn),
  ).length,
  incomplete: report.notes.some(isIncomplete),
})
