import type { Kind } from '../../catalog/kinds/kind.js'
import type { Policy } from '../../model/policy.js'
import type { TemplateResource } from '../../model/template.js'
import { reasonsFor, traitsOf, verdictOf } from './agreement.js'
import { keepApart, guided } from './guidance.js'
import type { RefusedSet } from './step.js'
import { nearestAmong } from './nearest.js'
import { Profiles } from './profiles.js'
import { MOST_NAMED } from './sets.js'

/**
 * The last of a kind, when every other one has found its end before anything was compared: it is held against those. What
 * it could be one with stays apart for a reason of its own (a loop, a recovery pair), and so this one stays apart too.
 */
export function settleLeftOver(
  kind: Kind,
  resource: TemplateResource,
  sets: readonly RefusedSet[],
  policy: Policy,
): RefusedSet | null {
  const isTold = sets.some(({ members }) => members.some((member) => member === resource))
  const others = sets.flatMap(({ members }) => members as readonly TemplateResource[])
  if (isTold || others.length === 0) return null
  const always = kind.guidance.find(({ when }) => when === 'always')
  if (always !== undefined) return keepApart([resource], others, guided(always))

  const profiles = new Profiles([resource, ...others], traitsOf(kind, policy))
  const standing = nearestAmong(others, profiles)(resource)
  if (standing !== 'equal') {
    const all = [resource, ...others.slice(0, MOST_NAMED)]
    return { members: [resource], verdict: verdictOf(standing), reasons: reasonsFor(standing, all, profiles) }
  }
  const set = sets.find(({ members }) =>
    members.some((member) => profiles.compare(resource, member as TemplateResource) === 'equal'),
  )!
  const named = set.members.slice(0, MOST_NAMED)
  return {
    members: [resource],
    verdict: set.verdict,
    reasons: set.reasons.map(({ code, path }) => ({
      code,
      with: named.map(({ label }) => label),
      path,
      values: [],
      at: [resource, ...named].map(({ at }) => at),
    })),
  }
}
