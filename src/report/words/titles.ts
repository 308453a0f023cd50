import type { Phrase } from '../phrase.js'
import { count, name, say } from '../phrase.js'

/** Headings that every renderer uses. */
export const NOT_GROUPED = say`Not grouped, and why`
export const NO_COUNTERPART = say`No counterpart to share with`
export const EXISTING = say`In a backend already`
export const PROBLEMS = say`In the code as it is`
export const RESOLVED = say`Resolved`
export const ACCEPTED = say`Accepted`
export const EXPIRES_SOON = say`Expires within two weeks.`
export const NOTES = say`Notes`
export const BEFORE_YOU_DEPLOY = say`Before you deploy`
export const PRICES = say`How the fixed cost was counted`
export const SUGGESTION = say`Suggested grouping`
export const PROPERTIES = say`Property by property`
export const AS_THINGS_ARE = say`As things are`
export const ENDING = say`Where it ended`
export const SETTINGS = say`What it says, and what defaults say for it`
export const FINDINGS = say`Findings`

export const READY = say`Ready to apply: ${name('backend-advisor fix')} shows the diff.`

/** Whether the source lets a group be rewritten, from the number of reasons against it. */
export const tellRewrite = (reasons: number): Phrase =>
  reasons === 0 ? say`ready to apply` : say`${count(reasons, 'reason')} against rewriting it as it stands`
