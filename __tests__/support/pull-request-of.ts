import type { PullRequest } from '../../src/adapters/event-payload.js'
import type { PullRequestWorld } from './git-world.js'

/** The pull request of a world, as its event tells it. */
export const pullRequestOf = ({ head, base }: PullRequestWorld, fromFork = false): PullRequest => ({
  number: 1,
  headSha: head,
  headBranch: 'reviews',
  headIsDefault: false,
  isOpen: true,
  baseSha: base,
  baseBranch: 'main',
  fromFork,
})
