import { HostRefusal } from '../model/failure.js'
import type { AttributedCommit, CodeWriter } from '../ports/code-writer.js'
import { list, record, text } from './github-answers.js'
import type { GitHubConnection } from './github-connection.js'

/** https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch: GitHub signs what it commits. */
const COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/**
 * https://docs.github.com/en/graphql/reference/mutations#updaterefs: all refs are moved or none, each only from where it
 * is expected. `PATCH /git/refs/{ref}` has no such condition: with `force` it overwrites what was pushed meanwhile.
 */
const MOVE = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`

/** What stands for "no such ref". */
const NOWHERE = '0'.repeat(40)

/** The account that commits what people and apps do through GitHub itself. */
const GITHUB_ITSELF = 'web-flow'

/** The most files that a comparison lists: https://docs.github.com/en/rest/commits/commits#compare-two-commits */
const COMPARED_FILES = 300

export function openGitHubWriter({ repository, ask, request, graphql }: GitHubConnection): CodeWriter {
  const readRepository = async () => record(await request('GET /repos/{owner}/{repo}', { ...repository }))
  return {
    defaultBranch: () => ask(async () => text((await readRepository()).default_branch)),

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

    compare: (base, head) =>
      ask(async () => {
        const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
        const answer = record(await request(route, { ...repository, basehead: `${base}...${head}` }))
        const commits = list(answer.commits).map(toCommit)
        const files = list(answer.files ?? []).map((file) => {
          const { filename, sha } = record(file)
          return { path: text(filename), blob: text(sha) }
        })
        return { commits, files, complete: answer.total_commits === commits.length && files.length < COMPARED_FILES }
      }).catch(nullWhereMissing),

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

    moveBranches: (moves) =>
      ask(async () => {
        const input = {
          repositoryId: text((await readRepository()).node_id),
          refUpdates: moves.map(({ branch, from, to }) => ({
            name: `refs/heads/${branch}`,
            beforeOid: from ?? NOWHERE,
            afterOid: to ?? NOWHERE,
            force: true,
          })),
        }
        await graphql(MOVE, { input, request: { retries: 0 } })
      }),
  }
}

function toCommit(data: unknown): AttributedCommit {
  const { commit, author, committer, parents } = record(data)
  return {
    message: text(record(commit).message),
    parents: list(parents).map((parent) => text(record(parent).sha)),
    accounts: [author, committer].map(toAccount).filter((account) => account !== GITHUB_ITSELF),
  }
}

/** Null, or an object without a name, where the mail address belongs to nobody. */
function toAccount(user: unknown): string {
  const login = user === null || user === undefined ? null : record(user).login
  return typeof login === 'string' ? login : ''
}

function nullWhereMissing(error: unknown): null {
  if (error instanceof HostRefusal && error.status === 404) return null
  throw error
}
