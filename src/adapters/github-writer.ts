import { HostRefusal } from '../model/failure.js'
import type { CodeWriter } from '../ports/code-writer.js'
import { list, record, text } from './github-answers.js'
import type { GitHubConnection } from './github-connection.js'

/** https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch: GitHub signs what it commits. */
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

export function openGitHubWriter({ repository, ask, request, graphql }: GitHubConnection): CodeWriter {
  return {
    readBranch: (branch) =>
      ask(async () => {
        const { commit, protected: isProtected } = record(
          await request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
        )
        // Where it does not say, a branch counts as protected.
        return { head: text(record(commit).sha), isProtected: isProtected !== false }
      }).catch(nullWhereMissing),

    readCommit: (sha) =>
      ask(async () => {
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
        const { message, parents } = record(await request(route, { ...repository, commit_sha: sha }))
        return { message: text(message), parents: list(parents).map((parent) => text(record(parent).sha)) }
      }),

    commit: ({ branch, expectedHead, headline, body, files }) =>
      ask(async () => {
        const input = {
          branch: { repositoryNameWithOwner: `${repository.owner}/${repository.repo}`, branchName: branch },
          message: { headline, body },
          expectedHeadOid: expectedHead,
          fileChanges: {
            additions: files.map(({ path, content }) => ({ path, contents: Buffer.from(content).toString('base64') })),
          },
        }
        const answer = record(await graphql(COMMIT, { input, request: { retries: 0 } }))
        return text(record(record(answer.createCommitOnBranch).commit).oid)
      }),
  }
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof HostRefusal && error.status === 404) return null
  throw error
}
