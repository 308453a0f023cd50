import { fingerprintsOf } from '../../src/findings/fingerprint.js'
import { gradeFindings } from '../../src/findings/grade.js'
import { observeGroup } from '../../src/findings/group-observation.js'
import type { Saving } from '../../src/model/plan.js'
import { DEFAULT_POLICY } from '../../src/model/policy.js'
import type { Policy } from '../../src/model/policy.js'
import type { Reason } from '../../src/model/reason.js'
import type { Counterpart, Group, Member, Refusal, Report } from '../../src/model/report.js'
import { withMessages } from '../../src/report/messages.js'
import { NOTHING_FIXED, reason } from './sample-report.js'

/** `id@line`, in the template of the application. */
export type SampleResource = `${string}@${number}`

export interface SampleMerge {
  readonly kind: string
  readonly application: string
  readonly keep: SampleResource
  readonly moves: readonly (readonly [from: SampleResource, ...dependents: SampleResource[]])[]
  readonly saving?: Partial<Saving>
  readonly differences?: Group['differences']
  /** Whether it holds data. */
  readonly isStateful?: boolean
  readonly counterparts?: readonly Counterpart[]
  readonly suggestion?: Group['suggestion']
}

export interface SampleSet {
  readonly kind: string
  readonly application: string
  readonly verdict: Refusal['verdict']
  readonly members: readonly SampleResource[]
  /** What the set is held against. */
  readonly beside?: readonly SampleResource[]
  /** Each with the values of the members, then of what is beside them. */
  readonly reasons: readonly (readonly [code: Reason['code'], path?: string | null, values?: Reason['values']])[]
}

export interface SampleTemplates {
  readonly resources: number
  readonly merges?: readonly SampleMerge[]
  readonly sets?: readonly SampleSet[]
  readonly policy?: Partial<Policy>
}

/** A report to which templates have something to say too. */
export function withTemplates(report: Report, parts: SampleTemplates): Report {
  const { resources, merges = [], sets = [], policy } = parts
  const fingerprints = fingerprintsOf(
    'shareable-resources',
    merges.map((merge) => membersOf(merge).map(({ id }) => ({ id, kind: merge.kind, scope: merge.application }))),
  )
  const groups = merges.map((merge, index) => groupOf(merge, fingerprints[index]!))
  const placed = groups.map((group) => ({
    group,
    at: { ...group.members[0]!, column: 5 },
    subjects: group.members.map(({ id }) => ({ id, kind: group.kind, scope: group.scope })),
    related: group.members.map(({ id, file, line }) => ({ id, file, line, column: 5 })),
  }))
  const refused = [...report.refused, ...sets.map(refusalOf)]
  return withMessages({
    ...report,
    summary: {
      ...report.summary,
      templateResources: resources,
      groups: report.groups.length + groups.length,
      refused: refused.length,
      avoidableTemplateResources: groups.reduce((sum, { members }) => sum + members.length - 1, 0),
    },
    groups: [...report.groups, ...groups],
    refused,
    findings: [...report.findings, ...gradeFindings(placed.map(observeGroup), { ...DEFAULT_POLICY, ...policy })],
  })
}

const membersOf = ({ application, keep, moves }: SampleMerge): readonly Member[] =>
  [keep, ...moves.map(([from]) => from)]
    .map((resource) => memberOf(resource, application))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

function groupOf(merge: SampleMerge, fingerprint: string): Group {
  const { kind, application, keep, moves, isStateful = false, counterparts, suggestion = null } = merge
  const members = membersOf(merge)
  const monthlySaving: Saving = { ...NOTHING_FIXED, rows: [], ...merge.saving }
  const replaced = isStateful ? [{ type: kind, count: moves.length }] : []
  return {
    fingerprint,
    source: 'template',
    kind,
    components: members.map(({ id }) => id),
    members,
    scope: application,
    resourcesNow: members.length,
    resourcesShared: 1,
    verdict: monthlySaving.high > 0 ? 'share' : 'share-no-saving',
    differences: merge.differences ?? [],
    monthlySaving,
    stateful: replaced.map(({ type }) => type),
    replaced,
    joins: null,
    rewrite: { kind: 'refused', reasons: [reason('not-stack-code')] },
    suggestion,
    consolidation: {
      keep: memberOf(keep, application),
      moves: moves.map(([from, ...dependents]) => ({
        from: memberOf(from, application),
        dependents: dependents.map((resource) => memberOf(resource, application)),
      })),
    },
    ...(counterparts === undefined ? {} : { counterparts }),
  }
}

function refusalOf({ kind, application, verdict, members, beside = [], reasons }: SampleSet): Refusal {
  const own = members.map((resource) => memberOf(resource, application))
  const all = [...own, ...beside.map((resource) => memberOf(resource, application))]
  return {
    components: own.map(({ id }) => id),
    members: own,
    source: 'template',
    kind,
    application,
    verdict,
    reasons: reasons.map(([code, path = null, values = []]) => ({
      code,
      with: all.slice(1).map(({ id }) => id),
      path,
      values,
      at: all.map(({ file, line }) => ({ file, line: line + 2, column: 9 })),
    })),
  }
}

function memberOf(resource: SampleResource, application: string): Member {
  const at = resource.lastIndexOf('@')
  const line = Number(resource.slice(at + 1))
  const [file = ''] = application.split(' with ')
  return { id: resource.slice(0, at), file, line, pointer: `/resources/${line}` }
}
