import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from '../support/action-runner.js'
import { pushMore, writeFiles } from '../support/git-world.js'
import { pullRequestEvent } from '../support/pull-request-event.js'
import { notices, PRODUCTS, Scene, SHOP, VERDICT } from '../support/scene.js'
import { TOKENS } from '../support/strict-github.js'
import { uploadHead } from '../support/upload.js'

// Starting programs takes its time on a busy machine.
jest.setTimeout(30_000)

const POLICY = '.github/backend-advisor.yml'
const CONTRACT = 'contract: documented\n'
const FRAMEWORK = join(import.meta.dirname, '../support/framework/packages')
const CONSENT = { mode: 'fix-commit', 'allow-stateful': 'true' }

const scene = Scene.prepare()
let change: Pick<Step, 'workspace' | 'payload'>

/** A shop whose base branch names the contract, and somebody's README beside it. */
beforeEach(async () => {
  change = await scene.arrange(
    { 'src/main.ts': SHOP, [POLICY]: CONTRACT },
    { 'src/main.ts': SHOP + PRODUCTS },
    { 'src/main.ts': `// Somebody else has added a line.\n${SHOP}` },
  )
})

const step = (more: Partial<Step> = {}) => scene.step({ ...change, inputs: CONSENT, ...more })

const branch = async () => {
  const { commit } = await scene.github.arrange<{ commit: { sha: string } }>(TOKENS.owner, 'GET', '/branches/reviews')
  return commit.sha
}

const fileOn = async (ref: string): Promise<string> => {
  const path = `/contents/src/main.ts?ref=${ref}`
  const { content } = await scene.github.arrange<{ content: string }>(TOKENS.owner, 'GET', path)
  return Buffer.from(content, 'base64').toString('utf8')
}

const mutations = () => scene.github.requests.filter((line) => line === 'POST /graphql').length

describe('fix-commit', () => {
  test('puts one commit with the rewritten head on the pull request’s branch, and says so', async () => {
    const { head } = scene.world
    const result = await step()
    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([])

    const commit = await branch()
    expect(commit).not.toBe(head)
    expect(result.outputs.commit).toBe(commit)
    const made = await scene.github.arrange<{ message: string; parents: { sha: string }[] }>(
      TOKENS.owner,
      'GET',
      `/git/commits/${commit}`,
    )
    expect(made.parents.map(({ sha }) => sha)).toEqual([head])
    expect(made.message).toMatch(
      /^Share resources of ProductApi and UserApi\n\n- ProductApi and UserApi in shop: 6 to 3 resources \(\w{16}\)\n\nBackend-Advisor-Groups: \w{16}$/,
    )

    const text = await fileOn(commit)
    expect(text).toContain('defineBackend({')
    // From the head's file: the merge commit's has somebody else's line.
    expect(text).not.toContain('Somebody else')

    const [comment, ...others] = await scene.comments()
    expect(others).toEqual([])
    expect(comment?.body).toContain(`head=${commit}`)
    expect(comment?.body.split('\n')[1]).toBe(VERDICT)
    expect(comment?.body).toContain(`Committed 1 group to \`reviews\` as \`${commit.slice(0, 12)}\``)
    expect(comment?.body).toMatch(/default token starts no workflow/)
    expect(result.summary).toContain('Committed 1 group')
  })

  test('commits the files of the rewrite and nothing else: its patch leads from the head to the commit', async () => {
    const { origin, head } = scene.world
    const result = await step()
    const patch = readFileSync(result.outputs.patch!, 'utf8')
    expect(patch.match(/^diff --git .*$/gm)).toEqual(['diff --git a/src/main.ts b/src/main.ts'])
    execFileSync('git', ['checkout', '--quiet', '--detach', head], { cwd: origin })
    execFileSync('git', ['apply', result.outputs.patch!], { cwd: origin })
    expect(readFileSync(join(origin, 'src/main.ts'), 'utf8')).toBe(await fileOn(await branch()))
    const { files } = await scene.github.arrange<{ files: { filename: string }[] }>(
      TOKENS.owner,
      'GET',
      `/compare/${head}...${await branch()}`,
    )
    expect(files.map(({ filename }) => filename)).toEqual(['src/main.ts'])
  })

  test('never commits on top of its own commit', async () => {
    const first = await step()
    const commit = first.outputs.commit!
    // The same code again under a message of ours, as an amend would leave it.
    const message = `Share resources\n\nBackend-Advisor-Groups: 0123456789abcdef`
    const tree = await scene.github.arrange<{ tree: { sha: string } }>(
      TOKENS.owner,
      'GET',
      `/git/commits/${scene.world.head}`,
    )
    const again = await scene.github.arrange<{ sha: string }>(TOKENS.owner, 'POST', '/git/commits', {
      message,
      tree: tree.tree.sha,
      parents: [commit],
    })
    await scene.github.arrange(TOKENS.owner, 'PATCH', '/git/refs/heads/reviews', { sha: again.sha })
    const result = await step({
      run: { id: 1001 },
      payload: pullRequestEvent(scene.number, { ...scene.world, head: again.sha }),
    })
    expect(result.exitCode).toBe(0)
    expect(await branch()).toBe(again.sha)
    expect(notices(result)).toEqual([expect.stringMatching(/never a second one on top/)])
    expect((await scene.comments())[0]?.body).toMatch(/never a second one on top/)
  })

  test('leaves a head that has moved before, or at the last moment, to its own run', async () => {
    const more = pushMore(scene.world, { 'README.md': '# Shop\n' })
    scene.github.before(/createCommitOnBranch$/, () => uploadHead(scene.github, more))
    const late = await step()
    expect(late.exitCode).toBe(0)
    expect(late.outputs.commit).toBeUndefined()
    expect(notices(late)[0]).toContain(`\`reviews\` is at \`${more.head.slice(0, 12)}\` by now`)
    const before = mutations()
    const early = await step({ run: { id: 1001 } })
    expect(notices(early)[0]).toMatch(/by now/)
    expect(mutations()).toBe(before)
    expect(await branch()).toBe(more.head)
  })

  test('never commits to a fork', async () => {
    const payload = pullRequestEvent(scene.number, scene.world, { fromFork: true })
    const result = await step({ payload, token: TOKENS.readOnly })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringMatching(/^Not committed: .*fork/),
      expect.stringMatching(/^Could not write the comment/),
    ])
    expect(await branch()).toBe(scene.world.head)
  })

  test('a token that may only read is told both permissions, and the patch stays', async () => {
    const result = await step({ token: TOKENS.readOnly })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringMatching(/^Not committed: .*permission contents: write \(HTTP 403: Resource not/),
      expect.stringMatching(/^Could not write the comment .*permission pull-requests: write \(HTTP 403: Resource not/),
    ])
    expect(result.summary).toContain(VERDICT)
    expect(result.summary).toContain('Not committed: ')
    expect(result.outputs.conclusion).toBe('success')
    expect(result.outputs.commit).toBeUndefined()
    expect(readFileSync(result.outputs.patch!, 'utf8')).toContain('defineBackend')
    expect(await branch()).toBe(scene.world.head)
    expect(await scene.comments()).toEqual([])
  })

  test('never commits to a protected branch', async () => {
    await scene.github.arrange(TOKENS.owner, 'PUT', '/branches/reviews/protection', {
      required_status_checks: null,
      enforce_admins: false,
      required_pull_request_reviews: null,
      restrictions: null,
    })
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/`reviews` is a protected branch/)])
    expect(mutations()).toBe(0)
    expect((await scene.comments())[0]?.body).toContain('is a protected branch')
  })

  test.each<[law: string, arrange: () => Partial<Step>, notice: RegExp]>([
    [
      'a token that may only comment',
      () => ({ token: TOKENS.commentOnly }),
      /permission contents: write \(HTTP 403: Resource not/,
    ],
    [
      'a ruleset',
      () => {
        scene.github.ruled.add('reviews')
        return {}
      },
      /rule of the repository .*\(HTTP 422: Repository rule violations found/,
    ],
  ])('%s costs the commit alone, and is said once', async (_law, arrange, notice) => {
    const result = await step(arrange())
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(notice)])
    expect(await branch()).toBe(scene.world.head)
    expect(result.outputs.conclusion).toBe('success')
    expect(readFileSync(result.outputs.patch!, 'utf8')).toContain('defineBackend')
    const [comment] = await scene.comments()
    expect(comment?.body.split('\n')[1]).toBe(VERDICT)
    expect(comment?.body).toContain('Not committed: ')
  })

  test('a host that gives no answer to the branch costs the commit alone', async () => {
    const bad = { status: 502, message: 'Bad Gateway' }
    scene.github.order(/GET .*\/branches\/reviews/, bad, bad, bad)
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/^Not committed: The host did not answer as it should/)])
    expect(await scene.comments()).toHaveLength(1)
  })

  test('without consent, groups that replace data are commented only', async () => {
    const result = await step({ inputs: { mode: 'fix-commit' } })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([])
    expect(await branch()).toBe(scene.world.head)
    expect(result.outputs.patch).toBeUndefined()
    expect((await scene.comments())[0]?.body).toContain(
      '1 group replaces resources that hold data when deployed: set `allow-stateful: true` to agree',
    )
    expect(result.report()).toMatchObject({
      groups: [{ rewrite: { kind: 'refused', reasons: [{ code: 'stateful-needs-consent' }] } }],
    })
  })

  test('a run that fails its job for a finding has committed all the same', async () => {
    const result = await step({ inputs: { ...CONSENT, 'fail-on': 'warning' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs.commit).toBe(await branch())
  })

  test('a folder’s files are committed under the repository’s paths', async () => {
    const base = { 'README.md': '', [`services/shop/${POLICY}`]: CONTRACT }
    change = await scene.arrange(base, { 'services/shop/src/main.ts': SHOP + PRODUCTS })
    const result = await step({ inputs: { ...CONSENT, 'working-directory': 'services/shop' } })
    expect(notices(result)).toEqual([])
    const { files } = await scene.github.arrange<{ files: { filename: string }[] }>(
      TOKENS.owner,
      'GET',
      `/compare/${scene.world.head}...${result.outputs.commit!}`,
    )
    expect(files.map(({ filename }) => filename)).toEqual(['services/shop/src/main.ts'])
  })

  test.each([
    [
      'the default branch is no place for it',
      { defaultBranch: 'reviews' },
      /`reviews` is the default branch.*`fix-pr`/,
    ],
    ['a pull request that is closed gets none', { state: 'closed' }, /the pull request is closed/],
  ])('%s', async (_law, event, notice) => {
    const result = await step({ payload: pullRequestEvent(scene.number, scene.world, event) })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(notice)])
    expect(await branch()).toBe(scene.world.head)
    expect(scene.github.mutations).toEqual([])
  })

  test('on other events there is nothing to commit to', async () => {
    const result = await step({ event: 'push', payload: { ref: 'refs/heads/main' } })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/this run is for no pull request/)])
    expect(scene.github.requests).toEqual([])
  })
})

describe('the proof of the contract', () => {
  const commitsWith = async (
    base: Readonly<Record<string, string>>,
    head: Readonly<Record<string, string>>,
    prepare?: (folder: string) => void,
  ) => {
    change = await scene.arrange({ 'src/main.ts': SHOP, ...base }, { 'src/main.ts': SHOP + PRODUCTS, ...head })
    prepare?.(change.workspace)
    return step()
  }

  test('nothing installed and nothing in the policy: comments, and says so', async () => {
    const result = await commitsWith({}, {})
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/it is not proven that the framework takes this grouping/)])
    expect(await branch()).toBe(scene.world.head)
    expect(result.report()).toMatchObject({
      groups: [{ rewrite: { kind: 'refused', reasons: [{ code: 'contract-unproven' }] } }],
    })
    expect((await scene.comments())[0]?.body).toMatch(/not proven that the framework takes this grouping/)
    expect(mutations()).toBe(0)
  })

  test('the pull request’s own policy proves nothing', async () => {
    const result = await commitsWith({}, { [POLICY]: CONTRACT })
    expect(result.outputs.commit).toBeUndefined()
    const repaired = await commitsWith({ [POLICY]: 'contrakt: documented\n' }, { [POLICY]: CONTRACT })
    expect(repaired.outputs.commit).toBeUndefined()
    expect(await branch()).toBe(scene.world.head)
  })

  test.each([
    ['has no backend module', { name: '@atakora/component', version: '0.0.2', exports: { '.': './index.js' } }],
    ['is broken', '{"exports": '],
  ])('an installed framework that %s proves nothing', async (_law, manifest) => {
    const result = await commitsWith({}, {}, (folder) => {
      const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest)
      writeFiles(folder, { 'node_modules/@atakora/component/package.json': text })
    })
    expect(result.exitCode).toBe(0)
    expect(result.outputs.commit).toBeUndefined()
  })

  test('an installed framework with the backend module proves it, and its types are checked', async () => {
    const result = await commitsWith({}, {}, (folder) => {
      cpSync(FRAMEWORK, join(folder, 'node_modules'), { recursive: true })
    })
    expect(notices(result)).toEqual([])
    expect(result.outputs.commit).toBe(await branch())
  })
})
