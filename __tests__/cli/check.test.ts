import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import picomatch from 'picomatch'
import type { Conclusion } from '../../src/cli/exit-code.js'
import { run } from '../../src/cli/run.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { FailOn } from '../../src/model/severity.js'
import { recordingEngine } from './recording-engine.js'
import type { RecordingEngine } from './recording-engine.js'
import { recordingTerminal } from './recording-terminal.js'
import type { RecordingTerminal } from './recording-terminal.js'

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'advisor-cli-'))
  const files = {
    'shop/src/main.ts': '',
    'shop/src/[id].ts': '',
    'shop/.github/backend-advisor.yml': 'failOn: warning\nexclude: [src]\n',
    'blog/src/main.ts': '',
    'broken/.github/backend-advisor.json': '{"failsOn": "info"}',
    'team.yml': 'failOn: none\n',
    'a `quoted` @team/main.ts': '',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true })
    writeFileSync(join(cwd, file), text)
  }
})

afterAll(() => {
  rmSync(cwd, { recursive: true })
})

interface Result {
  readonly code: number
  readonly terminal: RecordingTerminal
  readonly engine: RecordingEngine
}

async function check(argv: readonly string[], conclusions: readonly Conclusion[] = [], looks = {}): Promise<Result> {
  const terminal = recordingTerminal({ cwd, ...looks })
  const engine = recordingEngine({ conclusions })
  return { code: await run(['check', ...argv], terminal, engine.load), terminal, engine }
}

describe('the exit code', () => {
  const found = { failing: 2, incomplete: false }
  const incomplete = { failing: 0, incomplete: true }
  const both = { failing: 1, incomplete: true }
  test.each<[law: string, conclusions: Conclusion[], code: number]>([
    ['0: nothing at or above the threshold', [], 0],
    ['1: a finding', [found], 1],
    ['3: part of the input could not be analysed', [incomplete], 3],
    ['1: a finding counts more than missing input', [both], 1],
    ['1: a finding in one of several roots, missing input in another', [incomplete, found], 1],
    ['3: missing input in one of several roots', [{ failing: 0, incomplete: false }, incomplete], 3],
  ])('%s', async (_, conclusions, code) => {
    expect((await check(['shop', 'blog'], conclusions)).code).toBe(code)
  })
})

describe('the threshold', () => {
  test.each<[argv: string[], thresholds: FailOn[]]>([
    [['blog'], ['error']],
    [['shop'], ['warning']],
    [
      ['shop', 'blog'],
      ['warning', 'error'],
    ],
    [['shop', '--fail-on', 'info'], ['info']],
    [['shop', '--config', 'team.yml'], ['none']],
    [['shop', '--config', 'team.yml', '--fail-on', 'error'], ['error']],
  ])('%j: %j', async (argv, thresholds) => {
    expect((await check(argv)).engine.thresholds).toEqual(thresholds)
  })
})

describe('a path', () => {
  test('is a root of its own', async () => {
    const { engine } = await check(['shop', 'blog/src'])
    expect(engine.roots).toEqual([join(cwd, 'shop'), join(cwd, 'blog/src')])
    expect(engine.policies).toEqual([{ ...DEFAULT_POLICY, failOn: 'warning', exclude: ['src'] }, DEFAULT_POLICY])
  })

  test('without one, the current folder is the root', async () => {
    expect((await check([])).engine.roots).toEqual([cwd])
  })

  test.each([
    ['shop/src/main.ts', 'main.ts', 'main_ts'],
    ['shop/src/[id].ts', '[id].ts', 'i.ts'],
  ])('%s: its folder is the root, and only that file is read', async (path, name, other) => {
    const { engine } = await check([path])
    expect(engine.roots).toEqual([join(cwd, 'shop/src')])
    const [policy] = engine.policies
    expect([name, other].map((file) => picomatch([...policy!.include], { dot: true })(file))).toEqual([true, false])
  })

  test.each<[law: string, argv: string[], message: string]>([
    ['does not exist', ['shop', 'nope'], 'path "nope": does not exist\n'],
    ['goes through a file', ['team.yml/src'], 'path "team.yml/src": a part of the path is not a folder\n'],
    ['holds a null character', ['a\0b'], 'path "a\\u0000b": not a path\n'],
    [
      'has a policy with a mistake',
      ['shop', 'broken'],
      '.github/backend-advisor.json:1:2: key "failsOn" is not known; did you mean "failOn"?\n',
    ],
  ])('that %s stops everything before anything is analysed', async (_, argv, message) => {
    const { code, terminal, engine } = await check(argv)
    expect([code, terminal.out(), terminal.err(), engine.policies]).toEqual([2, '', message, []])
  })

  test('--config names a file that is not there', async () => {
    const { code, terminal } = await check(['shop', '--config', 'nope.yml'])
    expect([code, terminal.err()]).toEqual([2, 'policy file "nope.yml" does not exist\n'])
  })
})

describe('the output', () => {
  test('of one path is the rendered report alone', async () => {
    const { terminal } = await check(['shop', '--format', 'json'])
    expect([terminal.out(), terminal.err()]).toEqual(['json: 1 group, plain, 100 wide\n', ''])
  })

  test.each<[format: string, text: string]>([
    ['text', 'shop:\n\ntext: 1 group, plain, 100 wide\n\nblog:\n\ntext: 1 group, plain, 100 wide\n'],
    [
      'markdown',
      '## `shop`\n\nmarkdown: 1 group, plain, 100 wide\n\n## `blog`\n\nmarkdown: 1 group, plain, 100 wide\n',
    ],
    ['github', 'github: 1 group, plain, 100 wide\ngithub: 1 group, plain, 100 wide\n'],
  ])('of several paths as %s says which is which', async (format, text) => {
    expect((await check(['shop', 'blog', '--format', format])).terminal.out()).toBe(text)
  })

  test('a path with backticks and a mention stays inside its code span', async () => {
    const { terminal } = await check(['a `quoted` @team', 'blog', '--format', 'markdown'])
    expect(terminal.out().split('\n')[0]).toBe('## `` a `quoted` @team ``')
  })

  test('goes to a file, without colour, in a folder that need not exist', async () => {
    const looks = { isTerminal: true, columns: 60 }
    const { code, terminal } = await check(['shop', '--output', 'out/today/report.txt'], [], looks)
    expect([code, terminal.out()]).toEqual([0, ''])
    expect(readFileSync(join(cwd, 'out/today/report.txt'), 'utf8')).toBe('text: 1 group, plain, 100 wide\n')
  })

  test.each<[file: string, message: string]>([
    ['shop', 'cannot write "shop": is a folder\n'],
    ['team.yml/report.txt', 'cannot write "team.yml/report.txt": a part of the path is not a folder\n'],
  ])('cannot go to %s', async (file, message) => {
    const { code, terminal } = await check(['shop', '--output', file])
    expect([code, terminal.err()]).toEqual([2, message])
  })
})

describe('progress', () => {
  test('is told on a terminal, and taken away before the result', async () => {
    const { terminal } = await check(['shop'], [], { isTerminal: true, columns: 40 })
    expect(terminal.err()).toBe('\r\u001b[KReading 3 of 12 source files\r\u001b[K')
    expect(terminal.out()).toBe('text: 1 group, coloured, 40 wide\n')
  })

  test.each([
    ['a pipe', {}],
    ['a dumb terminal', { isTerminal: true, env: { TERM: 'dumb' } }],
  ])('is not told to %s', async (_, looks) => {
    expect((await check(['shop'], [], looks)).terminal.err()).toBe('')
  })
})
