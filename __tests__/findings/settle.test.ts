import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Excuses, settle } from '../../src/findings/settle.js'
import { addDays, dayOf } from '../../src/model/date.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { FindingFacts } from '../../src/model/report.js'
import type { RuleId } from '../../src/model/rule.js'
import type { BaselineEntry, SuppressionComment, WrittenEntry } from '../../src/model/suppression.js'
import { anyEntry, entryFor } from '../support/baseline-entries.js'
import { TODAY } from '../support/today.js'

const PRINT = '3f8a1c20b7d94e55'
const BASELINE_FILE = '.github/backend-advisor-baseline.txt'

const finding = (given: Partial<FindingFacts> = {}): FindingFacts => ({
  rule: 'shareable-components',
  severity: 'warning',
  fingerprint: PRINT,
  file: 'src/main.ts',
  line: 12,
  column: 17,
  arguments: {},
  subjects: ['CrudApi:stack:ProductApi', 'CrudApi:stack:UserApi'],
  related: [
    { id: 'UserApi', file: 'src/main.ts', line: 12, column: 17 },
    { id: 'ProductApi', file: 'src/main.ts', line: 18, column: 20 },
    { id: 'OrderApi', file: 'src/orders.ts', line: 4, column: 1 },
    { id: null, file: 'src/main.ts', line: 3, column: 1 },
  ],
  ...given,
})

const comment = (given: Partial<SuppressionComment> = {}): SuppressionComment => ({
  at: { file: 'src/main.ts', line: 11, column: 1 },
  extent: 'next-line',
  lines: { first: 12, last: 12 },
  rules: ['shareable-components'],
  until: null,
  reason: 'Moves in March',
  stray: '',
  ...given,
})

const lines = (first: number, last = first) => ({ first, last })

function settled(
  findings: readonly FindingFacts[],
  { comments = [], entries, ...more }: Partial<Excuses> & { readonly entries?: readonly WrittenEntry[] },
) {
  const baseline =
    entries === undefined
      ? null
      : { file: BASELINE_FILE, entries: entries.map((entry, index): BaselineEntry => ({ ...entry, line: index + 1 })) }
  return settle(findings, { comments, baseline, policy: DEFAULT_POLICY, today: TODAY, ...more })
}

const rulesOf = (findings: readonly FindingFacts[]): RuleId[] => findings.map(({ rule }) => rule)
const withAge = (maxAgeDays: number) => ({ ...DEFAULT_POLICY, suppressions: { maxAgeDays } })

test('without comments and without a baseline, findings are the very same', () => {
  const findings = [finding()]
  expect(settled(findings, {})).toEqual({ findings, notes: [] })
  expect(settled(findings, { entries: [] }).findings).toBe(findings)
})

describe('a comment accepts a finding', () => {
  test.each<[law: string, comment: Partial<SuppressionComment>]>([
    ['on its own line', {}],
    ['on the line of a member', { lines: lines(18) }],
    ['on the line of a member in another file', { at: { file: 'src/orders.ts', line: 3, column: 1 }, lines: lines(4) }],
    ['inside a statement', { extent: 'statement', lines: lines(10, 14) }],
    ['anywhere in the file', { extent: 'file', lines: lines(1, 40) }],
    ['on its last day', { until: TODAY }],
  ])('%s', (_, given) => {
    const { at, until, reason } = comment(given)
    const [first] = settled([finding()], { comments: [comment(given)] }).findings
    expect(first!.suppression).toEqual({
      kind: 'comment',
      status: 'accepted',
      reason,
      owner: null,
      until,
      expiresSoon: until !== null,
      at: { file: at.file, line: at.line },
    })
  })

  test.each<[law: string, comment: Partial<SuppressionComment>]>([
    ['on another line', { lines: lines(13) }],
    ['on the line of a place where no member stands', { lines: lines(3) }],
    ['on the line of a member in another file', { lines: lines(4) }],
    ['of another rule', { rules: ['mixed-regions'] }],
    ['that was accepted until yesterday', { until: '2026-11-26' }],
    ['where nothing follows the comment', { lines: null }],
    ['in another file', { extent: 'file', at: { file: 'src/other.ts', line: 1, column: 1 }, lines: lines(1, 40) }],
  ])('but not %s', (_, given) => {
    const { findings } = settled([finding()], { comments: [comment(given)] })
    expect(findings.find(({ rule }) => rule === 'shareable-components')!.suppression).toBeUndefined()
  })

  test('and of several comments the one that speaks of the least is named', () => {
    const comments = [
      comment({ extent: 'file', lines: lines(1, 40), at: { file: 'src/main.ts', line: 1, column: 1 } }),
      comment({ extent: 'statement', lines: lines(12, 20), at: { file: 'src/main.ts', line: 10, column: 1 } }),
      comment(),
    ]
    const { findings } = settled([finding()], { comments })
    expect(findings).toHaveLength(1)
    expect(findings[0]!.suppression!.at!.line).toBe(11)
  })
})

describe('invalid-suppression', () => {
  const age = { policy: withAge(30) }
  test.each<[law: string, comment: Partial<SuppressionComment>, says: object, excuses?: Partial<Excuses>]>([
    ['no reason', { reason: '' }, { problem: 'no-reason' }],
    ['a very long reason', { reason: 'a'.repeat(501) }, { problem: 'long-reason', most: 500 }],
    ['no rule', { rules: [] }, { problem: 'no-rule' }],
    [
      'a misspelt rule',
      { rules: ['shareable-component'] },
      { problem: 'unknown-rule', found: 'shareable-component', nearest: 'shareable-components' },
    ],
    [
      'one misspelt rule of two',
      { rules: ['shareable-components', 'mixed_region'] },
      { problem: 'unknown-rule', found: 'mixed_region', nearest: 'mixed-regions' },
    ],
    ['a rule like none', { rules: ['no-console'] }, { problem: 'unknown-rule', found: 'no-console', nearest: null }],
    [
      'a rule of comments themselves',
      { rules: ['unused-suppression'] },
      { problem: 'protected-rule', found: 'unused-suppression' },
    ],
    ['an impossible day', { until: '2027-02-30' }, { problem: 'impossible-date', found: '2027-02-30' }],
    ['no day at all', { until: 'soon' }, { problem: 'impossible-date', found: 'soon' }],
    ['text that is no part of it', { stray: 'owner=me' }, { problem: 'stray-text', found: 'owner=me' }],
    [
      'a misspelt directive',
      { rules: [], reason: '', stray: 'backend-advisor-ignore-nxt-line a -- b' },
      {
        problem: 'unknown-directive',
        found: 'backend-advisor-ignore-nxt-line',
        nearest: 'backend-advisor-ignore-next-line',
      },
    ],
    [
      'a second directive in one comment',
      { stray: 'backend-advisor-ignore-file a -- b' },
      { problem: 'stray-text', found: 'backend-advisor-ignore-file a -- b' },
    ],
    ['no last day where the policy asks for one', {}, { problem: 'no-expiry', most: 30 }, age],
    [
      'a last day further ahead than the policy allows',
      { until: '2026-12-28' },
      { problem: 'far-expiry', found: '2026-12-28', most: 30 },
      age,
    ],
  ])('%s', (_, given, says, excuses = {}) => {
    const written = comment({ until: null, ...given })
    const { findings } = settled([finding()], { comments: [written], ...(typeof excuses === 'object' ? excuses : {}) })
    expect(rulesOf(findings)).toEqual(['invalid-suppression', 'shareable-components'])
    const [invalid, standing] = findings
    expect(invalid).toMatchObject({ severity: 'warning', line: 11, column: 1, arguments: says })
    expect(standing!.suppression).toBeUndefined()
  })

  test('the last day that the policy allows is allowed', () => {
    const { findings } = settled([finding()], { comments: [comment({ until: '2026-12-27' })], policy: withAge(30) })
    expect(findings.map(({ suppression }) => suppression?.until)).toEqual(['2026-12-27'])
  })

  test('what is shown of a comment is bounded', () => {
    const { findings } = settled([], { comments: [comment({ stray: 'x'.repeat(100_000) })] })
    expect(JSON.stringify(findings).length).toBeLessThan(1000)
  })
})

describe('expired-suppression', () => {
  test('is a finding where the comment would still accept one, and that one counts again', () => {
    const comments = [comment({ until: '2026-11-26', rules: ['shareable-components', 'mixed-regions'] })]
    const { findings } = settled([finding()], { comments })
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'expired-suppression',
        severity: 'warning',
        line: 11,
        arguments: { rules: ['shareable-components'], until: '2026-11-26' },
      }),
      finding(),
    ])
  })

  test('is none where it would accept nothing: then it is unused', () => {
    expect(rulesOf(settled([], { comments: [comment({ until: '2026-11-26' })] }).findings)).toEqual([
      'unused-suppression',
    ])
  })

  test('leaves the finding to a comment that holds', () => {
    const comments = [
      comment({ until: '2026-11-26' }),
      comment({ extent: 'file', lines: lines(1, 40), at: { file: 'src/main.ts', line: 1, column: 1 } }),
    ]
    const { findings } = settled([finding()], { comments })
    expect(rulesOf(findings)).toEqual(['expired-suppression', 'shareable-components'])
    expect(findings[1]!.suppression!.at!.line).toBe(1)
  })
})

describe('unused-suppression', () => {
  test('is a finding for each rule that the comment accepts nothing of', () => {
    const comments = [comment({ rules: ['shareable-components', 'mixed-regions', 'backend-too-large'] })]
    const { findings } = settled([finding()], { comments })
    expect(findings.map(({ rule, arguments: given }) => [rule, given.excused, given.alone])).toEqual([
      ['unused-suppression', 'backend-too-large', false],
      ['unused-suppression', 'mixed-regions', false],
      ['shareable-components', undefined, undefined],
    ])
    expect(findings.at(-1)!.suppression!.kind).toBe('comment')
  })

  test.each<[law: string, excuses: Partial<Excuses>]>([
    ['part of the input was left out', { partial: true }],
    ['nobody asks for the rule', { policy: { ...DEFAULT_POLICY, rules: { 'shareable-components': 'off' } } }],
    ['nobody asks for this rule', { policy: { ...DEFAULT_POLICY, rules: { 'unused-suppression': 'off' } } }],
  ])('is none where %s', (_, excuses) => {
    expect(settled([], { comments: [comment()], ...excuses }).findings).toEqual([])
  })

  test('is a finding although templates were not read: a comment in code is about code', () => {
    expect(settled([], { comments: [comment()], oneSource: true }).findings).toHaveLength(1)
  })

  test('has a fingerprint that neither lines nor paths change', () => {
    const printsAt = (file: string, line: number) =>
      settled([], { comments: [comment({ at: { file, line, column: 1 } })] }).findings.map((each) => each.fingerprint)
    expect(printsAt('src/main.ts', 11)).toEqual(printsAt('lib/stack.ts', 30))
  })
})

test('what is wrong with comments, no comment and no entry accepts', () => {
  const all = comment({ extent: 'file', lines: lines(1, 40), at: { file: 'src/main.ts', line: 1, column: 1 } })
  const [unused] = settled([], { comments: [comment()] }).findings
  const { findings } = settled([], {
    comments: [comment(), { ...all, rules: ['unused-suppression'] }],
    entries: [entryFor(unused!.fingerprint, { rule: 'unused-suppression' })],
  })
  expect(rulesOf(findings).sort()).toEqual(['invalid-suppression', 'unused-suppression'])
  expect(findings.flatMap(({ suppression }) => suppression ?? [])).toEqual([])
  // As little where they come in with the findings.
  expect(settled([unused!], { entries: [entryFor(unused!.fingerprint)] }).findings).toEqual([unused])
})

describe('an entry of the baseline accepts a finding', () => {
  test('by its fingerprint', () => {
    const { findings, notes } = settled([finding()], { entries: [entryFor(PRINT, { owner: '@shop/platform' })] })
    expect(findings[0]!.suppression).toEqual({
      kind: 'baseline',
      status: 'accepted',
      reason: 'Moves in March',
      owner: '@shop/platform',
      until: null,
      expiresSoon: false,
      at: { file: BASELINE_FILE, line: 1 },
    })
    expect(notes).toEqual([])
  })

  test('whichever of the rules of a group speaks of it', () => {
    const { findings } = settled([finding({ rule: 'mixed-traditional-and-backend' })], { entries: [entryFor(PRINT)] })
    expect(findings[0]!.suppression!.kind).toBe('baseline')
  })

  test('unless a comment does: then it is not gone either', () => {
    const { findings, notes } = settled([finding()], { comments: [comment()], entries: [entryFor(PRINT)] })
    expect([findings[0]!.suppression!.kind, notes]).toEqual(['comment', []])
  })

  test.each<[until: string, expires: 'over' | 'soon' | 'later']>([
    ['2026-11-26', 'over'],
    ['2026-11-27', 'soon'],
    ['2026-12-10', 'soon'],
    ['2026-12-11', 'soon'],
    ['2026-12-12', 'later'],
  ])('until %s: %s', (until, expires) => {
    for (const how of ['entry', 'comment'] as const) {
      const { findings } = settled(
        [finding()],
        how === 'entry' ? { entries: [entryFor(PRINT, { until })] } : { comments: [comment({ until })] },
      )
      const { suppression } = findings.at(-1)!
      expect(suppression?.expiresSoon).toBe(expires === 'over' ? undefined : expires === 'soon')
    }
  })

  test('on every day until the last, whatever day it is', () => {
    const days = fc.integer({ min: -40, max: 40 })
    fc.assert(
      fc.property(
        days,
        fc.option(fc.integer({ min: 1, max: 60 })),
        fc.option(days),
        days,
        (added, age, until, today) => {
          const entry = entryFor(PRINT, {
            added: addDays(TODAY, added),
            until: until === null ? null : addDays(TODAY, until),
          })
          const policy = age === null ? DEFAULT_POLICY : withAge(age)
          const { findings, notes } = settled([finding()], { entries: [entry], policy, today: addDays(TODAY, today) })
          const last = Math.min(until ?? Infinity, age === null ? Infinity : added + age)
          const { suppression } = findings[0]!
          expect(suppression !== undefined).toBe(today <= last)
          const kinds = today > last ? ['baseline-expired'] : last <= today + 14 ? ['baseline-expiring'] : []
          expect(notes.map(({ kind }) => kind)).toEqual(kinds)
          if (suppression !== undefined) {
            expect(suppression.until).toBe(last === Infinity ? null : addDays(TODAY, last))
            expect(suppression.expiresSoon).toBe(last <= today + 14)
          }
        },
      ),
    )
  })

  test('and of several entries after a merge the one that counts', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1 }), (entries) => {
        const findings = [...new Set(entries.map(({ fingerprint }) => fingerprint))].map((fingerprint) =>
          finding({ fingerprint }),
        )
        const once = settled(findings, { entries })
        const doubled = settled(findings, { entries: [...entries, ...entries.toReversed()] })
        const placeless = ({ findings: all }: typeof once) =>
          all.map(({ suppression }) => suppression && { ...suppression, at: null })
        expect(placeless(doubled)).toEqual(placeless(once))
        expect(doubled.notes).toEqual(once.notes)
      }),
    )
  })
})

describe('notes on the baseline', () => {
  test('say what expires, the first to end first', () => {
    const entries = [
      entryFor('a000000000000000', { until: '2026-12-05', owner: '@shop/platform' }),
      entryFor('b000000000000000', { until: '2026-12-01' }),
      entryFor('c000000000000000', { until: '2026-11-20', rule: 'mixed-regions' }),
    ]
    const findings = entries.map(({ fingerprint }) => finding({ fingerprint }))
    expect(settled(findings, { entries }).notes).toEqual([
      {
        kind: 'baseline-expired',
        file: BASELINE_FILE,
        message: '1 entry has expired, so that its finding counts again: mixed-regions c000000000000000 (2026-11-20)',
      },
      {
        kind: 'baseline-expiring',
        file: BASELINE_FILE,
        message:
          '2 entries expire within 14 days: shareable-components b000000000000000 (2026-12-01); shareable-components a000000000000000 (2026-12-05, @shop/platform)',
      },
    ])
  })

  test('list a few and count the rest', () => {
    const entries = Array.from({ length: 9 }, (_, index) => entryFor(`${index}`.repeat(16), { until: '2026-12-01' }))
    const [note] = settled(
      entries.map(({ fingerprint }) => finding({ fingerprint })),
      { entries },
    ).notes
    expect(note!.message).toMatch(
      /^9 entries expire within 14 days: (?:shareable-components \d{16} \(\S+\); ){5}4 more$/,
    )
  })

  test('say how many match nothing any more, and what removes them', () => {
    const entries = [entryFor('a000000000000000'), entryFor('b000000000000000', { until: '2026-11-20' })]
    expect(settled([finding()], { entries }).notes).toEqual([
      {
        kind: 'baseline-stale',
        file: BASELINE_FILE,
        message: '2 entries match no finding any more; backend-advisor baseline --prune removes them',
      },
    ])
  })

  test.each<[law: string, excuses: Partial<Excuses>]>([
    ['part of the input was left out', { partial: true }],
    ['nobody asks for the rule', { policy: { ...DEFAULT_POLICY, rules: { 'shareable-components': 'off' } } }],
    ['only code was read', { oneSource: true }],
  ])('say nothing of what is gone where %s', (_, excuses) => {
    expect(settled([], { entries: [entryFor(PRINT)], ...excuses }).notes).toEqual([])
  })
})

describe('days', () => {
  test('are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const text = new Date(days * 86_400_000).toISOString().slice(0, 10)
        expect([dayOf(text), addDays('1970-01-01', days)]).toEqual([days, text])
      }),
    )
  })

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11-31',
    '2026-1-1',
    '',
    '+2026-01-01',
  ])('%s is none', (text) => {
    expect(dayOf(text)).toBeNull()
  })
})

test('the longest reason that is allowed is allowed', () => {
  const { findings } = settled([finding()], { comments: [comment({ reason: 'a'.repeat(500) })] })
  expect(findings.map(({ rule, suppression }) => [rule, suppression?.status])).toEqual([
    ['shareable-components', 'accepted'],
  ])
})
