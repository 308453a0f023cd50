import type { Journal } from '../../src/ports/journal.js'

export const silentJournal: Journal = {
  progress: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
}
