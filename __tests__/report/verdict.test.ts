import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { plainText } from '../../src/report/plain.js'
import { verdictOf } from '../../src/report/words/verdict.js'
import {
  onlyAccepted,
  onlyKnowing,
  onlyNewKnowing,
  onlyOlder,
  onlyResolved,
  pullRequest,
  unreadAndOlder,
} from '../support/sample-news-reports.js'
import type { SampleGroup } from '../support/sample-report.js'
import { sampleReport } from '../support/sample-report.js'
import { keptApart, noStackCode, nothingToShare, turnedOff, twoApis, unreadable } from '../support/sample-reports.js'

const join = (line: number, backend: string): SampleGroup => ({
  members: [{ id: `New${line}Api`, line }],
  now: 6,
  shared: 3,
  code: '',
  joins: { name: backend, file: 'src/main.ts', line: 1 },
})

const fresh = (line: number): SampleGroup => ({
  members: [1, 2, 3].map((offset) => ({ id: `Api${line + offset}`, line: line + offset })),
  now: 9,
  shared: 3,
  code: '',
})

const GROUPED: readonly (readonly [sentence: string, report: Report])[] = [
  ['2 components could share 3 resources instead of creating 6.', twoApis()],
  [
    '6 components could share 6 resources instead of creating 18, in 2 backends.',
    sampleReport({ groups: [fresh(10), fresh(20)] }),
  ],
  ['1 component could join `backend` and create 3 fewer resources.', sampleReport({ groups: [join(10, 'backend')] })],
  [
    '2 components could join 2 existing backends and create 6 fewer resources.',
    sampleReport({ groups: [join(10, 'backend'), join(20, 'catalog')] }),
  ],
  [
    '4 components could share 6 resources instead of creating 15, in 1 new backend and 1 existing one.',
    sampleReport({ groups: [fresh(10), join(20, 'backend')] }),
  ],
]

const halfDecided = (): Report => {
  const report = keptApart()
  const [first, ...others] = report.refused
  return { ...report, refused: [{ ...first!, verdict: 'undecidable' }, ...others] }
}

describe('the verdict', () => {
  test.each(GROUPED)('%s', (sentence, report) => {
    const verdict = verdictOf(report)
    expect(verdict.kind).toBe('shareable')
    expect(plainText(verdict.sentence)).toBe(sentence)
  })

  test.each([
    ['clean', 'Nothing to share.', '3 components: 2 in a backend already, 1 without a counterpart.', nothingToShare()],
    ['clean', 'Nothing to share.', '2 components: 2 not grouped.', keptApart()],
    ['undecided', 'Nothing to share for certain.', '2 components: 1 undecided, 1 not grouped.', halfDecided()],
    ['silent', 'No Atakora stack code was found, so there is nothing to check.', '', noStackCode()],
    ['silent', 'The rule `shareable-components` is off: 1 group is not shown.', '', turnedOff()],
    [
      'unread',
      'Nothing to share was found, but 2 files could not be read completely.',
      '1 component: 1 without a counterpart.',
      unreadable(),
    ],
  ] as const)('%s: %s', (kind, sentence, tally, report) => {
    const verdict = verdictOf(report)
    expect([verdict.kind, plainText(verdict.sentence), plainText(verdict.tally)]).toEqual([kind, sentence, tally])
  })

  test.each([
    ['clean', 'Nothing further to share.', onlyAccepted()],
    ['noted', 'Nothing to share; 2 things worth knowing.', onlyKnowing()],
    ['clean', 'Nothing new since `main`.', onlyOlder()],
    ['clean', 'Nothing new since `main`.', onlyResolved()],
    ['noted', 'Nothing new to share; 1 new thing worth knowing.', onlyNewKnowing()],
    ['unread', 'Nothing new since `main` was found, but 2 files could not be read completely.', unreadAndOlder()],
    [
      'broken',
      'The code as it is has 1 new error and 2 new warnings. ' +
        '4 components could share 6 resources instead of creating 14, in 1 new backend and 1 existing one.',
      pullRequest(),
    ],
  ] as const)('%s: %s', (kind, sentence, report) => {
    const verdict = verdictOf(report)
    expect([verdict.kind, plainText(verdict.sentence)]).toEqual([kind, sentence])
  })

  test.each([
    [onlyAccepted(), '10 components: 2 in a backend already, 4 in accepted groups, 1 without a counterpart.'],
    [
      onlyOlder(),
      '10 components: 2 in a backend already, 4 in older groups, 1 undecided, 2 not grouped, 1 without a counterpart.',
    ],
  ])('groups that are not shown are counted', (report, tally) => {
    expect(plainText(verdictOf(report).tally)).toBe(tally)
  })
})
