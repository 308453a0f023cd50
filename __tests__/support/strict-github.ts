import { createEmulator } from 'emulate'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { COMMENT_LIMIT } from '../../src/deliver/sticky-comment.js'
import { COMMIT_MUTATION, createCommitOnBranch, REFS_MUTATION, updateRefs } from './graphql-mutations.js'
import type { AskEmulator, Caller, GraphqlAnswer } from './graphql-mutations.js'
import type { ReviewDesk } from './review-desk.js'
import { createReviewDesk } from './review-desk.js'
import type { Exchange } from './openapi.js'
import { judgeRequest, judgeResponse } from './openapi.js'

export const OWNER = 'acme'
export const REPOSITORY = 'storefront'
const HOME = `/repos/${OWNER}/${REPOSITORY}`

/** Tokens by what they may do; GitHub gives a fork's job one that may only read. */
export const TOKENS = {
  job: 'ghs_job',
  readOnly: 'ghs_fork',
  /** `pull-requests: write` without `contents: write`. */
  commentOnly: 'ghs_comment',
  /** `contents: write` without `pull-requests: write`. */
  contentsOnly: 'ghs_contents',
  mallory: 'ghp_mallory',
  owner: 'ghp_owner',
} as const

const LOGINS: Readonly<Record<string, string>> = {
  [TOKENS.job]: 'github-actions[bot]',
  [TOKENS.readOnly]: 'github-actions[bot]',
  [TOKENS.commentOnly]: 'github-actions[bot]',
  [TOKENS.contentsOnly]: 'github-actions[bot]',
  [TOKENS.mallory]: 'mallory',
  [TOKENS.owner]: OWNER,
}

/** Who commits what is done through GitHub itself. */
const GITHUB_ITSELF = { login: 'web-flow', email: 'noreply@github.com' }

/** One answer that was ordered beforehand; `raw` is sent as it is, `silence` is never answered. */
export type Ordered =
  | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly raw: string }
  | 'silence'

/**
 * A GitHub that is as strict as GitHub: a stateful emulator that remembers, behind a door that adds what the emulator
 * lacks (the GraphQL we use, the length of a comment, read-only tokens), answers with ordered failures, writes down every
 * request, and holds requests and answers against GitHub's own OpenAPI description.
 */
export interface StrictGitHub {
  readonly url: string
  /** `POST /repos/…`, in the order they came from outside. */
  readonly requests: readonly string[]
  /** The GraphQL mutations among them, by name. */
  readonly mutations: readonly string[]
  /** What GitHub's description says against what was asked or answered. */
  readonly complaints: readonly string[]
  /** The next requests that match (`POST /repos/…/comments`) get these answers, one each. */
  order(pattern: RegExp, ...answers: readonly Ordered[]): void
  /** Something that happens just before the next request that matches is answered. */
  before(pattern: RegExp, event: () => Promise<unknown>): void
  /** Reviews of pull requests, which the emulator only pretends to keep. */
  readonly reviews: ReviewDesk
  /** Branches that a ruleset keeps closed, which `protected` does not tell. */
  readonly ruled: Set<string>
  /** "Allow GitHub Actions to create and approve pull requests", in the repository's settings. */
  readonly settings: { actionsMayPropose: boolean }
  /** Speaks to the emulator past the door, to arrange a scene or to look at it. */
  arrange<T = unknown>(token: string, method: string, path: string, body?: object): Promise<T>
  close(): Promise<void>
}

export async function startStrictGitHub(): Promise<StrictGitHub> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(Object.entries(LOGINS).map(([token, login]) => [token, { login, scopes: ['repo'] }])),
      github: {
        users: [...[...new Set(Object.values(LOGINS))].map((login) => ({ login })), GITHUB_ITSELF],
        repos: [{ owner: OWNER, name: REPOSITORY, auto_init: false }],
      },
    },
  })
  const requests: string[] = []
  const mutations: string[] = []
  const complaints: string[] = []
  const reviews = createReviewDesk()
  const ruled = new Set<string>()
  const settings = { actionsMayPropose: true }
  const events: { readonly pattern: RegExp; readonly event: () => Promise<unknown> }[] = []
  const orders: { readonly pattern: RegExp; readonly answer: Ordered }[] = []

  const arrange = async <T>(token: string, method: string, path: string, body?: object): Promise<T> => {
    const answer = await forward(emulator.url, { method, target: `${HOME}${path}`, body }, token)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body as T
  }
  for (const login of ['github-actions[bot]', 'mallory']) {
    await arrange(TOKENS.owner, 'PUT', `/collaborators/${encodeURIComponent(login)}`, { permission: 'push' })
  }

  const answerTo = async (exchange: Exchange, token: string): Promise<Answer | null> => {
    const line = `${exchange.method} ${exchange.target}`
    requests.push(line)
    const mutation = mutationOf(exchange)
    if (mutation !== '') mutations.push(mutation.trim())
    const happening = events.findIndex(({ pattern }) => pattern.test(line + mutation))
    if (happening >= 0) await events.splice(happening, 1)[0]!.event()
    if (exchange.target === '/graphql') {
      const ask: AskEmulator = (method, path, body) => arrange(TOKENS.owner, method, path, body)
      return answerGraphql(exchange.body, token, ruled, ask, complaints)
    }
    complaints.push(...judgeRequest(exchange))
    const ordered = orders.findIndex(({ pattern }) => pattern.test(line))
    if (ordered >= 0) {
      const { answer } = orders.splice(ordered, 1)[0]!
      return answer === 'silence' ? null : orderedAnswer(answer)
    }
    const ask = async <T>(path: string): Promise<T> => arrange<T>(TOKENS.owner, 'GET', path)
    const refusal = judgeAsGitHub(exchange, token) ?? (await judgeProposal(exchange, token, settings, ask))
    if (refusal !== null) return refusal
    const desk = await reviews.answer(exchange, LOGINS[token]!, ask)
    if (desk !== null) {
      complaints.push(...judgeResponse(exchange, desk.status, desk.body))
      return { headers: {}, ...desk }
    }
    const answer = await complete(exchange, await forward(emulator.url, exchange, token), emulator.url, token)
    complaints.push(...judgeResponse(exchange, answer.status, answer.body))
    return answer
  }

  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const exchange = { method: request.method ?? '', target: request.url ?? '', body }
      const token = (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '')
      const answer = await answerTo(exchange, token).catch((error: unknown) => {
        complaints.push(String(error))
        return refuse(500, String(error))
      })
      if (answer !== null) send(response, answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    mutations,
    complaints,
    order: (pattern, ...answers) => {
      for (const answer of answers) orders.push({ pattern, answer })
    },
    before: (pattern, event) => {
      events.push({ pattern, event })
    },
    reviews,
    ruled,
    settings,
    arrange,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await emulator.close()
    },
  }
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

const refuse = (status: number, message: string): Answer => ({
  status,
  headers: {},
  body: { message, documentation_url: 'https://docs.github.com/rest' },
})

function orderedAnswer(order: Exclude<Ordered, 'silence'>): Answer {
  if ('raw' in order) return { status: order.status, headers: { 'content-type': 'text/html' }, body: order.raw }
  return { ...refuse(order.status, order.message), headers: order.headers ?? {} }
}

/** What GitHub refuses and the emulator lets pass. */
function judgeAsGitHub({ method, body }: Exchange, token: string): Answer | null {
  if (LOGINS[token] === undefined) return refuse(401, 'Bad credentials')
  if (method === 'GET') return null
  if (token === TOKENS.readOnly) return refuse(403, 'Resource not accessible by integration')
  const text = (body as { body?: unknown }).body
  if (typeof text === 'string' && text.length > COMMENT_LIMIT) {
    return refuse(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  }
  return null
}

/** What GitHub says against a new pull request. */
async function judgeProposal(
  { method, target, body }: Exchange,
  token: string,
  { actionsMayPropose }: StrictGitHub['settings'],
  ask: <T>(path: string) => Promise<T>,
): Promise<Answer | null> {
  if (!/\/pulls(?:\/\d+)?$/.test(target) || method === 'GET') return null
  if (token === TOKENS.contentsOnly) return refuse(403, 'Resource not accessible by integration')
  if (method !== 'POST') return null
  if (!actionsMayPropose && LOGINS[token] === 'github-actions[bot]') {
    return refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const { head, base } = body as { head: string; base: string }
  if ((await ask<readonly unknown[]>(`/pulls?head=${OWNER}:${head}&base=${base}`)).length > 0) {
    return refuse(422, `Validation Failed: A pull request already exists for ${OWNER}:${head}.`)
  }
  const { ahead_by: beyond } = await ask<{ ahead_by: number }>(`/compare/${base}...${head}`)
  return beyond > 0 ? null : refuse(422, `Validation Failed: No commits between ${base} and ${head}`)
}

/** What the emulator leaves out of an answer, or lets grow old. */
async function complete(exchange: Exchange, answer: Answer, emulator: string, token: string): Promise<Answer> {
  const ask = async <T>(path: string): Promise<T> =>
    (await forward(emulator, { method: 'GET', target: HOME + path, body: undefined }, token)).body as T
  const body = (answer.body ?? {}) as { head?: { ref: string }; name?: string; commit?: { sha: string } }
  if (exchange.target === HOME) {
    return { ...answer, body: { network_count: 0, subscribers_count: 0, ...body, pushed_at: '2026-03-01T12:00:00Z' } }
  }
  if (body.head !== undefined) {
    // On GitHub the head of a pull request follows its branch; the emulator's stays where it was.
    const { object } = await ask<{ object: { sha: string } }>(`/git/ref/heads/${body.head.ref}`)
    return { ...answer, body: { ...body, head: { ...body.head, sha: object.sha } } }
  }
  if (/^.{4,}\/branches\/[^/]+$/.test(exchange.target) && body.commit !== undefined) {
    const commit = await ask(`/commits/${body.commit.sha}`)
    const links = { html: `https://github.example/tree/${body.name!}`, self: exchange.target }
    return { ...answer, body: { protection: {}, ...body, commit, _links: links } }
  }
  return answer
}

/** ` createCommitOnBranch` for that mutation, so that a pattern can name it. */
const mutationOf = ({ body }: Exchange): string =>
  /\b(createCommitOnBranch|updateRefs)\b/
    .exec((body as { query?: string } | undefined)?.query ?? '')?.[0]
    .replace(/^/, ' ') ?? ''

/** The one question that a job's default token may ask about itself, and the two mutations that we use. */
async function answerGraphql(
  body: unknown,
  token: string,
  ruled: ReadonlySet<string>,
  ask: AskEmulator,
  complaints: string[],
): Promise<Answer> {
  const { query, variables } = body as { query?: unknown; variables?: { input?: unknown } }
  const login = LOGINS[token]
  if (login === undefined) return refuse(401, 'Bad credentials')
  const spoken = typeof query === 'string' ? query.replace(/\s/g, '') : ''
  const say = (answer: GraphqlAnswer): Answer => ({ status: 200, headers: {}, body: answer })
  if (spoken === 'query{viewer{login}}') return say({ data: { viewer: { login } } })
  const mayPush = token !== TOKENS.readOnly && token !== TOKENS.commentOnly
  const caller = { login, mayPush }
  const answer = await mutate(spoken, variables?.input, caller, ruled, ask)
  complaints.push(...(answer.errors ?? []).filter(({ type }) => type === undefined).map(({ message }) => message))
  return say(answer)
}

async function mutate(
  spoken: string,
  input: unknown,
  caller: Caller,
  ruled: ReadonlySet<string>,
  ask: AskEmulator,
): Promise<GraphqlAnswer> {
  switch (spoken) {
    case COMMIT_MUTATION:
      return createCommitOnBranch(input, `${OWNER}/${REPOSITORY}`, caller, ruled, ask)
    case REFS_MUTATION: {
      const { node_id: id } = await ask<{ node_id: string }>('GET', '')
      return updateRefs(input, id, caller, ruled, ask)
    }
    default:
      return { errors: [{ message: `this GitHub does not know ${spoken}` }] }
  }
}

async function forward(emulator: string, { method, target, body }: Exchange, token: string): Promise<Answer> {
  const answer = await fetch(emulator + target, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const link = answer.headers.get('link')?.replaceAll(emulator, '')
  return {
    status: answer.status,
    headers: link === undefined ? {} : { link },
    body: text === '' ? null : JSON.parse(text),
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
