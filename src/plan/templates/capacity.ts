import type { Capacity, Kind } from '../../catalog/kinds/kind.js'
import type { TemplateResource } from '../../model/template.js'
import type { Neighbourhood } from './neighbourhood.js'
import { facetOf } from './sets.js'

/** A limit that resources together would exceed. */
export interface Excess {
  readonly capacity: Capacity
  readonly limit: number
  readonly count: number
}

/** The first limit of one instance that the resources together exceed; null when there is none. */
export function excessOf(kind: Kind, resources: readonly TemplateResource[], neighbours: Neighbourhood): Excess | null {
  for (const capacity of kind.capacity) {
    const limits = resources.flatMap((resource) => capacity.limit((facet) => facetOf(resource, facet)) ?? [])
    if (limits.length === 0) continue
    const limit = Math.max(...limits)
    const count = resources.reduce((sum, resource) => sum + amountOf(capacity, resource, neighbours), 0)
    if (count > limit) return { capacity, limit, count }
  }
  return null
}

function amountOf({ counts }: Capacity, resource: TemplateResource, neighbours: Neighbourhood): number {
  // Nobody keeps a plan for nothing: an app that is not in sight is somewhere.
  if ('linkedBy' in counts) return Math.max(1, neighbours.linkedTo(resource, counts.linkedBy).length)
  return resource.children.filter(({ type }) => counts.children.includes(type)).length
}
