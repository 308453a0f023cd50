import type { Severity } from '../../model/severity.js'

export type Level = 'note' | 'warning' | 'error'

export const LEVELS: Readonly<Record<Severity, Level>> = { info: 'note', warning: 'warning', error: 'error' }
