import type { HostComment } from '../../src/ports/code-host.js'
import type { DiffFile, ReviewBoard, WantedReview } from '../../src/ports/review-board.js'

/** A pull request's diff and remarks in memory. */
export class MemoryReviewBoard implements ReviewBoard {
  readonly remarks: HostComment[] = []
  readonly reviews: WantedReview[] = []

  constructor(private readonly diff: readonly DiffFile[]) {}

  listDiff(): Promise<readonly DiffFile[]> {
    return Promise.resolve(this.diff)
  }

  listRemarks(): Promise<readonly HostComment[]> {
    return Promise.resolve(this.remarks)
  }

  createReview(_pullRequest: number, review: WantedReview): Promise<void> {
    this.reviews.push(review)
    for (const { body } of review.remarks) {
      this.remarks.push({ id: this.remarks.length + 1, author: 'github-actions[bot]', body, url: '' })
    }
    return Promise.resolve()
  }
}
