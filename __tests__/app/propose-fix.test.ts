import { beforeEach, describe, expect, test } from '@jest/globals'
import type { FixOutcome } from '../../src/app/fix.js'
import type { ProposeTarget } from '../../src/app/propose-fix.js'
import { proposeFix } from '../../src/app/propose-fix.js'
import { HostRefusal } from '../../src/model/failure.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'
import { MemoryCodeWriter } from '../support/memory-code-writer.js'
import { MemoryProposalBoard } from '../support/memory-proposal-board.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { twoApis } from '../support/sample-reports.js'

const BEFORE = 'new CrudApi()\n'
const CHANGES = [{ path: 'src/main.ts', before: BEFORE, after: 'defineBackend({})\n' }]
const BRANCH = 'backend-advisor/share-resources'
const lost = new HostRefusal('Bad Gateway', 502)

const found: FixOutcome = { report: twoApis(), changes: CHANGES, applied: twoApis().groups, typesChecked: true }
const nothing: FixOutcome = { report: { ...twoApis(), groups: [] }, changes: [], applied: [], typesChecked: true }

let writer: MemoryCodeWriter
let board: MemoryProposalBoard

beforeEach(() => {
  writer = new MemoryCodeWriter()
  board = new MemoryProposalBoard(writer)
  writer.push('main', 'head-1', 'Open the shop')
})

interface Run {
  readonly id?: number
  readonly commit?: string
  readonly outcome?: FixOutcome
  readonly more?: Partial<ProposeTarget>
}

const run = ({ id = 1, commit = 'head-1', outcome = found, more = {} }: Run = {}) =>
  proposeFix(outcome, {
    github: { host: new MemoryCodeHost(), writer, proposals: board },
    ref: 'refs/heads/main',
    read: { commit, files: memoryWorkspace({ 'src/main.ts': BEFORE }) },
    proven: true,
    prefix: '',
    linkBase: null,
    run: { number: id, id, attempt: 1 },
    settings: {},
    ...more,
  })

const push = (sha: string): void => {
  writer.push('main', sha, 'More', { parents: [writer.branches.get('main')!.head] })
}

const states = () => board.kept.map(({ state }) => state)

describe('one pull request for the default branch', () => {
  test('is opened, left alone, and updated in place', async () => {
    expect(await run()).toMatchObject({ kind: 'proposed', change: 'created', pullRequest: 1, commit: 'commit-1' })
    expect(await run({ id: 2 })).toMatchObject({ kind: 'proposed', change: 'unchanged', commit: 'commit-1' })
    expect(board.writes).toEqual(['create'])
    push('head-2')
    expect(await run({ id: 3, commit: 'head-2' })).toMatchObject({ change: 'updated', pullRequest: 1 })
    expect(board.writes).toEqual(['create', 'update'])
    expect(board.kept[0]!.body).toContain('head=head%2D2')
  })

  test('whose answer was lost is found again, and not opened twice', async () => {
    board.trouble = { refusal: lost, arrives: true }
    expect(await run()).toMatchObject({ kind: 'proposed', pullRequest: 1 })
    expect(states()).toEqual(['open'])
  })

  test('that another run opened at the same moment is the one that is kept', async () => {
    const list = board.listProposals.bind(board)
    board.listProposals = async (branch, base) => {
      const before = await list(branch, base)
      board.listProposals = list
      const body = '<!-- backend-advisor:v1 root= tool=0.1.0 run=9/9/1 head=x config=y -->\nLater'
      board.open('github-actions[bot]', { branch, base, title: 'Share', body })
      return before
    }
    expect(await run()).toMatchObject({ kind: 'proposed', change: 'updated', pullRequest: 1 })
    expect(board.kept.map(({ body }) => body.split('\n')[1])).toEqual(['Later'])
  })

  test('of somebody else keeps its text', async () => {
    board.open('ada', { branch: BRANCH, base: 'main', title: 'Mine', body: 'My words' })
    expect(await run()).toMatchObject({ kind: 'proposed', pullRequest: 1, commit: 'commit-1' })
    expect(board.kept).toMatchObject([{ title: 'Mine', body: 'My words' }])
  })

  test('with our marker in somebody else’s text is still theirs', async () => {
    await run()
    const { body } = board.kept[0]!
    board.kept.splice(0)
    board.open('ada', { branch: BRANCH, base: 'main', title: 'Mine', body })
    push('head-2')
    await run({ id: 2, commit: 'head-2' })
    expect(board.kept[0]!.body).toBe(body)
  })

  test('of a later run is not undone by an older one', async () => {
    await run({ id: 5 })
    push('head-2')
    expect(await run({ id: 4, commit: 'head-2' })).toMatchObject({ kind: 'newer-run', pullRequest: 1 })
    expect(writer.branches.get(BRANCH)?.head).toBe('commit-1')
    expect(await run({ id: 4, commit: 'head-2', outcome: nothing })).toMatchObject({ kind: 'newer-run' })
    expect(states()).toEqual(['open'])
  })

  test('that the host refuses leaves the branch, and says where', async () => {
    const why = new HostRefusal('GitHub Actions is not permitted to create or approve pull requests.', 403)
    board.trouble = { refusal: why, arrives: false }
    expect(await run()).toMatchObject({ kind: 'unopened', commit: 'commit-1', branch: BRANCH })
    expect(await run({ id: 2 })).toMatchObject({ kind: 'proposed', change: 'created', commit: 'commit-1' })
  })
})

describe('a pull request that was closed', () => {
  test('is not opened again for the same groups, and is for others', async () => {
    await run()
    board.change(1, { state: 'closed' })
    push('head-2')
    expect(await run({ id: 2, commit: 'head-2' })).toMatchObject({ kind: 'declined', pullRequest: 1 })
    expect(writer.branches.get(BRANCH)?.head).toBe('commit-1')
    const others = { ...found, applied: found.applied.map((group) => ({ ...group, fingerprint: '93ab93ab93ab93ab' })) }
    expect(await run({ id: 3, commit: 'head-2', outcome: others })).toMatchObject({ change: 'created', pullRequest: 2 })
  })

  test('is asked for again when other settings judge', async () => {
    await run()
    board.change(1, { state: 'closed' })
    expect(await run({ id: 2, more: { settings: { allowStateful: true } } })).toMatchObject({ pullRequest: 2 })
  })

  test('by merging says nothing against the next one', async () => {
    await run()
    board.change(1, { state: 'merged' })
    expect(await run({ id: 2 })).toMatchObject({ change: 'created', pullRequest: 2 })
  })

  test('with somebody’s commits on it was another proposal: its branch is begun anew', async () => {
    await run()
    writer.push(BRANCH, 'theirs', 'Name it better', { parents: ['commit-1'] })
    expect(await run({ id: 2 })).toMatchObject({ kind: 'others-commits', branch: BRANCH })
    board.change(1, { state: 'closed' })
    writer.branches.delete(BRANCH)
    expect(await run({ id: 3 })).toMatchObject({ kind: 'proposed', change: 'created', pullRequest: 2 })
  })

  test('by us, because nothing was left, says nothing against the next one', async () => {
    await run()
    push('head-2')
    expect(await run({ id: 2, commit: 'head-2', outcome: nothing })).toMatchObject({ kind: 'withdrawn', base: 'main' })
    push('head-3')
    expect(await run({ id: 3, commit: 'head-3' })).toMatchObject({ change: 'created', pullRequest: 2 })
  })
})

describe('when nothing is left to rewrite', () => {
  test('ours is closed with a last text, and its branch goes', async () => {
    await run()
    push('head-2')
    await run({ id: 2, commit: 'head-2', outcome: nothing })
    expect(states()).toEqual(['closed'])
    expect(board.kept[0]!.body).toContain('Closed: no group in `main` is ready to be rewritten any more.')
    expect([...writer.branches.keys()]).toEqual(['main'])
  })

  test.each<[law: string, arrange: () => Run, outcome: object]>([
    [
      'somebody’s commits',
      () => {
        writer.push(BRANCH, 'theirs', 'Name it better', { parents: ['commit-1'] })
        return {}
      },
      { kind: 'others-commits' },
    ],
    [
      'a default branch that has moved',
      () => {
        push('head-2')
        return {}
      },
      { kind: 'head-moved', branch: 'main', head: 'head-2' },
    ],
    [
      'a default branch that is gone',
      () => {
        writer.branches.delete('main')
        return {}
      },
      { kind: 'branch-missing', branch: 'main' },
    ],
    [
      'a file that could not be read',
      () => {
        const note = { kind: 'unreadable-file', file: 'src/main.ts', message: 'it is a secret' } as const
        return { outcome: { ...nothing, report: { ...nothing.report, notes: [note] } } }
      },
      { kind: 'nothing-ready' },
    ],
    ['a run for another branch', () => ({ more: { ref: 'refs/heads/feature' } }), { kind: 'not-default-branch' }],
    ['files that belong to no commit', () => ({ more: { read: null } }), { kind: 'nothing-ready' }],
    ['no token', () => ({ more: { github: null } }), { kind: 'nothing-ready' }],
  ])('%s keeps it open', async (_law, arrange, outcome) => {
    await run()
    expect(await run({ id: 2, outcome: nothing, ...arrange() })).toMatchObject(outcome)
    expect(states()).toEqual(['open'])
    expect(writer.branches.has(BRANCH)).toBe(true)
  })

  test('somebody else’s is not touched, and nothing is closed twice', async () => {
    board.open('ada', { branch: BRANCH, base: 'main', title: 'Mine', body: 'My words' })
    expect(await run({ outcome: nothing })).toMatchObject({ kind: 'nothing-ready' })
    board.change(1, { state: 'closed' })
    expect(await run({ outcome: nothing })).toMatchObject({ kind: 'nothing-ready' })
    expect(board.writes).toEqual([])
  })

  test.each<[law: string, arrange: () => void]>([
    ['is gone already', () => writer.branches.delete(BRANCH)],
    ['is protected', () => writer.branches.set(BRANCH, { head: 'commit-1', isProtected: true })],
  ])('ours is closed also when its branch %s, which stays so', async (_law, arrange) => {
    await run()
    arrange()
    const [before, moves] = [writer.branches.get(BRANCH), writer.moves.length]
    expect(await run({ id: 2, outcome: nothing })).toMatchObject({ kind: 'withdrawn', pullRequest: 1 })
    expect(states()).toEqual(['closed'])
    expect(writer.branches.get(BRANCH)).toEqual(before)
    expect(writer.moves).toHaveLength(moves)
  })

  test('a push to its branch at the last moment keeps the branch', async () => {
    await run()
    writer.beforeMove.set(BRANCH, () => {
      writer.push(BRANCH, 'theirs', 'Name it better', { parents: ['commit-1'] })
    })
    expect(await run({ id: 2, outcome: nothing })).toMatchObject({ kind: 'withdrawn' })
    expect(writer.branches.get(BRANCH)?.head).toBe('theirs')
  })
})

test.each<[law: string, more: Partial<ProposeTarget>, outcome: object]>([
  ['without proof of the contract', { proven: false }, { kind: 'contract-unproven' }],
  ['without a token', { github: null }, { kind: 'no-token' }],
  ['from files that belong to no commit', { read: null }, { kind: 'head-not-read' }],
  ['for a tag', { ref: 'refs/tags/v1' }, { kind: 'not-default-branch', branch: 'main' }],
])('nothing is proposed %s', async (_law, more, outcome) => {
  expect(await run({ more })).toEqual({ wanted: 'pull-request', ...outcome })
  expect([writer.moves, board.writes]).toEqual([[], []])
})

test('a change that was not made from the commit’s own files is a bug, and nothing is written', async () => {
  const files = memoryWorkspace({ 'src/main.ts': '// Somebody else was here.\n' })
  await expect(run({ more: { read: { commit: 'head-1', files } } })).rejects.toThrow(/not made from the commit/)
  expect(writer.moves).toEqual([])
})
