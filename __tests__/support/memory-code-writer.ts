import { createHash } from 'node:crypto'
import { HostRefusal } from '../../src/model/failure.js'
import type {
  AttributedCommit,
  BranchChange,
  BranchDifference,
  BranchMove,
  CodeWriter,
  HostBranch,
  HostCommit,
} from '../../src/ports/code-writer.js'

/** What the next write runs into; `arrives` tells whether it was done all the same. */
interface Trouble {
  readonly refusal: HostRefusal
  readonly arrives: boolean
}

interface KeptCommit extends AttributedCommit {
  readonly files: BranchDifference['files']
}

export interface Push {
  readonly parents?: readonly string[]
  readonly accounts?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}

/** Branches and commits in memory. */
export class MemoryCodeWriter implements CodeWriter {
  readonly branches = new Map<string, HostBranch>()
  readonly commits = new Map<string, KeptCommit>()
  readonly changes: BranchChange[] = []
  readonly moves: BranchMove[] = []
  /** Whether the host tells all that a branch has beyond another. */
  complete = true
  trouble: Trouble | null = null
  /** By the branch that a move is about. */
  readonly moveTroubles = new Map<string, Trouble>()
  /** Something that happens just before the next move of a branch. */
  readonly beforeMove = new Map<string, () => void>()

  push(
    branch: string,
    sha: string,
    message: string,
    { parents = [], accounts = ['ada'], files = {} }: Push = {},
  ): void {
    const kept = Object.entries(files).map(([path, text]) => ({ path, blob: blobOf(Buffer.from(text)) }))
    this.commits.set(sha, { message, parents, accounts, files: kept })
    this.branches.set(branch, { head: sha, isProtected: this.branches.get(branch)?.isProtected ?? false })
  }

  defaultBranch(): Promise<string> {
    return Promise.resolve('main')
  }

  readBranch(name: string): Promise<HostBranch | null> {
    return Promise.resolve(this.branches.get(name) ?? null)
  }

  readCommit(sha: string): Promise<HostCommit> {
    const commit = this.commits.get(sha)
    return commit === undefined ? Promise.reject(new HostRefusal('Not Found', 404)) : Promise.resolve(commit)
  }

  compare(base: string, head: string): Promise<BranchDifference | null> {
    const known = this.ancestry(base)
    const line = this.ancestry(head)
    if (!line.some((sha) => known.includes(sha))) return Promise.resolve(null)
    const commits = line
      .filter((sha) => !known.includes(sha))
      .map((sha) => this.commits.get(sha)!)
      .reverse()
    const files = new Map(commits.flatMap((commit) => commit.files.map((file) => [file.path, file] as const)))
    return Promise.resolve({ commits, files: [...files.values()], complete: this.complete })
  }

  commit(change: BranchChange): Promise<string> {
    const { trouble } = this
    this.trouble = null
    if (trouble?.arrives === false) return Promise.reject(trouble.refusal)
    this.changes.push(change)
    const sha = `commit-${this.changes.length}`
    this.push(change.branch, sha, `${change.headline}\n\n${change.body}`, {
      parents: [change.expectedHead],
      accounts: ['github-actions[bot]'],
      files: Object.fromEntries(change.files.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')])),
    })
    return trouble === null ? Promise.resolve(sha) : Promise.reject(trouble.refusal)
  }

  moveBranches(moves: readonly BranchMove[]): Promise<void> {
    for (const { branch } of moves) {
      const event = this.beforeMove.get(branch)
      this.beforeMove.delete(branch)
      event?.()
    }
    const trouble = moves.map(({ branch }) => this.moveTroubles.get(branch)).find((found) => found !== undefined)
    for (const { branch } of moves) this.moveTroubles.delete(branch)
    if (trouble?.arrives === false) return Promise.reject(trouble.refusal)
    if (moves.some(({ branch, from }) => (this.branches.get(branch)?.head ?? null) !== from)) {
      return Promise.reject(new HostRefusal('Reference was expected elsewhere', 422))
    }
    for (const move of moves) {
      this.moves.push(move)
      if (move.to === null) this.branches.delete(move.branch)
      else this.branches.set(move.branch, { head: move.to, isProtected: false })
    }
    return trouble === undefined ? Promise.resolve() : Promise.reject(trouble.refusal)
  }

  private ancestry(sha: string): readonly string[] {
    const seen: string[] = []
    for (const waiting = [sha]; waiting.length > 0;) {
      const next = waiting.shift()!
      if (seen.includes(next)) continue
      seen.push(next)
      waiting.push(...(this.commits.get(next)?.parents ?? []))
    }
    return seen
  }
}

const blobOf = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
