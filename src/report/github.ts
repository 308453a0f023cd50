import type { Annotation } from '../model/annotation.js'
import type { Report } from '../model/report.js'
import { renderAnnotations } from './annotations.js'
import { commandData, commandProperty } from './escape-command.js'
import { defuseCommands } from './escape-terminal.js'
import { plainText } from './plain.js'
import { makeVisible } from './visible.js'
import { tellNews } from './words/news.js'

/** The annotations as commands that a runner reads from a step's log, one a line; then what is only counted. */
export function renderGithub(report: Report): string {
  const news = defuseCommands(plainText(tellNews(report)))
  const commands = renderAnnotations(report).map(commandOf)
  return [...commands, ...(news === '' ? [] : [news])].map((line) => `${line}\n`).join('')
}

function commandOf({ level, title, message, file, line, column }: Annotation): string {
  const properties = Object.entries({ title, file: makeVisible(file), line, col: column })
  const given = properties.map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(',')
  return `::${level} ${given}::${commandData(message)}`
}
