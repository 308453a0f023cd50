import { readFileSync } from 'node:fs'

/** What started the workflow, as far as it matters here. */
export type Trigger =
  | { readonly kind: 'pull-request'; readonly pullRequest: PullRequest }
  /** `trouble` says in one line why a pull request that should be there was not found. */
  | { readonly kind: 'other'; readonly trouble: string | null }

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** The name of the head's branch, in the repository it comes from. */
  readonly headBranch: string
  readonly baseSha: string
  /** The branch that it is to be merged into. */
  readonly baseBranch: string
  /** Whether that branch is the one that everything is merged into. */
  readonly headIsDefault: boolean
  /** False once it is closed or merged. */
  readonly isOpen: boolean
  /** A fork's token may only read. */
  readonly fromFork: boolean
}

/** `name` and `path` are what the runner says in GITHUB_EVENT_NAME and GITHUB_EVENT_PATH. */
export function readTrigger(name: string, path: string): Trigger {
  const isExpected = name.startsWith('pull_request')
  const payload = readPayload(path)
  if (payload === null)
    return { kind: 'other', trouble: `the payload of the ${name || 'unnamed'} event cannot be read` }
  const found = payload.pull_request
  if (!isRecord(found)) {
    return { kind: 'other', trouble: isExpected ? `the ${name} event names no pull request` : null }
  }
  const pullRequest = readPullRequest(found)
  if (pullRequest === null)
    return { kind: 'other', trouble: `the ${name} event describes its pull request incompletely` }
  return { kind: 'pull-request', pullRequest }
}

function readPayload(path: string): Record<string, unknown> | null {
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRecord(payload) ? payload : null
  } catch {
    return null
  }
}

function readPullRequest({ number, state, head, base }: Record<string, unknown>): PullRequest | null {
  if (!isRecord(head) || !isRecord(base)) return null
  if (!Number.isSafeInteger(number) || (number as number) < 1) return null
  if (!isCommitId(head.sha) || !isCommitId(base.sha) || typeof head.ref !== 'string') return null
  const fromFork = repositoryId(head) !== repositoryId(base)
  return {
    number: number as number,
    headSha: head.sha,
    headBranch: head.ref,
    baseSha: base.sha,
    baseBranch: typeof base.ref === 'string' ? base.ref : base.sha,
    headIsDefault: isRecord(head.repo) && head.repo.default_branch === head.ref,
    isOpen: state !== 'closed',
    fromFork,
  }
}

/** Null where the fork has been deleted. */
const repositoryId = ({ repo }: Record<string, unknown>): unknown => (isRecord(repo) ? repo.id : null)

const isCommitId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
