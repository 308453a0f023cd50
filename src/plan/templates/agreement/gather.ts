import type { Kind } from '../../../catalog/kinds/kind.js'
import type { Policy } from '../../../model/policy.js'
import type { Reason } from '../../../model/reason.js'
import type { TemplateResource } from '../../../model/template.js'
import { reasonsFor, traitsOf, verdictOf } from './agreement.js'
import { Answers, excludes } from '../steps/alternatives.js'
import { type Loads, addLoads, excessOf, excessesOf, loadsOf } from './capacity.js'
import type { Judged, RefusedSet } from '../steps/step.js'
import { nearestAmong } from './nearest.js'
import type { Neighbourhood } from '../neighbourhood.js'
import { Profiles } from './profiles.js'
import type { Standing } from './trait.js'
import { MOST_NAMED } from '../sets.js'

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
  const profiles = new Profiles(resources, traitsOf(kind, policy))
  const drafts = draftGroups(kind, resources, neighbours, profiles)
  const alone = drafts.filter(({ length }) => length === 1).flat()
  const groups = drafts.filter(({ length }) => length > 1)
  return { groups, refused: resources.length < 2 ? [] : refuse(kind, alone, groups.flat(), profiles, neighbours) }
}

interface Draft {
  readonly members: TemplateResource[]
  /** One member for each way to stand to others. */
  readonly kinds: Map<string, TemplateResource>
  /** What the conditions of the members want. */
  readonly answers: Answers
  loads: Loads
}

function draftGroups(
  kind: Kind,
  resources: readonly TemplateResource[],
  neighbours: Neighbourhood,
  profiles: Profiles,
): readonly (readonly TemplateResource[])[] {
  const drafts: Draft[] = []
  const buckets = new Map<string, Draft[]>()
  for (const resource of resources) {
    const bucket = profiles.bucketOf(resource)
    const near = bucket === null ? [] : (buckets.get(bucket) ?? [])
    const loads = loadsOf(kind, resource, neighbours)
    const draft = near.find(
      ({ kinds, answers, loads: held }) =>
        !answers.exclude(resource) &&
        [...kinds.values()].every((member) => profiles.compare(member, resource) === 'equal') &&
        !excessesOf(kind, addLoads(held, loads)).some(({ capacity }) => capacity.isHard),
    )
    if (draft === undefined) {
      const kinds = new Map([[profiles.classOf(resource), resource]])
      const own: Draft = { members: [resource], kinds, answers: new Answers(), loads }
      own.answers.add(resource)
      drafts.push(own)
      near.push(own)
      if (bucket !== null) buckets.set(bucket, near)
    } else {
      draft.members.push(resource)
      draft.answers.add(resource)
      draft.kinds.set(profiles.classOf(resource), resource)
      draft.loads = addLoads(draft.loads, loads)
    }
  }
  return drafts.map(({ members }) => members)
}

/** Those that are alone, in one set for each way they stand to the others. */
function refuse(
  kind: Kind,
  alone: readonly TemplateResource[],
  grouped: readonly TemplateResource[],
  profiles: Profiles,
  neighbours: Neighbourhood,
): readonly RefusedSet[] {
  const others = [...alone, ...grouped]
  const sets = new Map<Fate, TemplateResource[]>()
  const standingOf = amongPossible(others, profiles)
  for (const resource of alone) {
    const standing = standingOf(resource)
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
      reasons: fate === 'full' ? [fullReason(kind, all, neighbours)] : reasonsFor(fate, all, profiles),
    }
  })
}

/** Those that no deployment has beside a resource are no candidates for it, unless there are no others. */
function amongPossible(
  others: readonly TemplateResource[],
  profiles: Profiles,
): (resource: TemplateResource) => Standing {
  const standingOf = nearestAmong(others, profiles)
  const isMany = others.length > MOST_CONDITIONAL
  return (resource) => {
    if (isMany || resource.conditions.length === 0) return standingOf(resource)
    const possible = others.filter((other) => !excludes(resource, other))
    const isAlone = possible.length < 2 || possible.length === others.length
    return isAlone ? standingOf(resource) : nearestAmong(possible, profiles)(resource)
  }
}

/** Beyond these, each would be held against each. */
const MOST_CONDITIONAL = 500

/** `full`: everything agrees, but one instance does not take them all. */
type Fate = Exclude<Standing, 'equal'> | 'full'

function fullReason(kind: Kind, resources: readonly TemplateResource[], neighbours: Neighbourhood): Reason {
  const excess = excessOf(kind, resources, neighbours)
  const [, ...others] = resources.slice(0, 1 + MOST_NAMED)
  return {
    code: 'limit-exceeded',
    with: others.map(({ label }) => label),
    path: excess?.capacity.what ?? null,
    values: excess === null ? [] : [excess.limit],
    at: resources.slice(0, 1 + MOST_NAMED).map(({ at }) => at),
  }
}
