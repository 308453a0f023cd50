import { describe, expect, jest, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGitHub } from '../../src/adapters/github-host.js'
import type { Step } from '../support/action-runner.js'
import { git, pushMore } from '../support/git-world.js'
import { MemoryJob } from '../support/memory-job.js'
import { pullRequestEvent } from '../support/pull-request-event.js'
import { notices, PRODUCTS, Scene, SHOP, VERDICT } from '../support/scene.js'
import { OWNER, REPOSITORY, TOKENS } from '../support/strict-github.js'
import type { KeptRemark } from '../support/review-desk.js'
import { uploadHead } from '../support/upload.js'

// Starting programs takes its time on a busy machine.
jest.setTimeout(30_000)

const INPUTS = { mode: 'suggest', 'allow-stateful': 'true' }
/** No line of this one is like the other's. */
const BLOG = (SHOP + PRODUCTS).replaceAll('shop', 'blog').replaceAll('User', 'Author').replaceAll('Product', 'Post')

const scene = Scene.prepare()

const step = (change: Partial<Step> = {}) => scene.step({ inputs: INPUTS, ...change })

/** A pull request that brings a whole new file: everything in it is in one hunk. */
const newFile = () => scene.arrange({ 'README.md': '' }, { 'src/main.ts': SHOP + PRODUCTS })

const reviews = () => scene.github.requests.filter((line) => /^POST .*\/reviews$/.test(line)).length

/** What GitHub does when somebody presses "Commit suggestion". */
function accept(text: string, { body, line, start_line: start }: KeptRemark): string {
  const [, fence = ''] = /^(`{3,})suggestion$/m.exec(body) ?? []
  const [, suggestion] = new RegExp(`^${fence}suggestion\\n([^]*?)^${fence}$`, 'm').exec(body) ?? []
  const lines = text.split('\n')
  lines.splice((start ?? line) - 1, line - (start ?? line) + 1, ...suggestion!.replace(/\n$/, '').split('\n'))
  return lines.join('\n')
}

describe('suggest', () => {
  test('remarks on lines that the diff shows, and accepting the suggestion is the whole rewrite', async () => {
    const result = await step(await newFile())
    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([])
    const [remark, ...others] = scene.github.reviews.remarks
    expect(others).toEqual([])
    expect(remark).toMatchObject({ path: 'src/main.ts', commit_id: scene.world.head })
    expect(remark?.body).toMatch(
      /^<!-- backend-advisor:suggestion \w{16} \w{16} -->\n`ProductApi` and `UserApi` can share/,
    )
    expect(remark?.body).toMatch(/2 Cosmos DB accounts and 2 storage accounts would be replaced/)

    const { origin, head } = scene.world
    execFileSync('git', ['checkout', '--quiet', '--detach', head], { cwd: origin })
    execFileSync('git', ['apply', result.outputs.patch!], { cwd: origin })
    expect(accept(SHOP + PRODUCTS, remark!)).toBe(readFileSync(join(origin, 'src/main.ts'), 'utf8'))

    const [comment] = await scene.comments()
    expect(comment?.body.split('\n')[1]).toBe(VERDICT)
    expect(comment?.body).toContain('1 group can be committed from the suggestions on the lines.')
    expect(comment?.body).not.toContain('```diff')
    expect(git(origin, 'rev-parse', head)).toBe(head)
  })

  test('an edit beyond one hunk goes into the comment as a patch', async () => {
    const result = await step()
    expect(result.exitCode).toBe(0)
    expect(scene.github.reviews.remarks).toEqual([])
    expect(reviews()).toBe(0)
    const [comment] = await scene.comments()
    expect(comment?.body).toContain('1 group reaches beyond what one hunk of the diff shows')
    expect(comment?.body).toContain(`\`\`\`diff\n${readFileSync(result.outputs.patch!, 'utf8')}`)
  })

  test('of two groups each goes where it fits', async () => {
    const change = await scene.arrange({ 'src/main.ts': SHOP }, { 'src/main.ts': SHOP + PRODUCTS, 'src/blog.ts': BLOG })
    await step(change)
    expect(scene.github.reviews.remarks.map(({ path }) => path)).toEqual(['src/blog.ts'])
    const [comment] = await scene.comments()
    expect(comment?.body).toContain('1 group can be committed from the suggestions on the lines. 1 group reaches')
    expect(comment?.body.match(/^diff --git .*$/gm)).toEqual(['diff --git a/src/main.ts b/src/main.ts'])
  })

  test('nothing is suggested twice, whoever else writes our marker', async () => {
    const change = await newFile()
    await step(change)
    const forged = scene.github.reviews.remarks[0]!.body
    await step({ ...change, run: { id: 1001 } })
    expect(reviews()).toBe(1)
    expect((await scene.comments())[0]?.body).toContain('1 group can be committed')

    const again = await newFile()
    scene.github.reviews.plant('mallory', forged)
    await step(again)
    expect(reviews()).toBe(1)
    expect(scene.github.reviews.remarks.map(({ user }) => user.login)).toEqual(['mallory', 'github-actions[bot]'])
  })

  test('a suggestion that has moved stays the one it was', async () => {
    const change = await newFile()
    await step(change)
    const more = pushMore(scene.world, { 'src/main.ts': `// The shop.\n${SHOP}${PRODUCTS}` })
    await uploadHead(scene.github, more)
    const result = await step({ ...change, run: { id: 1001 }, payload: pullRequestEvent(scene.number, more) })
    expect(result.outputs.groups).toBe('1')
    expect(scene.github.reviews.remarks).toHaveLength(1)
  })

  test('a head that has moved is left to its own run', async () => {
    const change = await newFile()
    const more = pushMore(scene.world, { 'docs.md': '# Shop\n' })
    await uploadHead(scene.github, more)
    const result = await step(change)
    expect(notices(result)[0]).toContain(`No suggestion on lines: the pull request is at \`${more.head.slice(0, 12)}\``)
    expect(reviews()).toBe(0)
  })

  test.each<[law: string, refusal: { status: number; message: string }, notice: RegExp]>([
    [
      '422 for a line outside the diff',
      { status: 422, message: 'Line could not be resolved' },
      /did not accept the review \(HTTP 422/,
    ],
    ['403', { status: 403, message: 'Resource not accessible by integration' }, /permission pull-requests: write/],
  ])('%s: the comment carries the patch, and it is said once', async (_law, refusal, notice) => {
    const change = await newFile()
    scene.github.order(/POST .*reviews/, refusal)
    const result = await step(change)
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(notice)])
    const [comment] = await scene.comments()
    expect(comment?.body).toContain('```diff\ndiff --git a/src/main.ts b/src/main.ts')
    expect(result.outputs.conclusion).toBe('success')
  })

  test('the token of a fork may only read: the summary has the patch', async () => {
    const change = await newFile()
    const payload = pullRequestEvent(scene.number, scene.world, { fromFork: true })
    const result = await step({ ...change, payload, token: TOKENS.readOnly })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringMatching(/^No suggestion.*from a fork/),
      expect.stringMatching(/comment/),
    ])
    expect(result.summary).toContain('```diff')
  })

  test('a token that may only read is told its permission, and the summary has the patch', async () => {
    const result = await step({ ...(await newFile()), token: TOKENS.readOnly })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringMatching(/^No suggestion on lines: .*permission pull-requests: write \(HTTP 403: Resource not/),
      expect.stringMatching(/^Could not write the comment .*permission pull-requests: write \(HTTP 403: Resource not/),
    ])
    expect(result.summary).toContain(VERDICT)
    expect(result.summary).toContain('No suggestion on lines: ')
    expect(result.summary).toContain(`\`\`\`diff\n${readFileSync(result.outputs.patch!, 'utf8')}`)
    expect(result.outputs.conclusion).toBe('success')
    expect(scene.github.reviews.remarks).toEqual([])
    expect(await scene.comments()).toEqual([])
  })

  test('without consent, what replaces data is not suggested', async () => {
    const result = await step({ ...(await newFile()), inputs: { mode: 'suggest' } })
    expect(result.exitCode).toBe(0)
    expect(scene.github.reviews.remarks).toEqual([])
    expect((await scene.comments())[0]?.body).toContain('set `allow-stateful: true` to agree')
  })

  test('source with fences, hidden letters or CRLF: a longer fence, or a patch', async () => {
    const fenced = SHOP.replace('const app', '/* ```suggestion */\nconst app').replace(
      'const userApi',
      '// ````\nconst userApi',
    )
    const one = await scene.arrange({ 'README.md': '' }, { 'src/main.ts': fenced + PRODUCTS })
    await step(one)
    const [remark] = scene.github.reviews.remarks
    expect(remark?.body).toMatch(/^`{5,}suggestion$/m)
    for (const text of [SHOP.replace('const userApi', '// \u202e\nconst userApi'), SHOP.replaceAll('\n', '\r\n')]) {
      const change = await scene.arrange({ 'README.md': '' }, { 'src/main.ts': text + PRODUCTS })
      await step(change)
      expect(scene.github.reviews.remarks).toEqual([])
      expect((await scene.comments())[0]?.body).toContain('```diff')
    }
  })
})

test.each([
  ['a line that no hunk shows', 1, 1],
  ['lines that begin outside', 1, 20],
])('the host itself refuses %s', async (_law, firstLine, lastLine) => {
  const repository = { owner: OWNER, repo: REPOSITORY }
  const { board } = openGitHub({ token: TOKENS.job, baseUrl: scene.github.url, repository }, new MemoryJob())
  const remarks = [{ path: 'src/main.ts', firstLine, lastLine, body: 'Here?' }]
  const review = { commit: scene.world.head, body: 'Remarks', remarks }
  await expect(board.createReview(scene.number, review)).rejects.toMatchObject({ status: 422 })
  expect(scene.github.reviews.remarks).toEqual([])
})
