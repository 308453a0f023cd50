/** Where changes of the source go: branches of one repository and their commits. Every verb may throw `HostRefusal`. */
export interface CodeWriter {
  /** Null when there is no such branch. */
  readBranch(name: string): Promise<HostBranch | null>
  readCommit(sha: string): Promise<HostCommit>
  /**
   * One commit, signed by the host, on top of `expectedHead`; gives its id. Refused with 409 when the branch has another
   * head by then. Not repeated by itself: after a 5xx the commit may be there, so look before asking again.
   */
  commit(change: BranchChange): Promise<string>
}

export interface HostBranch {
  readonly head: string
  readonly isProtected: boolean
}

export interface HostCommit {
  readonly message: string
  readonly parents: readonly string[]
}

export interface BranchChange {
  readonly branch: string
  readonly expectedHead: string
  readonly headline: string
  readonly body: string
  /** Paths of the repository, with the whole new content of each file. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[]
}
