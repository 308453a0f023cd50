import { numberOf } from '../../catalog/kinds/charges.js'
import type { Kind } from '../../catalog/kinds/kind.js'
import type { Difference } from '../../model/plan.js'
import type { Policy } from '../../model/policy.js'
import type { Application, TemplateResource } from '../../model/template.js'
import type { Move, PlannedResources } from '../../model/template-plan.js'
import type { Scalar } from '../../model/value.js'
import { showValue } from '../property.js'
import { type Excess, excessOf } from './agreement/capacity.js'
import type { Neighbourhood } from './neighbourhood.js'
import { savingOf } from './money/saving.js'
import { facetOf, isEqual } from './sets.js'

/** What becomes of resources that could be one. */
export function describeGroup(
  kind: Kind,
  members: readonly TemplateResource[],
  application: Application,
  neighbours: Neighbourhood,
  policy: Policy,
): PlannedResources {
  const keep = chooseKept(kind, members, neighbours)
  return {
    application: application.name,
    kind: kind.type,
    members,
    keep,
    moves: members
      .filter((member) => member !== keep)
      .map((from) => ({ from, dependents: dependentsOf(from, neighbours) })),
    differences: findDifferences(kind, members, keep),
    saving: savingOf(kind, members, keep, policy, advice(kind, members, neighbours)),
    entities: application.isSynthesized ? entitiesOf(members) : [],
    stateful: kind.isStateful ? [{ type: kind.type, replaced: members.length - 1 }] : [],
  }
}

/** None as soon as one member is of no entity: then not all of them come from components. */
function entitiesOf(members: readonly TemplateResource[]): readonly string[] {
  const entities = members.map((member) => member.entities)
  return entities.some(({ length }) => length === 0) ? [] : [...new Set(entities.flat())].sort()
}

/** The one with the highest size, then with the most instances, then the one with most in it and on it: least has to be moved. */
function chooseKept(kind: Kind, members: readonly TemplateResource[], neighbours: Neighbourhood): TemplateResource {
  const sizes = kind.mustAgree.filter(({ order }) => order !== undefined)
  const weights = new Map(members.map((member) => [member, weightOf(member, neighbours)]))
  return members.reduce((best, other) => {
    for (const { facet, order } of sizes) {
      const [a, b] = [facetOf(other, facet), facetOf(best, facet)]
      if (a.kind !== 'known' || b.kind !== 'known') continue
      const standing = order!(a.value, b.value)
      if (standing === 'higher') return other
      if (standing === 'lower') return best
    }
    const larger = numbersOf(kind, other) - numbersOf(kind, best)
    if (larger !== 0) return larger > 0 ? other : best
    return weights.get(other)! > weights.get(best)! ? other : best
  })
}

/** How many instances, units and the like it has: what may differ, as far as it is a number. */
const numbersOf = (kind: Kind, resource: TemplateResource): number =>
  kind.mayDiffer.reduce((sum, facet) => sum + (numberOf(facetOf(resource, facet)) ?? 0), 0)

const weightOf = (resource: TemplateResource, neighbours: Neighbourhood): number =>
  resource.children.length + dependentsOf(resource, neighbours).length

/** What hangs on a resource; the merely deployed after it comes last. */
function dependentsOf(resource: TemplateResource, neighbours: Neighbourhood): Move['dependents'] {
  const roles = ['plan', 'workspace', 'host-storage', 'endpoint-target', 'depends-on'] as const
  return [...new Set(roles.flatMap((role) => neighbours.linkedTo(resource, role)))]
}

function findDifferences(
  kind: Kind,
  members: readonly TemplateResource[],
  keep: TemplateResource,
): readonly Difference[] {
  const sizes = kind.mustAgree.filter(({ order }) => order !== undefined).map(({ facet }) => ({ facet, raises: true }))
  const others = kind.mayDiffer.map((facet) => ({ facet, raises: false }))
  return [...sizes, ...others].flatMap(({ facet, raises }) => {
    const [first, ...rest] = members.map((member) => facetOf(member, facet))
    if (rest.every((value) => isEqual(value, first!))) return []
    const shown = (resource: TemplateResource): Scalar => showValue(facetOf(resource, facet))
    return [
      {
        resource: kind.type,
        path: kind.facets[facet]!.path,
        values: members.map((member) => ({
          id: member.label,
          value: shown(member),
          at: member.facets[facet]?.at ?? member.at,
        })),
        result: raises ? shown(keep) : null,
        raises,
      },
    ]
  })
}

/** A template does not say where it goes. */
const ONE_PLACE = 'The templates are taken to be deployed to one resource group.'

/** What a person decides: whether so much in one instance goes well, and whether it is worth it at all. */
function advice(kind: Kind, members: readonly TemplateResource[], neighbours: Neighbourhood): readonly string[] {
  const notice = kind.notice?.((facet) => facetOf(members[0]!, facet)) ?? null
  const excess = excessOf(kind, members, neighbours)
  const isSpread = new Set(members.map(({ root }) => root)).size > 1
  return [...crowding(kind, excess), ...(notice === null ? [] : [notice]), ...(isSpread ? [ONE_PLACE] : [])]
}

function crowding(kind: Kind, excess: Excess | null): readonly string[] {
  if (excess === null) return []
  const { capacity, limit, count } = excess
  return [`One ${kind.noun} of this size is meant for up to ${limit} ${capacity.what}; together there are ${count}.`]
}
