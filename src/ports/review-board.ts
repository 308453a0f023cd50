import type { HostComment } from './code-host.js'

/** Remarks on the lines of a pull request. Every verb may throw `HostRefusal`. */
export interface ReviewBoard {
  /** The changed files whose changes the host shows as text. */
  listDiff(pullRequest: number): Promise<readonly DiffFile[]>
  /** All remarks on lines, oldest first. */
  listRemarks(pullRequest: number): Promise<readonly HostComment[]>
  /**
   * One review with all its remarks, or none. Refused with 422 when a remark is on a line outside the diff. Not repeated by
   * itself: after a 5xx the review may exist, so look before asking again.
   */
  createReview(pullRequest: number, review: WantedReview): Promise<void>
}

export interface DiffFile {
  readonly path: string
  /** The hunks of a unified diff, without the file's own header. */
  readonly patch: string
}

export interface WantedReview {
  /** The head whose lines the remarks are on. */
  readonly commit: string
  readonly body: string
  readonly remarks: readonly Remark[]
}

/** Lines of the head, the first and the last one included. */
export interface Remark {
  readonly path: string
  readonly firstLine: number
  readonly lastLine: number
  readonly body: string
}
