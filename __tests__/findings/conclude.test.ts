import { expect, test } from '@jest/globals'
import { conclude } from '../../src/findings/conclude.js'
import type { NoteKind } from '../../src/model/note.js'
import type { FailOn, Severity } from '../../src/model/severity.js'
import { ACCEPTING_COMMENT } from '../support/accepting-comment.js'
import { large } from '../support/sample-reports.js'

test.each<[FailOn, readonly Severity[], number]>([
  ['none', ['info', 'warning', 'error'], 0],
  ['error', ['info', 'warning', 'error'], 1],
  ['warning', ['info', 'warning', 'error'], 2],
  ['info', ['info', 'warning', 'error'], 3],
  ['error', ['warning', 'warning', 'warning'], 0],
  ['info', [], 0],
])('with fail-on %s, of %j so many fail: %i', (failOn, severities, failing) => {
  const report = large(severities.length, 0)
  const findings = report.findings.map((finding, index) => ({ ...finding, severity: severities[index]! }))
  expect(conclude({ ...report, findings }, { failOn, newOnly: false })).toEqual({ failing, incomplete: false })
})

test.each<[NoteKind, boolean]>([
  ['syntax-error', true],
  ['unreadable-file', true],
  ['file-too-large', true],
  ['no-stack-code', false],
  ['host-refused', false],
])('a note of kind %s makes a report incomplete: %j', (kind, incomplete) => {
  const report = { ...large(0, 0), notes: [{ kind, file: null, message: 'Could not be read.' }] }
  expect(conclude(report, { failOn: 'error', newOnly: false })).toEqual({ failing: 0, incomplete })
})

test.each<
  [state: 'new' | 'existing' | undefined, status: 'accepted' | 'once-merged' | null, all: number, news: number]
>([
  [undefined, null, 1, 0],
  ['existing', null, 1, 0],
  ['new', null, 1, 1],
  ['new', 'once-merged', 1, 1],
  ['new', 'accepted', 0, 0],
  [undefined, 'accepted', 0, 0],
])('of a finding that is %s and %s, %i fails of all, and %i of what is new', (state, status, all, news) => {
  const report = large(1, 0)
  const findings = report.findings.map((finding) => ({
    ...finding,
    ...(state === undefined ? {} : { state }),
    ...(status === null ? {} : { suppression: { ...ACCEPTING_COMMENT, status } }),
  }))
  const failing = (newOnly: boolean): number => conclude({ ...report, findings }, { failOn: 'info', newOnly }).failing
  expect([failing(false), failing(true)]).toEqual([all, news])
})
