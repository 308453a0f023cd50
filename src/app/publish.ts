import type { CommentWhen } from '../config/options.js'
import type { Marker, RunIdentity } from '../deliver/marker.js'
import { digestOf, markerLine } from '../deliver/marker.js'
import { explainRefusal } from '../deliver/refusal.js'
import type { CommentOutcome } from '../deliver/sticky-comment.js'
import { COMMENT_LIMIT, reconcileComment } from '../deliver/sticky-comment.js'
import type { Delivery } from '../model/delivery.js'
import { HostRefusal, assertNever } from '../model/failure.js'
import { isNews } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { CodeHost } from '../ports/code-host.js'
import type { Job } from '../ports/job.js'
import type { Journal } from '../ports/journal.js'
import { renderAnnotations } from '../report/annotations.js'
import { renderDelivery } from '../report/delivery.js'
import { STEP_ANNOTATIONS } from '../report/limits.js'
import { renderMarkdown, renderSummary } from '../report/markdown/markdown.js'

export type { RunIdentity }

/** Everything that a result can be said through. */
export interface Channels {
  readonly job: Job
  readonly journal: Journal
  /** What stands before the report's paths to make them the repository's: empty, or with a slash at the end. */
  readonly prefix: string
  /** How the last line names the commit that was read; null leaves it out. */
  readonly commit: string | null
  /** Address of the analysed folder at that commit, with a slash at the end; null where there is none to link to. */
  readonly linkBase: string | null
  /** False where the lines of the report are not the lines that people see. */
  readonly annotate: boolean
  readonly conversation: Conversation | null
  /** What became of the rewrite; null where the mode asks for none. */
  readonly delivery: Delivery | null
  /** Changes to show as a patch; null where there are none to show. */
  readonly patch: string | null
}

/** The pull request that is commented on. */
export interface Conversation {
  readonly pullRequest: number
  /** Null when there is no token to speak with. */
  readonly host: CodeHost | null
  readonly fromFork: boolean
  readonly when: CommentWhen
  readonly run: RunIdentity
  /** The head commit that the report is about. */
  readonly head: string
  /** A commit of ours on top of it, which is the head from now on; null where none was made. */
  readonly commit: string | null
  /** The settings that judged, in any form that can be serialised. */
  readonly settings: unknown
}

export type PublishOutcome =
  | CommentOutcome
  | { readonly kind: 'refused'; readonly refusal: HostRefusal }
  /** There is nobody to talk to, or nothing to talk with. */
  | { readonly kind: 'no-pull-request' | 'no-token' | 'never' }

/** Comment, summary, annotations: what one channel refuses, the next ones say. Never throws for the host's sake. */
export async function publish(report: Report, channels: Channels): Promise<PublishOutcome> {
  const { job, journal, prefix, commit, linkBase, delivery, patch } = channels
  if (delivery !== null) announce(delivery, journal)
  const outcome = await comment(report, channels)
  tell(outcome, channels.conversation, journal)
  await job.writeSummary(renderSummary(report, { commit, linkBase, delivery, patch }))
  if (channels.annotate) {
    for (const remark of renderAnnotations(report, ROOM)) job.annotate({ ...remark, file: prefix + remark.file })
  }
  return outcome
}

async function comment(report: Report, channels: Channels): Promise<PublishOutcome> {
  const { prefix, commit: read, linkBase, conversation, delivery, patch } = channels
  if (conversation === null) return { kind: 'no-pull-request' }
  const { host, pullRequest, when, run, head, commit, settings } = conversation
  if (when === 'never') return { kind: 'never' }
  if (host === null) return { kind: 'no-token' }
  const config = digestOf(settings)
  const marker: Marker = { root: prefix, tool: report.tool.version, run, head: commit ?? head, config }
  const limit = COMMENT_LIMIT - markerLine(marker).length
  const visible = renderMarkdown(report, { commit: read, linkBase, limit, delivery, patch })
  try {
    const create = when === 'always' || hasSomethingToSay(report)
    const headBefore = commit === null ? null : head
    return await reconcileComment(host, { pullRequest, marker, headBefore, visible, create })
  } catch (error) {
    if (error instanceof HostRefusal) return { kind: 'refused', refusal: error }
    throw error
  }
}

/** A runner shows the first ten of each level; up to four notices and one error of the step itself come beside them. */
const OWN_REMARKS = 4
const ROOM = {
  perLevel: STEP_ANNOTATIONS.perLevel - OWN_REMARKS,
  total: STEP_ANNOTATIONS.total - OWN_REMARKS,
}

/** What was there before, or is accepted, begins no conversation. */
const hasSomethingToSay = ({ findings, comparison }: Report): boolean =>
  findings.some(isNews) || (comparison?.resolved ?? []).length > 0

/** The one line about what became of the rewrite. */
function announce(delivery: Delivery, journal: Journal): void {
  const line = renderDelivery(delivery)
  if (line === '') return
  if (DONE.has(delivery.kind)) journal.progress(line)
  else journal.notice(line)
}

/** What was asked for and done, or decided by people. */
const DONE: ReadonlySet<Delivery['kind']> = new Set(['committed', 'suggested', 'proposed', 'withdrawn', 'declined'])

/** The one line about what became of the comment. */
function tell(outcome: PublishOutcome, conversation: Conversation | null, journal: Journal): void {
  const subject = `the comment on pull request #${conversation?.pullRequest ?? 0}`
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      journal.progress(`Has ${outcome.kind === 'unchanged' ? 'left alone' : outcome.kind} ${subject}: ${outcome.url}`)
      return
    case 'newer-run':
      journal.notice(`A later run has already written ${subject}, so this one leaves it alone.`)
      return
    case 'head-moved':
      journal.notice(`Leaves ${subject} alone: its head is ${outcome.head} now, and this run was about an earlier one.`)
      return
    case 'refused': {
      const why = explainRefusal(outcome.refusal, { fromFork: conversation?.fromFork === true })
      journal.notice(`Could not write ${subject}: ${why}. ${ELSEWHERE}`)
      return
    }
    case 'no-token':
      journal.notice(`Could not write ${subject}: the input github-token is empty. ${ELSEWHERE}`)
      return
    case 'not-wanted':
    case 'never':
    case 'no-pull-request':
      return
    default:
      assertNever(outcome)
  }
}

const ELSEWHERE = 'The result is in the job summary and the annotations.'
