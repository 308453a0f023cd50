import { describe, expect, jest, test } from '@jest/globals'
import { analyse } from '../../src/app/analyse.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { named, notices, Scene, SHOP } from '../support/scene.js'
import { silentJournal } from '../support/silent-journal.js'
import { EXCUSES } from '../support/today.js'
import type { Files } from '../support/git-world.js'

// Starting programs takes its time on a busy machine.
jest.setTimeout(30_000)

const scene = Scene.prepare()

const FILE = 'src/main.ts'
const POLICY = '.github/backend-advisor.yml'
const BASELINE = '.github/backend-advisor-baseline.txt'
const RULE = 'conflicting-requirements'

const shop = SHOP.replace(
  `import { CrudApi }`,
  `import { defineBackend } from '@atakora/component/backend';\nimport { CrudApi }`,
)

/** A backend of two consistencies, which throws. */
const torn = (comment = ''): string => `${shop}
${comment}const carts = defineBackend({
  cartApi: CrudApi.define('CartApi', { entityName: 'Cart', schema: { id: 'string' }, consistency: 'Strong' }),
  wishApi: CrudApi.define('WishApi', { entityName: 'Wish', schema: { id: 'string' }, consistency: 'Eventual' })
});
carts.addToStack(shop);
`

const COMMENT = `// backend-advisor-ignore-next-line ${RULE} -- we will see\n`
const LENIENT = `rules:\n  ${RULE}: "off"\n`

async function entry(): Promise<string> {
  const settings = { policy: DEFAULT_POLICY, version: '0', source: 'code', excuses: EXCUSES } as const
  const workspace = memoryWorkspace({ [FILE]: Buffer.from(torn()) })
  const { findings } = await analyse(workspace, settings, silentJournal)
  const { fingerprint } = findings.find(({ rule }) => rule === RULE)!
  return `${fingerprint} ${RULE} added=2026-11-27 owner=@shop -- we will see\n`
}

const files = async (excuses: readonly ('comment' | 'policy' | 'baseline')[]): Promise<Files> => ({
  [FILE]: torn(excuses.includes('comment') ? COMMENT : ''),
  ...(excuses.includes('policy') ? { [POLICY]: LENIENT } : {}),
  ...(excuses.includes('baseline') ? { [BASELINE]: await entry() } : {}),
})

describe('a pull request that hides its own finding', () => {
  test.each<[law: string, excuses: ('comment' | 'policy' | 'baseline')[], by: string]>([
    ['with a comment', ['comment'], 'by a comment'],
    ['with the policy', ['policy'], 'by the policy'],
    ['with the baseline', ['baseline'], 'by the baseline'],
    ['with all of them', ['comment', 'policy', 'baseline'], 'once merged'],
  ])('%s is still judged by the base branch', async (_law, excuses, by) => {
    const change = await scene.arrange({ [FILE]: shop }, await files(excuses))
    const result = await scene.step(change)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ findings: '1', conclusion: 'failure' })
    expect(named(result, 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining('will be suppressed once merged'),
      '1 new finding at or above "error" (input fail-on)',
    ])
    const [comment] = await scene.comments()
    expect(comment?.body).toContain('❌ **The code as it is has 1 new error.**')
    expect(comment?.body).toContain('1 will be suppressed once merged.')
    expect(comment?.body).toContain(by)
  })

  test.each<[law: string, base: Files, head: () => Promise<Files>]>([
    [
      'with a policy of another name',
      { [POLICY]: 'failOn: error\n' },
      async () => ({
        ...(await files([])),
        [POLICY]: null,
        '.github/backend-advisor.json': `{ "rules": { "${RULE}": "off" } }\n`,
      }),
    ],
    [
      'with a baseline in another place',
      { [POLICY]: 'failOn: error\n' },
      async () => ({ ...(await files([])), [POLICY]: 'baseline: accepted.txt\n', 'accepted.txt': await entry() }),
    ],
    [
      'with a policy that leaves its file out',
      {},
      async () => ({ ...(await files([])), [POLICY]: 'exclude: [src/**]\n' }),
    ],
  ])('%s is too, and that is told', async (_law, base, head) => {
    const change = await scene.arrange({ [FILE]: shop, ...base }, await head())
    const result = await scene.step(change)
    expect(result.exitCode).toBe(1)
    expect(named(result, 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining('will be suppressed once merged'),
      '1 new finding at or above "error" (input fail-on)',
    ])
  })

  test.each<[law: string, head: Files, message: string]>([
    [
      'with what a merge has left',
      { [BASELINE]: '<<<<<<< HEAD\n' },
      `${BASELINE}:1:1: a merge has left a conflict here`,
    ],
  ])('%s is told so in one line', async (_law, head, message) => {
    const change = await scene.arrange({ [FILE]: shop }, { [FILE]: torn(), ...head })
    const result = await scene.step(change)
    expect(result.exitCode).toBe(1)
    expect(named(result, 'error').map((error) => error.message)).toEqual([expect.stringContaining(message)])
  })

  test('is told so without any history at hand, and without a host that would tell it', async () => {
    const change = await scene.arrange({ [FILE]: shop }, await files(['comment']))
    scene.github.order(/\/compare\//, { status: 403, message: 'Forbidden' })
    const result = await scene.step(change)
    expect(result.outputs).toMatchObject({ findings: '1', conclusion: 'neutral' })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringContaining('nothing can be said to be new')])
    expect((await scene.comments())[0]?.body).toContain('1 will be suppressed once merged.')
  })
})

describe('what the base branch has accepted', () => {
  test.each<[law: string, excuses: ('comment' | 'policy' | 'baseline')[]]>([
    ['by a comment', ['comment']],
    ['in the policy', ['policy']],
    ['in the baseline', ['baseline']],
  ])('%s stays accepted', async (_law, excuses) => {
    const accepted = await files(excuses)
    const change = await scene.arrange(accepted, { 'README.md': '# Shop\n' })
    const result = await scene.step({ ...change, inputs: { 'comment-when': 'always', 'fail-on-new': 'false' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ findings: '0', conclusion: 'success' })
  })

  test('is a finding again where the pull request takes the comment away', async () => {
    const change = await scene.arrange(await files(['comment']), await files([]))
    const result = await scene.step(change)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ findings: '1', conclusion: 'failure' })
  })

  test('stays accepted with its file in another place, and with another reason', async () => {
    const whole = `// backend-advisor-ignore-file ${RULE} -- until spring\n`
    const moved = { [FILE]: null, 'services/carts.ts': whole.replace('spring', 'summer') + torn() }
    const change = await scene.arrange({ [FILE]: whole + torn() }, moved)
    const result = await scene.step({ ...change, inputs: { 'fail-on-new': 'false' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ findings: '0', conclusion: 'success' })
  })

  test('moves from a comment to the baseline without counting meanwhile', async () => {
    const change = await scene.arrange(await files(['comment']), await files(['baseline']))
    const result = await scene.step({ ...change, inputs: { 'fail-on-new': 'false' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ findings: '0', conclusion: 'success' })
  })
})

describe('old findings', () => {
  test('are counted in one line, and fail nothing', async () => {
    const change = await scene.arrange({ [FILE]: torn() }, { 'README.md': '# Shop\n' })
    const result = await scene.step({ ...change, inputs: { 'comment-when': 'always' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ findings: '0', conclusion: 'success' })
    expect((await scene.comments())[0]?.body.split('\n').slice(1, 4)).toEqual([
      expect.stringContaining('✅ **Nothing new since `main`.**'),
      '',
      '1 older finding is not told again.',
    ])
  })

  test('fail the job where an input wants them to', async () => {
    const change = await scene.arrange({ [FILE]: torn() }, { 'README.md': '# Shop\n' })
    expect((await scene.step({ ...change, inputs: { 'fail-on-new': 'false' } })).exitCode).toBe(1)
  })

  test('are told to be resolved where they are gone', async () => {
    const change = await scene.arrange({ [FILE]: torn() }, { [FILE]: shop })
    const result = await scene.step({ ...change, inputs: { 'comment-when': 'always' } })
    expect(result.outputs).toMatchObject({ findings: '0', conclusion: 'success' })
    const [comment] = await scene.comments()
    expect(comment?.body).toContain('1 finding is resolved.')
    expect(comment?.body).toContain('<summary>Resolved: 1</summary>')
  })
})

describe('the input base', () => {
  test('names a ref outside of pull requests', async () => {
    const { workspace } = await scene.arrange({ [FILE]: torn() }, { 'README.md': '# Shop\n' })
    const step = { workspace, event: 'push', payload: { ref: 'refs/heads/main' } }
    expect((await scene.step(step)).exitCode).toBe(1)
    const held = await scene.step({ ...step, inputs: { base: 'HEAD' } })
    expect(held.exitCode).toBe(0)
    expect(held.summary).toContain('Nothing new since `HEAD`')
  })

  test.each([
    ['nowhere', 'input "base": "nowhere" is not in this shallow clone'],
    ['../../etc', 'input "base": the path leaves the workspace'],
    ['src', 'input "base": "src" is part of the pull request, which cannot say what is new in it'],
  ])('%s is refused', async (base, message) => {
    const result = await scene.step({ inputs: { base } })
    expect(result.exitCode).toBe(1)
    expect(named(result, 'error').map((error) => error.message)).toEqual([expect.stringContaining(message)])
  })
})
