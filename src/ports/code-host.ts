/**
 * The code host, in our own words: one repository, its pull requests' conversations and its commits.
 * Every verb may throw `HostRefusal`.
 */
export interface CodeHost {
  /** The account this token acts as; an app's name may come without the `[bot]` that authors of comments have. */
  whoAmI(): Promise<string>
  /** All comments of the pull request's conversation, oldest first. */
  listComments(pullRequest: number): Promise<readonly HostComment[]>
  /** Not repeated by itself: after a 5xx the comment may exist, so look before asking again. */
  createComment(pullRequest: number, body: string): Promise<HostComment>
  updateComment(comment: HostComment, body: string): Promise<HostComment>
  /** The pull request's head commit as it is now. */
  headSha(pullRequest: number): Promise<string>
  /** The newest commit that both have behind them; null when they have none in common. */
  mergeBase(a: string, b: string): Promise<string | null>
  /** What a commit or a tree holds: all files below it, or (`one-level`) files and folders right in it. */
  listTree(sha: string, depth: 'everything' | 'one-level'): Promise<HostTree>
  readBlob(sha: string): Promise<Uint8Array>
  /** A file as one commit has it; null when that commit has no such file. */
  readFile(path: string, commit: string): Promise<Uint8Array | null>
}

export interface HostComment {
  readonly id: number
  readonly author: string
  readonly body: string
  readonly url: string
}

export interface HostTree {
  readonly entries: readonly TreeEntry[]
  /** False when the host cut the list short. */
  readonly complete: boolean
}

/** One entry of a git tree; `path` is relative to the tree, `size` in bytes and null where git has none. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link' | 'submodule'
  readonly sha: string
  readonly size: number | null
}
