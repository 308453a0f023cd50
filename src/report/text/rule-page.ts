import type { RuleId } from '../../model/rule.js'
import { docsLink } from '../docs-link.js'
import { quoted } from '../phrase.js'
import { toPage } from './explain.js'
import type { Page } from './lines.js'
import { indentBy, wrap } from './lines.js'
import { markdownLines } from './markdown-page.js'
import { styleFor } from './style.js'
import type { TextOptions } from './text.js'

/** The page of a rule on a terminal. */
export function renderRulePage(rule: RuleId, markdown: string, { colour, width }: TextOptions): string {
  const page: Page = { width: Math.max(40, width), style: styleFor(colour) }
  return toPage([markdownLines(markdown, page), wrap([quoted(docsLink(rule))], page, indentBy(0), 'faint')])
}
