import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadEngine } from '../../src/cli/load-engine.js'
import { run } from '../../src/cli/run.js'
import type { Explanation } from '../../src/model/explanation.js'
import { RULE_IDS } from '../../src/model/rule.js'
import { docsLink } from '../../src/report/docs-link.js'
import { RULE_PAGES } from '../../src/report/generated/rule-pages.js'
import { recordingTerminal } from './recording-terminal.js'

const SHOP = `import { App, ResourceGroupStack } from '@atakora/cdk'
import { CrudApi } from '@atakora/component/crud'

const shop = new ResourceGroupStack(new App(), 'Shop', { location: 'eastus' })
export const userApi = new CrudApi(shop, 'UserApi', { entityName: 'User', schema: { id: 'string' } })
export const euApi = new CrudApi(shop, 'EuApi', { entityName: 'EuUser', schema: { id: 'string' }, location: 'westeurope' })
`

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'advisor-explain-'))
  const files = {
    'shop/src/main.ts': SHOP,
    'shop/.github/backend-advisor.yml': 'rules:\n  mixed-regions: error\n  shareable-components: off\n',
    'broken/.github/backend-advisor.yml': 'rulez: {}\n',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true })
    writeFileSync(join(cwd, file), text)
  }
})

afterAll(() => {
  rmSync(cwd, { recursive: true })
})

async function command(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = recordingTerminal({ cwd })
  const code = await run(argv, terminal, loadEngine)
  return { code, out: terminal.out(), err: terminal.err() }
}

describe('explain', () => {
  test('looks where --path says, and judges nothing', async () => {
    const { code, out, err } = await command('explain', 'UserApi', 'EuApi', '--path', 'shop')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^✗ `UserApi` and `EuApi` cannot share\.\n/)
    expect(out).toContain('`UserApi` is in `eastus`, `EuApi` in `westeurope`.')
  })

  test('of a file, only that file is read', async () => {
    const { code, out } = await command('explain', 'main.ts:5', '--path', 'shop/src/main.ts')
    expect(code).toBe(0)
    expect(out).toMatch(/^`UserApi` is a `CrudApi`, main\.ts:5:24\n/)
  })

  test('gives data to programs', async () => {
    const { out } = await command('explain', 'userApi', 'euApi', '--path', 'shop', '--format', 'json')
    const told = JSON.parse(out) as Extract<Explanation, { kind: 'components' }>
    expect(told).toMatchObject({
      kind: 'components',
      verdict: 'apart',
      endings: [{ kind: 'refused' }, { kind: 'refused' }],
    })
    expect(told.reasons.map(({ reason }) => reason.code)).toEqual(['different-region'])
  })

  test.each<[argv: string[], message: string]>([
    [['UsrApi', '--path', 'shop'], 'nothing is called "UsrApi"; did you mean "UserApi"?\n'],
    [['UserApi', '--path', 'nowhere'], 'path "nowhere": does not exist\n'],
    [
      ['UserApi', '--path', 'shop', '--source', 'templates'],
      'nothing is called "UserApi": no component or resource was found\n',
    ],
    [
      ['UserApi', '--path', 'broken'],
      '.github/backend-advisor.yml:1:1: key "rulez" is not known; did you mean "rules"?\n',
    ],
    [
      ['different-region', '--path', 'shop'],
      '"different-region" is why components are not grouped: https://github.com/backend-advisor/backend-advisor/blob/main/docs/not-grouped.md#different-region\n',
    ],
  ])('%j: %s', async (argv, message) => {
    expect(await command('explain', ...argv)).toEqual({ code: 2, out: '', err: message })
  })
})

describe('explain <rule>', () => {
  test.each(RULE_IDS)('%s: the page fits the terminal and ends with where it is', async (rule) => {
    const { code, out, err } = await command('explain', rule)
    expect([code, err]).toEqual([0, ''])
    expect(out.startsWith(`\`${rule}\`\n`)).toBe(true)
    expect(out.endsWith(`\n\n${docsLink(rule)}\n`)).toBe(true)
    expect(out).not.toMatch(/<!--|\*\*|```|^#|\u001b/m)
    const prose = out.split('\n').filter((line) => !line.startsWith('    '))
    expect(prose.filter((line) => line.length > 100 && !line.startsWith('https://'))).toEqual([])
  })

  test('needs no repository, and gives the page itself to programs', async () => {
    const { code, out } = await command('explain', 'mixed-regions', '--path', 'nowhere', '--format', 'json')
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { kind: 'rule', rule: 'mixed-regions', page: RULE_PAGES['mixed-regions'] },
    ])
  })
})

describe('rules', () => {
  test('lists every rule once, in the order of what they weigh', async () => {
    const { code, out, err } = await command('rules')
    expect([code, err]).toEqual([0, ''])
    const listed = out.split('\n').flatMap((line) => /^ {2}([a-z-]+)/.exec(line)?.[1] ?? [])
    expect(listed.toSorted()).toEqual(RULE_IDS.toSorted())
    const titles = ['Errors: ', 'Warnings: ', 'Info: '].map((title) => out.indexOf(title))
    expect(titles).toEqual(titles.toSorted((a, b) => a - b))
    expect(out).not.toContain('[')
  })

  test('says in brackets what the policy makes of one', async () => {
    const { out } = await command('rules', 'shop')
    expect(out.match(/\S+ \[\w+\]/g)).toEqual(['shareable-components [off]', 'mixed-regions [error]'])
  })

  test('gives programs the address of every page', async () => {
    const { out } = await command('rules', 'shop', '--format', 'json')
    const { rules } = JSON.parse(out) as { rules: readonly Record<string, string>[] }
    expect(rules.map(({ rule }) => rule)).toEqual([...RULE_IDS])
    expect(rules.find(({ rule }) => rule === 'mixed-regions')).toMatchObject({
      severity: 'warning',
      level: 'error',
      docs: docsLink('mixed-regions'),
    })
  })

  test('fits a narrow terminal', async () => {
    const terminal = recordingTerminal({ cwd, isTerminal: true, columns: 60, env: { NO_COLOR: '1' } })
    await run(['rules'], terminal, loadEngine)
    const lines = terminal.out().split('\n')
    expect(lines.filter((line) => line.length > 60 && !line.startsWith('https://'))).toEqual([])
  })
})
