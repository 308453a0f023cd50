import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { SAMPLE_REPORT } from '../config/sample-report.js'
import { recordingEngine } from './recording-engine.js'
import { recordingTerminal } from './recording-terminal.js'

let cwd: string

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'advisor-report-'))
  writeFileSync(join(cwd, 'report.json'), JSON.stringify(SAMPLE_REPORT))
  writeFileSync(join(cwd, 'broken.json'), JSON.stringify({ ...SAMPLE_REPORT, groups: 1 }))
  writeFileSync(join(cwd, 'notes.txt'), 'four components')
})

afterAll(() => {
  rmSync(cwd, { recursive: true })
})

async function report(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = recordingTerminal({ cwd })
  const engine = recordingEngine({ conclusions: [{ failing: 3, incomplete: true }] })
  const code = await run(['report', ...argv], terminal, engine.load)
  return { code, out: terminal.out(), err: terminal.err() }
}

describe('report', () => {
  test.each(['text', 'markdown', 'github', 'json', 'sarif'])(
    'renders it again as %s and judges nothing',
    async (format) => {
      expect(await report('--from', 'report.json', '--format', format)).toEqual({
        code: 0,
        out: `${format}: 1 group, plain, 100 wide\n`,
        err: '',
      })
    },
  )

  test.each<[file: string, message: RegExp]>([
    ['broken.json', /^broken\.json: "\/groups" must be array\n$/],
    ['notes.txt', /^notes\.txt: not JSON \(.+\)\n$/],
    ['nope.json', /^report "nope\.json": does not exist\n$/],
    ['.', /^report "\.": is a folder\n$/],
  ])('%s is refused in one line', async (file, message) => {
    const { code, out, err } = await report('--from', file)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
