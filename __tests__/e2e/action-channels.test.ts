import { describe, expect, jest, test } from '@jest/globals'
import { checkOut } from '../support/git-world.js'
import { pullRequestEvent } from '../support/pull-request-event.js'
import { named, notices, Scene, VERDICT } from '../support/scene.js'
import { TOKENS } from '../support/strict-github.js'

// A host in trouble is waited for as long as a real one would be.
jest.setTimeout(30_000)

const scene = Scene.prepare()

describe('a host that says no', () => {
  const limited = (seconds: string) => ({
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': seconds },
  })
  const bad = { status: 502, message: 'Bad Gateway' }

  test.each([
    ['403', /pull-requests: write/, [{ status: 403, message: 'Resource not accessible by integration' }]],
    ['404', /pull-requests: write/, [{ status: 404, message: 'Not Found' }]],
    ['422', /did not accept the comment/, [{ status: 422, message: 'Validation Failed' }]],
    ['502, again and again', /next run tries again/, [bad, bad, bad]],
    ['a rate limit of an hour', /slow down/, [limited('3600')]],
  ])('with %s costs the comment, never the job', async (_status, reason, answers) => {
    scene.github.order(/POST .*comments/, ...answers)
    const result = await scene.step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(reason)])
    expect(await scene.comments()).toEqual([])
    expect(result.summary).toContain(VERDICT)
    expect(named(result, 'warning')).toHaveLength(1)
    expect(result.outputs.conclusion).toBe('success')
  })

  test.each([
    ['502 once', [bad]],
    ['a secondary rate limit of a second', [limited('1')]],
  ])('with %s still gets the comment', async (_status, answers) => {
    scene.github.order(/POST .*comments/, ...answers)
    const result = await scene.step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([])
    expect(await scene.comments()).toHaveLength(1)
  })

  test('because the token of a fork may only read is explained once', async () => {
    const payload = pullRequestEvent(scene.number, scene.world, { fromFork: true })
    const result = await scene.step({ token: TOKENS.readOnly, payload })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/from a fork/)])
    expect(result.summary).toContain(VERDICT)
    expect(named(result, 'warning')).toHaveLength(1)
  })

  test('because there is no token is explained once, and says which commit was read instead', async () => {
    const result = await scene.step({ token: '' })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([
      expect.stringMatching(/base branch’s policy could not be read/),
      expect.stringContaining(`reads the checked-out commit ${scene.world.merge}`),
      expect.stringMatching(/github-token is empty/),
    ])
    expect(result.summary).toContain(VERDICT)
    expect(result.outputs.conclusion).toBe('neutral')
  })

  test('to the files of the head is answered with those of the checkout, without their lines', async () => {
    const refusal = { status: 403, message: 'Resource not accessible by integration' }
    // One answer for where the branch began, one for its head.
    scene.github.order(/GET .*git\/trees/, refusal, refusal)
    const result = await scene.step()
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringContaining(scene.world.merge)])
    expect(named(result, 'warning')).toEqual([])
    expect((await scene.comments())[0]?.body).toContain(`${scene.world.head}, read from ${scene.world.merge}`)
  })

  test('with a page of a proxy is a host that says no', async () => {
    scene.github.order(/GET .*comments/, { status: 200, raw: '<html>::error::Sign in ##[add-mask]a</html>' })
    const result = await scene.step()
    expect(result.exitCode).toBe(0)
    expect(result.commands.map(({ name }) => name).sort()).toEqual(['notice', 'warning'])
  })

  test('by not being there costs the comment only', async () => {
    const result = await scene.step({
      workspace: checkOut(scene.world, scene.world.merge, 0),
      environment: { GITHUB_API_URL: 'http://127.0.0.1:9' },
    })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/no answer/)])
    expect(named(result, 'warning')).toHaveLength(1)
  })
})

describe('on other events', () => {
  test.each([
    ['push', { ref: 'refs/heads/main', after: 'a' }],
    ['schedule', { schedule: '0 5 * * 1' }],
    ['workflow_dispatch', { inputs: null, ref: 'refs/heads/main' }],
  ])('%s: summary and annotations, and no word to the host', async (event, payload) => {
    const result = await scene.step({ event, payload })
    expect(result.exitCode).toBe(0)
    expect(scene.github.requests).toEqual([])
    expect(notices(result)).toEqual([])
    expect(result.summary).toContain(VERDICT)
    expect(result.outputs.groups).toBe('1')
    // The checked-out files, whose lines the merge has moved.
    expect(named(result, 'warning')).toMatchObject([{ properties: { line: '10' } }])
  })

  test('pull_request without a readable payload: the checkout, with one notice', async () => {
    const result = await scene.step({ payload: '{"pull_request": ' })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/^Not run for a pull request: .*pull_request event/)])
    expect(scene.github.requests).toEqual([])
    expect(result.outputs.groups).toBe('1')
  })

  test('a runner without job summaries is no reason to fail', async () => {
    const result = await scene.step({ environment: { GITHUB_STEP_SUMMARY: null } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs.conclusion).toBe('success')
    expect(await scene.comments()).toHaveLength(1)
  })
})
