import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEngine } from '../../src/cli/load-engine.js'
import { run } from '../../src/cli/run.js'
import { parseReport } from '../../src/config/report-file.js'
import type { Report } from '../../src/model/report.js'
import { commit, git, removeTemporaryFolders, temporaryFolder, writeFiles } from '../support/git-world.js'
import type { Files } from '../support/git-world.js'
import { recordingTerminal } from './recording-terminal.js'

jest.setTimeout(30_000)

const IMPORTS = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'
import { defineBackend } from '@atakora/component/backend'
`
const STACK = `const stack = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })\n`
const api = (id: string, location = ''): string => `
new CrudApi(stack, '${id}Api', { entityName: '${id}', schema: { id: 'string' }, partitionKey: '/id'${location} })
`
/** A backend of two consistencies: an error. */
const TORN = `
const backend = defineBackend({
  cart: CrudApi.define('CartApi', { entityName: 'Cart', schema: { id: 'string' }, consistency: 'Strong' }),
  wish: CrudApi.define('WishApi', { entityName: 'Wish', schema: { id: 'string' }, consistency: 'Eventual' })
})
backend.addToStack(stack)
`
const FILE = 'src/main.ts'
const start = IMPORTS + STACK + api('User') + api('Product')

let folder: string

beforeEach(() => {
  folder = temporaryFolder('news')
  git(folder, 'init', '--quiet', '--initial-branch=main')
})
afterAll(removeTemporaryFolders)

/** What `check --base` says of a change made on a branch. */
async function change(before: Files, after: Files, base = 'main'): Promise<Report> {
  commit(folder, before, 'Before')
  git(folder, 'checkout', '--quiet', '-b', 'change')
  commit(folder, after, 'After')
  return parseReport((await check(['--base', base, '--format', 'json'])).stdout, 'report')
}

async function check(argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = recordingTerminal({ cwd: folder })
  const code = await run(['check', ...argv], terminal, loadEngine)
  return { code, stdout: terminal.out(), stderr: terminal.err() }
}

const told = ({ findings, comparison }: Report): unknown => ({
  findings: findings.map(({ rule, state, arguments: { components } }) => [rule, state, components ?? null]),
  resolved: comparison?.resolved.map(({ rule, arguments: { components } }) => [rule, components ?? null]),
})

const SAME = { findings: [['shareable-components', 'existing', ['ProductApi', 'UserApi']]], resolved: [] }

describe('is no news', () => {
  test.each<[law: string, after: Files]>([
    ['a change of something else', { 'README.md': '# Shop\n' }],
    ['lines put before it', { [FILE]: `// The shop.\n\n\n${start}` }],
    ['another file name', { [FILE]: null, 'src/shop.ts': start }],
    ['another folder', { [FILE]: null, 'services/shop/src/main.ts': start }],
    ['another layout', { [FILE]: start.replaceAll(', ', ',\n    ').replaceAll('{ ', '{\n  ') }],
    ['another order', { [FILE]: IMPORTS + STACK + api('Product') + api('User') }],
    ['other properties', { [FILE]: start.replaceAll("{ id: 'string' }", "{ id: 'string', name: 'string' }") }],
  ])('%s', async (_law, after) => {
    expect(told(await change({ [FILE]: start }, after))).toEqual(SAME)
  })

  test('a member that has left its group', async () => {
    const before = { [FILE]: start + api('Order') }
    expect(told(await change(before, { [FILE]: start }))).toEqual(SAME)
  })

  test('two groups that have become one, with nobody else in it', async () => {
    const split = start + api('Order', `, location: 'westeurope'`) + api('Review', `, location: 'westeurope'`)
    const report = await change({ [FILE]: split }, { [FILE]: split.replaceAll('westeurope', 'eastus') })
    expect(told(report)).toEqual({
      findings: [['shareable-components', 'existing', ['OrderApi', 'ProductApi', 'ReviewApi', 'UserApi']]],
      resolved: [],
    })
  })
})

describe('is news', () => {
  test('a group that was not there', async () => {
    const report = await change({ [FILE]: IMPORTS + STACK + api('User') }, { [FILE]: start })
    expect(told(report)).toEqual({
      findings: [['shareable-components', 'new', ['ProductApi', 'UserApi']]],
      resolved: [],
    })
  })

  test('a new member of an old group, and only the member', async () => {
    const report = await change({ [FILE]: start }, { [FILE]: start + api('Order') })
    expect(told(report)).toEqual({
      findings: [['shareable-components', 'new', ['OrderApi', 'ProductApi', 'UserApi']]],
      resolved: [],
    })
    expect(report.findings[0]!.joined).toEqual(['CrudApi:stack:OrderApi'])
  })

  test('a member of another name, and only the member', async () => {
    const before = { [FILE]: start + api('Order') }
    const report = await change(before, { [FILE]: start + api('Purchase') })
    expect(told(report)).toEqual({
      findings: [['shareable-components', 'new', ['ProductApi', 'PurchaseApi', 'UserApi']]],
      resolved: [],
    })
    expect(report.findings[0]!.joined).toEqual(['CrudApi:stack:PurchaseApi'])
  })

  test('what a comment has accepted that is gone', async () => {
    const comment = '// backend-advisor-ignore-file shareable-components -- They move in March\n'
    expect(told(await change({ [FILE]: comment + start }, { [FILE]: start }))).toEqual({
      findings: [['shareable-components', 'new', ['ProductApi', 'UserApi']]],
      resolved: [],
    })
  })

  test('one finding in the place of another of the same rule', async () => {
    const report = await change(
      { [FILE]: start },
      { [FILE]: start.replaceAll('User', 'Customer').replaceAll('Product', 'Article') },
    )
    expect(told(report)).toEqual({
      findings: [['shareable-components', 'new', ['ArticleApi', 'CustomerApi']]],
      resolved: [['shareable-components', ['ProductApi', 'UserApi']]],
    })
  })

  test('a finding of another rule beside one that is gone', async () => {
    const alone = IMPORTS + STACK + api('User')
    const report = await change({ [FILE]: start }, { [FILE]: alone + TORN })
    const news = report.findings.filter(({ state }) => state === 'new').map(({ rule }) => rule)
    expect(news).toContain('conflicting-requirements')
    expect(report.comparison!.resolved.map(({ rule }) => rule)).toEqual(['shareable-components'])
  })

  test('what is resolved, with the places it had', async () => {
    const report = await change({ [FILE]: start }, { [FILE]: IMPORTS + STACK + api('User') })
    expect(report.findings).toEqual([])
    expect(report.comparison!.resolved).toMatchObject([{ rule: 'shareable-components', file: FILE, line: 6 }])
  })
})

describe('cannot be told', () => {
  const broken = `${start}const = \n`
  const elsewhere = start.replaceAll('stack', 'other')

  test('where the base has the file in a form that could not be read', async () => {
    const report = await change({ [FILE]: broken }, { [FILE]: start, 'src/other.ts': elsewhere })
    expect(report.findings.map(({ file, state }) => [file, state])).toEqual([
      [FILE, undefined],
      ['src/other.ts', 'new'],
    ])
    expect(report.notes).toEqual([
      {
        kind: 'no-base',
        file: null,
        message: 'main could not be read in full, so it is not known whether 1 finding is new',
      },
    ])
  })

  test('so that the words do not call it new', async () => {
    await change({ [FILE]: `${start}${TORN}const = \n` }, { [FILE]: start + TORN })
    const { stdout } = await check(['--base', 'main'])
    expect(stdout).not.toMatch(/new since|new error/i)
    expect(stdout).toContain('it is not known whether 2 findings are new')
  })

  test('whether it is resolved, where the change has broken the file', async () => {
    const report = await change({ [FILE]: start }, { [FILE]: broken })
    expect(report.findings).toEqual([])
    expect(report.comparison!.resolved).toEqual([])
  })
})

describe('the base', () => {
  test('is where the branch began: what has happened there since is nobody’s news', async () => {
    commit(folder, { [FILE]: start }, 'Before')
    git(folder, 'checkout', '--quiet', '-b', 'change')
    commit(folder, { 'README.md': '# Shop\n' }, 'After')
    git(folder, 'checkout', '--quiet', 'main')
    commit(folder, { [FILE]: start + TORN }, 'Meanwhile')
    git(folder, 'checkout', '--quiet', 'change')
    const { stdout } = await check(['--base', 'main', '--format', 'json'])
    expect(told(parseReport(stdout, 'report'))).toEqual(SAME)
  })

  test('may be a report or a folder', async () => {
    writeFiles(folder, { [`old/${FILE}`]: IMPORTS + STACK + api('User'), [`new/${FILE}`]: start })
    const { stdout: old } = await check(['old', '--format', 'json'])
    writeFileSync(join(folder, 'old.json'), old)
    for (const base of ['old.json', './old', 'old']) {
      const { stdout } = await check(['new', '--base', base, '--format', 'json'])
      const report = parseReport(stdout, 'report')
      expect(report.comparison).toEqual({ base, resolved: [] })
      expect(report.findings.map(({ state }) => state)).toEqual(['new'])
    }
  })

  test('is read without a checkout: what is not committed counts as changed', async () => {
    commit(folder, { [FILE]: start }, 'Before')
    writeFiles(folder, { [FILE]: start + api('Order') })
    const { stdout } = await check(['--base', 'HEAD', '--format', 'json'])
    expect(parseReport(stdout, 'report').findings.map(({ state }) => state)).toEqual(['new'])
    expect(git(folder, 'status', '--porcelain').trim()).toBe(`M ${FILE}`)
  })

  test.each<[law: string, arrange: () => string, message: string]>([
    ['that is nothing', () => 'nowhere', 'option --base: "nowhere" is no git ref, no report and no folder\n'],
    [
      'of another history',
      () => {
        git(folder, 'checkout', '--quiet', '--orphan', 'other')
        commit(folder, { 'other.md': 'Other\n' }, 'Other')
        git(folder, 'checkout', '--quiet', 'main')
        return 'other'
      },
      'option --base: "other" has no commit in common with what is checked out\n',
    ],
    [
      'that a shallow clone does not hold',
      () => {
        commit(folder, { 'README.md': '# Shop\n' }, 'More')
        const clone = temporaryFolder('shallow')
        git(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.')
        folder = clone
        return 'HEAD~1'
      },
      'option --base: "HEAD~1" is not in this shallow clone; check out with fetch-depth: 0, or run git fetch --unshallow\n',
    ],
  ])('%s is wrong usage', async (_law, arrange, message) => {
    commit(folder, { [FILE]: start }, 'Before')
    const base = arrange()
    expect(await check(['--base', base])).toEqual({ code: 2, stdout: '', stderr: message })
  })
})

describe('--fail-on-new', () => {
  test.each<[law: string, before: string, after: string, code: number]>([
    ['an old error fails nothing', start + TORN, start + TORN + api('Order', `, location: 'westeurope'`), 0],
    ['a new one does', start, start + TORN, 1],
    ['a new one below the threshold does not', IMPORTS + STACK + api('User'), start, 0],
  ])('%s', async (_law, before, after, code) => {
    commit(folder, { [FILE]: before }, 'Before')
    git(folder, 'checkout', '--quiet', '-b', 'change')
    commit(folder, { [FILE]: after }, 'After')
    expect((await check(['--base', 'main', '--fail-on-new'])).code).toBe(code)
  })

  test('without it, old errors count too', async () => {
    commit(folder, { [FILE]: start + TORN }, 'Before')
    expect((await check(['--base', 'HEAD'])).code).toBe(1)
  })
})
