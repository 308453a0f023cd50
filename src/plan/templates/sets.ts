import type { Reason, SeparationCode } from '../../model/reason.js'
import type { Position } from '../../model/position.js'
import type { TemplateResource } from '../../model/template.js'
import { type Value, compareValues } from '../../model/value.js'
import { digestValue, showValue } from '../property.js'

/** Other resources that a reason names; a template may have hundreds of a kind. */
export const MOST_NAMED = 12

/** Reasons of a set: each speaks of the first member, against the other members and what is beside them. */
export function reasonFor(
  code: SeparationCode,
  members: readonly TemplateResource[],
  beside: readonly TemplateResource[],
  evidence: {
    readonly path?: string
    readonly values?: (resource: TemplateResource) => Reason['values'][number]
    readonly at?: (resource: TemplateResource) => Position
  } = {},
): Reason {
  const [first, ...others] = members
  const named = [...others, ...beside].slice(0, MOST_NAMED)
  const all = [first!, ...named]
  const { path = null, values, at = ({ at: place }: TemplateResource) => place } = evidence
  return {
    code,
    with: named.map(({ label }) => label),
    path,
    values: values === undefined ? [] : all.map(values),
    at: all.map(at),
  }
}

/** A reason that shows what one facet says of every resource. */
export const reasonOfFacet = (
  code: SeparationCode,
  facet: string,
  path: string,
  members: readonly TemplateResource[],
  beside: readonly TemplateResource[],
): Reason =>
  reasonFor(code, members, beside, {
    path,
    values: (resource) => showValue(facetOf(resource, facet)),
    at: (resource) => resource.facets[facet]?.at ?? resource.at,
  })

export const facetOf = (resource: TemplateResource, facet: string): Value =>
  resource.facets[facet]?.value ?? { kind: 'absent' }

export const isEqual = (a: Value, b: Value): boolean => compareValues(a, b) === 'equal'

/** Names of resources are compared without case. */
export function foldName(value: Value): Value {
  return value.kind === 'known' ? { kind: 'known', value: String(value.value).toLowerCase() } : value
}

/** Sorts into sets of one key, in the order of their first members; what has no key is a set of its own. */
export function partition<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly (readonly T[])[] {
  const sets: T[][] = []
  const byKey = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const set = key === null ? undefined : byKey.get(key)
    if (set !== undefined) {
      set.push(item)
      continue
    }
    const own = [item]
    sets.push(own)
    if (key !== null) byKey.set(key, own)
  }
  return sets
}

/** The first item of each key. */
export const distinctBy = <T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] =>
  partition(items, keyOf).map(([first]) => first!)

/** One text for equal values; null for what equals nothing. */
export const keyOfValue = (value: Value): string | null => (isEqual(value, value) ? digestValue(value) : null)
