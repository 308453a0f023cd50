import type { Kind } from '../../../catalog/kinds/kind.js'
import type { Policy } from '../../../model/policy.js'
import type { TemplateResource } from '../../../model/template.js'
import { reasonsFor, traitsOf, verdictOf } from '../agreement/agreement.js'
import { isNeverDeployed } from './conditions.js'
import { keepApart, guided } from './guidance.js'
import type { RefusedSet } from './step.js'
import { nearestAmong } from '../agreement/nearest.js'
import { Profiles } from '../agreement/profiles.js'
import { MOST_NAMED } from '../sets.js'

/** What becomes of it, and the set that it joins where it shares that one's fate. */
export interface Settled {
  readonly set: RefusedSet
  readonly inPlaceOf: RefusedSet | null
}

/**
 * The last of a kind, when every other one has found its end before anything was compared: it is held against those. What
 * it could be one with stays apart for a reason of its own (a loop, a recovery pair), and so this one stays apart too.
 */
export function settleLeftOver(
  kind: Kind,
  resource: TemplateResource,
  sets: readonly RefusedSet[],
  policy: Policy,
): Settled | null {
  const isTold = sets.some(({ members }) => members.some((member) => member === resource))
  const others = sets.flatMap(({ members }) => members as readonly TemplateResource[])
  if (isTold || others.length === 0) return null
  const always = kind.guidance.find(({ when }) => when === 'always')
  if (always !== undefined) return alone(keepApart([resource], others, guided(always)))

  const profiles = new Profiles([resource, ...others], traitsOf(kind, policy))
  const standing = nearestAmong(others, profiles)(resource)
  if (standing !== 'equal') {
    const reasons = reasonsFor(standing, [resource, ...others.slice(0, MOST_NAMED)], profiles)
    return alone({ members: [resource], verdict: verdictOf(standing), reasons })
  }
  const holdsEqual = ({ members }: RefusedSet): boolean =>
    members.some((member) => profiles.compare(resource, member as TemplateResource) === 'equal')
  const set = sets.filter(({ verdict }) => verdict !== 'mutually-exclusive').find(holdsEqual) ?? sets.find(holdsEqual)!
  // Whoever writes a loop wants several, and one more beside them.
  if (set.verdict === 'keep-separate') return { set: joined(set, resource), inPlaceOf: set }
  const named = set.members.slice(0, MOST_NAMED) as readonly TemplateResource[]
  // Which of several that rule each other out is there, and so could take it in, is not known.
  const isOpen = set.verdict === 'mutually-exclusive' && !named.some(isNeverDeployed)
  return alone({
    members: [resource],
    verdict: isOpen ? 'undecidable' : set.verdict,
    reasons: set.reasons.map(({ code, path }) => ({
      code: isOpen ? 'undecided' : code,
      with: named.map(({ label }) => label),
      path,
      values: [],
      at: [resource, ...named].map(({ at }) => at),
    })),
  })
}

const alone = (set: RefusedSet): Settled => ({ set, inPlaceOf: null })

function joined({ members, verdict, reasons }: RefusedSet, resource: TemplateResource): RefusedSet {
  return {
    members: [...members, resource],
    verdict,
    reasons: reasons.map((reason) => ({
      ...reason,
      with: [...reason.with, resource.label],
      values: reason.values.length === 0 ? [] : [...reason.values, null],
      at: [...reason.at, resource.at],
    })),
  }
}
