import type { Delivery } from '../../model/delivery.js'
import type { Report } from '../../model/report.js'
import { BODY_CHARACTERS, LADDER, SUMMARY_BYTES } from '../limits.js'
import { deliveryParagraphs } from '../delivery.js'
import { countsDocument, detailedDocument } from './document.js'
import { sinkFor } from './sink.js'

export interface MarkdownOptions {
  /** The commit that was read, for the last line. */
  readonly commit?: string | null
  /** Address of the analysed folder at that commit, with a final slash (`https://github.com/o/r/blob/<sha>/`). */
  readonly linkBase?: string | null
  /** What became of the rewrite; null where none was to be handed over. */
  readonly delivery?: Delivery | null
  /** Changes to show as a patch, where there is room for code. */
  readonly patch?: string | null
  /** The longest body, in characters. */
  readonly limit?: number
}

/** The body of the pull-request comment, without the hidden line that marks it. */
export const renderMarkdown = (report: Report, options: MarkdownOptions = {}): string =>
  fit(report, options, ({ length }) => length <= (options.limit ?? BODY_CHARACTERS))

/** The job summary: the same document with more room. */
export const renderSummary = (report: Report, options: Omit<MarkdownOptions, 'limit'> = {}): string =>
  fit(report, options, (text) => Buffer.byteLength(text) <= SUMMARY_BYTES)

/** The most detailed document that fits; the verdict and counts when none does. */
function fit(report: Report, options: MarkdownOptions, fits: (text: string) => boolean): string {
  const sink = sinkFor(options.linkBase ?? null)
  const { commit = null, delivery: handed = null, patch = null } = options
  const delivery = handed === null ? [] : deliveryParagraphs(handed, report)
  for (const detail of LADDER) {
    const text = detailedDocument(report, { sink, detail, commit, delivery, patch })
    if (fits(text)) return text
  }
  return countsDocument(report, sink, delivery)
}
