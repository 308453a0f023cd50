import { lineEditOf } from '../deliver/line-edit.js'
import type { LineEdit } from '../deliver/line-edit.js'
import { explainRefusal } from '../deliver/refusal.js'
import type { Suggestion } from '../deliver/suggestions.js'
import { postSuggestions } from '../deliver/suggestions.js'
import type { Delivery } from '../model/delivery.js'
import { HostRefusal } from '../model/failure.js'
import type { FileChange } from '../model/file-change.js'
import type { Group } from '../model/report.js'
import type { CodeHost } from '../ports/code-host.js'
import type { ReviewBoard } from '../ports/review-board.js'
import { SUGGESTIONS_BODY, renderSuggestion } from '../report/suggestion.js'
import type { FixOutcome } from './fix.js'

/** The pull request that gets the suggestions. */
export interface SuggestTarget {
  /** Null when there is no token to speak with. */
  readonly host: CodeHost | null
  readonly board: ReviewBoard | null
  readonly pullRequest: number
  /** The head that was read. */
  readonly head: string
  readonly fromFork: boolean
  readonly prefix: string
  /** False when the files that were read are not those of the head. */
  readonly readsHead: boolean
  /** The changes of one group alone. */
  readonly changesOf: (group: Group) => Promise<readonly FileChange[]>
}

export interface SuggestResult {
  readonly delivery: Delivery
  /** Groups that no suggestion stands for. */
  readonly left: readonly Group[]
}

/** Each of them is rewritten and proven on its own. */
const MOST_SUGGESTIONS = 20

/** Suggestions on the lines where they fit. Never throws for the host's sake. */
export async function suggestFix(outcome: FixOutcome, target: SuggestTarget): Promise<SuggestResult> {
  const { applied } = outcome
  const { host, board, pullRequest, head, fromFork, readsHead } = target
  const held = (delivery: Delivery): SuggestResult => ({ delivery, left: applied })
  if (applied.length === 0) return held({ wanted: 'suggest', kind: 'nothing-ready' })
  if (host === null || board === null) return held({ wanted: 'suggest', kind: 'no-token' })
  if (!readsHead) return held({ wanted: 'suggest', kind: 'head-not-read' })
  const suggestions = await suggestionsFor(outcome, target)
  try {
    const wanted = { pullRequest, head, body: SUGGESTIONS_BODY, suggestions }
    const done = await postSuggestions(host, board, wanted)
    if (done.kind === 'head-moved')
      return held({ wanted: 'suggest', kind: 'head-moved', branch: null, head: done.head })
    const standing = new Set([...done.posted, ...done.standing])
    const left = applied.filter(({ fingerprint }) => !standing.has(fingerprint))
    return { delivery: { wanted: 'suggest', kind: 'suggested', groups: standing.size, left: left.length }, left }
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    return held({ wanted: 'suggest', kind: 'refused', why: explainRefusal(error, { fromFork, wanted: 'suggest' }) })
  }
}

async function suggestionsFor(outcome: FixOutcome, target: SuggestTarget): Promise<readonly Suggestion[]> {
  const suggestions: Suggestion[] = []
  for (const group of outcome.applied.slice(0, MOST_SUGGESTIONS)) {
    const changes = outcome.applied.length === 1 ? outcome.changes : await target.changesOf(group)
    const edit = oneEditOf(changes, target.prefix)
    const body = edit === null ? null : renderSuggestion(group, edit.lines)
    if (edit !== null && body !== null) suggestions.push({ fingerprint: group.fingerprint, edit, body })
  }
  return suggestions
}

function oneEditOf(changes: readonly FileChange[], prefix: string): LineEdit | null {
  const [change, ...others] = changes
  if (change === undefined || others.length > 0) return null
  return lineEditOf({ ...change, path: prefix + change.path })
}
