import type { Kind } from '../../catalog/kinds/kind.js'
import type { Policy } from '../../model/policy.js'
import type { Reason } from '../../model/reason.js'
import type { TemplateResource } from '../../model/template.js'
import { type Standing, type Trait, compareResources, fateOf, reasonsFor, traitsOf, verdictOf } from './agreement.js'
import { excludes } from './alternatives.js'
import { excessOf } from './capacity.js'
import type { Judged, RefusedSet } from './step.js'
import type { Neighbourhood } from './neighbourhood.js'
import { MOST_NAMED } from './sets.js'

/**
 * Puts together what agrees in everything that must. Agreement is nearly a partition (equal values are equal to each
 * other), so that taking resources in their order into the first group that takes them finds the fewest groups.
 */
export function gather(
  kind: Kind,
  resources: readonly TemplateResource[],
  neighbours: Neighbourhood,
  policy: Policy,
): Judged {
  const traits = traitsOf(kind, policy)
  const fits = (group: readonly TemplateResource[], resource: TemplateResource): boolean =>
    group.every((member) => !excludes(member, resource) && compareResources(member, resource, traits) === 'equal') &&
    !exceeds(kind, [...group, resource], neighbours)
  const groups: TemplateResource[][] = []
  for (const resource of resources) {
    const group = groups.find((candidate) => fits(candidate, resource))
    if (group === undefined) groups.push([resource])
    else group.push(resource)
  }
  const alone = groups.filter(({ length }) => length === 1).flat()
  const shared = groups.filter(({ length }) => length > 1)
  return { groups: shared, refused: resources.length < 2 ? [] : refuse(kind, alone, shared.flat(), traits, neighbours) }
}

const exceeds = (kind: Kind, resources: readonly TemplateResource[], neighbours: Neighbourhood): boolean =>
  excessOf(kind, resources, neighbours)?.capacity.isHard === true

/** Those that are alone, in one set for each way they stand to the others. */
function refuse(
  kind: Kind,
  alone: readonly TemplateResource[],
  grouped: readonly TemplateResource[],
  traits: readonly Trait[],
  neighbours: Neighbourhood,
): readonly RefusedSet[] {
  const others = [...alone, ...grouped]
  const sets = new Map<Fate, TemplateResource[]>()
  for (const resource of alone) {
    const beside = others.filter((other) => !excludes(resource, other))
    const standing = fateOf(resource, beside.length > 1 ? beside : others, traits)
    const fate = standing === 'equal' ? 'full' : standing
    const set = sets.get(fate)
    if (set === undefined) sets.set(fate, [resource])
    else set.push(resource)
  }
  return [...sets].map(([fate, members]) => {
    // Of one alone, the others are what it is compared with.
    const beside = members.length > 1 ? [] : others.filter((other) => other !== members[0]).slice(0, MOST_NAMED)
    const all = [...members, ...beside]
    return {
      members,
      verdict: fate === 'full' ? 'cannot-share' : verdictOf(fate),
      reasons: fate === 'full' ? [fullReason(kind, all, neighbours)] : reasonsFor(fate, all, traits),
    }
  })
}

/** `full`: everything agrees, but one instance does not take them all. */
type Fate = Exclude<Standing, 'equal'> | 'full'

function fullReason(kind: Kind, resources: readonly TemplateResource[], neighbours: Neighbourhood): Reason {
  const excess = excessOf(kind, resources, neighbours)
  const [, ...others] = resources
  return {
    code: 'limit-exceeded',
    with: others.map(({ label }) => label),
    path: excess?.capacity.what ?? null,
    values: excess === null ? [] : [excess.limit],
    at: resources.map(({ at }) => at),
  }
}
