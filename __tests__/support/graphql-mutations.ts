import { Ajv } from 'ajv'

/** The emulator behind the door, asked past it: `POST /git/trees`, with what it answers. */
export type AskEmulator = <T = unknown>(method: string, path: string, body?: object) => Promise<T>

export interface Caller {
  readonly login: string
  readonly mayPush: boolean
}

export interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly { readonly type?: string; readonly message: string }[]
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges: { readonly additions: readonly { readonly path: string; readonly contents: string }[] }
}

const strict = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** GitHub's schema of CreateCommitOnBranchInput (docs.github.com/en/graphql/reference/input-objects). */
const isCommitInput = new Ajv().compile<CommitInput>(
  strict(
    {
      clientMutationId: { type: 'string' },
      branch: strict({ repositoryNameWithOwner: { type: 'string' }, branchName: { type: 'string' } }, [
        'repositoryNameWithOwner',
        'branchName',
      ]),
      message: strict({ headline: { type: 'string', minLength: 1 }, body: { type: 'string' } }, ['headline']),
      expectedHeadOid: { type: 'string', pattern: '^[0-9a-f]{40}$' },
      fileChanges: strict(
        {
          additions: {
            type: 'array',
            items: strict(
              {
                path: { type: 'string', pattern: '^(?!/)(?!.*(?:^|/)\\.\\.?(?:/|$)).+$' },
                contents: {
                  type: 'string',
                  pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
                },
              },
              ['path', 'contents'],
            ),
          },
        },
        [],
      ),
    },
    ['branch', 'message', 'expectedHeadOid', 'fileChanges'],
  ),
)

export const COMMIT_MUTATION =
  'mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}'

const refuse = (type: string, message: string): GraphqlAnswer => ({
  data: { createCommitOnBranch: null },
  errors: [{ type, message }],
})

/** createCommitOnBranch as GitHub does it: whoever may not push, a protected branch and a moved head get its own words. */
export async function createCommitOnBranch(
  input: unknown,
  repository: string,
  { login, mayPush }: Caller,
  ruled: ReadonlySet<string>,
  ask: AskEmulator,
): Promise<GraphqlAnswer> {
  if (!isCommitInput(input)) {
    const why = (isCommitInput.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
    return { errors: [{ message: `Variable $input was provided invalid value: ${why.join(', ')}` }] }
  }
  const { branch, expectedHeadOid } = input
  if (branch.repositoryNameWithOwner !== repository) return refuse('NOT_FOUND', 'Could not resolve to a Repository')
  if (!mayPush) return refuse('FORBIDDEN', 'Resource not accessible by integration')
  const found = await ask<{ commit: { sha: string }; protected: boolean }>('GET', `/branches/${branch.branchName}`)
  if (found.commit.sha !== expectedHeadOid) {
    const words = `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`
    return refuse('STALE_DATA', words)
  }
  if (found.protected) return refuse('BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.')
  if (ruled.has(branch.branchName)) {
    return refuse('UNPROCESSABLE', 'Repository rule violations found\n\nChanges must be made through a pull request.')
  }
  const oid = await commit(input, login, ask)
  await ask('PATCH', `/git/refs/heads/${branch.branchName}`, { sha: oid })
  return { data: { createCommitOnBranch: { commit: { oid } } } }
}

/** Every file becomes an ordinary one, and the host is the committer. */
async function commit(input: CommitInput, login: string, ask: AskEmulator): Promise<string> {
  const { message, expectedHeadOid, fileChanges } = input
  const tree = []
  for (const { path, contents } of fileChanges.additions) {
    const { sha } = await ask<{ sha: string }>('POST', '/git/blobs', { content: contents, encoding: 'base64' })
    tree.push({ path, mode: '100644', type: 'blob', sha })
  }
  const parent = await ask<{ tree: { sha: string } }>('GET', `/git/commits/${expectedHeadOid}`)
  const made = await ask<{ sha: string }>('POST', '/git/trees', { base_tree: parent.tree.sha, tree })
  const { sha } = await ask<{ sha: string }>('POST', '/git/commits', {
    message: message.body === undefined ? message.headline : `${message.headline}\n\n${message.body}`,
    tree: made.sha,
    parents: [expectedHeadOid],
    author: { name: login, email: `${login}@users.noreply.github.com` },
    committer: { name: 'GitHub', email: 'noreply@github.com' },
  })
  return sha
}
