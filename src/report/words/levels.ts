import type { Severity } from '../../model/severity.js'
import type { Phrase } from '../phrase.js'
import { say } from '../phrase.js'

/** What it means that a rule is of a level. */
export const LEVEL_TITLES: Readonly<Record<Severity, Phrase>> = {
  error: say`Errors: the backend throws, or does something else than its code says`,
  warning: say`Warnings: it works, and somebody will wish it were otherwise`,
  info: say`Info: worth knowing`,
}
