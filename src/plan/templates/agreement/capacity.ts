import type { Capacity, Kind } from '../../../catalog/kinds/kind.js'
import type { TemplateResource } from '../../../model/template.js'
import type { Neighbourhood } from '../neighbourhood.js'
import { facetOf } from '../sets.js'

/** A limit that resources together would exceed. */
export interface Excess {
  readonly capacity: Capacity
  readonly limit: number
  readonly count: number
}

/** What is counted towards each capacity of a kind, in their order, and the highest limit for it; null where none is known. */
export type Loads = readonly { readonly limit: number | null; readonly count: number }[]

export const loadsOf = ({ capacity }: Kind, resource: TemplateResource, neighbours: Neighbourhood): Loads =>
  capacity.map((each) => ({
    limit: each.limit((facet) => facetOf(resource, facet)),
    count: amountOf(each, resource, neighbours),
  }))

export const addLoads = (a: Loads, b: Loads): Loads =>
  a.map(({ limit, count }, index) => ({
    limit: limit === null ? b[index]!.limit : Math.max(limit, b[index]!.limit ?? limit),
    count: count + b[index]!.count,
  }))

/** The limits that are exceeded. */
export const excessesOf = ({ capacity }: Kind, loads: Loads): readonly Excess[] =>
  capacity.flatMap((each, index) => {
    const { limit, count } = loads[index]!
    return limit !== null && count > limit ? [{ capacity: each, limit, count }] : []
  })

/** The first limit of one instance that the resources together exceed; null when there is none. */
export function excessOf(kind: Kind, resources: readonly TemplateResource[], neighbours: Neighbourhood): Excess | null {
  const loads = resources.map((resource) => loadsOf(kind, resource, neighbours)).reduce(addLoads)
  return excessesOf(kind, loads)[0] ?? null
}

function amountOf({ counts }: Capacity, resource: TemplateResource, neighbours: Neighbourhood): number {
  // Nobody keeps a plan for nothing: an app that is not in sight is somewhere.
  if ('linkedBy' in counts) return Math.max(1, neighbours.linkedTo(resource, counts.linkedBy).length)
  return resource.children.filter(({ type }) => counts.children.includes(type)).length
}
