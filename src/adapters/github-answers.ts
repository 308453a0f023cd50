import { HostRefusal } from '../model/failure.js'
import type { HostComment, TreeEntry } from '../ports/code-host.js'

// GitHub's answers in our words. Every function throws `HostRefusal` at an unexpected shape: a proxy may have answered.

/** What octokit throws; status 0 where no answer came. */
export function toRefusal(error: unknown): HostRefusal {
  const { name, errors } = error as { name?: unknown; errors?: unknown }
  // Lost connections have errors inside as well, of another kind.
  return name === 'GraphqlResponseError' && isGraphqlErrors(errors) ? fromGraphql(errors[0]) : fromRest(error)
}

interface GraphqlError {
  readonly type?: string
  readonly message: string
}

/** GraphQL says no with HTTP 200 and a type for every error; the status is the one that REST answers in that case. */
const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  BRANCH_PROTECTION_RULE_VIOLATION: 403,
  NOT_FOUND: 404,
  STALE_DATA: 409,
  RATE_LIMITED: 429,
}

function fromGraphql({ type = '', message }: GraphqlError): HostRefusal {
  return new HostRefusal(message, STATUS_OF_TYPE[type] ?? 422, type === 'RATE_LIMITED')
}

const isGraphqlErrors = (errors: unknown): errors is readonly [GraphqlError] =>
  Array.isArray(errors) && typeof (errors[0] as Partial<GraphqlError> | undefined)?.message === 'string'

function fromRest(error: unknown): HostRefusal {
  const { message, status, response } = error as { message?: string; status?: number; response?: unknown }
  const answered = typeof status === 'number' && response !== undefined
  return new HostRefusal(message ?? String(error), answered ? status : 0, isRateLimit(message, response))
}

function isRateLimit(message: string | undefined, response: unknown): boolean {
  const { headers } = (response ?? {}) as { headers?: Record<string, string> }
  return /\brate limit\b/i.test(message ?? '') || headers?.['x-ratelimit-remaining'] === '0'
}

export function toComment(data: unknown): HostComment {
  const { id, user, body, html_url: url } = record(data)
  // The account of an author who has left is null.
  const author = user === null || user === undefined ? '' : text(record(user).login)
  return { id: count(id), author, body: typeof body === 'string' ? body : '', url: typeof url === 'string' ? url : '' }
}

export function toTreeEntry(data: unknown): TreeEntry {
  const { path, mode, sha, size } = record(data)
  const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : mode === '040000' ? 'folder' : 'file'
  return { path: text(path), kind, sha: text(sha), size: typeof size === 'number' ? size : null }
}

export function contentOf({ content, encoding }: Record<string, unknown>): Uint8Array {
  // The contents API sends files over 1 MB without their text, as encoding "none".
  if (encoding !== 'base64') throw new HostRefusal('the host does not send the content of this file', 200)
  return Buffer.from(text(content), 'base64')
}

export function record(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) throw unexpected()
  return data as Record<string, unknown>
}

export function list(data: unknown): readonly unknown[] {
  if (!Array.isArray(data)) throw unexpected()
  return data
}

export function text(data: unknown): string {
  if (typeof data !== 'string') throw unexpected()
  return data
}

export function count(data: unknown): number {
  if (typeof data !== 'number') throw unexpected()
  return data
}

const unexpected = (): HostRefusal => new HostRefusal('the answer has an unexpected shape', 200)
