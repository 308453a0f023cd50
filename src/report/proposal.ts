import type { Report } from '../model/report.js'
import { renderMarkdown } from './markdown/markdown.js'
import type { MarkdownOptions } from './markdown/markdown.js'

const TITLE = 'Share resources between components'

/**
 * What a pull request is called. It says nothing that later runs would have to correct, so that people may change it.
 * @param root from the repository's top to the analysed folder: empty, or with a slash at the end
 */
export function proposalTitle(root: string): string {
  const folder = root.replace(/\/$/, '')
  // Anything but a plain path could be something that a host obeys.
  return /^[\w][\w./-]{0,59}$/.test(folder) ? `${TITLE} in ${folder}` : TITLE
}

/** The pull request's text: the comment's document, and what the pull request is. */
export function renderProposal(
  report: Report,
  { groups, base }: { readonly groups: number; readonly base: string },
  options: Omit<MarkdownOptions, 'delivery'>,
): string {
  const carried = { wanted: 'pull-request', kind: 'carried', groups, base } as const
  const obsolete = { wanted: 'pull-request', kind: 'obsolete', base } as const
  return renderMarkdown(report, { ...options, delivery: groups > 0 ? carried : obsolete })
}
