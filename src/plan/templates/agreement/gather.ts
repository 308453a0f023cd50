import type { Kind } from '../../../catalog/kinds/kind.js'
import type { Policy } from '../../../model/policy.js'
import type { Reason } from '../../../model/reason.js'
import type { TemplateResource } from '../../../model/template.js'
import { reasonsFor, traitsOf, verdictOf } from './agreement.js'
import { Answers, excludes } from '../steps/alternatives.js'
import { exclusiveWith } from '../steps/conditions.js'
import { type Excess, type Loads, addLoads, excessesOf, loadsOf } from './capacity.js'
import type { Judged, RefusedSet } from '../steps/step.js'
import { nearestAmong } from './nearest.js'
import type { Neighbourhood } from '../neighbourhood.js'
import { Profiles } from './profiles.js'
import type { Standing } from './trait.js'
import { MOST_NAMED, reasonFor } from '../sets.js'

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
  const alone = drafts.filter(({ members }) => members.length === 1)
  const groups = drafts.flatMap(({ members }) => (members.length > 1 ? [members] : []))
  return { groups, refused: resources.length < 2 ? [] : refuse(alone, groups.flat(), profiles) }
}

interface Draft {
  readonly members: TemplateResource[]
  /** One member for each way to stand to others. */
  readonly kinds: Map<string, TemplateResource>
  /** What the conditions of the members want. */
  readonly answers: Answers
  loads: Loads
  /** Why it and others that agree in everything are not one group. */
  apart: Apart | null
}

/** A limit that they would exceed together, or one of the others that no deployment has beside it. */
type Apart = Excess | { readonly rival: TemplateResource }

function draftGroups(
  kind: Kind,
  resources: readonly TemplateResource[],
  neighbours: Neighbourhood,
  profiles: Profiles,
): readonly Draft[] {
  const drafts: Draft[] = []
  const buckets = new Map<string, Draft[]>()
  for (const resource of resources) {
    const bucket = profiles.bucketOf(resource)
    const near = bucket === null ? [] : (buckets.get(bucket) ?? [])
    const loads = loadsOf(kind, resource, neighbours)
    let apart: Apart | null = null
    const draft = near.find((each) => {
      if (![...each.kinds.values()].every((member) => profiles.compare(member, resource) === 'equal')) return false
      const held = excessesOf(kind, addLoads(each.loads, loads)).find(({ capacity }) => capacity.isHard)
      if (held === undefined && !each.answers.exclude(resource)) return true
      each.apart ??= held ?? { rival: resource }
      apart ??= held ?? { rival: each.members.find((other) => excludes(other, resource))! }
      return false
    })
    if (draft === undefined) {
      const kinds = new Map([[profiles.classOf(resource), resource]])
      const own: Draft = { members: [resource], kinds, answers: new Answers(), loads, apart }
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
  return drafts
}

/** Those that are alone, in one set for each way they stand to the others. */
function refuse(
  drafts: readonly Draft[],
  grouped: readonly TemplateResource[],
  profiles: Profiles,
): readonly RefusedSet[] {
  const others = [...drafts.flatMap(({ members }) => members), ...grouped]
  const standingOf = amongPossible(others, profiles)
  const sets = new Map<string, { readonly fate: Fate; readonly members: TemplateResource[] }>()
  for (const { members, apart } of drafts) {
    const fate = fateOf(standingOf(members[0]!), apart)
    const key = keyOf(fate, members[0]!)
    const set = sets.get(key)
    if (set === undefined) sets.set(key, { fate, members: [...members] })
    else set.members.push(...members)
  }
  return [...sets.values()].map(({ fate, members }) => {
    if (typeof fate !== 'string' && 'rival' in fate) return exclusiveWith(members, fate.rival)
    // Of one alone, the others are what it is compared with.
    const beside = members.length > 1 ? [] : others.filter((other) => other !== members[0]).slice(0, MOST_NAMED)
    if (typeof fate !== 'string')
      return { members, verdict: 'cannot-share', reasons: [fullReason(fate, members, beside)] }
    return { members, verdict: verdictOf(fate), reasons: reasonsFor(fate, [...members, ...beside], profiles) }
  })
}

type Fate = Exclude<Standing, 'equal'> | Apart

/** What agrees in everything with others is alone for what kept them apart. */
const fateOf = (standing: Standing, apart: Apart | null): Fate =>
  standing === 'equal' ? (apart ?? 'different') : standing

const keyOf = (fate: Fate, { label }: TemplateResource): string =>
  typeof fate === 'string' ? fate : 'rival' in fate ? `exclusive ${label}` : 'full'

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

function fullReason(
  { capacity, limit }: Excess,
  members: readonly TemplateResource[],
  beside: readonly TemplateResource[],
): Reason {
  const reason = reasonFor('limit-exceeded', members, beside, { path: capacity.what })
  return { ...reason, values: [limit] }
}
