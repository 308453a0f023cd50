import type { ReviewBoard } from '../ports/review-board.js'
import { record, text, toComment } from './github-answers.js'
import type { GitHubConnection } from './github-connection.js'

export function openGitHubReviewBoard({ repository, ask, request, paginate }: GitHubConnection): ReviewBoard {
  const target = (pullRequest: number) => ({ ...repository, pull_number: pullRequest })
  return {
    listDiff: (pullRequest) =>
      ask(async () => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
        const files = await paginate(route, { ...target(pullRequest), per_page: 100 })
        // Binary files and very large changes have no patch.
        return files.flatMap((file) => {
          const { filename, patch } = record(file)
          return typeof patch === 'string' ? [{ path: text(filename), patch }] : []
        })
      }),

    listRemarks: (pullRequest) =>
      ask(async () => {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
        const remarks = await paginate(route, { ...target(pullRequest), per_page: 100 })
        return remarks.map(toComment).sort((a, b) => a.id - b.id)
      }),

    createReview: (pullRequest, { commit, body, remarks }) =>
      ask(async () => {
        const comments = remarks.map(({ path, firstLine, lastLine, body: words }) => ({
          path,
          body: words,
          side: 'RIGHT',
          line: lastLine,
          // A start that is the end itself is refused.
          ...(firstLine < lastLine ? { start_line: firstLine, start_side: 'RIGHT' } : {}),
        }))
        await request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
          ...target(pullRequest),
          commit_id: commit,
          event: 'COMMENT',
          body,
          comments,
          request: { retries: 0 },
        })
      }),
  }
}
