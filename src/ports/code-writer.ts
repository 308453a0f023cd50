/** Where changes of the source go: branches of one repository and their commits. Every verb may throw `HostRefusal`. */
export interface CodeWriter {
  /** The name of the branch that everything is merged into. */
  defaultBranch(): Promise<string>
  /** Null when there is no such branch. */
  readBranch(name: string): Promise<HostBranch | null>
  readCommit(sha: string): Promise<HostCommit>
  /** What commit `head` has beyond commit `base`; null when they have no history in common. */
  compare(base: string, head: string): Promise<BranchDifference | null>
  /**
   * One commit, signed by the host, on top of `expectedHead`; gives its id. Refused with 409 when the branch has another
   * head by then. Not repeated by itself: after a 5xx the commit may be there, so look before asking again.
   */
  commit(change: BranchChange): Promise<string>
  /**
   * Makes, moves and removes branches, all of them or none: refused when one of them is not exactly where it is expected.
   * Not repeated by itself.
   */
  moveBranches(moves: readonly BranchMove[]): Promise<void>
}

export interface HostBranch {
  readonly head: string
  readonly isProtected: boolean
}

export interface HostCommit {
  readonly message: string
  readonly parents: readonly string[]
}

export interface BranchDifference {
  /** The oldest first. */
  readonly commits: readonly AttributedCommit[]
  /** The files that differ, with the git id of what `head` holds. */
  readonly files: readonly { readonly path: string; readonly blob: string }[]
  /** False when the host cut a list short. */
  readonly complete: boolean
}

export interface AttributedCommit extends HostCommit {
  /** The accounts of its author and committer, the host's own left out; empty texts where it knows none. */
  readonly accounts: readonly string[]
}

export interface BranchChange {
  readonly branch: string
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  /** Paths of the repository, with the whole new content of each file. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[]
}

/** `from` is where the branch is now, null when there is none; `to` where it shall be, null when it shall go. */
export interface BranchMove {
  readonly branch: string
  readonly from: string | null
  readonly to: string | null
}
