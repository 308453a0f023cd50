import { expect, test } from '@jest/globals'
import type { Basis } from '../../src/action/basis.js'
import { compare } from '../../src/action/comparing.js'
import type { Finding, Report } from '../../src/model/report.js'
import { ACCEPTING_COMMENT } from '../support/accepting-comment.js'
import { keptApart, large } from '../support/sample-reports.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const close = (): Promise<void> => Promise.resolve()
const FILES = memoryWorkspace({})

/** One finding in each of these files. */
const reportOn = (files: readonly string[], given: Partial<Finding> = {}): Report => {
  const report = large(files.length, 0)
  return {
    ...report,
    findings: report.findings.map((finding, index) => ({ ...finding, ...given, file: files[index]! })),
  }
}

/** `src/a.ts: new accepted`, of each finding. */
async function toldOf(
  now: Report,
  basis: Basis,
  given: { readonly excusesNothing?: boolean; readonly tellsNews?: boolean; readonly then?: Report } = {},
): Promise<string[]> {
  const { excusesNothing = true, tellsNews = true, then = now } = given
  const workspace = memoryWorkspace({ 'src/a.ts': '' })
  const analyse = (): Promise<Report> => Promise.resolve(then)
  const { report } = await compare({ report: now }, { basis, workspace, analyse, excusesNothing, tellsNews })
  return report.findings.map(({ file, state, suppression }) =>
    [
      `${file}:`,
      ...(state === undefined ? [] : [state]),
      ...(suppression === undefined ? [] : [suppression.status]),
    ].join(' '),
  )
}

const NONE: Basis = { kind: 'none', notice: null, close }
const COMMIT: Basis = { kind: 'files', name: 'main', workspace: FILES, isCommit: true, close }
const FOLDER: Basis = { kind: 'files', name: 'before', workspace: FILES, isCommit: false, close }

test('what no commit holds is neither new nor old beside one; beside a folder it is', async () => {
  const now = reportOn(['src/a.ts', 'arm.out/b.json'])
  const then = reportOn([])
  expect(await toldOf(now, COMMIT, { then })).toEqual(['src/a.ts: new', 'arm.out/b.json:'])
  expect(await toldOf(now, FOLDER, { then })).toEqual(['src/a.ts: new', 'arm.out/b.json: new'])
  expect(await toldOf(now, { kind: 'report', name: 'a', report: now, close })).toEqual([
    'src/a.ts: existing',
    'arm.out/b.json: existing',
  ])
})

test('a pull request cannot excuse itself, whether its news are told or not', async () => {
  const now = reportOn(['src/a.ts'], { suppression: ACCEPTING_COMMENT })
  const then = reportOn(['src/a.ts'])
  expect(await toldOf(now, COMMIT, { then })).toEqual(['src/a.ts: existing once-merged'])
  expect(await toldOf(now, COMMIT, { then, tellsNews: false })).toEqual(['src/a.ts: once-merged'])
  expect(await toldOf(now, NONE, { then })).toEqual(['src/a.ts: once-merged'])
  expect(await toldOf(now, COMMIT, { then: now })).toEqual(['src/a.ts: existing accepted'])
  expect(await toldOf(now, COMMIT, { then, excusesNothing: false })).toEqual(['src/a.ts: existing accepted'])
})

test('a refusal that a base read in part does not show is neither new nor old', async () => {
  const now = keptApart()
  const [, ...others] = now.refused
  const note = { kind: 'unreadable-file', file: 'src/a.ts', message: 'The object is not at hand.' } as const
  const base = { ...now, refused: others, notes: [...now.notes, note] }
  const examined = { report: now }
  const comparing = { workspace: FILES, excusesNothing: false, tellsNews: true, analyse: () => Promise.resolve(now) }
  const { report } = await compare(examined, {
    ...comparing,
    basis: { kind: 'report', name: 'a', report: base, close },
  })
  expect(report.refused.map(({ state }) => state)).toEqual([undefined, ...others.map(() => 'existing')])
})

test('a refusal is new unless it said the same of the same before; what was noted stays', async () => {
  const now = { ...keptApart(), notes: [{ kind: 'no-stack-code', file: null, message: 'There is none.' }] } as Report
  const [first, ...others] = now.refused
  const [reason, ...reasons] = first!.reasons
  const stateBeside = async (then: Report['refused']): Promise<readonly unknown[]> => {
    const examined = { report: now }
    const comparing = { workspace: FILES, excusesNothing: false, tellsNews: true, analyse: () => Promise.resolve(now) }
    const basis: Basis = { kind: 'report', name: 'a', report: { ...now, refused: then }, close }
    const { report } = await compare(examined, { ...comparing, basis })
    expect(report.notes).toEqual(now.notes)
    return report.refused.map(({ state }) => state)
  }
  const old = others.map(() => 'existing')
  expect(await stateBeside(now.refused)).toEqual(['existing', ...old])
  expect(await stateBeside(others)).toEqual(['new', ...old])
  const elsewhere = { ...first!, reasons: [{ ...reason!, with: ['SomebodyElse'] }, ...reasons] }
  expect(await stateBeside([elsewhere, ...others])).toEqual(['new', ...old])
  const moved = { ...first!, reasons: [{ ...reason!, at: [] }, ...reasons] }
  expect(await stateBeside([moved, ...others])).toEqual(['existing', ...old])
})
