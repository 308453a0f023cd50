import { kindOf } from '../../catalog/kinds/kinds.js'
import { byPosition, byText } from '../../model/order.js'
import type { Policy } from '../../model/policy.js'
import type { Application, LinkedTemplate, TemplateResource, Templates } from '../../model/template.js'
import type { PlannedResources, RefusedResources, TemplatePlan } from '../../model/template-plan.js'
import { describeGroup } from './describe-group.js'
import { judgeKind } from './judge-kind.js'
import { neighbourhoodOf } from './neighbourhood.js'

/**
 * Which resources of templates could be one, and why the others could not. Only what is deployed together is compared: an
 * application. Pure; the order of what comes in plays no part.
 */
export function planTemplates({ applications }: Templates, policy: Policy): TemplatePlan {
  const plans = applications.map((application) => planApplication(application, policy))
  return {
    groups: distinctGroups(plans.flatMap(({ groups }) => groups)),
    refused: distinctRefusals(plans.flatMap(({ refused }) => refused)),
  }
}

function planApplication(application: Application, policy: Policy): TemplatePlan {
  const neighbours = neighbourhoodOf(application)
  const groups: PlannedResources[] = []
  const refused: RefusedResources[] = []
  for (const [type, resources] of byType(application.resources)) {
    if (isAlone(resources)) continue
    const judged = judgeKind(kindOf(type)!, resources, neighbours, policy)
    groups.push(
      ...judged.groups.map((members) => describeGroup(kindOf(type)!, members, application, neighbours, policy)),
    )
    refused.push(...judged.refused.map((set) => ({ application: application.name, kind: type, ...set })))
  }
  refused.push(...refuseLinked(application))
  return { groups, refused }
}

/** One alone of its kind has nothing to share with, and is not looked at any further. */
const isAlone = ([first, ...others]: readonly TemplateResource[]): boolean =>
  others.length === 0 && (first === undefined || first.copy === null)

function byType(resources: readonly TemplateResource[]): readonly (readonly [string, readonly TemplateResource[]])[] {
  const types = new Map<string, TemplateResource[]>()
  for (const resource of resources) {
    const group = types.get(resource.type)
    if (group === undefined) types.set(resource.type, [resource])
    else group.push(resource)
  }
  return [...types]
    .sort(([a], [b]) => byText(a, b))
    .map(([type, group]) => [type, group.length > 1 ? group.sort(byMember) : group] as const)
}

/** One set a file: what is behind a link that is not at hand is not known. */
function refuseLinked({ name: application, linked }: Application): readonly RefusedResources[] {
  const files = new Map<string, LinkedTemplate[]>()
  for (const template of linked) {
    const group = files.get(template.at.file)
    if (group === undefined) files.set(template.at.file, [template])
    else group.push(template)
  }
  return [...files.values()].map((templates) => {
    const members = templates.sort(byMember)
    return {
      application,
      kind: 'Microsoft.Resources/deployments',
      members,
      verdict: 'undecidable',
      reasons: [
        {
          code: 'undecided',
          with: members.slice(1).map(({ label }) => label),
          path: 'properties.templateLink',
          values: members.map(({ target }) => target),
          at: members.map(({ at }) => at),
        },
      ],
    }
  })
}

const byMember = (a: Pick<TemplateResource, 'label' | 'at'>, b: Pick<TemplateResource, 'label' | 'at'>): number =>
  byText(a.label, b.label) || byPosition(a.at, b.at)

/** A template with several parameter files is several applications: what is the same in each is said once. */
const distinctGroups = (groups: readonly PlannedResources[]): readonly PlannedResources[] =>
  [
    ...new Map(
      groups.toReversed().map((group) => [placesOf(group.members) + JSON.stringify(group.saving), group]),
    ).values(),
  ].toReversed()

const distinctRefusals = (sets: readonly RefusedResources[]): readonly RefusedResources[] =>
  [
    ...new Map(
      sets.toReversed().map((set) => [`${set.verdict} ${placesOf(set.members)} ${JSON.stringify(set.reasons)}`, set]),
    ).values(),
  ].toReversed()

const placesOf = (members: readonly { readonly at: TemplateResource['at']; readonly pointer: string }[]): string =>
  members
    .map(({ at, pointer }) => `${at.file}#${pointer}`)
    .sort(byText)
    .join()
