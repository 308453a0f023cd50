import { describe, expect, jest, test } from '@jest/globals'
import { markerLine } from '../../src/deliver/marker.js'
import { checkOut, pushMore, temporaryFolder } from '../support/git-world.js'
import { pullRequestEvent } from '../support/pull-request-event.js'
import { api, named, notices, PRODUCTS, Scene, SHOP, VERDICT } from '../support/scene.js'
import { TOKENS } from '../support/strict-github.js'
import { uploadHead } from '../support/upload.js'

// Starting programs takes its time on a busy machine.
jest.setTimeout(30_000)

const scene = Scene.prepare()

describe('on a pull request', () => {
  test('the step comments, annotates, summarises and sets its outputs', async () => {
    const result = await scene.step()
    expect(result.exitCode).toBe(0)
    expect(result.stderr).toBe('')
    const [comment, ...others] = await scene.comments()
    expect(others).toEqual([])
    expect(comment?.user.login).toBe('github-actions[bot]')
    expect(comment?.body).toMatch(
      new RegExp(
        `^<!-- backend-advisor:v1 root= tool=[\\w.%]+ run=18/1000/1 head=${scene.world.head} config=\\w{12} -->\\n`,
      ),
    )
    expect(comment?.body.split('\n')[1]).toBe(VERDICT)
    expect(comment?.body).toContain(`Updated for ${scene.world.head}`)
    expect(result.summary).toContain(VERDICT)
    expect(result.outputs).toEqual({
      findings: '1',
      groups: '1',
      'avoidable-resources': '3',
      'monthly-saving': '0.00',
      report: expect.stringContaining('report.json'),
      sarif: expect.stringContaining('backend-advisor.sarif'),
      conclusion: 'success',
    })
    expect(result.report()).toMatchObject({ schemaVersion: 1, summary: { groups: 1, avoidableResources: 3 } })
  })

  test('lines are those of the head, although the checkout is a merge that moved them', async () => {
    const result = await scene.step()
    const [line] = SHOP.split('\n').flatMap((text, index) => (text.includes('UserApi') ? [index + 1] : []))
    expect(named(result, 'warning')).toMatchObject([{ properties: { file: 'src/main.ts', line: String(line) } }])
    expect((await scene.comments())[0]?.body).toContain(`/blob/${scene.world.head}/src/main.ts#L${line}`)
    expect(result.stdout).toContain(`Reads commit ${scene.world.head}.`)
  })

  test('a checkout with history needs the host for the comment alone', async () => {
    const result = await scene.step({ workspace: checkOut(scene.world, scene.world.merge, 0) })
    expect(result.outputs.groups).toBe('1')
    expect(scene.github.requests).toEqual([
      `GET /repos/acme/storefront/issues/${scene.number}/comments?per_page=100`,
      `GET /repos/acme/storefront/pulls/${scene.number}`,
      `POST /repos/acme/storefront/issues/${scene.number}/comments`,
    ])
  })

  test('a pull_request_target step reads the head, although only the base is checked out', async () => {
    const result = await scene.step({
      event: 'pull_request_target',
      workspace: checkOut(scene.world, scene.world.base, 1),
    })
    expect(result.stdout).toContain(`Reads commit ${scene.world.head}.`)
    expect(result.outputs.groups).toBe('1')
    expect(await scene.comments()).toHaveLength(1)
  })

  test('a second run leaves its comment alone when nothing changed', async () => {
    await scene.step()
    const before = await scene.comments()
    const count = scene.writes.length
    const result = await scene.step({ run: { id: 1001 } })
    expect(result.exitCode).toBe(0)
    expect(scene.writes).toHaveLength(count)
    expect(await scene.comments()).toEqual(before)
  })

  test('a second run updates the same comment when something changed', async () => {
    await scene.step()
    await scene.say(TOKENS.mallory, 'Is that so?')
    const more = pushMore(scene.world, { 'src/main.ts': SHOP + PRODUCTS + api(`'OrderApi'`, 'Order') })
    await uploadHead(scene.github, more)
    const workspace = checkOut(more, more.merge, 1)
    const result = await scene.step({ run: { id: 1001 }, workspace, payload: pullRequestEvent(scene.number, more) })
    expect(result.exitCode).toBe(0)
    const [first, second, ...others] = await scene.comments()
    expect(others).toEqual([])
    expect(first?.id).toBe(1)
    expect(first?.body).toContain('**3 components could share 3 resources instead of creating 9.**')
    expect(first?.body).toContain('run=18/1001/1')
    expect(second?.body).toBe('Is that so?')
    expect(scene.writes.at(-1)).toBe('PATCH /repos/acme/storefront/issues/comments/1')
  })

  test('an older run does not overwrite a newer one', async () => {
    await scene.step({ run: { id: 1002 }, inputs: { 'comment-when': 'always' } })
    const before = await scene.comments()
    const result = await scene.step({ run: { id: 1001 }, inputs: { 'comment-when': 'always' } })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringContaining('A later run has already written')])
    expect(await scene.comments()).toEqual(before)
  })

  test('a run for a head that has moved on leaves the pull request to the next run', async () => {
    const more = pushMore(scene.world, { 'README.md': '# Shop\n' })
    await uploadHead(scene.github, more)
    const result = await scene.step()
    expect(notices(result)).toEqual([expect.stringContaining(more.head)])
    expect(await scene.comments()).toEqual([])
    expect(result.summary).toContain(VERDICT)
  })

  test('a comment with our marker by another author is nobody’s business', async () => {
    const marker = {
      root: '',
      tool: '9',
      run: { number: 1, id: 9_999_999, attempt: 1 },
      head: scene.world.head,
      config: '',
    }
    const forged = `${markerLine(marker)}All is well.`
    await scene.say(TOKENS.mallory, forged)
    await scene.step()
    const [theirs, ours, ...others] = await scene.comments()
    expect(others).toEqual([])
    expect(theirs).toMatchObject({ user: { login: 'mallory' }, body: forged })
    expect(ours?.body).toContain(VERDICT)
  })

  test('no comment is begun where there is nothing to say', async () => {
    const change = await scene.arrange({ 'src/main.ts': SHOP }, { 'README.md': '# Shop\n' })
    const result = await scene.step(change)
    expect(result.exitCode).toBe(0)
    expect(await scene.comments()).toEqual([])
    expect(result.summary).not.toBe('')
    expect((await scene.step({ ...change, inputs: { 'comment-when': 'always' } })).exitCode).toBe(0)
    expect(await scene.comments()).toHaveLength(1)
  })

  test.each([
    ['in mode annotate', { mode: 'annotate' }],
    ['with comment-when never', { 'comment-when': 'never' }],
  ])('%s nothing is written to the pull request', async (_law, inputs) => {
    const result = await scene.step({ inputs })
    expect(result.exitCode).toBe(0)
    expect(scene.writes).toEqual([])
    expect(notices(result)).toEqual([])
    expect(named(result, 'warning')).toHaveLength(1)
    expect(result.summary).toContain(VERDICT)
  })

  test('a folder of the repository is analysed on its own, with a comment of its own', async () => {
    const files = { 'services/shop/src/main.ts': SHOP + PRODUCTS, 'services/mail/src/main.ts': SHOP + PRODUCTS }
    const change = await scene.arrange({ 'README.md': '# Shop\n' }, files)
    const shop = await scene.step({ ...change, inputs: { 'working-directory': 'services/shop' } })
    const mail = await scene.step({ ...change, inputs: { 'working-directory': 'services', paths: 'mail' } })
    expect(named(shop, 'warning')).toMatchObject([{ properties: { file: 'services/shop/src/main.ts' } }])
    expect(named(mail, 'warning')).toMatchObject([{ properties: { file: 'services/mail/src/main.ts' } }])
    expect((await scene.comments()).map(({ body }) => /root=(\S+)/.exec(body)?.[1])).toEqual([
      'services%2Fshop%2F',
      'services%2Fmail%2F',
    ])
  })
})

describe('the judgement', () => {
  const POLICY = '.github/backend-advisor.yml'

  test('fails the job at the threshold, after everything was said', async () => {
    const result = await scene.step({ inputs: { 'fail-on': 'warning' } })
    expect(result.exitCode).toBe(1)
    expect(named(result, 'error').map(({ message }) => message)).toEqual([
      '1 new finding at or above "warning" (input fail-on)',
    ])
    expect(result.outputs.conclusion).toBe('failure')
    expect(await scene.comments()).toHaveLength(1)
  })

  test('is by the base branch’s policy: a pull request cannot excuse itself', async () => {
    const strict = 'rules:\n  shareable-components: error\n'
    const lenient = 'rules:\n  shareable-components: "off"\n'
    const change = await scene.arrange(
      { 'src/main.ts': SHOP, [POLICY]: strict },
      { 'src/main.ts': SHOP + PRODUCTS, [POLICY]: lenient },
    )
    const result = await scene.step(change)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ findings: '1', conclusion: 'failure' })
  })

  test('never fails the job for a policy that the host did not send', async () => {
    const refusal = { status: 403, message: 'Resource not accessible by integration' }
    scene.github.order(/GET .*contents/, refusal, refusal, refusal)
    const result = await scene.step({ inputs: { 'fail-on': 'info' } })
    expect(result.exitCode).toBe(0)
    expect(notices(result)).toEqual([expect.stringMatching(/policy could not be read \(HTTP 403\)/)])
    expect(result.outputs.conclusion).toBe('neutral')
  })

  test('fails in one line for a policy that a pull request breaks', async () => {
    const change = await scene.arrange({ 'src/main.ts': SHOP }, { [POLICY]: 'isolate: [UserApi]\nfail0n: error\n' })
    const result = await scene.step(change)
    expect(result.exitCode).toBe(1)
    expect(result.commands.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^\.github\/backend-advisor\.yml:2:1: key "fail0n" is not known.*failOn[^\n]*$/),
    ])
    expect(scene.writes).toEqual([])
  })

  test('is neutral where part of the input could not be read', async () => {
    const broken = `import { CrudApi } from '@atakora/component/crud';\nnew CrudApi(`
    const change = await scene.arrange({ 'README.md': '' }, { 'src/broken.ts': broken })
    const result = await scene.step(change)
    expect(result.exitCode).toBe(0)
    expect(result.outputs.conclusion).toBe('neutral')
  })

  test.each([
    ['an unknown mode', { mode: 'coment' }, /input "mode"/],
    ['a folder outside', { 'working-directory': '..' }, /input "working-directory": the path leaves the workspace/],
    ['two folders', { paths: 'src\n.' }, /one path in a step/],
  ])('fails in one line for %s', async (_case, inputs, message) => {
    const result = await scene.step({ inputs })
    expect(result.exitCode).toBe(1)
    expect(named(result, 'error').map((command) => command.message)).toEqual([expect.stringMatching(message)])
    expect(result.stderr).toBe('')
  })
})

describe('names by strangers', () => {
  const HOSTILE = '`"\'Api|@acme/owners <!-- --> %0A::error::pwned ##[add-mask]pwned ::set-output name=findings::0'

  test('do nothing in commands, outputs and the comment', async () => {
    const id = JSON.stringify(`${HOSTILE}\n::error::pwned\r\n##[error]pwned\u0085::error::pwned\u001b[31m`)
    const file = 'src/a,line=1::error::pwned ##[error]pwned%0A.ts'
    const change = await scene.arrange({ 'README.md': '' }, { [file]: SHOP + api(id, 'Product') })
    const result = await scene.step(change)
    expect(result.exitCode).toBe(0)
    expect(result.commands.map(({ name }) => name)).toEqual(['warning'])
    expect(result.commands[0]?.properties).toMatchObject({ file, line: '7' })
    expect(Object.keys(result.outputs)).toEqual([
      'findings',
      'groups',
      'avoidable-resources',
      'monthly-saving',
      'report',
      'sarif',
      'conclusion',
    ])
    expect(result.stdout).not.toContain('\u001b')
    const [comment, ...others] = await scene.comments()
    expect(others).toEqual([])
    expect(comment?.body).toContain(VERDICT)
    expect(comment?.body).not.toMatch(/^::|\u001b|\u0085/m)
    expect(await scene.step({ ...change, run: { id: 1001 } })).toMatchObject({ exitCode: 0 })
    expect(await scene.comments()).toEqual([comment])
  })

  test('do nothing in what is said of the inputs', async () => {
    const result = await scene.step({ inputs: { mode: `x\n::add-mask::pwned\r##[add-mask]pwned` } })
    expect(result.exitCode).toBe(1)
    expect(result.commands.map(({ name }) => name)).toEqual(['error'])
  })

  test('do nothing in links: a report is not written through one', async () => {
    const change = await scene.arrange({ 'README.md': '' }, { 'src/main.ts': SHOP })
    const { symlinkSync, existsSync } = await import('node:fs')
    const target = `${temporaryFolder('elsewhere')}/report.json`
    symlinkSync(target, `${change.workspace}/report.json`)
    const result = await scene.step({ ...change, inputs: { 'report-file': 'report.json' } })
    expect(result.exitCode).toBe(1)
    expect(existsSync(target)).toBe(false)
  })
})
