import { beforeEach, describe, expect, test } from '@jest/globals'
import type { BranchPlan } from '../../src/deliver/branch-build.js'
import { buildBranch } from '../../src/deliver/branch-build.js'
import { trailerLine } from '../../src/deliver/trailer.js'
import { HostRefusal } from '../../src/model/failure.js'
import type { Push } from '../support/memory-code-writer.js'
import { MemoryCodeWriter } from '../support/memory-code-writer.js'

const BRANCH = 'backend-advisor/share-resources'
const SCRATCH = `${BRANCH}-run-1000-1`
const TRAILER = trailerLine(['1f0c3a5b7d9e2468'])
const MESSAGE = `Share resources\n\n${TRAILER}`
const TEXT = 'export {}\n'
const OURS: Push = { parents: ['head'], accounts: ['github-actions[bot]'], files: { 'src/main.ts': TEXT } }

const PLAN: BranchPlan = {
  me: 'github-actions[bot]',
  branch: BRANCH,
  scratch: SCRATCH,
  base: 'main',
  expectedHead: 'head',
  change: {
    headline: 'Share resources',
    body: TRAILER,
    files: [{ path: 'src/main.ts', content: Buffer.from(TEXT) }],
  },
}

const lost = new HostRefusal('Bad Gateway', 502)
const forbidden = new HostRefusal('Resource not accessible by integration', 403)
let writer: MemoryCodeWriter

beforeEach(() => {
  writer = new MemoryCodeWriter()
  writer.push('main', 'old', 'Open the shop')
  writer.push('main', 'head', 'Add products', { parents: ['old'] })
})

const headOf = (branch: string): string | undefined => writer.branches.get(branch)?.head

describe('our branch', () => {
  test('is made with one commit on the head that was read, and nothing else stays', async () => {
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'built', commit: 'commit-1' })
    expect(writer.commits.get('commit-1')).toMatchObject({ message: MESSAGE, parents: ['head'] })
    expect([...writer.branches.keys()]).toEqual(['main', BRANCH])
  })

  test('is left alone when it is what it should be', async () => {
    writer.push(BRANCH, 'ours', MESSAGE, OURS)
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'standing', commit: 'ours' })
    expect(writer.moves).toEqual([])
  })

  test.each<[law: string, push: Push]>([
    ['is on an older head', { ...OURS, parents: ['old'] }],
    ['has other text', { ...OURS, files: { 'src/main.ts': 'export { }\n' } }],
    ['has another file as well', { ...OURS, files: { 'src/main.ts': TEXT, 'src/b.ts': '' } }],
    ['lacks a file', { ...OURS, files: {} }],
  ])('that %s moves in one step, never through a state without a commit', async (_law, push) => {
    writer.push(BRANCH, 'ours', MESSAGE, push)
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'built', commit: 'commit-1' })
    expect(writer.moves.filter(({ branch }) => branch === BRANCH)).toEqual([
      { branch: BRANCH, from: 'ours', to: 'commit-1' },
    ])
    expect(headOf(SCRATCH)).toBeUndefined()
  })

  test('that is merged into the base and was not deleted is used again', async () => {
    writer.push(BRANCH, 'old', 'Open the shop')
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'built', commit: 'commit-1' })
  })

  test.each<[law: string, arrange: () => void]>([
    [
      'somebody’s commit on top',
      () => {
        writer.push(BRANCH, 'ours', MESSAGE, OURS)
        writer.push(BRANCH, 'theirs', 'Name it better', { parents: ['ours'] })
      },
    ],
    [
      'somebody’s commit below ours',
      () => {
        writer.push(BRANCH, 'theirs', 'First this', { parents: ['head'] })
        writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['theirs'] })
      },
    ],
    [
      'our commit amended: its message and author stay, its committer does not',
      () => {
        writer.push(BRANCH, 'amended', MESSAGE, { ...OURS, accounts: ['github-actions[bot]', 'ada'] })
      },
    ],
    [
      'our message on somebody’s commit',
      () => {
        writer.push(BRANCH, 'copied', MESSAGE, { ...OURS, accounts: ['ada'] })
      },
    ],
    [
      'a commit of an account that the host does not know',
      () => {
        writer.push(BRANCH, 'unknown', MESSAGE, { ...OURS, accounts: ['github-actions[bot]', ''] })
      },
    ],
    [
      'a commit of which the host says nothing but that it made it',
      () => {
        writer.push(BRANCH, 'merge', MESSAGE, { ...OURS, accounts: [] })
      },
    ],
    [
      'a merge of the base, in which a conflict may have been settled',
      () => {
        writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
        writer.push(BRANCH, 'merge', MESSAGE, { ...OURS, parents: ['ours', 'head'] })
      },
    ],
    [
      'a history of its own',
      () => {
        writer.push(BRANCH, 'orphan', MESSAGE, { ...OURS, parents: [] })
      },
    ],
    [
      'more commits than the host tells',
      () => {
        writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
        writer.complete = false
      },
    ],
  ])('with %s is left to others', async (_law, arrange) => {
    arrange()
    const before = headOf(BRANCH)
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'others-commits', branch: BRANCH })
    expect(headOf(BRANCH)).toBe(before)
    expect(writer.moves).toEqual([])
  })

  test.each<[law: string, arrange: () => void, outcome: object]>([
    [
      'the base has moved',
      () => {
        writer.push('main', 'newer', 'More', { parents: ['head'] })
      },
      { kind: 'head-moved', branch: 'main', head: 'newer' },
    ],
    ['the base is gone', () => writer.branches.delete('main'), { kind: 'branch-missing', branch: 'main' }],
    [
      'the base’s head is a commit of ours',
      () => {
        writer.push('main', 'head', MESSAGE, { parents: ['old'] })
      },
      { kind: 'own-commit', branch: 'main' },
    ],
    [
      'it is protected',
      () => {
        writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
        writer.branches.set(BRANCH, { head: 'ours', isProtected: true })
      },
      { kind: 'protected-branch', branch: BRANCH },
    ],
  ])('is not touched when %s', async (_law, arrange, outcome) => {
    arrange()
    expect(await buildBranch(writer, PLAN)).toEqual(outcome)
    expect(writer.moves).toEqual([])
  })

  test('onto which somebody pushes at the last moment is left to them', async () => {
    writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
    writer.beforeMove.set(BRANCH, () => {
      writer.push(BRANCH, 'theirs', 'Name it better', { parents: ['ours'] })
    })
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'others-commits', branch: BRANCH })
    expect(headOf(BRANCH)).toBe('theirs')
    expect(headOf(SCRATCH)).toBeUndefined()
  })

  test('that an older run of ours moves at the last moment ends where the newer one wants it', async () => {
    writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
    writer.beforeMove.set(BRANCH, () => {
      writer.push(BRANCH, 'late', MESSAGE, { ...OURS, parents: ['old'] })
    })
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'built', commit: 'commit-2' })
    expect(headOf(BRANCH)).toBe('commit-2')
  })

  test('that moves every time it is looked at is given up, and stays where it was moved', async () => {
    writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
    // Three times and no more: who goes on looking would otherwise never end.
    const late = ['late-1', 'late-2', 'late-3']
    const moveNext = (): void => {
      const sha = late.shift()
      if (sha === undefined) return
      writer.push(BRANCH, sha, MESSAGE, { ...OURS, parents: ['old'] })
      writer.beforeMove.set(BRANCH, moveNext)
    }
    writer.beforeMove.set(BRANCH, moveNext)
    await expect(buildBranch(writer, PLAN)).rejects.toMatchObject({ name: 'HostRefusal', status: 422 })
    expect(headOf(BRANCH)).toBe('late-3')
    expect(headOf(SCRATCH)).toBeUndefined()
  })

  test('stays where it was when somebody moves the scratch branch, which is left to them', async () => {
    writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
    writer.trouble = { refusal: new HostRefusal('Expected branch to point to "head"', 409), arrives: false }
    const commit = writer.commit.bind(writer)
    writer.commit = (change) => {
      writer.push(SCRATCH, 'theirs', 'Mine first', { parents: ['head'] })
      return commit(change)
    }
    const message = `${SCRATCH} was moved by somebody else`
    await expect(buildBranch(writer, PLAN)).rejects.toMatchObject({ name: 'HostRefusal', message, status: 409 })
    expect(headOf(BRANCH)).toBe('ours')
    expect(headOf(SCRATCH)).toBe('theirs')
  })

  test.each([BRANCH, SCRATCH])('survives a lost answer about %s', async (branch) => {
    writer.moveTroubles.set(branch, { refusal: lost, arrives: true })
    expect(await buildBranch(writer, PLAN)).toEqual({ kind: 'built', commit: 'commit-1' })
    expect(headOf(BRANCH)).toBe('commit-1')
  })

  test.each<[law: string, arrange: () => void, refusal: HostRefusal]>([
    ['a scratch branch', () => writer.moveTroubles.set(SCRATCH, { refusal: forbidden, arrives: false }), forbidden],
    ['the commit', () => (writer.trouble = { refusal: forbidden, arrives: false }), forbidden],
    ['the move', () => writer.moveTroubles.set(BRANCH, { refusal: lost, arrives: false }), lost],
  ])('stays where it was when the host refuses %s, and nothing is left behind', async (_law, arrange, refusal) => {
    writer.push(BRANCH, 'ours', MESSAGE, { ...OURS, parents: ['old'] })
    arrange()
    await expect(buildBranch(writer, PLAN)).rejects.toBe(refusal)
    expect(headOf(BRANCH)).toBe('ours')
    expect(headOf(SCRATCH)).toBeUndefined()
  })
})
