import { expect, test } from '@jest/globals'
import type { Suggestion } from '../../src/deliver/suggestions.js'
import { postSuggestions } from '../../src/deliver/suggestions.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'
import { MemoryReviewBoard } from '../support/memory-review-board.js'

const HEAD = '4'.repeat(40)
const DIFF = [{ path: 'src/main.ts', patch: '@@ -0,0 +1,90 @@' }]

const suggestion = (fingerprint: string, firstLine: number, body = 'Share'): Suggestion => ({
  fingerprint,
  body,
  edit: { path: 'src/main.ts', firstLine, lastLine: firstLine + 2, replaced: [], lines: [fingerprint] },
})

const post = (board: MemoryReviewBoard, ...suggestions: readonly Suggestion[]) =>
  postSuggestions(new MemoryCodeHost({ head: HEAD }), board, { pullRequest: 7, head: HEAD, body: 'Hello', suggestions })

test('one that is longer than the host takes costs only itself', async () => {
  const board = new MemoryReviewBoard(DIFF)
  const outcome = await post(board, suggestion('long', 1, 'x'.repeat(65_500)), suggestion('short', 10))
  expect(outcome).toEqual({ kind: 'done', posted: ['short'], standing: [] })
  expect(board.reviews.flatMap(({ remarks }) => remarks).map(({ firstLine }) => firstLine)).toEqual([10])
})

test('of two over the same lines the first is posted, and neither again', async () => {
  const board = new MemoryReviewBoard(DIFF)
  const both = [suggestion('first', 1), suggestion('second', 3)]
  expect(await post(board, ...both)).toEqual({ kind: 'done', posted: ['first'], standing: [] })
  expect(await post(board, ...both)).toEqual({ kind: 'done', posted: [], standing: ['first'] })
  expect(board.reviews).toHaveLength(1)
})

test('lines that no hunk shows as a whole get none', async () => {
  const board = new MemoryReviewBoard(DIFF)
  expect(await post(board, suggestion('late', 89))).toEqual({ kind: 'done', posted: [], standing: [] })
})
