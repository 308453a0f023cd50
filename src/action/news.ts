import type { PullRequest } from '../adapters/event-payload.js'
import type { Threshold } from '../app/conclude.js'
import type { ActionOptions } from '../config/action-inputs.js'
import { thresholdOf } from '../config/options.js'
import type { Report } from '../model/report.js'
import type { Judging } from './judging.js'

/** Whether the report says what is new in it. A comment on what was rewritten tells all of it, unless an input asks. */
export const tellsNews = ({ mode, base, failOnNew }: ActionOptions, pullRequest: PullRequest | null): boolean =>
  base !== null || failOnNew === true || (pullRequest !== null && mode !== 'suggest' && mode !== 'fix-commit')

/** Where the news are told only they may fail the job, unless an input says otherwise. Nothing fails that is not certain. */
export function thresholdIn(
  report: Report,
  options: ActionOptions,
  { certain, policy }: Judging,
  pullRequest: PullRequest | null,
): Threshold & { readonly certain: boolean } {
  const failOnNew = options.failOnNew ?? tellsNews(options, pullRequest)
  const { failOn, newOnly } = thresholdOf({ failOn: options.failOn, failOnNew }, policy)
  const isCertain = certain && (!newOnly || report.comparison !== undefined)
  // Of what else there is, something may be new as well.
  const isOpen = newOnly && report.notes.some(({ kind }) => kind === 'no-base')
  return { failOn: isCertain ? failOn : 'none', newOnly, certain: isCertain && !isOpen }
}
