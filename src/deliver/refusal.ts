import type { Wanted } from '../model/delivery.js'
import type { HostRefusal } from '../model/failure.js'

export interface Circumstances {
  readonly fromFork: boolean
  /** What the host was asked for. */
  readonly wanted?: Asked
}

type Asked = 'comment' | Wanted

/** What the token may not do, what it needs for it, and what the host would not take. */
const ASKED: Readonly<Record<Asked, { readonly verb: string; readonly needs: string; readonly noun: string }>> = {
  comment: { verb: 'comment', needs: 'permission pull-requests: write', noun: 'comment' },
  commit: { verb: 'commit', needs: 'permission contents: write', noun: 'commit' },
  suggest: { verb: 'suggest', needs: 'permission pull-requests: write', noun: 'review' },
  'pull-request': {
    verb: 'make a branch and a pull request',
    needs: 'permissions contents: write and pull-requests: write',
    noun: 'branch or the pull request',
  },
}

/** One line for the person who owns the workflow: what did not work, why, and what to change. */
export function explainRefusal(refusal: HostRefusal, { fromFork, wanted = 'comment' }: Circumstances): string {
  const status = refusal.status === 0 ? 'no answer' : `HTTP ${refusal.status}`
  return `${reasonOf(refusal, fromFork, wanted)} (${status}: ${inOneLine(refusal.message)})`
}

function reasonOf({ status, limited, message }: HostRefusal, fromFork: boolean, wanted: Asked): string {
  if (limited || status === 429) return 'The host asks to slow down for longer than this job waits'
  if (status === 401) return 'The token was not accepted; check the github-token input'
  if (/not permitted to create or approve pull requests/i.test(message)) return ACTIONS_MAY_NOT
  const isWrite = wanted === 'commit' || wanted === 'pull-request'
  if (isWrite && /protected branch|rule violation|must be made through/i.test(message)) {
    return 'A rule of the repository stands against commits on this branch'
  }
  if (status === 410 || status === 423 || (status === 403 && /locked/i.test(message))) {
    return 'The conversation is closed to comments'
  }
  if ((status === 403 || status === 404) && fromFork) {
    return 'The pull request comes from a fork, whose token may only read: that is GitHub’s rule, nothing needs fixing'
  }
  if (status === 403 || status === 404)
    return `The token may not ${ASKED[wanted].verb}; give the job the ${ASKED[wanted].needs}`
  if (status === 413 || status === 422) return `The host did not accept the ${ASKED[wanted].noun}`
  return 'The host did not answer as it should; the next run tries again'
}

/** Beside the permission of the job, GitHub wants a setting of the repository or its organisation. */
const ACTIONS_MAY_NOT =
  'A setting keeps GitHub Actions from creating pull requests: tick “Allow GitHub Actions to create and approve pull ' +
  'requests” (Settings → Actions → General; an organisation may hold it), or give github-token the token of a GitHub App'

const MESSAGE_LIMIT = 200

function inOneLine(message: string): string {
  const line = message.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT)}…` : line
}
