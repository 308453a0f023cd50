import { beforeEach, describe, expect, test } from '@jest/globals'
import { commitOnBranch } from '../../src/deliver/branch-commit.js'
import { isOwnMessage, trailerLine } from '../../src/deliver/trailer.js'
import { HostRefusal } from '../../src/model/failure.js'
import { MemoryCodeWriter } from '../support/memory-code-writer.js'

const CHANGE = {
  branch: 'reviews',
  expectedHead: 'head',
  headline: 'Share resources',
  body: trailerLine(['1f0c3a5b7d9e2468']),
  files: [{ path: 'src/main.ts', content: Buffer.from('export {}\n') }],
}

const lost = new HostRefusal('Bad Gateway', 502)
let writer: MemoryCodeWriter

beforeEach(() => {
  writer = new MemoryCodeWriter()
  writer.push('reviews', 'head', 'Add reviews')
})

describe('a commit on a branch', () => {
  test('goes on top of the head that was read', async () => {
    expect(await commitOnBranch(writer, CHANGE)).toEqual({ kind: 'committed', commit: 'commit-1' })
    expect(writer.changes).toEqual([CHANGE])
  })

  test.each<[law: string, arrange: () => void, outcome: object]>([
    ['a branch that is gone', () => writer.branches.delete('reviews'), { kind: 'branch-missing' }],
    [
      'a branch that has moved',
      () => {
        writer.push('reviews', 'newer', 'More')
      },
      { kind: 'head-moved', head: 'newer' },
    ],
    [
      'a protected branch',
      () => writer.branches.set('reviews', { head: 'head', isProtected: true }),
      { kind: 'protected-branch' },
    ],
    [
      'a commit of ours, with CRLF as git may hand it out',
      () => {
        writer.push('reviews', 'head', `Share\r\n\r\n${trailerLine(['93ab'])}\r\n`)
      },
      { kind: 'own-commit' },
    ],
  ])('is not made on %s', async (_law, arrange, outcome) => {
    arrange()
    expect(await commitOnBranch(writer, CHANGE)).toEqual(outcome)
    expect(writer.changes).toEqual([])
  })

  test('whose answer was lost counts when it is there', async () => {
    writer.trouble = { refusal: lost, arrives: true }
    expect(await commitOnBranch(writer, CHANGE)).toEqual({ kind: 'committed', commit: 'commit-1' })
  })

  test('whose answer was lost is a refusal when it is not there', async () => {
    writer.trouble = { refusal: lost, arrives: false }
    await expect(commitOnBranch(writer, CHANGE)).rejects.toBe(lost)
  })

  test('that lost the race is told whose head it is', async () => {
    const raced = new HostRefusal('Expected branch to point to "head" but it did not.', 409)
    writer.trouble = { refusal: raced, arrives: false }
    const commit = writer.commit.bind(writer)
    writer.commit = (change) => {
      writer.push('reviews', 'theirs', 'Mine first', { parents: ['head'] })
      return commit(change)
    }
    expect(await commitOnBranch(writer, CHANGE)).toEqual({ kind: 'head-moved', head: 'theirs' })
  })

  test('that the host forbids is a refusal', async () => {
    const refusal = new HostRefusal('Resource not accessible by integration', 403)
    writer.trouble = { refusal, arrives: false }
    await expect(commitOnBranch(writer, CHANGE)).rejects.toBe(refusal)
  })
})

test.each([
  ['Share resources\n\nBackend-Advisor-Groups: 1f0c', true],
  ['Backend-Advisor-Groups: 1f0c', true],
  ['Share resources, like Backend-Advisor-Groups: 1f0c', false],
  ['Add reviews', false],
])('%j is ours: %s', (message, ours) => {
  expect(isOwnMessage(message)).toBe(ours)
})
