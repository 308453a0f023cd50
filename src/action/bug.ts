import { VERSION } from '../config/version.js'
import type { Job } from '../ports/job.js'
import type { Journal } from '../ports/journal.js'

/** An error nobody foresaw: one line for the summary of the run, the rest for its log. */
export function reportBug(error: unknown, job: Job & Journal): void {
  job.progress(error instanceof Error ? (error.stack ?? error.message) : String(error))
  job.fail(`This is a bug in Backend Advisor ${VERSION}; please report it with the stack in the log of this step`)
}
