import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Patience } from '../../src/adapters/github-host.js'
import { openGitHubHost } from '../../src/adapters/github-host.js'
import { HostRefusal } from '../../src/model/failure.js'
import type { CodeHost } from '../../src/ports/code-host.js'
import type { PullRequestWorld } from '../support/git-world.js'
import { createWorld, removeTemporaryFolders, temporaryFolder } from '../support/git-world.js'
import { MemoryJob } from '../support/memory-job.js'
import type { StrictGitHub } from '../support/strict-github.js'
import { OWNER, REPOSITORY, startStrictGitHub, TOKENS } from '../support/strict-github.js'
import { uploadWorld } from '../support/upload.js'

const IMPATIENT: Patience = {
  rateLimitSeconds: 60,
  repetitions: 2,
  answerMilliseconds: 20_000,
  secondMilliseconds: 2,
}

let world: PullRequestWorld
let github: StrictGitHub
let pullRequest: number

beforeAll(() => {
  world = createWorld(temporaryFolder('world'), {
    base: { 'src/main.ts': 'export {}\n', '.github/backend-advisor.yml': 'contract: documented\n' },
    head: { 'src/reviews.ts': 'export const reviews = []\n' },
  })
})

beforeEach(async () => {
  github = await startStrictGitHub()
  pullRequest = await uploadWorld(github, world)
})

afterEach(async () => {
  await github.close()
})

afterAll(removeTemporaryFolders)

function open(token: string = TOKENS.job, patience = IMPATIENT): { readonly host: CodeHost; readonly job: MemoryJob } {
  const job = new MemoryJob()
  const repository = { owner: OWNER, repo: REPOSITORY }
  return { host: openGitHubHost({ token, baseUrl: github.url, repository }, job, patience), job }
}

describe('the host of code', () => {
  test('is asked as GitHub’s own description says, and understood', async () => {
    const { host } = open()
    const comment = await host.createComment(pullRequest, 'One group.')
    await host.updateComment(comment, 'Two groups.')
    expect(await host.listComments(pullRequest)).toMatchObject([{ author: 'github-actions[bot]', body: 'Two groups.' }])
    expect(await host.whoAmI()).toBe('github-actions[bot]')
    expect(await host.headSha(pullRequest)).toBe(world.head)
    const { entries, complete } = await host.listTree(world.head, 'everything')
    expect(complete).toBe(true)
    expect(entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'folder .github',
      'file .github/backend-advisor.yml',
      'folder src',
      'file src/main.ts',
      'file src/reviews.ts',
    ])
    const reviews = entries.find(({ path }) => path === 'src/reviews.ts')
    expect(reviews?.size).toBe(26)
    expect(asText(await host.readBlob(reviews!.sha))).toBe('export const reviews = []\n')
    expect(github.complaints).toEqual([])
  })

  test('lists one level of a tree', async () => {
    const { entries } = await open().host.listTree(world.base, 'one-level')
    expect(entries.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['folder .github', 'folder src'])
  })

  test.each([
    ['a file that is there', '.github/backend-advisor.yml', 'contract: documented\n'],
    ['a file that is not', '.github/backend-advisor.json', null],
    ['a folder, which is no file', '.github', null],
    ['a file of the head, asked of the base', 'src/reviews.ts', null],
  ])('reads %s', async (_case, path, text) => {
    const bytes = await open().host.readFile(path, world.base)
    expect(bytes === null ? null : asText(bytes)).toBe(text)
    expect(github.complaints).toEqual([])
  })

  test('lists the comments of all pages, oldest first', async () => {
    for (let index = 1; index <= 103; index++) {
      await github.arrange(TOKENS.mallory, 'POST', `/issues/${pullRequest}/comments`, { body: `comment ${index}` })
    }
    const comments = await open().host.listComments(pullRequest)
    expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 103 }, (_, index) => `comment ${index + 1}`))
  })
})

describe('a host in trouble', () => {
  const bad = { status: 502, message: 'Bad Gateway' }
  const slow = (seconds: string) => ({
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': seconds },
  })

  test('is asked again after a 502', async () => {
    github.order(/GET .*comments/, bad, bad)
    expect(await open().host.listComments(pullRequest)).toEqual([])
    expect(github.requests).toHaveLength(3)
  })

  test('is left alone after the third 502', async () => {
    github.order(/GET .*comments/, bad, bad, bad)
    await expect(open().host.listComments(pullRequest)).rejects.toMatchObject({ status: 502, limited: false })
  })

  test('is not told twice to create a comment, because the first one may have arrived', async () => {
    github.order(/POST .*comments/, bad)
    await expect(open().host.createComment(pullRequest, 'text')).rejects.toMatchObject({ status: 502 })
    expect(github.requests).toHaveLength(1)
  })

  test('is waited for when it names a time that a job can wait', async () => {
    github.order(/POST .*comments/, slow('7'))
    const { host, job } = open()
    expect((await host.createComment(pullRequest, 'text')).body).toBe('text')
    expect(job.told).toEqual([{ level: 'progress', message: 'The host asks to slow down; waiting 7 s.' }])
  })

  test.each([['3600'], ['61'], ['1e9']])('is taken at its word when it asks for %s seconds', async (seconds) => {
    github.order(/GET .*comments/, slow(seconds))
    await expect(open().host.listComments(pullRequest)).rejects.toMatchObject({ status: 403, limited: true })
    expect(github.requests).toHaveLength(1)
  })

  test.each([['0'], ['-5'], ['1']])('cannot make us ask for ever with waits of %s seconds', async (seconds) => {
    github.order(/GET .*comments/, ...Array.from({ length: 100 }, () => slow(seconds)))
    await expect(open().host.listComments(pullRequest)).rejects.toMatchObject({ status: 403, limited: true })
    expect(github.requests.length).toBeLessThanOrEqual(3)
  })

  test('is not waited for until a limit is lifted in an hour', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    github.order(/GET .*comments/, { status: 403, message: 'API rate limit exceeded', headers })
    await expect(open().host.listComments(pullRequest)).rejects.toMatchObject({ status: 403, limited: true })
  })

  test('that never answers is given up', async () => {
    github.order(/GET .*comments/, 'silence', 'silence', 'silence')
    const { host } = open(TOKENS.job, { ...IMPATIENT, answerMilliseconds: 300 })
    await expect(host.listComments(pullRequest)).rejects.toMatchObject({ status: 0 })
    expect(github.requests).toHaveLength(3)
  })

  test.each([
    ['a page of a proxy', '<html>Sign in to continue</html>'],
    ['nothing', ''],
    ['another shape', '{"message":"moved"}'],
  ])('that answers with %s refuses', async (_case, raw) => {
    github.order(/GET .*comments/, { status: 200, raw })
    github.order(/GET .*pulls/, { status: 200, raw })
    await expect(open().host.headSha(pullRequest)).rejects.toBeInstanceOf(HostRefusal)
  })

  test('that is not there refuses without a status', async () => {
    const { host } = open()
    await github.close()
    await expect(host.headSha(pullRequest)).rejects.toMatchObject({ status: 0 })
    github = await startStrictGitHub()
  })

  test('that does not know the token refuses', async () => {
    await expect(open('ghs_expired').host.headSha(pullRequest)).rejects.toMatchObject({ status: 401 })
  })

  test('that lets a token only read refuses the comment', async () => {
    const { host } = open(TOKENS.readOnly)
    expect(await host.listComments(pullRequest)).toEqual([])
    await expect(host.createComment(pullRequest, 'text')).rejects.toMatchObject({ status: 403, limited: false })
  })

  test('refuses a comment that is too long', async () => {
    await expect(open().host.createComment(pullRequest, 'x'.repeat(65_537))).rejects.toMatchObject({ status: 422 })
  })
})

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
