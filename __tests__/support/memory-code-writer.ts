import { HostRefusal } from '../../src/model/failure.js'
import type { BranchChange, CodeWriter, HostBranch, HostCommit } from '../../src/ports/code-writer.js'

/** Branches and commits in memory. */
export class MemoryCodeWriter implements CodeWriter {
  readonly branches = new Map<string, HostBranch>()
  readonly commits = new Map<string, HostCommit>()
  readonly changes: BranchChange[] = []
  /** What the next commit runs into; `arrives` tells whether it was made all the same. */
  trouble: { readonly refusal: HostRefusal; readonly arrives: boolean } | null = null

  push(branch: string, sha: string, message: string, parents: readonly string[] = []): void {
    this.commits.set(sha, { message, parents })
    this.branches.set(branch, { head: sha, isProtected: this.branches.get(branch)?.isProtected ?? false })
  }

  readBranch(name: string): Promise<HostBranch | null> {
    return Promise.resolve(this.branches.get(name) ?? null)
  }

  readCommit(sha: string): Promise<HostCommit> {
    const commit = this.commits.get(sha)
    return commit === undefined ? Promise.reject(new HostRefusal('Not Found', 404)) : Promise.resolve(commit)
  }

  commit(change: BranchChange): Promise<string> {
    const { trouble } = this
    this.trouble = null
    if (trouble?.arrives === false) return Promise.reject(trouble.refusal)
    this.changes.push(change)
    const sha = `commit-${this.changes.length}`
    this.push(change.branch, sha, `${change.headline}\n\n${change.body}`, [change.expectedHead])
    return trouble === null ? Promise.resolve(sha) : Promise.reject(trouble.refusal)
  }
}
