import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Step, StepResult } from '../support/action-runner.js'
import type { Files } from '../support/git-world.js'
import { checkOut, pushToBase, writeFiles } from '../support/git-world.js'
import { notices, PRODUCTS, Scene, SHOP, VERDICT } from '../support/scene.js'
import { OWNER, TOKENS } from '../support/strict-github.js'
import { uploadTo } from '../support/upload.js'

// Starting programs takes its time on a busy machine, and what writes to the host waits a second after every write.
jest.setTimeout(60_000)

const POLICY = '.github/backend-advisor.yml'
const CONTRACT = 'contract: documented\n'
const CONSENT = { mode: 'fix-pr', 'allow-stateful': 'true' }
const BRANCH = 'backend-advisor/share-resources'
const SHOPS = { 'src/main.ts': SHOP + PRODUCTS, [POLICY]: CONTRACT }
const HEAD = { 'docs/reviews.md': '# Reviews\n' }

const scene = Scene.prepare()

beforeEach(() => scene.arrange(SHOPS, HEAD))

/** A step of a push workflow on the default branch. */
const step = (more: Partial<Step> = {}): Promise<StepResult> =>
  scene.step({
    workspace: checkOut(scene.world, scene.world.base, 1),
    event: 'push',
    payload: { ref: 'refs/heads/main' },
    inputs: CONSENT,
    ...more,
    environment: { GITHUB_REF: 'refs/heads/main', ...more.environment },
  })

/** Somebody pushes to the default branch. */
const push = async (files: Files, message?: string): Promise<void> => {
  scene.world = pushToBase(scene.world, files, message)
  await uploadTo(scene.github, scene.world.origin, scene.world.base, 'main')
}

const get = <T>(path: string): Promise<T> => scene.github.arrange<T>(TOKENS.owner, 'GET', path)

interface Pull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
}

const proposals = (branch = BRANCH): Promise<readonly Pull[]> => get(`/pulls?state=all&head=${OWNER}:${branch}`)

const branches = async (): Promise<readonly string[]> =>
  (await get<readonly { name: string }[]>('/branches?per_page=100')).map(({ name }) => name).sort()

const headOf = async (branch = BRANCH): Promise<string> =>
  (await get<{ object: { sha: string } }>(`/git/ref/heads/${branch}`)).object.sha

const parentsOf = async (sha: string): Promise<readonly string[]> =>
  (await get<{ parents: readonly { sha: string }[] }>(`/git/commits/${sha}`)).parents.map((parent) => parent.sha)

const fileOn = async (ref: string, path = 'src/main.ts'): Promise<string> => {
  const { content } = await get<{ content: string }>(`/contents/${path}?ref=${ref}`)
  return Buffer.from(content, 'base64').toString('utf8')
}

const BOT = { name: 'github-actions[bot]', email: 'github-actions[bot]@users.noreply.github.com' }
const GITHUB = { name: 'GitHub', email: 'noreply@github.com' }

/** A commit with the files of another one, as an earlier run of ours or (with a token) somebody else leaves it. */
const commitOn = async (parent: string, more: object, token: string = TOKENS.job): Promise<string> => {
  const { tree } = await get<{ tree: { sha: string } }>(`/git/commits/${parent}`)
  const wanted = { tree: tree.sha, parents: [parent], ...more }
  return (await scene.github.arrange<{ sha: string }>(token, 'POST', '/git/commits', wanted)).sha
}

const earlierRun = (parent: string): Promise<string> =>
  commitOn(parent, {
    message: 'Share resources\n\nBackend-Advisor-Groups: 0123456789abcdef',
    author: BOT,
    committer: GITHUB,
  })

const branchAt = (sha: string): Promise<unknown> =>
  scene.github.arrange(TOKENS.owner, 'POST', '/git/refs', { ref: `refs/heads/${BRANCH}`, sha })

describe('fix-pr', () => {
  test('keeps one branch and one pull request from the first group to the last', async () => {
    const { base } = scene.world
    const first = await step()
    expect(first.stderr).toBe('')
    expect(first.exitCode).toBe(0)
    expect(notices(first)).toEqual([])

    const [pull, ...others] = await proposals()
    expect(others).toEqual([])
    const head = await headOf()
    expect(first.outputs).toMatchObject({ commit: head, 'pull-request': String(pull!.number) })
    expect(await parentsOf(head)).toEqual([base])
    expect(await fileOn(head)).toContain('defineBackend({')
    const { files } = await get<{ files: { filename: string }[] }>(`/compare/${base}...${head}`)
    expect(files.map(({ filename }) => filename)).toEqual(['src/main.ts'])
    expect(await branches()).toEqual([BRANCH, 'main', 'reviews'])
    expect(await headOf('main')).toBe(base)

    expect(pull).toMatchObject({ title: 'Share resources between components', state: 'open' })
    const [marker, verdict] = pull!.body.split('\n')
    expect(marker).toMatch(new RegExp(`^<!-- backend-advisor:v1 root= .* head=${base} `))
    expect(verdict).toBe(VERDICT)
    expect(pull!.body).toContain('rewrites 1 group in one commit on top of `main`')
    expect(pull!.body).toMatch(/default token starts no workflow by itself/)
    expect(pull!.body).toMatch(/Before you deploy/)
    expect(first.summary).toContain(`Opened pull request \`#${pull!.number}\``)
    expect(readFileSync(first.outputs.patch!, 'utf8')).toContain('defineBackend')

    // The same again writes nothing, also when people have changed the title.
    await scene.github.arrange(TOKENS.owner, 'PATCH', `/pulls/${pull!.number}`, { title: 'refactor: share' })
    const written = [...scene.writes, ...scene.github.mutations]
    const second = await step({ run: { id: 1001 }, event: 'schedule', payload: { schedule: '0 6 * * 1' } })
    expect(notices(second)).toEqual([])
    expect([...scene.writes, ...scene.github.mutations]).toEqual(written)
    expect(second.outputs).toMatchObject({ commit: head, 'pull-request': String(pull!.number) })
    expect(second.summary).toContain(`Left alone pull request \`#${pull!.number}\``)

    // A new head of the default branch: the branch follows, and the pull request was never closed on the way.
    await push({ 'src/main.ts': `// Somebody else was here.\n${SHOP}${PRODUCTS}` })
    const third = await step({ run: { id: 1002 } })
    expect(notices(third)).toEqual([])
    expect(third.outputs.commit).toBe(await headOf())
    expect(await parentsOf(await headOf())).toEqual([scene.world.base])
    expect(await fileOn(BRANCH)).toMatch(/^\/\/ Somebody else was here\.\n/)
    const followed = await proposals()
    expect(followed).toMatchObject([{ number: pull!.number, title: 'refactor: share', state: 'open' }])
    expect(followed[0]!.body).toContain(`head=${scene.world.base}`)
    expect(await branches()).toEqual([BRANCH, 'main', 'reviews'])

    // Nothing left: closed with a sentence, and the branch is taken away.
    await push({ 'src/main.ts': SHOP })
    const last = await step({ run: { id: 1003 } })
    expect(notices(last)).toEqual([])
    expect(last.outputs['pull-request']).toBe(String(pull!.number))
    expect(last.summary).toContain(`Closed pull request \`#${pull!.number}\``)
    const [closed] = await proposals()
    expect(closed!.state).toBe('closed')
    expect(closed!.body).toContain('Closed: no group in `main` is ready to be rewritten any more.')
    expect(await branches()).toEqual(['main', 'reviews'])
  })

  test('gives a folder a branch and a pull request of its own, from the commit’s files', async () => {
    const base = {
      'README.md': '',
      [`services/shop/${POLICY}`]: CONTRACT,
      'services/shop/src/main.ts': SHOP + PRODUCTS,
    }
    await scene.arrange(base, HEAD)
    const workspace = checkOut(scene.world, scene.world.base, 1)
    // What a step before has left in the folder is nobody's commit.
    writeFiles(workspace, { 'services/shop/src/main.ts': `// Built.\n${SHOP}${PRODUCTS}` })
    const result = await step({ workspace, inputs: { ...CONSENT, 'working-directory': 'services/shop' } })
    expect(notices(result)).toEqual([])
    const own = (await branches()).find((name) => name.startsWith(`${BRANCH}-services-shop-`))!
    expect(await proposals(own)).toMatchObject([
      { title: 'Share resources between components in services/shop', state: 'open' },
    ])
    const text = await fileOn(own, 'services/shop/src/main.ts')
    expect(text).toContain('defineBackend({')
    expect(text).not.toContain('Built')
  })
})

describe('what others do', () => {
  test('a branch with somebody’s commit is left alone, and that is said', async () => {
    const ours = await earlierRun(scene.world.base)
    const theirs = await commitOn(ours, { message: 'Name it better' }, TOKENS.mallory)
    await branchAt(theirs)
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/has commits of somebody else, .*left to them/)])
    expect(result.summary).toMatch(/has commits of somebody else/)
    expect(await headOf()).toBe(theirs)
    expect(scene.github.mutations).toEqual([])
    expect(await proposals()).toEqual([])
  })

  test('a push to it at the last moment is not lost', async () => {
    const ours = await earlierRun(scene.world.base)
    await branchAt(ours)
    await push({ 'README.md': '# More\n' })
    const theirs = await commitOn(ours, { message: 'Name it better' }, TOKENS.mallory)
    // The first move makes the scratch branch; the second one would overwrite what is pushed now.
    scene.github.before(/updateRefs$/, () => Promise.resolve())
    scene.github.before(/updateRefs$/, () =>
      scene.github.arrange(TOKENS.owner, 'PATCH', `/git/refs/heads/${BRANCH}`, { sha: theirs }),
    )
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/has commits of somebody else/)])
    expect(await headOf()).toBe(theirs)
    expect(await branches()).toEqual([BRANCH, 'main', 'reviews'])
  })

  test('a default branch that has moved since it was checked out is left to its own run', async () => {
    const workspace = checkOut(scene.world, scene.world.base, 1)
    await push({ 'README.md': '# More\n' })
    const result = await step({ workspace })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringContaining(`\`main\` is at \`${scene.world.base.slice(0, 12)}\` by now; its own run sees to it`),
    ])
    expect(scene.github.mutations).toEqual([])
  })
})

describe('when the host says no', () => {
  test('Actions may not create pull requests: the branch is there, and the setting is named once', async () => {
    scene.github.settings.actionsMayPropose = false
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringMatching(/Allow GitHub Actions to create and approve pull requests.*HTTP 403.*has the commit/),
    ])
    expect(result.outputs.commit).toBe(await headOf())
    expect(result.outputs['pull-request']).toBeUndefined()
    expect(result.outputs.conclusion).toBe('success')
    expect(result.summary).toMatch(/can be opened from it by hand/)
    expect(await proposals()).toEqual([])
  })

  test.each<[law: string, arrange: () => Promise<Partial<Step>> | Partial<Step>, notice: RegExp]>([
    [
      'a token that may only read',
      () => ({ token: TOKENS.readOnly }),
      /permissions contents: write and pull-requests: write \(HTTP 403: Resource not/,
    ],
    [
      'a ruleset for its branch',
      () => {
        scene.github.ruled.add(BRANCH)
        return {}
      },
      /rule of the repository .*\(HTTP 422: Repository rule violations found/,
    ],
    [
      'a protected branch of its name',
      async () => {
        await branchAt(await earlierRun(scene.world.base))
        await scene.github.arrange(TOKENS.owner, 'PUT', `/branches/${BRANCH}/protection`, {
          required_status_checks: null,
          enforce_admins: false,
          required_pull_request_reviews: null,
          restrictions: null,
        })
        return {}
      },
      /is a protected branch/,
    ],
    [
      'a secondary rate limit that asks for more than a job waits',
      () => {
        const message = 'You have exceeded a secondary rate limit'
        scene.github.order(/GET .*\/pulls\?/, { status: 403, message, headers: { 'retry-after': '3600' } })
        return {}
      },
      /slow down for longer than this job waits/,
    ],
    [
      'a repository that is not found',
      () => {
        scene.github.order(/GET \/repos\/acme\/storefront$/, { status: 404, message: 'Not Found' })
        return {}
      },
      /permissions contents: write and pull-requests: write \(HTTP 404/,
    ],
  ])('%s costs the pull request alone, and is said once', async (_law, arrange, notice) => {
    const more = await arrange()
    const before = await branches()
    const result = await step(more)
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(notice)])
    expect(result.outputs.conclusion).toBe('success')
    expect(result.outputs['pull-request']).toBeUndefined()
    expect(readFileSync(result.outputs.patch!, 'utf8')).toContain('defineBackend')
    expect(result.summary).toContain('No pull request with the rewrite: ')
    expect(await branches()).toEqual(before)
  })
})

describe('what it needs', () => {
  test('a head of the default branch that is no commit of its own', async () => {
    await push({ 'README.md': '# More\n' }, 'Share resources (#2)\n\nBackend-Advisor-Groups: 0123456789abcdef')
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/never a second one on top/)])
    expect(scene.github.mutations).toEqual([])
  })

  test('the proof of the contract', async () => {
    await push({ [POLICY]: null })
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/not proven that the framework takes this grouping/)])
    expect(result.report()).toMatchObject({
      groups: [{ rewrite: { kind: 'refused', reasons: [{ code: 'contract-unproven' }] } }],
    })
    expect(scene.github.requests).toEqual([])
  })

  test('the default branch', async () => {
    const result = await step({ environment: { GITHUB_REF: 'refs/heads/feature' } })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/works on `main`, the default branch/)])
    expect(scene.github.mutations).toEqual([])
  })

  test('on a pull request it comments, and says where it works', async () => {
    const change = await scene.arrange({ 'src/main.ts': SHOP, [POLICY]: CONTRACT }, { 'src/main.ts': SHOP + PRODUCTS })
    const result = await scene.step({ ...change, inputs: CONSENT })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/`fix-pr` works on the default branch.*only comments/)])
    expect((await scene.comments())[0]?.body.split('\n')[1]).toBe(VERDICT)
    expect(scene.github.mutations).toEqual([])
    expect(await branches()).toEqual(['main', 'reviews'])
  })
})
