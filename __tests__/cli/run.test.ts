import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli/run.js'
import { COMMANDS, COMMAND_NAMES } from '../../src/config/commands.js'
import { recordingEngine } from './recording-engine.js'
import { recordingTerminal } from './recording-terminal.js'

async function runLine(line: string): Promise<{ code: number; out: string; err: string; engineLoaded: boolean }> {
  const terminal = recordingTerminal()
  const engine = recordingEngine()
  const argv = line.split(' ').filter((word) => word !== '')
  const code = await run(argv, terminal, engine.load)
  return { code, out: terminal.out(), err: terminal.err(), engineLoaded: engine.loaded() }
}

describe('help', () => {
  test('lists every command and every exit code', async () => {
    const { code, out, err } = await runLine('--help')
    expect([code, err]).toEqual([0, ''])
    for (const name of COMMAND_NAMES) expect(out).toContain(`  ${name}`)
    for (const exitCode of [0, 1, 2, 3]) expect(out).toContain(`\n  ${exitCode}  `)
  })

  test.each(COMMAND_NAMES)('of %s lists its usage and every option with its values and meaning', async (name) => {
    const { code, out, err } = await runLine(`${name} --help`)
    expect([code, err]).toEqual([0, ''])
    const { usage, options } = COMMANDS[name]
    expect(out).toContain(usage)
    for (const [option, { value, meaning }] of Object.entries(options)) {
      expect(out).toContain(`  --${option}${value === null ? '' : ` ${value}`}\n      ${meaning}\n`)
    }
  })

  test('fits a narrow window', async () => {
    for (const line of ['--help', ...COMMAND_NAMES.map((name) => `help ${name}`)]) {
      const { out } = await runLine(line)
      expect(out.split('\n').filter((text) => text.length > 110)).toEqual([])
    }
  })
})

describe('what needs no analysis does not load the engine', () => {
  test.each<[line: string, code: number]>([
    ['--help', 0],
    ['check --help', 0],
    ['--version', 0],
    ['', 2],
    ['chek', 2],
    ['check --fromat json', 2],
    ['check /no/such/folder', 2],
    ['report --from /no/such/report.json', 2],
  ])('%s', async (line, code) => {
    const result = await runLine(line)
    expect([result.code, result.engineLoaded]).toEqual([code, false])
  })
})

describe('a wrong command line', () => {
  test.each<[line: string, message: string]>([
    ['check --fromat json', 'option "--fromat" is not known; did you mean "--format"?\n'],
    ['check /no/such/folder', 'path "/no/such/folder": does not exist\n'],
    ['report --from /no/such/report.json', 'report "/no/such/report.json": does not exist\n'],
  ])('%s: one line on standard error, nothing on standard output', async (line, message) => {
    expect(await runLine(line)).toMatchObject({ code: 2, out: '', err: message })
  })
})

test('--version prints the version alone', async () => {
  expect(await runLine('--version')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
  })
})

test('an error nobody foresaw is called a bug, with its stack and where to report it', async () => {
  const terminal = recordingTerminal({ cwd: process.cwd() })
  const engine = recordingEngine({ analyse: () => Promise.reject(new TypeError('members is not iterable')) })
  expect(await run(['check', 'schema'], terminal, engine.load)).toBe(2)
  expect(terminal.out()).toBe('')
  expect(terminal.err()).toMatch(
    /^This is a bug in Backend Advisor \S+\. Please report it[^]+TypeError: members is not iterable\n +at /,
  )
})
