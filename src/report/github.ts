import type { Annotation } from '../model/annotation.js'
import type { Report } from '../model/report.js'
import { renderAnnotations } from './annotations.js'
import { commandData, commandProperty } from './escape-command.js'
import { makeVisible } from './visible.js'

/** The annotations as commands that a runner reads from a step's log, one a line. */
export const renderGithub = (report: Report): string =>
  renderAnnotations(report)
    .map((annotation) => `${commandOf(annotation)}\n`)
    .join('')

function commandOf({ level, title, message, file, line, column }: Annotation): string {
  const properties = Object.entries({ title, file: makeVisible(file), line, col: column })
  const given = properties.map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(',')
  return `::${level} ${given}::${commandData(message)}`
}
