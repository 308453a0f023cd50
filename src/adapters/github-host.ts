import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { HostRefusal } from '../model/failure.js'
import type { CodeHost } from '../ports/code-host.js'
import type { CodeWriter } from '../ports/code-writer.js'
import type { Journal } from '../ports/journal.js'
import type { ProposalBoard } from '../ports/proposal-board.js'
import type { ReviewBoard } from '../ports/review-board.js'
import type { GitHubConnection, RepositoryName } from './github-connection.js'
import { openGitHubProposalBoard } from './github-proposal-board.js'
import { openGitHubReviewBoard } from './github-review-board.js'
import { openGitHubWriter } from './github-writer.js'
import { contentOf, list, record, text, toComment, toRefusal, toTreeEntry } from './github-answers.js'

export interface GitHubAccess {
  readonly token: string
  /** The REST address, without a slash at the end (`GITHUB_API_URL`): `@actions/github` would read it at import time. */
  readonly baseUrl: string
  readonly repository: RepositoryName
}

export type { RepositoryName }

/** How long a job waits for a host in trouble. */
export interface Patience {
  /** Seconds of rate-limit waiting in all: a host that asks for more is taken at its word, at once. */
  readonly rateLimitSeconds: number
  /** Repetitions of one request; after a 5xx or a lost answer they are 1 s and 4 s apart. */
  readonly repetitions: number
  /** For one answer, from asking to its last byte. */
  readonly answerMilliseconds: number
  /** How long a second of waiting lasts. */
  readonly secondMilliseconds: number
}

const PATIENCE: Patience = {
  rateLimitSeconds: 60,
  repetitions: 2,
  answerMilliseconds: 20_000,
  secondMilliseconds: 1_000,
}

/** Statuses that asking again does not change; rate limits (403, 429) are the throttling plugin's to repeat. */
const FINAL = [400, 401, 403, 404, 409, 410, 413, 415, 422, 423, 429, 451]

/** Everything that GitHub is to us, over one connection: who was given up once is given up for all. */
export interface GitHub {
  readonly host: CodeHost
  readonly writer: CodeWriter
  readonly board: ReviewBoard
  readonly proposals: ProposalBoard
}

export function openGitHub(access: GitHubAccess, journal: Journal, patience: Patience = PATIENCE): GitHub {
  const octokit = connect(access, journal, patience)
  const { repository } = access
  const ask = createQuestioner(octokit)
  const connection: GitHubConnection = {
    repository,
    ask,
    request: async (route, parameters) => (await octokit.request(route, parameters)).data as unknown,
    paginate: (route, parameters) => octokit.paginate(route, parameters),
    graphql: (query, variables) => octokit.graphql(query, variables),
  }
  return {
    host: openHost(octokit, ask, repository),
    writer: openGitHubWriter(connection),
    board: openGitHubReviewBoard(connection),
    proposals: openGitHubProposalBoard(connection),
  }
}

export const openGitHubHost = (access: GitHubAccess, journal: Journal, patience?: Patience): CodeHost =>
  openGitHub(access, journal, patience).host

function openHost(octokit: Octokit, ask: GitHubConnection['ask'], repository: RepositoryName): CodeHost {
  return {
    whoAmI: () =>
      ask(async () => {
        // `GET /user` is refused to the token that a job gets by default.
        const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
        return text(record(record(answer).viewer).login)
      }),

    listComments: (pullRequest) =>
      ask(async () => {
        const comments = await octokit.paginate(octokit.rest.issues.listComments, {
          ...repository,
          issue_number: pullRequest,
          per_page: 100,
        })
        return comments.map(toComment).sort((a, b) => a.id - b.id)
      }),

    createComment: (pullRequest, body) =>
      ask(async () => {
        const options = { ...repository, issue_number: pullRequest, body, request: { retries: 0 } }
        return toComment((await octokit.rest.issues.createComment(options)).data)
      }),

    updateComment: (comment, body) =>
      ask(async () =>
        toComment((await octokit.rest.issues.updateComment({ ...repository, comment_id: comment.id, body })).data),
      ),

    headSha: (pullRequest) =>
      ask(async () => {
        const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pullRequest })
        return text(record(record(data).head).sha)
      }),

    mergeBase: (a, b) =>
      ask(async () => {
        // One commit of the list is enough: the answer names the merge base whatever the page.
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...repository,
          basehead: `${a}...${b}`,
          per_page: 1,
        })
        return text(record(record(data).merge_base_commit).sha)
      }).catch((error: unknown) => {
        // "No common ancestor between …", or a commit that the host does not know.
        if (error instanceof HostRefusal && error.status === 404) return null
        throw error
      }),

    listTree: (sha, depth) =>
      ask(async () => {
        const recursive = depth === 'everything' ? { recursive: 'true' } : {}
        const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...recursive })
        const { tree, truncated } = record(data)
        return { entries: list(tree).map(toTreeEntry), complete: truncated === false }
      }),

    readBlob: (sha) =>
      ask(async () => {
        const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha })
        return contentOf(record(data))
      }),

    readFile: (path, commit) =>
      ask(async () => {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path, ref: commit })
        return Array.isArray(data) || data.type !== 'file' ? null : contentOf(record(data))
      }).catch((error: unknown) => {
        if (error instanceof HostRefusal && error.status === 404) return null
        throw error
      }),
  }
}

function connect({ token, baseUrl }: GitHubAccess, journal: Journal, patience: Patience) {
  let secondsLeft = patience.rateLimitSeconds
  const mayWait = (seconds: number, _request: unknown, _octokit: unknown, repeated: number): boolean => {
    if (!(seconds <= secondsLeft) || repeated >= patience.repetitions) return false
    secondsLeft -= Math.max(seconds, 1)
    journal.progress(`The host asks to slow down; waiting ${seconds} s.`)
    return true
  }
  const tell = (message: string): void => {
    journal.progress(message)
  }
  const request = defaults.request as { fetch: typeof fetch }
  const options = {
    baseUrl,
    userAgent: 'backend-advisor',
    // Octokit would write what the host answers straight to the log, where the runner looks for commands.
    log: { debug: tell, info: tell, warn: tell, error: tell },
    request: {
      ...request,
      fetch: (url: string, init: RequestInit) =>
        request.fetch(url, { ...init, signal: AbortSignal.timeout(patience.answerMilliseconds) }),
    },
    retry: { doNotRetry: FINAL, retries: patience.repetitions, retryAfterBaseValue: patience.secondMilliseconds },
    throttle: {
      // One queue for each host.
      id: baseUrl,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      retryAfterBaseValue: patience.secondMilliseconds,
    },
  }
  return getOctokit(token, options, retry, throttling)
}

type Octokit = ReturnType<typeof connect>

/**
 * Everything that goes wrong between us and the host, unexpected answers included, becomes its refusal. A host that
 * did not answer in all its repetitions gets none for later questions: a job does not wait for every single one.
 */
function createQuestioner(octokit: Octokit): <T>(question: () => Promise<T>) => Promise<T> {
  let isGivenUp = false
  octokit.hook.before('request', (options) => {
    if (isGivenUp) options.request = { ...options.request, retries: 0 }
  })
  return async (question) => {
    try {
      return await question()
    } catch (error) {
      const refusal = error instanceof HostRefusal ? error : toRefusal(error)
      isGivenUp ||= refusal.status === 0 || refusal.status >= 500
      throw refusal
    }
  }
}
