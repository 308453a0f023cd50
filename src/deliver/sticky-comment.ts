import { HostRefusal } from '../model/failure.js'
import type { CodeHost, HostComment } from '../ports/code-host.js'
import { isSameAccount } from './account.js'
import type { Marker } from './marker.js'
import { isNewerRun, markerLine, readMarked } from './marker.js'

/** https://docs.github.com/en/rest/issues/comments answers 422 "body is too long (maximum is 65536 characters)". */
export const COMMENT_LIMIT = 65_536

/** What the one comment of a pull request should say now. */
export interface WantedComment {
  readonly pullRequest: number
  readonly marker: Marker
  /**
   * The head below a commit of ours that the marker names: a host may go on naming it for a while after the commit. Null
   * where we have made none.
   */
  readonly headBefore: string | null
  readonly visible: string
  /** Whether to begin a conversation, or only to keep an earlier comment true. */
  readonly create: boolean
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'not-wanted' }
  /** A later run has already spoken. */
  | { readonly kind: 'newer-run'; readonly url: string }
  /** The pull request has moved on; its own run will speak. */
  | { readonly kind: 'head-moved'; readonly head: string }

const LOOKS = 3

/**
 * Makes the pull request's comment say what is wanted, and touches nothing else: only a comment with our marker and
 * of our own account, the oldest when there are several, and none when it already says so. Throws `HostRefusal`.
 */
export async function reconcileComment(host: CodeHost, wanted: WantedComment): Promise<CommentOutcome> {
  const body = markerLine(wanted.marker) + wanted.visible
  for (let look = 1; ; look++) {
    const own = await findOwnComment(host, wanted)
    if (own === null && !wanted.create) return { kind: 'not-wanted' }
    if (own !== null && isNewerRun(own.marker.run, wanted.marker.run))
      return { kind: 'newer-run', url: own.comment.url }
    if (own !== null && saysTheSame(own, wanted)) return { kind: 'unchanged', url: own.comment.url }

    const head = await host.headSha(wanted.pullRequest)
    if (head !== wanted.marker.head && head !== wanted.headBefore) return { kind: 'head-moved', head }

    if (own !== null) return { kind: 'updated', url: (await host.updateComment(own.comment, body)).url }
    try {
      return { kind: 'created', url: (await host.createComment(wanted.pullRequest, body)).url }
    } catch (error) {
      // After a server error or a lost answer the comment may have been written all the same: only looking again tells.
      if (look === LOOKS || !(error instanceof HostRefusal) || !error.mayHaveArrived) throw error
    }
  }
}

interface OwnComment {
  readonly comment: HostComment
  readonly marker: Marker
  readonly visible: string
}

/** Anyone can write our marker into a comment, so the marker alone proves nothing. */
async function findOwnComment(host: CodeHost, wanted: WantedComment): Promise<OwnComment | null> {
  const comments = await host.listComments(wanted.pullRequest)
  const marked = comments.flatMap((comment) => {
    const read = readMarked(comment.body)
    return read?.marker.root === wanted.marker.root ? [{ comment, ...read }] : []
  })
  if (marked.length === 0) return null
  const me = await host.whoAmI()
  return marked.find(({ comment }) => isSameAccount(me, comment.author)) ?? null
}

const saysTheSame = (own: OwnComment, wanted: WantedComment): boolean =>
  own.marker.head === wanted.marker.head && own.visible.trimEnd() === wanted.visible.trimEnd()
