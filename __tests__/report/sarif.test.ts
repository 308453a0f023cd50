import { describe, expect, test } from '@jest/globals'
import type { Finding, Group, Report } from '../../src/model/report.js'
import type { Suppression } from '../../src/model/suppression.js'
import { type SarifOptions, renderSarif } from '../../src/report/sarif/sarif.js'
import { expectFile } from '../support/expected-file.js'
import { RULE_FACTS } from '../support/rule-facts.js'
import { shop, twoApis, unreadable } from '../support/sample-reports.js'
import { templateShop } from '../support/sample-template-reports.js'
import { lawsBroken } from '../support/sarif-laws.js'
import { type SarifResult, type SarifRun, readSarif, resultsOf } from '../support/sarif-log.js'

const render = (report: Report, options: Partial<SarifOptions> = {}): string =>
  renderSarif(report, { rules: RULE_FACTS, ...options })

const runOf = (report: Report, options: Partial<SarifOptions> = {}): SarifRun =>
  readSarif(render(report, options)).runs[0]

/** The one group's report, with its finding changed. */
function withFinding(change: Partial<Finding>): Report {
  const report = twoApis()
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, ...change })) }
}

/** As many findings as wanted, each one a change of the sample's. */
function withFindings(changes: readonly Partial<Finding>[]): Report {
  const report = twoApis()
  return {
    ...report,
    findings: changes.map((change, index) => ({
      ...report.findings[0]!,
      fingerprint: index.toString(16).padStart(16, '0'),
      ...change,
    })),
  }
}

const resultOf = (change: Partial<Finding>): SarifResult => resultsOf(render(withFinding(change)))[0]!

const ACCEPTED: Suppression = {
  kind: 'comment',
  status: 'accepted',
  reason: 'two teams',
  owner: 'payments',
  until: '2027-01-31',
  expiresSoon: false,
  at: { file: 'src/main.ts', line: 7 },
}

test.each([
  ['shop', shop()],
  ['template-shop', templateShop()],
])('%s as SARIF', (name, report) => {
  expectFile(`__tests__/report/expected/${name}.sarif.txt`, render(report))
})

test.each([
  ['shop', shop()],
  ['templates', templateShop()],
  ['files that cannot be read', unreadable()],
])('%s: keeps the laws of the standard', (_, report) => {
  expect(lawsBroken(readSarif(render(report)))).toEqual([])
})

test('a broken log is noticed', () => {
  const log = readSarif(render(shop()))
  const [run] = log.runs
  const [first, ...others] = run.results
  const broken = (result: object): readonly string[] =>
    lawsBroken({ ...log, runs: [{ ...run, results: [{ ...first!, ...result }, ...others] }] })
  expect(broken({})).toEqual([])
  expect(broken({ ruleIndex: 7 })).not.toEqual([])
  expect(broken({ baselineState: 'new' })).not.toEqual([])
  expect(broken({ partialFingerprints: others[0]!.partialFingerprints })).not.toEqual([])
  expect(
    broken({ locations: [{ physicalLocation: { artifactLocation: { uri: '../a', uriBaseId: '%SRCROOT%' } } }] }),
  ).toHaveLength(1)
})

test('the level of a result is that of the finding, the level of a rule its default', () => {
  const run = runOf(withFinding({ severity: 'info' }))
  expect(run.results.map(({ level }) => level)).toEqual(['note'])
  expect(run.tool.driver.rules.map((rule) => rule.defaultConfiguration.level)).toEqual(['warning'])
})

test('what the page of a rule links to is where the page is', () => {
  const page = 'See [the policy](../policy.md#rules), [another](limit-exceeded.md), [Azure](https://a.example/b.md).'
  const rules = { ...RULE_FACTS, 'shareable-components': { severity: 'warning' as const, page } }
  const docs = 'https://github.com/backend-advisor/backend-advisor/blob/main/docs'
  expect(runOf(twoApis(), { rules }).tool.driver.rules[0]!.help.markdown).toBe(
    `See [the policy](${docs}/policy.md#rules), [another](${docs}/rules/limit-exceeded.md), [Azure](https://a.example/b.md).`,
  )
})

test('a result says that of its message and not of markup or arguments', () => {
  const [finding] = twoApis().findings
  const named = (name: string): string =>
    resultOf({ arguments: { ...finding!.arguments, components: [name, 'B'] } }).message.text
  expect(named('[x](javascript:y)')).toContain('[x\\](javascript:y)')
  expect(named('`{0}-${env}`')).toContain('{{0}}-${env}')
})

describe('a place', () => {
  test.each([
    ['src/main.ts', 'src/main.ts'],
    ['src/my app/größe.ts', 'src/my%20app/gr%C3%B6%C3%9Fe.ts'],
    ['c:/x.ts', 'c%3A/x.ts'],
    ['a#b?c%d[e].ts', 'a%23b%3Fc%25d%5Be%5D.ts'],
    ['a\\b.ts', 'a%5Cb.ts'],
    ['//host/x.ts', 'host/x.ts'],
    ['../../x/./y.ts', 'x/y.ts'],
    ['half\ud800.ts', 'half%EF%BF%BD.ts'],
    ['', './'],
  ])('%j is %s', (file, uri) => {
    expect(resultOf({ file }).locations[0]!.physicalLocation.artifactLocation).toEqual({
      uri,
      uriBaseId: '%SRCROOT%',
    })
  })

  test('is named from the top of the repository when the analysed root is below', () => {
    const report = withFinding({ suppression: ACCEPTED })
    const { results, automationDetails } = runOf(report, { prefix: 'apps/my shop/' })
    const [result] = results
    const places = [...result!.locations, ...result!.relatedLocations!, result!.suppressions![0]!.location!]
    expect(places.map((place) => place.physicalLocation.artifactLocation.uri)).toEqual(
      places.map(() => 'apps/my%20shop/src/main.ts'),
    )
    expect(automationDetails).toEqual({ id: 'backend-advisor/apps/my shop/' })
  })

  test('of a member names it', () => {
    expect(resultOf({}).relatedLocations!.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, '`UserApi`'],
      [2, '`ProductApi`'],
    ])
    const related = [{ id: null, file: 'a.ts', line: 3, column: 5 }]
    expect(resultOf({ related }).relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'a.ts', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 5 },
        },
      },
    ])
  })

  test('is one of at most a hundred', () => {
    const related = Array.from({ length: 150 }, (_, line) => ({ id: null, file: 'a.ts', line: line + 1, column: 1 }))
    expect(resultOf({ related }).relatedLocations).toHaveLength(100)
  })
})

describe('held against a base', () => {
  const [finding] = twoApis().findings
  const gone: Finding = {
    ...finding!,
    fingerprint: 'feedfeedfeedfeed',
    rule: 'mixed-traditional-and-backend',
    severity: 'error',
  }
  const report: Report = {
    ...withFindings([{ state: 'existing' }, { state: 'new', joined: ['CrudApi:stack:UserApi'] }, {}]),
    comparison: { base: 'main', resolved: [gone] },
  }

  test('what is new comes first, what is gone last', () => {
    const run = runOf(report)
    expect(run.results.map(({ baselineState }) => baselineState)).toEqual(['new', 'new', 'unchanged', 'absent'])
    expect(run.results[0]!.properties.joined).toEqual(['CrudApi:stack:UserApi'])
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['shareable-components', 'mixed-traditional-and-backend'])
    expect(lawsBroken(readSarif(render(report)))).toEqual([])
  })

  test('for a reader that opens an alert for everything, what is gone is left out', () => {
    const run = runOf(report, { onlyOpen: true })
    expect(run.results.map(({ baselineState }) => baselineState)).toEqual(['new', 'new', 'unchanged'])
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['shareable-components'])
  })

  test('not at all, no result says anything of it', () => {
    expect(runOf(twoApis()).results.map((result) => 'baselineState' in result)).toEqual([false])
  })
})

describe('an accepted finding', () => {
  test('says where and why', () => {
    expect(resultOf({ suppression: ACCEPTED }).suppressions).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'two teams',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'src/main.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7 },
          },
        },
        properties: { owner: 'payments', until: '2027-01-31' },
      },
    ])
  })

  test.each(['/home/me/baseline.txt', '../baseline.txt', 'C:\\baseline.txt'])(
    'tells no place elsewhere: %s',
    (file) => {
      const suppression: Suppression = {
        ...ACCEPTED,
        kind: 'baseline',
        owner: null,
        until: null,
        at: { file, line: 2 },
      }
      expect(resultOf({ suppression }).suppressions).toEqual([
        { kind: 'external', status: 'accepted', justification: 'two teams' },
      ])
    },
  )

  test('that only will be accepted is under review', () => {
    const suppression: Suppression = { ...ACCEPTED, kind: 'policy', status: 'once-merged', reason: '', at: null }
    expect(resultOf({ suppression }).suppressions).toMatchObject([{ kind: 'external', status: 'underReview' }])
    expect(runOf(withFinding({ suppression }), { onlyOpen: true }).results).toHaveLength(1)
  })

  test('is left out for a reader that opens an alert for everything', () => {
    expect(runOf(withFinding({ suppression: ACCEPTED }), { onlyOpen: true }).results).toEqual([])
  })
})

describe('more findings than there is room for', () => {
  const many = Array.from({ length: 5_000 }, (): Partial<Finding> => ({ severity: 'info' }))
  const report = withFindings([
    { severity: 'error', suppression: ACCEPTED },
    ...many,
    { severity: 'warning' },
    { severity: 'error' },
  ])

  test('leave the least important ones out, and say how many', () => {
    const run = runOf(report)
    expect(run.results).toHaveLength(5_000)
    expect(run.results.slice(0, 3).map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
    expect(run.results.some(({ suppressions }) => suppressions !== undefined)).toBe(false)
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      {
        descriptor: { id: 'too-many-findings' },
        level: 'warning',
        message: { text: '3 more findings had no room here: the most important ones come first.' },
      },
    ])
  })

  test('those of one importance stay in the order of the report', () => {
    const fingerprints = runOf(report)
      .results.filter(({ level }) => level === 'note')
      .map(({ partialFingerprints }) => partialFingerprints['backendAdvisor/v1']!)
    expect(fingerprints).toEqual([...fingerprints].sort())
  })
})

test('what could not be read is a warning, what is only worth knowing a note', () => {
  const run = runOf({
    ...twoApis(),
    notes: [
      { kind: 'syntax-error', file: 'src/a b.ts', message: 'line 3: \u001b[31mno' },
      { kind: 'no-base', file: null, message: 'nothing to compare with' },
    ],
  })
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    {
      descriptor: { id: 'syntax-error' },
      level: 'warning',
      message: { text: 'line 3: \\u{1b}[31mno' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: '%SRCROOT%' } } }],
    },
    { descriptor: { id: 'no-base' }, level: 'note', message: { text: 'nothing to compare with' } },
  ])
})

describe('a fix', () => {
  const edits = [
    { file: 'src/b.ts', line: 1, column: 1, endLine: 1, endColumn: 1, text: 'import x\n' },
    { file: 'src/a.ts', line: 4, column: 3, endLine: 6, endColumn: 1, text: '' },
  ]
  const withGroup = (change: Partial<Group>): Report => {
    const report = twoApis()
    return { ...report, groups: report.groups.map((group) => ({ ...group, edits, ...change })) }
  }

  test('holds what is inserted and what is deleted, file by file', () => {
    expect(runOf(withGroup({})).results[0]!.fixes![0]!.artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'src/a.ts', uriBaseId: '%SRCROOT%' },
        replacements: [{ deletedRegion: { startLine: 4, startColumn: 3, endLine: 6, endColumn: 1 } }],
      },
      {
        artifactLocation: { uri: 'src/b.ts', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
            insertedContent: { text: 'import x\n' },
          },
        ],
      },
    ])
  })

  test('says what holds data and would be replaced', () => {
    const describedBy = (change: Partial<Group>): string | undefined =>
      runOf(withGroup(change)).results[0]!.fixes?.[0]?.description.text
    expect(describedBy({})).toBe(
      'Put `ProductApi` and `UserApi` into one backend. Deploying this replaces 4 resources with data (2 of `Microsoft.DocumentDB/databaseAccounts` and 2 of `Microsoft.Storage/storageAccounts`): move the data first.',
    )
    const joins = { name: 'catalog', file: 'src/a.ts', line: 1 }
    expect(describedBy({ replaced: [], joins })).toBe('Put `ProductApi` and `UserApi` into `catalog`.')
  })

  test('is offered of a ready group alone', () => {
    expect(runOf(withGroup({ rewrite: { kind: 'refused', reasons: [] } })).results[0]!.fixes).toBeUndefined()
    expect(runOf(withGroup({ edits: [] })).results[0]!.fixes).toBeUndefined()
  })

  test('is not offered of what is gone, though a group may have its fingerprint', () => {
    const report = withGroup({})
    const { results } = runOf({ ...report, comparison: { base: 'main', resolved: report.findings } })
    expect(results.map(({ baselineState, fixes }) => [baselineState, fixes?.length])).toEqual([
      ['new', 1],
      ['absent', undefined],
    ])
  })
})

test('the log knows neither where nor when it was written', () => {
  expect(render(shop())).not.toMatch(/Utc"|file:|"uri": "\/|workingDirectory/)
})
