import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadEngine } from '../../src/cli/load-engine.js'
import { run } from '../../src/cli/run.js'
import { parseBaseline } from '../../src/config/baseline-file.js'
import type { Report } from '../../src/model/report.js'
import { removeTemporaryFolders, temporaryFolder, writeFiles } from '../support/git-world.js'
import type { Files } from '../support/git-world.js'
import { TODAY } from '../support/today.js'
import { recordingTerminal } from './recording-terminal.js'

afterAll(removeTemporaryFolders)

const FILE = '.github/backend-advisor-baseline.txt'
const POLICY = '.github/backend-advisor.yml'

const stackOf = (
  name: string,
  ...components: readonly string[]
): string => `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const ${name} = new ResourceGroupStack(new App(), '${name}', { location: 'eastus' })
${components.map((id) => `new CrudApi(${name}, '${id}', { entityName: '${id}', schema: {} })\n`).join('')}`

const SHOP: Files = {
  'src/shop.ts': stackOf('shop', 'Users', 'Orders'),
  'src/support.ts': stackOf('support', 'Tickets', 'Notes'),
}

function repository(files: Files = SHOP): string {
  const folder = temporaryFolder('baseline-command')
  writeFiles(folder, files)
  return folder
}

async function advise(cwd: string, argv: readonly string[], today = TODAY) {
  const terminal = { ...recordingTerminal({ cwd }), today }
  const code = await run(argv, terminal, loadEngine)
  return { code, out: terminal.out(), err: terminal.err() }
}

const baseline = (cwd: string, argv: readonly string[] = [], today?: string) =>
  advise(cwd, ['baseline', ...argv], today)

async function check(cwd: string, today?: string): Promise<Report> {
  return JSON.parse((await advise(cwd, ['check', '--format', 'json'], today)).out) as Report
}

const entriesIn = (cwd: string) => parseBaseline(readFileSync(join(cwd, FILE), 'utf8'), FILE).entries

describe('what is there is accepted', () => {
  test('with a reason, once', async () => {
    const cwd = repository()
    const first = await baseline(cwd, [
      '--reason',
      'Deployed as it is',
      '--owner',
      '@shop/platform',
      '--until',
      '2027-03-31',
    ])
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toMatch(/^Accepts 2 findings, keeps 0 entries, removes 0\.\n/)
    expect(first.out).toContain('src/shop.ts:5')
    expect(first.out).toContain(`\nWrote \`${FILE}\`. Commit it.\n`)
    expect(entriesIn(cwd)).toEqual(
      [...entriesIn(cwd).map(({ fingerprint }) => fingerprint)].sort().map((fingerprint, index) => ({
        fingerprint,
        rule: 'shareable-components',
        added: TODAY,
        owner: '@shop/platform',
        until: '2027-03-31',
        reason: 'Deployed as it is',
        line: 7 + index,
      })),
    )
    const { findings, notes } = await check(cwd)
    expect(findings.map(({ suppression }) => suppression?.reason)).toEqual(['Deployed as it is', 'Deployed as it is'])
    expect(notes).toEqual([])

    const text = readFileSync(join(cwd, FILE), 'utf8')
    expect(await baseline(cwd, [], '2026-12-24')).toEqual({ code: 0, out: 'Nothing to change: 2 entries.\n', err: '' })
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(text)
  })

  test('further findings beside those that are kept as they were', async () => {
    const cwd = repository({ 'src/shop.ts': SHOP['src/shop.ts']! })
    await baseline(cwd, ['--reason', 'First'])
    const [kept] = entriesIn(cwd)
    writeFiles(cwd, SHOP)
    const { out } = await baseline(cwd, ['--reason', 'Second'], '2026-12-24')
    expect(out).toMatch(/^Accepts 1 finding, keeps 1 entry, removes 0\.\n/)
    expect(entriesIn(cwd)).toHaveLength(2)
    expect(entriesIn(cwd)).toContainEqual({ ...kept, line: expect.any(Number) })
    expect(entriesIn(cwd)).toContainEqual(expect.objectContaining({ added: '2026-12-24', reason: 'Second' }))
  })

  test('what a comment accepts already is not', async () => {
    const excused = SHOP['src/shop.ts']!.replace(
      '\nnew CrudApi',
      '\n// backend-advisor-ignore-next-line shareable-components -- Moves in March\nnew CrudApi',
    )
    const cwd = repository({ ...SHOP, 'src/shop.ts': excused })
    await baseline(cwd, ['--reason', 'Deployed'])
    expect(entriesIn(cwd)).toHaveLength(1)
  })

  test('a wrong comment never is', async () => {
    const wrong = `${SHOP['src/shop.ts']}// backend-advisor-ignore-file shareable-components\n`
    const cwd = repository({ 'src/shop.ts': wrong })
    await baseline(cwd, ['--reason', 'Deployed'])
    expect(entriesIn(cwd).map(({ rule }) => rule)).toEqual(['shareable-components'])
    expect((await check(cwd)).findings.map(({ rule }) => rule)).toContain('invalid-suppression')
  })

  test('what is only worth knowing is when it is named', async () => {
    const cwd = repository({ ...SHOP, [POLICY]: 'rules: { shareable-components: info }\n' })
    expect((await baseline(cwd)).out).toBe('Nothing to change: 0 entries.\n')
    expect(existsSync(join(cwd, FILE))).toBe(false)
    const [first] = (await check(cwd)).findings
    await baseline(cwd, ['--only', first!.fingerprint, '--reason', 'Known'])
    expect(entriesIn(cwd).map(({ fingerprint }) => fingerprint)).toEqual([first!.fingerprint])
  })

  test('anew, when it is named: nothing else changes', async () => {
    const cwd = repository()
    await baseline(cwd, ['--reason', 'Deployed', '--until', '2026-12-01'])
    const [first] = (await check(cwd)).findings
    writeFiles(cwd, { 'src/support.ts': null, 'src/extra.ts': stackOf('extra', 'Mails', 'Calls') })
    const { out } = await baseline(cwd, ['--only', first!.fingerprint, '--reason', 'Later'], '2026-11-28')
    expect(out).toMatch(/^Accepts 1 finding, keeps 1 entry, removes 0\.\n/)
    expect(entriesIn(cwd).filter(({ reason }) => reason === 'Later')).toEqual([
      expect.objectContaining({ added: '2026-11-28', until: null }),
    ])
    expect(entriesIn(cwd)).toHaveLength(2)
  })

  test('in the file that the policy names', async () => {
    const cwd = repository({ ...SHOP, [POLICY]: 'baseline: quality/accepted.txt\n' })
    await baseline(cwd, ['--reason', 'Deployed'])
    expect(readFileSync(join(cwd, 'quality/accepted.txt'), 'utf8').split('\n')).toHaveLength(9)
  })
})

describe('what is not there any more is removed', () => {
  test('and said, without a reason', async () => {
    const cwd = repository()
    await baseline(cwd, ['--reason', 'Deployed'])
    writeFiles(cwd, { 'src/support.ts': null })
    expect((await check(cwd)).notes).toEqual([expect.objectContaining({ kind: 'baseline-stale', file: FILE })])
    const { out } = await baseline(cwd)
    expect(out).toMatch(
      /^Accepts 0 findings, keeps 1 entry, removes 1\.\n {2}- shareable-components \w{16}: its finding is gone\n/,
    )
    expect(entriesIn(cwd)).toHaveLength(1)
  })

  test('but not where the other source was not read, or a file could not be', async () => {
    const cwd = repository()
    await baseline(cwd, ['--reason', 'Deployed'])
    writeFiles(cwd, { 'src/support.ts': null })
    expect((await baseline(cwd, ['--source', 'code'])).out).toBe('Nothing to change: 2 entries.\n')
    writeFiles(cwd, { 'src/support.ts': `${SHOP['src/support.ts']}const = broken` })
    expect(await baseline(cwd)).toMatchObject({ code: 3, out: 'Nothing to change: 2 entries.\n' })
    expect((await check(cwd)).notes.map(({ kind }) => kind)).toEqual(['syntax-error'])
  })

  test('with --prune what has expired too, and nothing is accepted', async () => {
    const cwd = repository({ 'src/shop.ts': SHOP['src/shop.ts']! })
    await baseline(cwd, ['--reason', 'Deployed', '--until', '2026-12-01'])
    writeFiles(cwd, SHOP)
    expect((await baseline(cwd, ['--prune'], '2026-12-01')).out).toBe('Nothing to change: 1 entry.\n')
    const { out } = await baseline(cwd, ['--prune'], '2026-12-02')
    expect(out).toMatch(/^Accepts 0 findings, keeps 0 entries, removes 1\.\n {2}- \S+ \w{16}: it has expired\n/)
    expect(entriesIn(cwd)).toEqual([])
  })

  test('without, what has expired is accepted anew', async () => {
    const cwd = repository()
    await baseline(cwd, ['--reason', 'Deployed', '--until', '2026-12-01'])
    const { out } = await baseline(cwd, ['--reason', 'Still so'], '2026-12-02')
    expect(out).toMatch(/^Accepts 2 findings, keeps 0 entries, removes 0\.\n/)
    expect(entriesIn(cwd).map(({ added, until, reason }) => [added, until, reason])).toEqual(
      Array.from({ length: 2 }, () => ['2026-12-02', null, 'Still so']),
    )
  })
})

describe('nothing is written', () => {
  test.each<[law: string, argv: readonly string[], message: string | RegExp]>([
    ['without a reason', [], 'option --reason is needed: it says why 2 findings may stay'],
    [
      'for a reason of several lines',
      ['--reason', 'a\nb'],
      'option --reason must be one line without control characters',
    ],
    ['for nobody', ['--reason', 'a', '--owner', 'a b'], /^option --owner must be one word/],
    [
      'until no day',
      ['--reason', 'a', '--until', 'soon'],
      /^option --until must be a day as YYYY-MM-DD \(found "soon"\)/,
    ],
    ['until a day that is over', ['--reason', 'a', '--until', '2026-11-26'], /^option --until: 2026-11-26 is over/],
    ['for what is no finding', ['--reason', 'a', '--only', 'abc'], 'no finding has the fingerprint abc'],
    ['while removing', ['--prune', '--reason', 'a'], 'option --prune accepts nothing, so it stands without --reason'],
    ['for a file', ['src/shop.ts'], 'path "src/shop.ts": baseline takes a folder'],
    ['for several folders', ['a', 'b'], 'command baseline takes one path (found 2)'],
  ])('%s', async (_, argv, message) => {
    const cwd = repository()
    const { code, out, err } = await baseline(cwd, argv)
    expect([code, out]).toEqual([2, ''])
    if (typeof message === 'string') expect(err).toBe(`${message}\n`)
    else expect(err).toMatch(message)
    expect(existsSync(join(cwd, FILE))).toBe(false)
  })

  test('for longer than the policy allows', async () => {
    const cwd = repository({ ...SHOP, [POLICY]: 'suppressions: { maxAgeDays: 30 }\n' })
    const { code, err } = await baseline(cwd, ['--reason', 'a', '--until', '2026-12-28'])
    expect([code, err]).toEqual([2, 'option --until: the policy allows at most 30 days, which is 2026-12-27\n'])
    expect((await baseline(cwd, ['--reason', 'a', '--until', '2026-12-27'])).code).toBe(0)
  })

  test.each(['../accepted.txt', '/tmp/accepted.txt'])('outside the folder: %s', async (file) => {
    const cwd = repository({ ...SHOP, [POLICY]: `baseline: ${file}\n` })
    expect((await baseline(cwd, ['--reason', 'a'])).code).toBe(2)
    expect(existsSync(join(cwd, file))).toBe(false)
  })

  test('through a link', async () => {
    const elsewhere = repository({ 'accepted.txt': '', 'folder/kept': '' })
    const cwd = repository({ ...SHOP, [POLICY]: 'baseline: accepted.txt\n' })
    symlinkSync(join(elsewhere, 'accepted.txt'), join(cwd, 'accepted.txt'))
    expect((await baseline(cwd, ['--reason', 'a'])).code).toBe(2)
    expect(readFileSync(join(elsewhere, 'accepted.txt'), 'utf8')).toBe('')
    writeFileSync(join(cwd, POLICY), 'baseline: linked/accepted.txt\n')
    symlinkSync(join(elsewhere, 'folder'), join(cwd, 'linked'))
    expect((await baseline(cwd, ['--reason', 'a'])).code).toBe(2)
    expect(existsSync(join(elsewhere, 'folder/accepted.txt'))).toBe(false)
  })

  test('over a file that a merge has left in pieces', async () => {
    const cwd = repository({ ...SHOP, [FILE]: '<<<<<<< HEAD\n=======\n>>>>>>> main\n' })
    const { code, err } = await baseline(cwd, ['--reason', 'a'])
    expect(code).toBe(2)
    expect(err).toMatch(/^\S+:1:1: a merge has left a conflict here/)
    expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('<<<<<<<')
  })

  test('where a folder has the name', async () => {
    const cwd = repository()
    mkdirSync(join(cwd, FILE), { recursive: true })
    expect((await baseline(cwd, ['--reason', 'a'])).code).toBe(2)
  })
})
