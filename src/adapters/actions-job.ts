import * as core from '@actions/core'
import type { Job } from '../ports/job.js'
import type { Journal } from '../ports/journal.js'

/** The step that runs us: its outputs, summary, annotations and log. */
export function openActionsJob(): Job & Journal {
  return {
    setOutput(name, value) {
      core.setOutput(name, value)
    },
    async writeSummary(markdown) {
      // Runners that have no summaries (and some that imitate runners) do not name a file for it.
      try {
        await core.summary.addRaw(markdown, true).write()
      } catch (error) {
        core.debug(`No job summary: ${String(error)}`)
      }
    },
    annotate({ level, title, message, file, line, column }) {
      const properties = { title, file, startLine: line, startColumn: column }
      core[level](message, properties)
    },
    fail(message) {
      core.setFailed(message)
    },
    progress(message) {
      for (const line of message.split(/\r\n?|\n/)) core.info(inert(line))
    },
    notice(message) {
      core.notice(message)
    },
    warning(message) {
      core.warning(message)
    },
  }
}

/**
 * The toolkit escapes what it puts into commands, but writes log lines as they are, and the runner obeys `::name::` at
 * the start of a line and `##[name]` anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
const inert = (line: string): string => line.replace(/^([\s\u0085]*)::/, '$1\\::').replaceAll('##[', '#\\#[')
