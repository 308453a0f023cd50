import type { Format } from '../config/options.js'
import type { Report } from '../model/report.js'
import { renderJson } from '../report/json.js'
import { renderText } from '../report/text/text.js'

export interface RenderOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** One report in the format a user asked for. The larger renderers are loaded on demand. */
export async function render(report: Report, format: Format, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(report, options)
    case 'json':
      return renderJson(report)
    case 'markdown':
      return (await import('../report/markdown/markdown.js')).renderMarkdown(report)
    case 'github':
      return (await import('../report/github.js')).renderGithub(report)
    case 'sarif':
      return (await import('./render-sarif.js')).renderSarif(report)
  }
}
