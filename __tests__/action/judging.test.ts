import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { chooseJudging } from '../../src/action/judging.js'
import type { PolicyPlace } from '../../src/action/judging.js'
import type { PullRequest } from '../../src/adapters/event-payload.js'
import { HostRefusal } from '../../src/model/failure.js'
import type { PullRequestWorld } from '../support/git-world.js'
import { checkOut, createWorld, removeTemporaryFolders, temporaryFolder, writeFiles } from '../support/git-world.js'
import { MemoryCodeHost } from '../support/memory-code-host.js'
import { pullRequestOf } from '../support/pull-request-of.js'

const STRICT = 'rules:\n  shareable-components: error\n'
const LENIENT = 'rules:\n  shareable-components: "off"\n'
const BROKEN = 'rulez: {}\n'
const POLICY = '.github/backend-advisor.yml'
const BASELINE = '.github/backend-advisor-baseline.txt'
const ENTRY = '3f8a1c20b7d94e55 shareable-components added=2026-11-01 -- Moves in March\n'

interface Scene {
  readonly world: PullRequestWorld
  readonly complete: string
  readonly shallow: string
}

const scenes = new Map<string, Scene>()

function arrange(name: string, base: Record<string, string>, head: Record<string, string | null>): void {
  const world = createWorld(temporaryFolder(name), { base: { 'main.ts': '', ...base }, head })
  scenes.set(name, { world, complete: checkOut(world, world.merge, 0), shallow: checkOut(world, world.merge, 1) })
}

beforeAll(() => {
  arrange('lenient', { [POLICY]: STRICT }, { [POLICY]: LENIENT })
  arrange('new', {}, { [POLICY]: LENIENT })
  arrange('breaks', { [POLICY]: STRICT }, { [POLICY]: BROKEN })
  arrange('repairs', { [POLICY]: BROKEN }, { [POLICY]: LENIENT })
  arrange('folder', { [`services/shop/${POLICY}`]: STRICT, [POLICY]: LENIENT }, { 'services/shop/a.ts': '' })
  arrange('accepts', {}, { [BASELINE]: ENTRY })
  arrange('accepted', { [BASELINE]: ENTRY }, { [BASELINE]: null })
  arrange('named', { 'policies/shop.yml': STRICT }, { 'policies/shop.yml': LENIENT })
})

afterAll(removeTemporaryFolders)

const placeIn = (folder: string, change: Partial<PolicyPlace> = {}): PolicyPlace => ({
  folder,
  workingDirectory: folder,
  configPath: null,
  ...change,
})

const pullRequestIn = ({ world }: Scene): PullRequest => pullRequestOf(world)

const gradeOf = async (judging: ReturnType<typeof chooseJudging>): Promise<unknown> =>
  (await judging).policy.rules['shareable-components'] ?? 'default'

describe('the policy that judges', () => {
  test('is the checked-out one when there is no pull request', async () => {
    const { complete } = scenes.get('lenient')!
    expect(await gradeOf(chooseJudging(placeIn(complete), null, null))).toBe('off')
  })

  test('is the base branch’s on a pull request, which cannot excuse itself', async () => {
    const scene = scenes.get('lenient')!
    const judging = await chooseJudging(placeIn(scene.complete), pullRequestIn(scene), null)
    expect(judging).toMatchObject({
      certain: true,
      independent: true,
      notice: null,
      policy: { rules: { 'shareable-components': 'error' } },
    })
  })

  test('is asked of the host where the checkout has no history', async () => {
    const scene = scenes.get('lenient')!
    const host = new MemoryCodeHost({ files: { [`${scene.world.base}:${POLICY}`]: STRICT } })
    expect(await gradeOf(chooseJudging(placeIn(scene.shallow), pullRequestIn(scene), host))).toBe('error')
  })

  test('is asked of the host by its path in the repository', async () => {
    const scene = scenes.get('folder')!
    const folder = join(scene.shallow, 'services/shop')
    const host = new MemoryCodeHost({ files: { [`${scene.world.base}:services/shop/${POLICY}`]: STRICT } })
    expect(await gradeOf(chooseJudging(placeIn(folder), pullRequestIn(scene), host))).toBe('error')
  })

  test('is that of the analysed root', async () => {
    const scene = scenes.get('folder')!
    const folder = join(scene.complete, 'services/shop')
    expect(await gradeOf(chooseJudging(placeIn(folder), pullRequestIn(scene), null))).toBe('error')
  })

  test('is the defaults where the base branch has none yet', async () => {
    const scene = scenes.get('new')!
    expect(await gradeOf(chooseJudging(placeIn(scene.complete), pullRequestIn(scene), null))).toBe('default')
  })

  test('is uncertain where the host refuses to send it: the defaults, and nothing fails', async () => {
    const scene = scenes.get('lenient')!
    const host = new MemoryCodeHost()
    host.refuse('readFile', ...Array.from({ length: 3 }, () => new HostRefusal('Bad Gateway', 502)))
    const judging = await chooseJudging(placeIn(scene.shallow), pullRequestIn(scene), host)
    expect(judging).toMatchObject({ certain: false, policy: { rules: {} } })
    expect(judging.notice).toMatch(/HTTP 502.*no finding fails/)
  })

  test('is uncertain where there is no host to ask', async () => {
    const scene = scenes.get('lenient')!
    expect(await chooseJudging(placeIn(scene.shallow), pullRequestIn(scene), null)).toMatchObject({ certain: false })
  })
})

describe('the baseline that judges', () => {
  test.each<[says: string, name: string, base: number | null, own: number | null]>([
    ['is none where the pull request brings the first', 'accepts', null, 1],
    ['is the base branch’s where the pull request takes it away', 'accepted', 1, null],
  ])('%s', async (_, name, base, own) => {
    const scene = scenes.get(name)!
    const judging = await chooseJudging(placeIn(scene.complete), pullRequestIn(scene), null)
    const amountIn = (baseline: typeof judging.baseline | undefined): number | null => baseline?.entries.length ?? null
    expect([amountIn(judging.baseline), amountIn(judging.own?.baseline)]).toEqual([base, own])
  })
})

describe('a broken policy', () => {
  test('fails the pull request that brings it', async () => {
    const scene = scenes.get('breaks')!
    const judging = chooseJudging(placeIn(scene.complete), pullRequestIn(scene), null)
    await expect(judging).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^\.github\/backend-advisor\.yml:1:1: key "rulez" is not known/),
    })
  })

  test('does not fail the pull request that repairs it, whose own policy judges', async () => {
    const scene = scenes.get('repairs')!
    const judging = await chooseJudging(placeIn(scene.complete), pullRequestIn(scene), null)
    expect(judging).toMatchObject({
      certain: true,
      independent: false,
      policy: { rules: { 'shareable-components': 'off' } },
    })
    expect(judging.notice).toMatch(/base branch’s policy file or baseline cannot be used/)
  })
})

describe('a policy file that an input names', () => {
  const configPath = 'policies/shop.yml'

  test('is the checked-out one when there is no pull request', async () => {
    const { complete } = scenes.get('named')!
    expect(await gradeOf(chooseJudging(placeIn(complete, { configPath }), null, null))).toBe('off')
  })

  test('is the base branch’s on a pull request', async () => {
    const scene = scenes.get('named')!
    expect(await gradeOf(chooseJudging(placeIn(scene.complete, { configPath }), pullRequestIn(scene), null))).toBe(
      'error',
    )
  })

  test('is found from the working directory', async () => {
    const scene = scenes.get('named')!
    const place = placeIn(scene.complete, {
      workingDirectory: join(scene.complete, 'policies'),
      configPath: '../policies/shop.yml',
    })
    expect(await gradeOf(chooseJudging(place, pullRequestIn(scene), null))).toBe('error')
  })

  test('that the base branch lacks leaves the judging to the defaults, and says so', async () => {
    const scene = scenes.get('new')!
    const judging = await chooseJudging(placeIn(scene.complete, { configPath: POLICY }), pullRequestIn(scene), null)
    expect(judging.policy.rules).toEqual({})
    expect(judging.notice).toMatch(/does not have the policy file yet/)
  })

  test('outside the repository is beyond the reach of a pull request, so it judges as it is', async () => {
    const scene = scenes.get('lenient')!
    const central = temporaryFolder('central')
    writeFiles(central, { 'policy.yml': 'rules:\n  shareable-components: info\n' })
    const place = placeIn(scene.complete, { configPath: join(central, 'policy.yml') })
    expect(await gradeOf(chooseJudging(place, pullRequestIn(scene), null))).toBe('info')
  })

  test('outside the repository makes no baseline of the pull request count', async () => {
    const scene = scenes.get('accepts')!
    const central = temporaryFolder('central')
    writeFiles(central, { 'policy.yml': 'failOn: warning\n' })
    const place = placeIn(scene.complete, { configPath: join(central, 'policy.yml') })
    const judging = await chooseJudging(place, pullRequestIn(scene), null)
    expect([judging.baseline, judging.own?.baseline?.entries.length]).toEqual([null, 1])
  })

  test('that does not exist is an error that names it', async () => {
    const scene = scenes.get('named')!
    const place = placeIn(scene.complete, { configPath: 'policies/nowhere.yml' })
    await expect(chooseJudging(place, pullRequestIn(scene), null)).rejects.toThrow(
      'policy file "policies/nowhere.yml" does not exist',
    )
  })
})
