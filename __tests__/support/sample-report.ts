import { fingerprintsOf } from '../../src/findings/fingerprint.js'
import { gradeFindings } from '../../src/findings/grade.js'
import { observeGroup } from '../../src/findings/group-observation.js'
import type { ComponentKind } from '../../src/model/component.js'
import type { Note } from '../../src/model/note.js'
import { byPosition } from '../../src/model/order.js'
import type { Saving } from '../../src/model/plan.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Policy } from '../../src/model/policy.js'
import type { Reason } from '../../src/model/reason.js'
import type { Group, Member, Refusal, Report, ReportedBackend, ReportedComponent } from '../../src/model/report.js'
import { withMessages } from '../../src/report/messages.js'

export interface SampleComponent {
  readonly id: string
  readonly kind?: ComponentKind
  readonly scope?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

export interface SampleGroup {
  readonly members: readonly SampleComponent[]
  readonly now: number
  readonly shared: number
  readonly code: string
  readonly saving?: Partial<Saving>
  readonly replaced?: Group['replaced']
  readonly differences?: Group['differences']
  readonly joins?: Group['joins']
  readonly rewrite?: Group['rewrite']
}

export interface SampleRefusal {
  readonly component: SampleComponent
  readonly verdict?: Refusal['verdict']
  readonly reasons: readonly Reason[]
}

export interface SampleParts {
  readonly groups?: readonly SampleGroup[]
  readonly refused?: readonly SampleRefusal[]
  readonly solitary?: readonly SampleComponent[]
  readonly backends?: readonly ReportedBackend[]
  /** Components that sit in the backends. */
  readonly grouped?: readonly SampleComponent[]
  readonly notes?: readonly Note[]
  readonly policy?: Partial<Policy>
}

/** A report as the pipeline would make it, from the few things a test wants to say. */
export function sampleReport(parts: SampleParts): Report {
  const { groups = [], refused = [], solitary = [], backends = [], grouped = [], notes = [] } = parts
  const components = [
    ...groups.flatMap(({ members }) => members),
    ...refused.map(({ component }) => component),
    ...solitary,
    ...grouped,
  ].map(reported)
  const shown = reportedGroups(groups)
  const placed = shown.map((group) => {
    const ids = new Set(group.components)
    const related = components.filter(({ id }) => ids.has(id)).sort(byPosition)
    const { file, line, column } = related[0]!
    const subjects = related.map(({ id, kind, scope }) => ({ id, kind, scope: scope ?? '' }))
    const places = related.map((each) => ({ id: each.id, file: each.file, line: each.line, column: each.column }))
    return { group, at: { file, line, column }, subjects, related: places }
  })
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
  const avoidable = sum(groups.map(({ now, shared }) => now - shared))
  const resourcesNow = sum(groups.map(({ now }) => now)) + 3 * (refused.length + solitary.length + backends.length)
  return withMessages({
    schemaVersion: 1,
    tool: { name: 'backend-advisor', version: '0.1.0' },
    contract: 'documented',
    summary: {
      components: components.length,
      templateResources: 0,
      groups: groups.length,
      refused: refused.length,
      solitary: solitary.length,
      resourcesNow,
      resourcesShared: resourcesNow - avoidable,
      avoidableResources: avoidable,
      avoidableTemplateResources: 0,
      monthlySaving: {
        low: sum(shown.map(({ monthlySaving }) => monthlySaving.low)),
        high: sum(shown.map(({ monthlySaving }) => monthlySaving.high)),
        currency: 'USD',
        region: 'eastus',
        pricesAsOf: '2024-08-30',
      },
    },
    components,
    groups: shown,
    refused: refused.map(({ component, verdict = 'cannot-share', reasons }) => ({
      components: [component.id],
      members: [memberOf(component)],
      source: 'stack-code',
      verdict,
      reasons,
    })),
    solitary: solitary.map(({ id }) => id),
    backends,
    findings: gradeFindings(placed.map(observeGroup), { ...DEFAULT_POLICY, ...parts.policy }),
    notes,
  })
}

/** A reason with the parts a test does not care about left empty. */
export const reason = (code: Reason['code'], given: Partial<Reason> = {}): Reason => ({
  code,
  with: [],
  path: null,
  values: [],
  at: [],
  ...given,
})

/** Cosmos DB serverless and Consumption for every member: $0 fixed, with the rows that say so. */
export const NOTHING_FIXED: Saving = {
  low: 0,
  high: 0,
  currency: 'USD',
  region: 'eastus',
  pricesAsOf: '2024-07-01',
  before: { low: 0, high: 0 },
  after: { low: 0, high: 0 },
  rows: [
    {
      key: 'cosmos.serverless.rus',
      component: null,
      monthly: 0,
      unit: '1M RU',
      region: 'us-regions',
      asOf: '2024-07-01',
    },
    {
      key: 'functions.consumption.executions',
      component: null,
      monthly: 0,
      unit: '1M executions after 1M a month free per subscription',
      region: 'eastus',
      asOf: '2024-07-01',
    },
    { key: 'storage.account', component: null, monthly: 0, unit: 'account', region: 'any', asOf: '2024-07-01' },
  ],
  assumptions: [],
}

function reportedGroups(groups: readonly SampleGroup[]): readonly Group[] {
  const fingerprints = fingerprintsOf(
    'shareable-components',
    groups.map(({ members }) => members.map(reported).map(({ id, kind, scope }) => ({ id, kind, scope: scope ?? '' }))),
  )
  return groups.map((group, index) => {
    const { members, now, shared, code, saving = {}, replaced = [], differences = [], joins = null } = group
    const monthlySaving: Saving = { ...NOTHING_FIXED, ...saving }
    return {
      fingerprint: fingerprints[index]!,
      source: 'stack-code',
      kind: 'backend',
      components: members.map(({ id }) => id),
      members: members.map(memberOf),
      scope: reported(members[0]!).scope ?? '',
      resourcesNow: now,
      resourcesShared: shared,
      verdict: monthlySaving.high > 0 ? 'share' : 'share-no-saving',
      differences,
      monthlySaving,
      stateful: replaced.map(({ type }) => type),
      replaced,
      joins,
      rewrite: group.rewrite ?? { kind: 'ready' },
      suggestion: { language: 'ts', code },
    }
  })
}

const reported = (component: SampleComponent): ReportedComponent => ({
  id: component.id,
  kind: component.kind ?? 'CrudApi',
  scope: component.scope ?? 'stack',
  file: component.file ?? 'src/main.ts',
  line: component.line ?? 1,
  column: component.column ?? 17,
})

const memberOf = (component: SampleComponent): Member => {
  const { id, file, line } = reported(component)
  return { id, file, line }
}
