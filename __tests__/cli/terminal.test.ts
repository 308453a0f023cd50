import { describe, expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import { consoleJournal } from '../../src/cli/console-journal.js'
import { appearanceOf, processTerminal } from '../../src/cli/terminal.js'
import { UsageError } from '../../src/model/failure.js'
import { recordingTerminal } from './recording-terminal.js'

describe('colour', () => {
  test.each<[law: string, isTerminal: boolean, env: Record<string, string>, colour: boolean]>([
    ['a terminal is coloured', true, {}, true],
    ['a pipe is not', false, {}, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', true, { NO_COLOR: '' }, true],
    ['TERM=dumb', true, { TERM: 'dumb' }, false],
    ['another TERM', true, { TERM: 'xterm-256color' }, true],
    ['FORCE_COLOR colours a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR without a value', false, { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR beats NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('%s', (_, isTerminal, env, colour) => {
    expect(appearanceOf(recordingTerminal({ isTerminal, env })).colour).toBe(colour)
  })
})

describe('width', () => {
  test.each<[law: string, looks: { isTerminal: boolean; columns?: number }, width: number]>([
    ['a terminal says it', { isTerminal: true, columns: 72 }, 72],
    ['a terminal that does not say it', { isTerminal: true }, 100],
    ['a pipe has always the same', { isTerminal: false, columns: 72 }, 100],
  ])('%s', (_, looks, width) => {
    expect(appearanceOf(recordingTerminal(looks)).width).toBe(width)
  })
})

describe('the journal', () => {
  test('overwrites the progress line, shortens it to the window, and tells warnings on lines of their own', () => {
    const terminal = recordingTerminal({ isTerminal: true, columns: 10 })
    const journal = consoleJournal(terminal)
    journal.progress('Reading 3 of 12 source files')
    journal.warning('git is not installed')
    journal.notice('walked the folder')
    journal.clear()
    expect(terminal.err()).toBe('\r\u001b[KReading 3\r\u001b[Kwarning: git is not installed\nwalked the folder\n')
    expect(terminal.out()).toBe('')
  })

  test('lets no name steer the terminal', () => {
    const terminal = recordingTerminal()
    consoleJournal(terminal).warning('src/\u001b[2J\n::error::main.ts')
    expect(terminal.err()).toBe('warning: src/\\u001b[2J\\u000a::error::main.ts\n')
  })
})

test('a terminal of size 0 does not know its size', () => {
  const stream = Object.assign(new Writable(), { isTTY: true, columns: 0 })
  const fake = { cwd: () => '/', env: {}, stdout: stream, stderr: stream }
  expect(appearanceOf(processTerminal(fake as unknown as NodeJS.Process))).toEqual({ colour: true, width: 100 })
})

describe('a stream that refuses', () => {
  const terminalThatFails = (code: string): ReturnType<typeof processTerminal> => {
    const stream = (): Writable =>
      new Writable({
        write: (_chunk, _encoding, done) => {
          done(Object.assign(new Error(`write ${code}`), { code }))
        },
      })
    const fake = { cwd: () => '/', env: {}, stdout: stream(), stderr: stream() }
    return processTerminal(fake as unknown as NodeJS.Process)
  }

  test('because its reader left early is no error', async () => {
    await expect(terminalThatFails('EPIPE').stdout.write('report')).resolves.toBeUndefined()
  })

  test('for another reason is told in one line', async () => {
    const writing = terminalThatFails('ENOSPC').stdout.write('report')
    await expect(writing).rejects.toThrow(new UsageError('cannot write to standard output (ENOSPC)'))
  })
})
