import { HostRefusal } from '../model/failure.js'
import type { CodeHost } from '../ports/code-host.js'
import type { Remark, ReviewBoard } from '../ports/review-board.js'
import { isSameAccount } from './account.js'
import { holds, hunksOf } from './hunks.js'
import type { LineEdit } from './line-edit.js'
import { overlap } from './line-edit.js'
import { COMMENT_LIMIT } from './sticky-comment.js'
import { isMarkedWith, suggestionMarker } from './suggestion-marker.js'

/** A group's whole edit, and what to say beside it. */
export interface Suggestion {
  readonly fingerprint: string
  readonly edit: LineEdit
  /** Markdown, with the suggestion in it. */
  readonly body: string
}

export interface WantedSuggestions {
  readonly pullRequest: number
  /** The head that the edits were made from. */
  readonly head: string
  /** What the review says as a whole. */
  readonly body: string
  readonly suggestions: readonly Suggestion[]
}

/** `posted` and `standing` (posted by an earlier run) by fingerprint; whatever is in neither found no place. */
export type SuggestOutcome =
  | { readonly kind: 'done'; readonly posted: readonly string[]; readonly standing: readonly string[] }
  | { readonly kind: 'head-moved'; readonly head: string }

/** Puts suggestions where the diff shows all their lines, none twice and none over another. Throws `HostRefusal`. */
export async function postSuggestions(
  host: CodeHost,
  board: ReviewBoard,
  wanted: WantedSuggestions,
): Promise<SuggestOutcome> {
  const { pullRequest, head } = wanted
  const placed = placeInDiff(wanted.suggestions, await board.listDiff(pullRequest))
  if (placed.length === 0) return { kind: 'done', posted: [], standing: [] }
  const said = await findStanding(host, board, wanted, placed)
  const fresh = placed.filter((suggestion) => !said.includes(suggestion))
  const standing = said.map(({ fingerprint }) => fingerprint)
  if (fresh.length === 0) return { kind: 'done', posted: [], standing }
  const now = await host.headSha(pullRequest)
  if (now !== head) return { kind: 'head-moved', head: now }
  const posted = fresh.map(({ fingerprint }) => fingerprint)
  try {
    await board.createReview(pullRequest, { commit: head, body: wanted.body, remarks: fresh.map(remarkOf) })
  } catch (error) {
    // After a server error or a lost answer the review may be there all the same.
    if (!(error instanceof HostRefusal) || !error.mayHaveArrived) throw error
    if ((await findStanding(host, board, wanted, fresh)).length < fresh.length) throw error
  }
  return { kind: 'done', posted, standing }
}

function placeInDiff(suggestions: readonly Suggestion[], diff: Awaited<ReturnType<ReviewBoard['listDiff']>>) {
  const hunks = new Map(diff.map((file) => [file.path, hunksOf(file)]))
  const placed: Suggestion[] = []
  for (const suggestion of suggestions) {
    const { edit } = suggestion
    // One remark that is too long would cost all of them.
    if (remarkOf(suggestion).body.length > COMMENT_LIMIT) continue
    const isShown = hunks.get(edit.path)?.some((hunk) => holds(hunk, edit)) === true
    if (isShown && !placed.some((other) => overlap(other.edit, edit))) placed.push(suggestion)
  }
  return placed
}

/** Anyone can write our marker, so only remarks of our own account count. */
async function findStanding(
  host: CodeHost,
  board: ReviewBoard,
  { pullRequest }: WantedSuggestions,
  suggestions: readonly Suggestion[],
): Promise<readonly Suggestion[]> {
  const remarks = await board.listRemarks(pullRequest)
  const marked = remarks.filter(({ body }) => suggestions.some((one) => isMarkedWith(body, markerOf(one))))
  if (marked.length === 0) return []
  const me = await host.whoAmI()
  const own = marked.filter(({ author }) => isSameAccount(me, author))
  return suggestions.filter((one) => own.some(({ body }) => isMarkedWith(body, markerOf(one))))
}

const markerOf = ({ fingerprint, edit }: Suggestion): string => suggestionMarker(fingerprint, edit)

const remarkOf = (suggestion: Suggestion): Remark => {
  const { path, firstLine, lastLine } = suggestion.edit
  return { path, firstLine, lastLine, body: `${markerOf(suggestion)}\n${suggestion.body}` }
}
