import { HostRefusal } from '../../src/model/failure.js'
import type { CodeHost, HostComment, HostTree } from '../../src/ports/code-host.js'

export interface MemoryHostSeed {
  readonly me?: string
  readonly head?: string
  /** Author and body, oldest first. */
  readonly comments?: readonly (readonly [author: string, body: string])[]
  /** By `<commit>...<commit>`. */
  readonly mergeBases?: Readonly<Record<string, string>>
  readonly trees?: Readonly<Record<string, HostTree>>
  readonly blobs?: Readonly<Record<string, string>>
  /** By `<commit>:<path>`. */
  readonly files?: Readonly<Record<string, string>>
}

/** A code host in memory: what it was told to remember, which verbs were asked, and refusals to order. */
export class MemoryCodeHost implements CodeHost {
  readonly calls: string[] = []
  readonly comments: HostComment[]
  private readonly refusals = new Map<keyof CodeHost, (HostRefusal | 'arrives-anyway')[]>()

  constructor(private readonly seed: MemoryHostSeed = {}) {
    this.comments = (seed.comments ?? []).map(([author, body], index) => commentOf(index + 1, author, body))
  }

  /** The next calls of a verb fail, one refusal each; `arrives-anyway` does what it should and then answers 502. */
  refuse(verb: keyof CodeHost, ...refusals: (HostRefusal | 'arrives-anyway')[]): void {
    this.refusals.set(verb, refusals)
  }

  get writes(): readonly string[] {
    return this.calls.filter((verb) => verb === 'createComment' || verb === 'updateComment')
  }

  whoAmI(): Promise<string> {
    return this.answer('whoAmI', () => this.seed.me ?? 'github-actions[bot]')
  }

  listComments(): Promise<readonly HostComment[]> {
    return this.answer('listComments', () => [...this.comments])
  }

  createComment(_pullRequest: number, body: string): Promise<HostComment> {
    return this.answer('createComment', () => {
      const comment = commentOf(this.comments.length + 1, this.seed.me ?? 'github-actions[bot]', body)
      this.comments.push(comment)
      return comment
    })
  }

  updateComment({ id }: HostComment, body: string): Promise<HostComment> {
    return this.answer('updateComment', () => {
      const index = this.comments.findIndex((comment) => comment.id === id)
      const updated = { ...this.comments[index]!, body }
      this.comments[index] = updated
      return updated
    })
  }

  headSha(): Promise<string> {
    return this.answer('headSha', () => this.seed.head ?? '')
  }

  mergeBase(a: string, b: string): Promise<string | null> {
    return this.answer('mergeBase', () => this.seed.mergeBases?.[`${a}...${b}`] ?? null)
  }

  listTree(sha: string, depth: 'everything' | 'one-level'): Promise<HostTree> {
    return this.answer('listTree', () => this.seed.trees?.[`${sha}:${depth}`] ?? missing())
  }

  readBlob(sha: string): Promise<Uint8Array> {
    return this.answer('readBlob', () => Buffer.from(this.seed.blobs?.[sha] ?? missing()))
  }

  readFile(path: string, commit: string): Promise<Uint8Array | null> {
    return this.answer('readFile', () => {
      const text = this.seed.files?.[`${commit}:${path}`]
      return text === undefined ? null : Buffer.from(text)
    })
  }

  private answer<T>(verb: keyof CodeHost, action: () => T): Promise<T> {
    this.calls.push(verb)
    const refusal = this.refusals.get(verb)?.shift()
    if (refusal instanceof HostRefusal) return Promise.reject(refusal)
    const result = action()
    return refusal === undefined ? Promise.resolve(result) : Promise.reject(new HostRefusal('Bad Gateway', 502))
  }
}

const commentOf = (id: number, author: string, body: string): HostComment => ({
  id,
  author,
  body,
  url: `https://github.example/acme/storefront/pull/7#issuecomment-${id}`,
})

function missing(): never {
  throw new HostRefusal('Not Found', 404)
}
