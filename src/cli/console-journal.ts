import { escapeControls } from '../config/printable.js'
import type { Journal } from '../ports/journal.js'
import type { Terminal } from './terminal.js'

/** A journal whose progress line can be taken away again. */
export interface ConsoleJournal extends Journal {
  readonly clear: () => void
}

const ERASE_LINE = '\r\u001b[K'

/** Tells on standard error; progress is one line that overwrites itself, and only a terminal sees it. */
export function consoleJournal({ env, stderr }: Terminal): ConsoleJournal {
  const animated = stderr.isTerminal && env.TERM !== 'dumb'
  let shown = false
  const clear = (): void => {
    if (shown) void stderr.write(ERASE_LINE)
    shown = false
  }
  const say = (message: string): void => {
    clear()
    void stderr.write(`${escapeControls(message)}\n`)
  }
  return {
    clear,
    progress: (message) => {
      if (!animated) return
      // A longer line would wrap, and its first part could not be erased.
      void stderr.write(ERASE_LINE + escapeControls(message).slice(0, (stderr.columns ?? 80) - 1))
      shown = true
    },
    notice: say,
    warning: (message) => {
      say(`warning: ${message}`)
    },
  }
}
