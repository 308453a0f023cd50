import type { RepositoryName } from '../adapters/github-host.js'
import type { RunIdentity } from '../app/publish.js'
import { UsageError } from '../model/failure.js'

/** What the runner tells a step through its environment, parsed once. */
export interface RunnerEnvironment {
  /** Where the repository is checked out, absolute. */
  readonly workspace: string
  /** The job's temporary folder, absolute. */
  readonly temporary: string
  /** What the run is for: `refs/heads/main`; empty when it does not say. */
  readonly ref: string
  readonly event: { readonly name: string; readonly path: string }
  readonly repository: RepositoryName | null
  readonly apiUrl: string
  readonly serverUrl: string
  readonly run: RunIdentity
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string
}

/** @throws UsageError when this is no runner */
export function readEnvironment(variables: NodeJS.ProcessEnv): RunnerEnvironment {
  const workspace = variables.GITHUB_WORKSPACE ?? ''
  if (workspace === '') throw new UsageError('GITHUB_WORKSPACE is not set: this program is a step of GitHub Actions')
  return {
    workspace,
    temporary: variables.RUNNER_TEMP ?? workspace,
    ref: variables.GITHUB_REF ?? '',
    event: { name: variables.GITHUB_EVENT_NAME ?? '', path: variables.GITHUB_EVENT_PATH ?? '' },
    repository: readRepository(variables.GITHUB_REPOSITORY ?? ''),
    apiUrl: withoutSlash(variables.GITHUB_API_URL ?? 'https://api.github.com'),
    serverUrl: withoutSlash(variables.GITHUB_SERVER_URL ?? 'https://github.com'),
    run: {
      number: toCount(variables.GITHUB_RUN_NUMBER),
      id: toCount(variables.GITHUB_RUN_ID),
      attempt: toCount(variables.GITHUB_RUN_ATTEMPT),
    },
    today: new Date().toISOString().slice(0, 10),
  }
}

function readRepository(text: string): RepositoryName | null {
  const [owner, repo] = /^[\w.-]+\/[\w.-]+$/.test(text) ? text.split('/') : []
  return owner === undefined || repo === undefined ? null : { owner, repo }
}

const toCount = (text = ''): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0)

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')
