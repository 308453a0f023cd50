import type { PullRequestWorld } from './git-world.js'
import { BRANCH, git, gitBytes, SIGNATURE } from './git-world.js'
import type { StrictGitHub } from './strict-github.js'
import { TOKENS } from './strict-github.js'

/** Puts a repository's commits on the host, with the very ids that git gave them, and opens the pull request. */
export async function uploadWorld(github: StrictGitHub, { origin, base, head }: PullRequestWorld): Promise<number> {
  for (const commit of git(origin, 'rev-list', '--reverse', '--topo-order', base, head).split('\n')) {
    await uploadCommit(github, origin, commit)
  }
  await createBranch(github, 'main', base)
  await createBranch(github, BRANCH, head)
  const { number } = await github.arrange<{ number: number }>(TOKENS.owner, 'POST', '/pulls', {
    title: 'Add reviews',
    head: BRANCH,
    base: 'main',
  })
  return number
}

/** What a push to the pull request's branch does. */
export const uploadHead = (github: StrictGitHub, { origin, head }: PullRequestWorld): Promise<void> =>
  uploadTo(github, origin, head, BRANCH)

/** What a push of one commit to a branch does. */
export async function uploadTo(github: StrictGitHub, origin: string, commit: string, branch: string): Promise<void> {
  await uploadCommit(github, origin, commit)
  await github.arrange(TOKENS.owner, 'PATCH', `/git/refs/heads/${branch}`, { sha: commit })
}

async function uploadCommit(github: StrictGitHub, origin: string, commit: string): Promise<void> {
  const entries = git(origin, 'ls-tree', '-r', '-z', commit).split('\0').filter(Boolean)
  const tree = []
  for (const entry of entries) {
    const [, mode, sha, path] = /^(\d+) blob (\w+)\t(.*)$/s.exec(entry)!
    const content = gitBytes(origin, 'cat-file', 'blob', sha!).toString('base64')
    await github.arrange(TOKENS.owner, 'POST', '/git/blobs', { content, encoding: 'base64' })
    tree.push({ path, mode, type: 'blob', sha })
  }
  const { sha } = await github.arrange<{ sha: string }>(TOKENS.owner, 'POST', '/git/trees', { tree })
  const parents = git(origin, 'log', '-1', '--format=%P', commit).split(' ').filter(Boolean)
  const message = git(origin, 'log', '-1', '--format=%B', commit)
  const signed = { author: SIGNATURE, committer: SIGNATURE }
  const made = await github.arrange<{ sha: string }>(TOKENS.owner, 'POST', '/git/commits', {
    message,
    tree: sha,
    parents,
    ...signed,
  })
  if (made.sha !== commit) throw new Error(`the host calls ${commit} ${made.sha}`)
}

const createBranch = (github: StrictGitHub, name: string, sha: string): Promise<unknown> =>
  github.arrange(TOKENS.owner, 'POST', '/git/refs', { ref: `refs/heads/${name}`, sha })
