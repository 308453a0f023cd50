import type { BackendDeclaration, ComponentDeclaration, ComponentKey, StackCode } from '../model/component.js'
import type { Note } from '../model/note.js'
import type { Observation, RelatedPlace, SymbolicName } from '../model/observation.js'
import { by, byPosition, byText } from '../model/order.js'
import type { Plan, PlannedGroup, RefusedComponent } from '../model/plan.js'
import type { TemplateResource } from '../model/template.js'
import type { ContractName, Policy } from '../model/policy.js'
import type { Position } from '../model/position.js'
import type {
  Group,
  Member,
  Refusal,
  ReportFacts,
  ReportedBackend,
  ReportedComponent,
  Rewrite,
  Suggestion,
} from '../model/report.js'
import { describeResources, describeTemplateRefusals, placeTemplateGroups } from './describe-templates.js'
import { fingerprintsOf } from './fingerprint.js'
import { gradeFindings, identify } from './grade.js'
import { type PlacedGroup, observeGroup } from './group-observation.js'
import { summarise } from './summarise.js'
import type { TemplateReading } from './template-reading.js'

export interface ReportParts {
  readonly version: string
  readonly contract: ContractName
  readonly code: StackCode
  readonly plan: Plan
  /** What the codemod says of every group of the plan. */
  readonly proposals: ReadonlyMap<PlannedGroup, Proposal>
  readonly templates: TemplateReading
  /** What the rules say of code as it is. */
  readonly observations: readonly Observation[]
  readonly notes: readonly Note[]
  readonly policy: Policy
}

export interface Proposal {
  readonly rewrite: Rewrite
  readonly suggestion: Suggestion
}

/**
 * Joins what the rooms found into the one report. Order: components, refusals and backends by place, then name;
 * groups and findings by the place of their first member; members, ids and solitary ids by name; notes by file.
 */
export function assembleReport(parts: ReportParts): ReportFacts {
  const { version, contract, code, plan, templates, observations, notes, policy } = parts
  const placed = [...placeGroups(parts), ...placeTemplateGroups(templates)].sort((a, b) => byPosition(a.at, b.at))
  const groups = placed.map(({ group }) => group)
  return {
    schemaVersion: 1,
    tool: { name: 'backend-advisor', version },
    contract,
    summary: summarise(code, plan, templates, policy),
    components: describeComponents(code, plan),
    groups,
    refused: [
      ...plan.refused.toSorted((a, b) => byDeclaration(a.component, b.component)).map(describeRefusal),
      ...describeTemplateRefusals(templates),
    ],
    solitary: plan.solitary.map(({ id }) => id).sort(byText),
    backends: describeBackends(code, plan),
    findings: gradeFindings([...placed.map(observeGroup), ...identify(observations)], policy),
    notes: notes.toSorted(byNote),
  }
}

function placeGroups({ plan, proposals, templates }: ReportParts): readonly PlacedGroup[] {
  return [...fingerprintGroups(plan)].map(([planned, fingerprint]) => {
    const proposal = proposals.get(planned)
    if (proposal === undefined) throw new Error(`no proposal for the group of ${namesOf(planned)}`)
    const resources = templates.joined.resourcesOf(planned)
    return {
      group: describeGroup(planned, proposal, fingerprint, resources),
      at: firstPlaceOf(planned),
      subjects: symbolsOf(planned),
      related: planned.members.map(relatedTo).sort(byPosition),
    }
  })
}

/** Every group's fingerprint, in the order of the report. */
export function fingerprintGroups(plan: Plan): ReadonlyMap<PlannedGroup, string> {
  const ordered = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf(a), firstPlaceOf(b)) || byText(namesOf(a), namesOf(b)),
  )
  const fingerprints = fingerprintsOf('shareable-components', ordered.map(symbolsOf))
  return new Map(ordered.map((planned, index) => [planned, fingerprints[index]!]))
}

const firstPlaceOf = ({ members }: PlannedGroup): Position => members.map(({ at }) => at).sort(byPosition)[0]!

const namesOf = (planned: PlannedGroup): string =>
  planned.members.map((member) => `${scopeOf(member, planned)}:${member.id}`).join()

const scopeOf = (member: ComponentDeclaration, { joins }: PlannedGroup): string =>
  member.scope?.label ?? joins?.scope?.label ?? ''

const symbolsOf = (planned: PlannedGroup): readonly SymbolicName[] =>
  planned.members.map((member) => ({ kind: member.kind, scope: scopeOf(member, planned), id: member.id }))

const relatedTo = ({ id, at: { file, line, column } }: ComponentDeclaration): RelatedPlace => ({
  id,
  file,
  line,
  column,
})

function describeGroup(
  planned: PlannedGroup,
  { rewrite, suggestion }: Proposal,
  fingerprint: string,
  resources: readonly TemplateResource[],
): Group {
  const members = planned.members.toSorted((a, b) => byText(a.id, b.id) || byPosition(a.at, b.at))
  const { joins, saving, stateful } = planned
  return {
    fingerprint,
    source: 'stack-code',
    kind: 'backend',
    components: members.map(({ id }) => id),
    members: members.map(memberOf),
    scope: scopeOf(members[0]!, planned),
    resourcesNow: planned.resourcesNow,
    resourcesShared: planned.resourcesShared,
    verdict: saving.high > 0 ? 'share' : 'share-no-saving',
    differences: planned.differences,
    monthlySaving: saving,
    stateful: stateful.map(({ type }) => type),
    replaced: stateful.map(({ type, replaced }) => ({ type, count: replaced })),
    joins: joins === null ? null : { name: joins.name, file: joins.at.file, line: joins.at.line },
    rewrite,
    suggestion,
    ...(resources.length === 0 ? {} : { counterparts: describeResources(resources) }),
  }
}

const describeRefusal = ({ component, verdict, reasons }: RefusedComponent): Refusal => ({
  components: [component.id],
  members: [memberOf(component)],
  source: 'stack-code',
  verdict,
  reasons,
})

const memberOf = ({ id, at }: ComponentDeclaration): Member => ({ id, file: at.file, line: at.line })

/** A definition has no construct of its own: it lives where its backend does. */
function describeComponents(code: StackCode, plan: Plan): readonly ReportedComponent[] {
  const holder = new Map<ComponentKey, BackendDeclaration>(
    plan.backends.flatMap((backend) => backend.members.map(({ component }) => [component, backend] as const)),
  )
  return code.components.toSorted(byDeclaration).map((component) => ({
    id: component.id,
    kind: component.kind,
    scope: component.scope?.label ?? holder.get(component.key)?.scope?.label ?? null,
    file: component.at.file,
    line: component.at.line,
    column: component.at.column,
  }))
}

function describeBackends(code: StackCode, plan: Plan): readonly ReportedBackend[] {
  const ids = new Map(code.components.map(({ key, id }) => [key, id]))
  return plan.backends
    .toSorted((a, b) => byPosition(a.at, b.at) || byText(a.name, b.name))
    .map(({ name, members, at }) => ({
      name,
      components: members.flatMap(({ component }) => ids.get(component) ?? []).sort(byText),
      file: at.file,
      line: at.line,
    }))
}

const byDeclaration = (a: ComponentDeclaration, b: ComponentDeclaration): number =>
  byPosition(a.at, b.at) || byText(a.id, b.id) || byText(a.scope?.label ?? '', b.scope?.label ?? '')

const byNote = (a: Note, b: Note): number =>
  byText(a.file ?? '', b.file ?? '') || by<Note>(({ kind }) => kind)(a, b) || byText(a.message, b.message)
