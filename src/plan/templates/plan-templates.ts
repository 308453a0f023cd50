import { kindOf } from '../../catalog/kinds/kinds.js'
import { byPosition, byText } from '../../model/order.js'
import type { Policy } from '../../model/policy.js'
import type { Application, TemplateResource, Templates } from '../../model/template.js'
import type { PlannedResources, RefusedResources, TemplatePlan } from '../../model/template-plan.js'
import { describeGroup } from './describe-group.js'
import { judgeKind } from './judge-kind.js'
import { neighbourhoodOf } from './neighbourhood.js'
import { distinctBy, partition } from './sets.js'

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

const byType = (resources: readonly TemplateResource[]): readonly (readonly [string, readonly TemplateResource[]])[] =>
  partition(resources, ({ type }) => type)
    .map((group) => [group[0]!.type, group.toSorted(byMember)] as const)
    .toSorted(([a], [b]) => byText(a, b))

/** One set a file: what is behind a link that is not at hand is not known. */
const refuseLinked = ({ name: application, linked }: Application): readonly RefusedResources[] =>
  partition(linked, ({ at }) => at.file).map((templates) => {
    const members = templates.toSorted(byMember)
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

const byMember = (a: Pick<TemplateResource, 'label' | 'at'>, b: Pick<TemplateResource, 'label' | 'at'>): number =>
  byText(a.label, b.label) || byPosition(a.at, b.at)

/** A template with several parameter files is several applications: what is the same in each is said once. */
const distinctGroups = (groups: readonly PlannedResources[]): readonly PlannedResources[] =>
  distinctBy(groups, ({ members, saving }) => placesOf(members) + JSON.stringify(saving))

const distinctRefusals = (sets: readonly RefusedResources[]): readonly RefusedResources[] =>
  distinctBy(sets, ({ verdict, members, reasons }) => `${verdict} ${placesOf(members)} ${JSON.stringify(reasons)}`)

const placesOf = (members: readonly { readonly at: TemplateResource['at']; readonly pointer: string }[]): string =>
  members
    .map(({ at, pointer }) => `${at.file}#${pointer}`)
    .sort(byText)
    .join()
