import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PRICES_COMPILED } from '../../src/catalog/prices/price.js'
import type { ReportParts } from '../../src/findings/assemble.js'
import { assembleReport } from '../../src/findings/assemble.js'
import type { BackendDeclaration, ComponentDeclaration, Scope } from '../../src/model/component.js'
import type { PlannedGroup } from '../../src/model/plan.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import { known } from '../../src/model/value.js'
import { NOTHING_FIXED, reason } from '../support/sample-report.js'

const STACK: Scope = { key: 'src/main.ts:40', label: 'stack', at: null, location: known('eastus') }
const EMPTY = { kind: 'object', entries: {}, open: null } as const

const component = (id: string, line: number, given: Partial<ComponentDeclaration> = {}): ComponentDeclaration => {
  const at = { file: given.at?.file ?? 'src/main.ts', line, column: 17 }
  return {
    key: `${at.file}:${line}`,
    id,
    idIsLiteral: true,
    kind: 'CrudApi',
    subclass: null,
    span: { file: at.file, start: line * 100, end: line * 100 + 40 },
    form: 'construct',
    scope: STACK,
    props: EMPTY,
    propsAt: at,
    context: [],
    dependsOn: [],
    instances: 1,
    holder: null,
    ...given,
    at,
  }
}

const USER = component('UserApi', 8)
const PRODUCT = component('ProductApi', 14)
const REVIEW = component('ReviewApi', 3, { at: { file: 'src/reviews.ts', line: 3, column: 1 } })
const RATING = component('RatingApi', 9, { at: { file: 'src/reviews.ts', line: 9, column: 1 } })
const EU = component('EuApi', 20)
const LONELY = component('Storefront', 30, { kind: 'StaticSiteWithCdn' })
const OLD = component('OldApi', 41, { form: 'definition', scope: null })

const BACKEND: BackendDeclaration = {
  key: 'backend',
  name: 'backend',
  at: { file: 'src/main.ts', line: 40, column: 17 },
  span: { file: 'src/main.ts', start: 4000, end: 4100 },
  form: 'map',
  scope: STACK,
  members: [{ key: 'oldApi', component: OLD.key }],
  complete: true,
  config: EMPTY,
  reserved: [],
  placements: [],
  misuses: [],
  use: 'escapes',
  uses: [],
  providers: 'default',
}

const group = (members: readonly ComponentDeclaration[], given: Partial<PlannedGroup> = {}): PlannedGroup => ({
  members,
  joins: null,
  resourcesNow: 6,
  resourcesShared: 3,
  differences: [],
  saving: NOTHING_FIXED,
  stateful: [{ type: 'Microsoft.DocumentDB/databaseAccounts', replaced: 2 }],
  ...given,
})

const MAIN = group([PRODUCT, USER], {
  saving: { ...NOTHING_FIXED, low: 0.1, high: 0.1, pricesAsOf: '2026-10-05' },
})
const REVIEWS = group([RATING, REVIEW], { saving: { ...NOTHING_FIXED, low: 0.2, high: 0.2 } })

const PARTS: ReportParts = {
  version: '0.1.0',
  contract: 'documented',
  code: { components: [USER, PRODUCT, EU, LONELY, OLD, REVIEW, RATING], backends: [BACKEND] },
  plan: {
    groups: [MAIN, REVIEWS],
    refused: [{ component: EU, verdict: 'cannot-share', reasons: [reason('different-region', { with: ['UserApi'] })] }],
    solitary: [LONELY],
    backends: [BACKEND],
    judgements: [],
    resourcesNow: 20,
    resourcesShared: 14,
  },
  proposals: new Map(
    [MAIN, REVIEWS].map((planned) => [
      planned,
      { rewrite: { kind: 'ready' }, suggestion: { language: 'ts', code: 'defineBackend({})\n' } },
    ]),
  ),
  templates: {
    plan: { groups: [], refused: [] },
    resources: 0,
    joined: { resourcesOf: () => [], componentsOf: () => [], saidBy: () => null },
    suggestionOf: () => null,
  },
  observations: [],
  notes: [
    { kind: 'syntax-error', file: 'src/legacy.ts', message: "'}' expected." },
    { kind: 'no-base', file: null, message: 'The base is not at hand.' },
  ],
  policy: DEFAULT_POLICY,
}

describe('assembling the report', () => {
  const report = assembleReport(PARTS)

  test('every component ends in exactly one place', () => {
    const ends = [
      ...report.groups.flatMap(({ components }) => components),
      ...report.refused.flatMap(({ components }) => components),
      ...report.solitary,
      ...report.backends.flatMap(({ components }) => components),
    ]
    expect(ends.sort()).toEqual(report.components.map(({ id }) => id).sort())
  })

  test('a definition lives where its backend does', () => {
    expect(report.components.find(({ id }) => id === 'OldApi')?.scope).toBe('stack')
  })

  test('groups come in the order of their first member, members in the order of their names', () => {
    expect(report.groups.map(({ components }) => components)).toEqual([
      ['ProductApi', 'UserApi'],
      ['RatingApi', 'ReviewApi'],
    ])
    expect(report.components.map(({ id }) => id)).toEqual([
      ...['UserApi', 'ProductApi', 'EuApi', 'Storefront', 'OldApi', 'ReviewApi', 'RatingApi'],
    ])
  })

  test('a finding points at the first member and has the fingerprint of its group', () => {
    expect(report.findings.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      ['src/main.ts', 8, 'warning'],
      ['src/reviews.ts', 3, 'warning'],
    ])
    expect(report.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      report.groups.map(({ fingerprint }) => fingerprint),
    )
  })

  test('the summary counts and adds up in cents', () => {
    expect(report.summary).toEqual({
      components: 7,
      templateResources: 0,
      groups: 2,
      refused: 1,
      solitary: 1,
      resourcesNow: 20,
      resourcesShared: 14,
      avoidableResources: 6,
      avoidableTemplateResources: 0,
      monthlySaving: { low: 0.3, high: 0.3, currency: 'USD', region: 'eastus', pricesAsOf: '2026-10-05' },
    })
  })

  test('a report that needs no price has the date of the price table and the region of the policy', () => {
    const { plan } = PARTS
    const policy = { ...DEFAULT_POLICY, pricing: { region: 'westeurope', currency: 'USD' } as const }
    const empty = assembleReport({ ...PARTS, policy, plan: { ...plan, groups: [] } })
    expect(empty.summary.monthlySaving).toMatchObject({ low: 0, region: 'westeurope', pricesAsOf: PRICES_COMPILED })
  })

  test.each([
    ['off', []],
    ['info', ['info', 'info']],
    ['error', ['error', 'error']],
  ] as const)('a policy that sets the rule to %s gives findings %j, and the same groups', (level, severities) => {
    const policy = { ...DEFAULT_POLICY, rules: { 'shareable-components': level } }
    const graded = assembleReport({ ...PARTS, policy })
    expect(graded.findings.map(({ severity }) => severity)).toEqual(severities)
    expect(graded.groups).toEqual(report.groups)
  })

  test('a group is worth saying more when it saves money', () => {
    expect(report.groups.map(({ verdict }) => verdict)).toEqual(['share', 'share'])
    const free = group([PRODUCT, USER])
    const proposals = new Map([
      [free, { rewrite: { kind: 'ready' }, suggestion: { language: 'ts', code: '' } } as const],
    ])
    const plan = { ...PARTS.plan, groups: [free] }
    expect(assembleReport({ ...PARTS, proposals, plan }).groups[0]?.verdict).toBe('share-no-saving')
  })

  test('does not depend on the order in which anything was found', () => {
    const { code, plan, notes } = PARTS
    const shuffled = fc.tuple(
      fc.shuffledSubarray([...code.components], { minLength: code.components.length }),
      fc.shuffledSubarray([...plan.groups], { minLength: plan.groups.length }),
      fc.shuffledSubarray([...notes], { minLength: notes.length }),
    )
    fc.assert(
      fc.property(shuffled, ([components, groups, found]) => {
        const parts = { ...PARTS, code: { ...code, components }, plan: { ...plan, groups }, notes: found }
        expect(assembleReport(parts)).toEqual(report)
      }),
    )
  })

  test('a group that nobody assessed is a bug', () => {
    expect(() => assembleReport({ ...PARTS, proposals: new Map() })).toThrow('no proposal')
  })
})
