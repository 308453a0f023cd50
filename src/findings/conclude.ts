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

/** The only judge of success: every exit code and every conclusion of a check follows from its answer. */
export const conclude = (report: Report, failOn: FailOn): Conclusion => ({
  failing: report.findings.filter(({ severity }) => reaches(severity, failOn)).length,
  incomplete: report.notes.some(isIncomplete),
})
