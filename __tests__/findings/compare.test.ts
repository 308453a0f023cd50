import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareFindings } from '../../src/findings/compare.js'
import { announceOwnExcuses, withholdOwnExcuses } from '../../src/findings/excuses.js'
import { fingerprintsOf, namesOf } from '../../src/findings/fingerprint.js'
import type { FindingFacts } from '../../src/model/report.js'
import type { RuleId } from '../../src/model/rule.js'
import type { Suppression } from '../../src/model/suppression.js'
import { ACCEPTING_COMMENT } from '../support/accepting-comment.js'

function finding(rule: RuleId, ids: readonly string[], given: Partial<FindingFacts> = {}): FindingFacts {
  const subjects = ids.map((id) => ({ kind: 'CrudApi', scope: 'stack', id }))
  return {
    rule,
    severity: 'warning',
    fingerprint: fingerprintsOf(rule, [subjects])[0]!,
    file: 'src/main.ts',
    line: 1,
    column: 1,
    arguments: {},
    subjects: namesOf(subjects),
    related: [],
    ...given,
  }
}

const group = (...ids: readonly string[]): FindingFacts => finding('shareable-components', ids)
const states = (findings: readonly FindingFacts[]): unknown => findings.map(({ state, joined }) => joined ?? state)
const LATER: Suppression = { ...ACCEPTING_COMMENT, kind: 'baseline', status: 'once-merged' }

describe('a comparison', () => {
  test.each<[law: string, now: FindingFacts[], then: FindingFacts[], states: unknown[], resolved: number]>([
    ['of two groups that swapped members tells both', [group('A', 'C')], [group('A', 'B')], ['new'], 1],
    [
      'takes a group that has lost a member for the old one',
      [group('A', 'B')],
      [group('A', 'B', 'C')],
      ['existing'],
      0,
    ],
    [
      'takes the parts of a group for the old one',
      [group('A', 'B'), group('C', 'D')],
      [group('A', 'B', 'C', 'D')],
      ['existing', 'existing'],
      0,
    ],
    ['names who came', [group('A', 'B', 'C')], [group('A', 'B')], [['CrudApi:stack:C']], 0],
    [
      'finds nothing new in two groups that are one now',
      [group('A', 'B', 'C', 'D')],
      [group('A', 'B'), group('C', 'D')],
      ['existing'],
      0,
    ],
    [
      'takes a backend that appeared beside the rest of a group for no news',
      [finding('mixed-traditional-and-backend', ['A', 'B'])],
      [group('A', 'B', 'C')],
      ['existing'],
      0,
    ],
    [
      'goes on with a group of which one has left and one has come',
      [group('A', 'B', 'D')],
      [group('A', 'B', 'C')],
      [['CrudApi:stack:D']],
      0,
    ],
    [
      'tells what nobody accepts any longer',
      [group('A', 'B')],
      [{ ...group('A', 'B'), suppression: ACCEPTING_COMMENT }],
      ['new'],
      0,
    ],
    [
      'does not tell anew what is still accepted, or will be',
      [group('A', 'B'), group('C', 'D')].map((each) => ({ ...each, suppression: LATER })),
      [{ ...group('A', 'B'), suppression: ACCEPTING_COMMENT }, group('C', 'D')],
      ['existing', 'existing'],
      0,
    ],
    [
      'does not tell two of one name apart, of which one is accepted',
      [group('A', 'B'), { ...group('A', 'B'), fingerprint: 'second', suppression: ACCEPTING_COMMENT }],
      [
        { ...group('A', 'B'), suppression: ACCEPTING_COMMENT },
        { ...group('A', 'B'), fingerprint: 'second' },
      ],
      ['existing', 'existing'],
      0,
    ],
    [
      'leaves the rest of an accepted group where it was',
      [group('A', 'B')],
      [{ ...group('A', 'B', 'C'), suppression: ACCEPTING_COMMENT }],
      ['existing'],
      0,
    ],
    [
      'tells what weighs more by another rule',
      [finding('mixed-traditional-and-backend', ['A', 'B'], { severity: 'error' })],
      [group('A', 'B')],
      ['new'],
      0,
    ],
    [
      'does not tell what weighs more by the same rule: a team has decided so',
      [finding('mixed-regions', ['A'], { severity: 'error' })],
      [finding('mixed-regions', ['A'])],
      ['existing'],
      0,
    ],
    [
      'does not take one rule for another',
      [finding('mixed-regions', ['A'])],
      [finding('mixed-environments', ['A', 'B'])],
      ['new'],
      1,
    ],
    [
      'calls nothing resolved that was accepted',
      [],
      [{ ...group('A', 'B'), suppression: ACCEPTING_COMMENT }, group('C', 'D')],
      [],
      1,
    ],
  ])('%s', (_law, now, then, expected, resolved) => {
    const compared = compareFindings(now, then)
    expect(states(compared.findings)).toEqual(expected)
    expect(compared.resolved).toHaveLength(resolved)
  })

  test('says nothing of what the other side may hold unseen', () => {
    const doubts = { ofThen: () => true, ofNow: () => true }
    const now = [group('A', 'B'), group('C', 'D', 'E'), group('F', 'G')]
    const compared = compareFindings(now, [group('A', 'B'), group('C', 'D'), group('H', 'I')], doubts)
    expect(compared.findings).toEqual([{ ...now[0], state: 'existing' }, now[1], now[2]])
    expect(compared.resolved).toEqual([])
  })

  const groups = fc
    .uniqueArray(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { minLength: 2 }), {
      selector: (ids) => [...ids].sort().join(),
      maxLength: 4,
    })
    .map((sets) => sets.map((ids) => group(...ids)))

  test('with itself has no news, in whatever order', () => {
    fc.assert(
      fc.property(groups, (findings) => {
        const { findings: compared, resolved } = compareFindings(findings, findings.toReversed())
        expect(compared.every(({ state }) => state === 'existing')).toBe(true)
        expect(resolved).toEqual([])
      }),
    )
  })

  test('loses no finding of now, and tells every old one that is neither there nor grown as resolved', () => {
    fc.assert(
      fc.property(groups, groups, (now, then) => {
        const { findings, resolved } = compareFindings(now, then)
        expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(now.map(({ fingerprint }) => fingerprint))
        const isThere = ({ fingerprint }: FindingFacts): boolean =>
          now.some((finding) => finding.fingerprint === fingerprint)
        expect(resolved.some(isThere)).toBe(false)
        const members = new Set(then.flatMap(({ subjects }) => subjects))
        for (const { state, joined = [], subjects } of findings) {
          // Whoever was in no finding before is never called old.
          const unseen = subjects.filter((subject) => !members.has(subject))
          if (unseen.length > 0) expect(state).toBe('new')
          expect(joined.every((subject) => subjects.includes(subject))).toBe(true)
        }
      }),
    )
  })
})

describe('a change that excuses itself', () => {
  const excused = { ...group('A', 'B'), suppression: ACCEPTING_COMMENT }

  test('has no comment of its own count', () => {
    expect(withholdOwnExcuses([excused], [group('A', 'B')])[0]!.suppression).toMatchObject({ status: 'once-merged' })
    expect(withholdOwnExcuses([excused], [])[0]!.suppression).toMatchObject({ status: 'once-merged' })
  })

  test('keeps the comment that the base branch has too', () => {
    expect(withholdOwnExcuses([excused], [excused])).toEqual([excused])
  })

  test('may put a comment on what the base branch accepts in its baseline', () => {
    const byBaseline = { ...excused, suppression: { ...ACCEPTING_COMMENT, kind: 'baseline' } as const }
    expect(withholdOwnExcuses([excused], [byBaseline])).toEqual([excused])
  })

  test('keeps the comment at what is left of a group that the base branch accepts', () => {
    const larger = { ...group('A', 'B', 'C'), suppression: ACCEPTING_COMMENT }
    expect(withholdOwnExcuses([excused], [larger])).toEqual([excused])
    const smaller = { ...group('A', 'B', 'C', 'D'), suppression: ACCEPTING_COMMENT }
    expect(withholdOwnExcuses([smaller], [larger])[0]!.suppression.status).toBe('once-merged')
    // It is still there: what else has two of its members is another one.
    expect(withholdOwnExcuses([excused, larger], [larger])[0]!.suppression.status).toBe('once-merged')
  })

  test('cannot take the comment of one rule for another of the same members', () => {
    const mixed = { ...finding('mixed-traditional-and-backend', ['A', 'B']), suppression: ACCEPTING_COMMENT }
    expect(mixed.fingerprint).toBe(excused.fingerprint)
    expect(withholdOwnExcuses([mixed], [excused])[0]!.suppression.status).toBe('once-merged')
  })

  test('may move what the base branch accepts by a comment into its baseline', () => {
    const later = { ...excused, suppression: LATER }
    expect(withholdOwnExcuses([later], [excused])[0]!.suppression).toMatchObject({
      kind: 'baseline',
      status: 'accepted',
    })
    expect(withholdOwnExcuses([later], [group('A', 'B')])).toEqual([later])
  })

  test('is told what it would excuse: by its baseline, or by turning the rule off', () => {
    const byBaseline = { ...group('A', 'B'), suppression: { ...ACCEPTING_COMMENT, kind: 'baseline' } as const }
    const now = [group('A', 'B'), group('C', 'D'), group('E', 'F')]
    expect(announceOwnExcuses(now, [byBaseline, group('E', 'F')]).map(({ suppression }) => suppression?.kind)).toEqual([
      'baseline',
      'policy',
      undefined,
    ])
    expect(
      announceOwnExcuses(now, [byBaseline]).every(({ suppression }) => suppression?.status === 'once-merged'),
    ).toBe(true)
  })
})
