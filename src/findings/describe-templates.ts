import { by, byPosition, byText } from '../model/order.js'
import type { Position } from '../model/position.js'
import type { Group, Member, Refusal } from '../model/report.js'
import type { LinkedTemplate, TemplateResource } from '../model/template.js'
import type { PlannedResources, RefusedResources, TemplatePlan } from '../model/template-plan.js'
import type { PlacedGroup } from './find.js'
import { fingerprintsOf } from './fingerprint.js'

/** The template groups of the report, each with the place its finding points at. */
export function placeTemplateGroups(plan: TemplatePlan): readonly PlacedGroup[] {
  const ordered = plan.groups.toSorted(
    (a, b) => byPosition(firstPlaceOf(a), firstPlaceOf(b)) || byText(namesOf(a), namesOf(b)),
  )
  const fingerprints = fingerprintsOf('shareable-resources', ordered.map(symbolsOf))
  return ordered.map((planned, index) => ({
    group: describeGroup(planned, fingerprints[index]!),
    at: firstPlaceOf(planned),
  }))
}

export const describeTemplateRefusals = (plan: TemplatePlan): readonly Refusal[] =>
  plan.refused
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

function describeGroup(planned: PlannedResources, fingerprint: string): Group {
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
    suggestion: null,
    consolidation: {
      keep: memberOf(keep),
      moves: moves.map(({ from, dependents }) => ({
        from: memberOf(from),
        dependents: dependents.map(memberOf).sort(by(({ id }) => id)),
      })),
    },
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

const memberOf = ({ label, at, pointer }: TemplateResource | LinkedTemplate): Member => ({
  id: label,
  file: at.file,
  line: at.line,
  pointer,
})
