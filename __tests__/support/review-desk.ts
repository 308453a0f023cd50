import type { Exchange } from './openapi.js'

export interface KeptRemark {
  readonly id: number
  readonly user: { readonly login: string }
  readonly path: string
  readonly line: number
  readonly start_line: number | null
  readonly commit_id: string
  readonly body: string
}

/** Reviews with remarks on lines, as strict about lines as GitHub: the emulator takes any and lists made-up files. */
export interface ReviewDesk {
  readonly remarks: readonly KeptRemark[]
  /** Puts a remark there past every check. */
  plant(login: string, body: string): void
  answer(exchange: Exchange, login: string, ask: Ask): Promise<DeskAnswer | null>
}

type Ask = <T>(path: string) => Promise<T>

interface DeskAnswer {
  readonly status: number
  readonly body: unknown
}

interface WantedRemark {
  readonly path: string
  readonly body: string
  readonly side?: string
  readonly line?: number
  readonly start_line?: number
  readonly start_side?: string
}

interface ReviewBody {
  readonly event?: string
  readonly body?: string
  readonly commit_id?: string
  readonly comments?: readonly WantedRemark[]
}

interface ChangedFile {
  readonly filename: string
  readonly patch?: string
}

export function createReviewDesk(): ReviewDesk {
  const remarks: KeptRemark[] = []
  const keep = (login: string, remark: Omit<KeptRemark, 'id' | 'user'>): void => {
    remarks.push({ ...FIXED, id: remarks.length + 1, ...remark, user: userOf(login) })
  }
  return {
    remarks,
    plant: (login, body) => {
      keep(login, { path: 'src/main.ts', line: 1, start_line: null, commit_id: 'a'.repeat(40), body })
    },
    async answer({ method, target, body }, login, ask) {
      const [, number, list] = /\/pulls\/(\d+)\/(files|comments|reviews)(?:\?|$)/.exec(target) ?? []
      if (number === undefined) return null
      if (method === 'GET' && list === 'comments') return { status: 200, body: remarks }
      const files = await filesOf(number, ask)
      if (method === 'GET' && list === 'files') return { status: 200, body: files }
      if (method !== 'POST' || list !== 'reviews') return null
      const review = body as ReviewBody
      const objection = objectionTo(review, files)
      if (objection !== null)
        return { status: 422, body: { message: 'Unprocessable Entity', errors: [objection], documentation_url: HOME } }
      for (const { path, body: text, line, start_line: start = null } of review.comments ?? []) {
        keep(login, { path, line: line!, start_line: start, commit_id: review.commit_id!, body: text })
      }
      return { status: 200, body: reviewOf(review, login) }
    },
  }
}

async function filesOf(number: string, ask: Ask): Promise<readonly ChangedFile[]> {
  const { base, head } = await ask<{ base: { ref: string }; head: { ref: string } }>(`/pulls/${number}`)
  const { files } = await ask<{ files: readonly ChangedFile[] }>(`/compare/${base.ref}...${head.ref}`)
  return files
}

/** In GitHub's words. */
function objectionTo({ event, body, comments = [] }: ReviewBody, files: readonly ChangedFile[]): string | null {
  if (event !== 'COMMENT') return 'this desk takes comments only'
  if (body === undefined || body === '') return 'Body is required'
  for (const { path, body: text, side, line, start_line: start = line, start_side: startSide } of comments) {
    const file = files.find(({ filename }) => filename === path)
    if (file === undefined) return 'Path could not be resolved'
    if (text.length > 65_536) return 'Body is too long (maximum is 65536 characters)'
    if (side !== 'RIGHT' || line === undefined || start === undefined) return 'Line could not be resolved'
    if (start > line) return 'Start line must precede the end line'
    if (start < line && startSide !== 'RIGHT') return 'Start side must be given'
    const hunks = [...(file.patch ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)]
    const of = (wanted: number): number =>
      hunks.findIndex(([, first, lines = '1']) => wanted >= Number(first) && wanted < Number(first) + Number(lines))
    if (of(line) < 0) return 'Line could not be resolved'
    if (of(start) !== of(line)) return 'Start line must be part of the same hunk as the line.'
  }
  return null
}

const HOME = 'https://github.example/acme/storefront/pull/1'
const LINKS = { html: { href: HOME }, pull_request: { href: HOME }, self: { href: HOME } }

const FIXED = {
  url: HOME,
  node_id: 'PRRC_1',
  pull_request_review_id: 1,
  diff_hunk: '@@ -1 +1 @@',
  original_commit_id: 'a'.repeat(40),
  created_at: '2026-03-01T12:00:00Z',
  updated_at: '2026-03-01T12:00:00Z',
  html_url: HOME,
  pull_request_url: HOME,
  author_association: 'NONE',
  _links: LINKS,
}

const reviewOf = ({ body, commit_id }: ReviewBody, login: string) => ({
  id: 1,
  node_id: 'PRR_1',
  user: userOf(login),
  body,
  state: 'COMMENTED',
  commit_id,
  html_url: HOME,
  pull_request_url: HOME,
  _links: { html: { href: HOME }, pull_request: { href: HOME } },
  author_association: 'NONE',
})

const userOf = (login: string) => ({
  login,
  id: 1,
  node_id: 'U_1',
  avatar_url: HOME,
  gravatar_id: null,
  url: HOME,
  html_url: HOME,
  followers_url: HOME,
  following_url: HOME,
  gists_url: HOME,
  starred_url: HOME,
  subscriptions_url: HOME,
  organizations_url: HOME,
  repos_url: HOME,
  events_url: HOME,
  received_events_url: HOME,
  type: 'Bot',
  site_admin: false,
})
