import type { Format } from '../config/options.js'
import type { Report } from '../model/report.js'
import { renderGithub } from '../report/github.js'
import { renderJson } from '../report/json.js'
import { renderMarkdown } from '../report/markdown/markdown.js'
import { renderText } from '../report/text/text.js'
import { renderSarif } from './render-sarif.js'

export { renderSarif }
export { type BaselineResult, renderBaseline } from '../report/text/baseline.js'
export { type FixResult, renderFix } from '../report/text/fix.js'
export { renderPatch, renderReversePatch } from '../report/patch.js'
export { type SetUpResult, renderNewFiles, renderSetUp } from '../report/init/set-up.js'

export interface RenderOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** One report in the format a user asked for. Only SARIF takes time: it carries the pages of the rules. */
export const renderAs = (report: Report, format: Format, options: RenderOptions): string | Promise<string> =>
  format === 'sarif' ? renderSarif(report) : render(report, format, options)

export function render(report: Report, format: Exclude<Format, 'sarif'>, options: RenderOptions): string {
  switch (format) {
    case 'text':
      return renderText(report, options)
    case 'json':
      return renderJson(report)
    case 'markdown':
      return renderMarkdown(report)
    case 'github':
      return renderGithub(report)
  }
}
