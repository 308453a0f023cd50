import { by, byPosition, byText } from '../model/order.js'
import type { Position } from '../model/position.js'
import type { ComponentDeclaration } from '../model/component.js'
import type { Counterpart, Group, Member, Refusal, Suggestion } from '../model/report.js'
import type { LinkedTemplate, TemplateResource } from '../model/template.js'
import type { PlannedResources, RefusedResources } from '../model/template-plan.js'
import { fingerprintsOf } from './fingerprint.js'
import type { PlacedGroup } from './group-observation.js'
import { type TemplateReading, toldRefusals } from './template-reading.js'

/** The template groups of the report, each with the place its finding points at. */
export function placeTemplateGroups({ plan, joined, suggestionOf }: TemplateReading): readonly PlacedGroup[] {
  const ordered = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf(a), firstPlaceOf(b)) || byText(namesOf(a), namesOf(b)),
  )
  const fingerprints = fingerprintsOf('shareable-resources', ordered.map(symbolsOf))
  return ordered.map((planned, index) => {
    const components = joined.componentsOf(planned)
    const [first] = components.map(({ at }) => at).sort(byPosition)
    return {
      group: describeGroup(planned, fingerprints[index]!, components, suggestionOf(planned)),
      // Whoever changes something changes the component, not what was synthesized from it.
      at: first ?? firstPlaceOf(planned),
      subjects: symbolsOf(planned),
      related: planned.members.map(({ label, at }) => ({ id: label, ...at })).sort(byPosition),
    }
  })
}

export const describeTemplateRefusals = (reading: TemplateReading): readonly Refusal[] =>
  toldRefusals(reading)
    .toSorted(
      (a, b) =>
        byPosition(a.members[0]!.at, b.members[0]!.at) ||
        byText(a.verdict, b.verdict) ||
        byText(namesOf(a), namesOf(b)),
    )
    .map(describeRefusal)

const firstPlaceOf = ({ members }: PlannedResources): Position => members.map(({ at }) => at).sort(byPosition)[0]!

const namesOf = ({ members }: PlannedResources | RefusedResources): string => members.map(({ label }) => label).join()

/** Neither the folder nor the line: a template may move. */
const symbolsOf = ({ application, kind, members }: PlannedResources) =>
  members.map(({ label }) => ({ kind, scope: application.slice(application.lastIndexOf('/') + 1), id: label }))

function describeGroup(
  planned: PlannedResources,
  fingerprint: string,
  components: readonly ComponentDeclaration[],
  suggestion: Suggestion | null,
): Group {
  const { application, kind, members, keep, moves, differences, saving, stateful } = planned
  return {
    fingerprint,
    source: 'template',
    kind,
    components: members.map(({ label }) => label),
    members: members.map(memberOf),
    scope: application,
    resourcesNow: members.length,
    resourcesShared: 1,
    verdict: saving.high > 0 ? 'share' : 'share-no-saving',
    differences,
    monthlySaving: saving,
    stateful: stateful.map(({ type }) => type),
    replaced: stateful.map(({ type, replaced }) => ({ type, count: replaced })),
    joins: null,
    rewrite: { kind: 'refused', reasons: [NOT_STACK_CODE] },
    suggestion,
    consolidation: {
      keep: memberOf(keep),
      moves: moves.map(({ from, dependents }) => ({
        from: memberOf(from),
        dependents: dependents.map(memberOf).sort(by(({ id }) => id)),
      })),
    },
    ...(components.length === 0 ? {} : { counterparts: describeComponents(components) }),
  }
}

/** Templates are written by something else, or by hand: they are not rewritten here. */
const NOT_STACK_CODE = { code: 'not-stack-code', with: [], path: null, values: [], at: [] } as const

const describeRefusal = ({ application, kind, members, verdict, reasons }: RefusedResources): Refusal => ({
  components: members.map(({ label }) => label),
  members: members.map(memberOf),
  source: 'template',
  kind,
  application,
  verdict,
  reasons,
})

export const describeResources = (resources: readonly TemplateResource[]): readonly Counterpart[] =>
  resources
    .map((resource) => ({ ...memberOf(resource), kind: resource.type }))
    .sort((a, b) => byText(a.kind, b.kind) || byText(a.id, b.id) || byText(a.file, b.file) || a.line - b.line)

const describeComponents = (components: readonly ComponentDeclaration[]): readonly Counterpart[] =>
  components
    .map(({ id, kind, at }) => ({ id, kind, file: at.file, line: at.line }))
    .sort((a, b) => byText(a.id, b.id) || byText(a.file, b.file) || a.line - b.line)

const memberOf = ({ label, at, pointer }: TemplateResource | LinkedTemplate): Member => ({
  id: label,
  file: at.file,
  line: at.line,
  pointer,
})
