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

interface RefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly {
    readonly name: string
    readonly beforeOid?: string
    readonly afterOid: string
    readonly force?: boolean
  }[]
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

/** GitHub's schema of UpdateRefsInput. */
const isRefsInput = new Ajv().compile<RefsInput>(
  strict(
    {
      clientMutationId: { type: 'string' },
      repositoryId: { type: 'string' },
      refUpdates: {
        type: 'array',
        items: strict(
          {
            name: { type: 'string', pattern: '^refs/heads/.' },
            beforeOid: { type: 'string', pattern: '^[0-9a-f]{40}$' },
            afterOid: { type: 'string', pattern: '^[0-9a-f]{40}$' },
            force: { type: 'boolean' },
          },
          ['name', 'afterOid'],
        ),
      },
    },
    ['repositoryId', 'refUpdates'],
  ),
)

export const REFS_MUTATION = 'mutation($input:UpdateRefsInput!){updateRefs(input:$input){clientMutationId}}'

export const COMMIT_MUTATION =
  'mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}'

const refuse = (type: string, message: string): GraphqlAnswer => ({ data: null, errors: [{ type, message }] })

const invalid = (errors: typeof isCommitInput.errors): GraphqlAnswer => {
  const why = (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
  return { errors: [{ message: `Variable $input was provided invalid value: ${why.join(', ')}` }] }
}

/** createCommitOnBranch as GitHub does it: whoever may not push, a protected branch and a moved head get its own words. */
export async function createCommitOnBranch(
  input: unknown,
  repository: string,
  { login, mayPush }: Caller,
  ruled: ReadonlySet<string>,
  ask: AskEmulator,
): Promise<GraphqlAnswer> {
  if (!isCommitInput(input)) return invalid(isCommitInput.errors)
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

const NOWHERE = '0'.repeat(40)

/**
 * updateRefs as GitHub does it: all refs or none, each only from where it is expected. A pull request whose branch is gone
 * or has nothing beyond its base any more is closed at once, and does not come back by itself.
 */
export async function updateRefs(
  input: unknown,
  repositoryId: string,
  { mayPush }: Caller,
  ruled: ReadonlySet<string>,
  ask: AskEmulator,
): Promise<GraphqlAnswer> {
  if (!isRefsInput(input)) return invalid(isRefsInput.errors)
  if (input.repositoryId !== repositoryId) return refuse('NOT_FOUND', 'Could not resolve to a node')
  if (!mayPush) return refuse('FORBIDDEN', 'Resource not accessible by integration')
  const branches = await ask<readonly { name: string; commit: { sha: string } }[]>('GET', '/branches?per_page=100')
  const heads = new Map(branches.map(({ name, commit: { sha } }) => [name, sha]))
  const moves = input.refUpdates.map((update) => ({ ...update, branch: update.name.slice('refs/heads/'.length) }))
  for (const { branch, name, beforeOid, afterOid, force } of moves) {
    const head = heads.get(branch) ?? NOWHERE
    if (beforeOid !== undefined && beforeOid !== head) {
      return refuse('UNPROCESSABLE', `Reference ${name} was expected at ${beforeOid} but is at ${head}`)
    }
    if (ruled.has(branch)) return refuse('UNPROCESSABLE', 'Repository rule violations found\n\nCannot update this ref.')
    if (force !== true && head !== NOWHERE && afterOid !== NOWHERE) return refuse('UNPROCESSABLE', 'not a fast forward')
  }
  for (const { branch, name, afterOid } of moves) {
    if (afterOid === NOWHERE) await ask('DELETE', `/git/refs/heads/${branch}`)
    else if (heads.has(branch)) await ask('PATCH', `/git/refs/heads/${branch}`, { sha: afterOid, force: true })
    else await ask('POST', '/git/refs', { ref: name, sha: afterOid })
    await closeWhatIsEmpty(branch, afterOid, ask)
  }
  return { data: { updateRefs: { clientMutationId: null } } }
}

async function closeWhatIsEmpty(branch: string, head: string, ask: AskEmulator): Promise<void> {
  const open = await ask<readonly { number: number; base: { ref: string } }[]>('GET', `/pulls?head=${branch}`)
  for (const { number, base } of open) {
    const beyond =
      head === NOWHERE ? 0 : (await ask<{ ahead_by: number }>('GET', `/compare/${base.ref}...${head}`)).ahead_by
    if (beyond === 0) await ask('PATCH', `/pulls/${number}`, { state: 'closed' })
  }
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
