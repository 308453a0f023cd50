import type { Wanted } from '../model/delivery.js'
import type { HostRefusal } from '../model/failure.js'

export interface Circumstances {
  readonly fromFork: boolean
  /** What the host was asked for. */
  readonly wanted?: Asked
}

type Asked = 'comment' | Wanted

const PERMISSIONS: Readonly<Record<Asked, string>> = {
  comment: 'pull-requests: write',
  commit: 'contents: write',
  suggest: 'pull-requests: write',
}

const NOUNS: Readonly<Record<Asked, string>> = { comment: 'comment', commit: 'commit', suggest: 'review' }

/** One line for the person who owns the workflow: what did not work, why, and what to change. */
export function explainRefusal(refusal: HostRefusal, { fromFork, wanted = 'comment' }: Circumstances): string {
  const status = refusal.status === 0 ? 'no answer' : `HTTP ${refusal.status}`
  return `${reasonOf(refusal, fromFork, wanted)} (${status}: ${inOneLine(refusal.message)})`
}

function reasonOf({ status, limited, message }: HostRefusal, fromFork: boolean, wanted: Asked): string {
  if (limited || status === 429) return 'The host asks to slow down for longer than this job waits'
  if (status === 401) return 'The token was not accepted; check the github-token input'
  if (wanted === 'commit' && /protected branch|rule violation|must be made through/i.test(message)) {
    return 'A rule of the repository stands against commits on this branch'
  }
  if (status === 410 || status === 423 || (status === 403 && /locked/i.test(message))) {
    return 'The conversation is closed to comments'
  }
  if ((status === 403 || status === 404) && fromFork) {
    return 'The pull request comes from a fork, whose token may only read: that is GitHub’s rule, nothing needs fixing'
  }
  if (status === 403 || status === 404)
    return `The token may not ${wanted}; give the job the permission ${PERMISSIONS[wanted]}`
  if (status === 413 || status === 422) return `The host did not accept the ${NOUNS[wanted]}`
  return 'The host did not answer as it should; the next run tries again'
}

const MESSAGE_LIMIT = 200

function inOneLine(message: string): string {
  const line = message.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT)}…` : line
}
