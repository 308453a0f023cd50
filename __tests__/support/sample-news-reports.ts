import { gradeFindings, identify } from '../../src/findings/grade.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Finding, Report } from '../../src/model/report.js'
import type { RuleId } from '../../src/model/rule.js'
import type { Suppression } from '../../src/model/suppression.js'
import { withMessages } from '../../src/report/messages.js'
import { sampleReport } from './sample-report.js'
import { nothingToShare, shop, unreadable } from './sample-reports.js'

interface SampleProblem extends Pick<Partial<Finding>, 'state' | 'suppression'> {
  readonly rule: RuleId
  readonly backend: string
  readonly given?: Finding['arguments']
  readonly file?: string
  readonly line: number
}

const FILE = 'src/stacks/billing.ts'

/** A finding of a backend, as the rules would make it. */
function problem({ rule, backend, given = {}, file = FILE, line, ...judged }: SampleProblem): Finding {
  const at = { file, line, column: 17 }
  const subjects = [{ kind: 'backend', scope: 'billing', id: backend }]
  const seen = { rule, at, subjects, related: [], arguments: { backend, ...given } }
  const [finding] = gradeFindings(identify([seen]), DEFAULT_POLICY)
  return { ...finding!, message: '', ...judged }
}

const told = (report: Report, findings: readonly Finding[]): Report => withMessages({ ...report, findings })

const conflict = (backend: string, line: number, judged: Partial<SampleProblem> = {}): Finding =>
  problem({
    rule: 'conflicting-requirements',
    backend,
    line,
    given: {
      path: 'consistency',
      components: ['InvoiceApi', 'CreditApi'],
      values: ['Session', 'Strong'],
    },
    ...judged,
  })

const regions = (backend: string, line: number, judged: Partial<SampleProblem> = {}): Finding =>
  problem({
    rule: 'mixed-regions',
    backend,
    line,
    given: { path: 'location', components: ['ReturnApi', 'RefundApi'], values: ['westeurope', 'eastus'] },
    ...judged,
  })

const unused = (backend: string, line: number, judged: Partial<SampleProblem> = {}): Finding =>
  problem({ rule: 'unused-backend', backend, line, given: { components: ['DraftApi'] }, ...judged })

const unwatched = (backend: string, line: number, judged: Partial<SampleProblem> = {}): Finding =>
  problem({ rule: 'missing-monitoring-in-production', backend, line, given: { environment: 'prod' }, ...judged })

const access = (backend: string, line: number, judged: Partial<SampleProblem> = {}): Finding =>
  problem({
    rule: 'access-before-initialization',
    backend,
    line,
    given: { components: ['returnApi'], isPlaced: true },
    ...judged,
  })

const ACCEPTED: Suppression = {
  kind: 'baseline',
  status: 'accepted',
  reason: 'Deployed before we had this check',
  owner: '@shop/platform',
  until: '2026-12-05',
  expiresSoon: true,
  at: { file: '.github/backend-advisor-baseline.txt', line: 7 },
}

const AWAITING: Suppression = {
  kind: 'comment',
  status: 'once-merged',
  reason: 'the tax office wants its own region',
  owner: null,
  until: null,
  expiresSoon: false,
  at: { file: FILE, line: 59 },
}

const against = (report: Report, resolved: readonly Finding[] = []): Report =>
  withMessages({ ...report, comparison: { base: 'main', resolved } })

const asOf = (state: 'new' | 'existing', { findings }: Report): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, state }))

/** Something of everything: new, grown, older, resolved, accepted, and waiting to be excused. */
export function pullRequest(): Report {
  const report = shop()
  const groups = asOf('new', report)
  const grown = { ...groups[0]!, joined: [groups[0]!.subjects.at(-1)!] }
  const findings = [
    regions('returns', 60, { state: 'new', suppression: AWAITING }),
    conflict('invoices', 12, { state: 'existing' }),
    access('returns', 25, { state: 'new' }),
    unused('drafts', 80, { state: 'new' }),
    conflict('ledger', 90, { state: 'existing', suppression: ACCEPTED }),
    grown,
    ...groups.slice(1),
  ]
  return against(told(report, findings), [conflict('quotes', 40), unused('trials', 44)])
}

/** What the base branch has already, and nothing else. */
export function onlyOlder(): Report {
  const report = { ...shop(), notes: [] }
  return against(told(report, [...asOf('existing', report), conflict('invoices', 12, { state: 'existing' })]))
}

export const onlyResolved = (): Report => against(nothingToShare(), [conflict('quotes', 40)])

export const onlyKnowing = (): Report => told(nothingToShare(), [unwatched('drafts', 80), unwatched('trials', 90)])

export const onlyNewKnowing = (): Report =>
  against(
    told(nothingToShare(), [unwatched('drafts', 80, { state: 'new' }), unwatched('trials', 90, { state: 'existing' })]),
  )

/** Every group is accepted. */
export function onlyAccepted(): Report {
  const report = { ...shop(), notes: [], refused: [] }
  return told(
    report,
    report.findings.map((finding) => ({ ...finding, suppression: ACCEPTED })),
  )
}

/** What was not read stands beside findings that were there before. */
export function unreadAndOlder(): Report {
  const report = unreadable()
  return against(told(report, [conflict('invoices', 12, { state: 'existing' })]))
}

/** A backend that has no component beside one that has. */
export const emptyBackend = (): Report =>
  told(
    sampleReport({
      backends: [
        { name: 'ledger', file: FILE, line: 14, components: ['EntryApi'] },
        { name: 'empty', file: FILE, line: 29, components: [] },
      ],
      grouped: [{ id: 'EntryApi', file: FILE, line: 15 }],
    }),
    [problem({ rule: 'empty-backend', backend: 'empty', line: 29 })],
  )

/** A large repository on its first day. */
export function manyProblems(amount: number): Report {
  const report = shop()
  const problems = Array.from({ length: amount }, (_, index) => {
    const file = `packages/infrastructure/service-${index}/src/stacks/billing-and-invoicing-backend.ts`
    const make = [conflict, regions, unused, access][index % 4]!
    return make(`backend${index}`, 12 + index, { file })
  })
  return told(report, [...report.findings, ...problems])
}
