import type { TemplateResource } from '../../../model/template.js'
import type { Standing } from './trait.js'
import type { Profiles } from './profiles.js'
import { partition } from '../sets.js'

/** Others that one resource is compared with; where that are not all, it is not decided how it stands to the rest. */
const MOST_COMPARED = 1_000

/**
 * Tells how a resource stands to the one of the others that it is nearest to sharing with. Of others that stand alike to
 * everything, one is looked at; of others whose every value is known, one for each guidance that they stand under, for two
 * such resources that are not equal are different.
 */
export function nearestAmong(
  others: readonly TemplateResource[],
  profiles: Profiles,
): (resource: TemplateResource) => Standing {
  const classes = partition(others, (other) => profiles.classOf(other))
  const buckets = groupBy(classes, ([first]) => profiles.bucketOf(first!) ?? '')
  const open = classes.filter(([first]) => !profiles.isGround(first!))
  const guided = groupBy(
    classes.filter(([first]) => profiles.isGround(first!)),
    ([first]) => profiles.guidanceOf(first!),
  )
  const guides = [...guided.values()].map((group) => group.slice(0, 2).flat())
  const known = new Map<string, Standing>()
  return (resource) => {
    const key = profiles.classOf(resource)
    const before = known.get(key)
    if (before !== undefined) return before
    const compare = profiles.comparerOf(resource)
    const bucket = profiles.bucketOf(resource)
    const near = bucket === null ? [] : (buckets.get(bucket) ?? [])
    const far = profiles.isGround(resource)
      ? [...open.slice(0, MOST_COMPARED), ...guides]
      : classes.slice(0, MOST_COMPARED)
    const isWhole = (profiles.isGround(resource) ? open : classes).length <= MOST_COMPARED
    const standing = nearest([...near, ...far], resource, compare, isWhole ? 'different' : 'undecided')
    known.set(key, standing)
    return standing
  }
}

function nearest(
  classes: readonly (readonly TemplateResource[])[],
  resource: TemplateResource,
  compare: (other: TemplateResource) => Standing,
  otherwise: Standing,
): Standing {
  const standings = new Set<Standing>([otherwise])
  for (const members of classes) {
    const other = members.find((member) => member !== resource)
    if (other === undefined) continue
    const standing = compare(other)
    if (standing === 'equal') return standing
    standings.add(standing)
  }
  return ORDER.find((standing) => standings.has(standing)) ?? 'different'
}

const ORDER: readonly Standing[] = ['undecided', 'guided-apart']

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return new Map(partition(items, keyOf).map((group) => [keyOf(group[0]!), group]))
}
