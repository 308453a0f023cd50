import type { PullRequestWorld } from './git-world.js'

/** What GitHub sends with a pull_request event, as far as anybody reads it. */
export const pullRequestEvent = (
  number: number,
  { head, base }: Pick<PullRequestWorld, 'head' | 'base'>,
  { fromFork = false, state = 'open', defaultBranch = 'main' } = {},
): object => ({
  action: 'synchronize',
  number,
  pull_request: {
    number,
    state,
    head: { ref: 'reviews', sha: head, repo: { id: fromFork ? 2 : 1, fork: fromFork, default_branch: defaultBranch } },
    base: { ref: 'main', sha: base, repo: { id: 1, fork: false } },
  },
  repository: { id: 1, full_name: 'acme/storefront' },
})
