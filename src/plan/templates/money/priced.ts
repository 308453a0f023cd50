import { numberOf } from '../../../catalog/kinds/charges.js'
import type { Priced } from '../../../catalog/kinds/kind.js'
import type { ChildResource, TemplateResource } from '../../../model/template.js'
import { type Value, known } from '../../../model/value.js'
import { facetOf, keyOfValue, partition } from '../sets.js'

/** A resource as its price asks for it. */
export const pricedOf = (resource: TemplateResource): Priced => ({
  read: (facet) => facetOf(resource, facet),
  children: resource.children.map(pricedChild),
})

const pricedChild = ({ type, facets }: ChildResource): Priced['children'][number] => ({
  type,
  read: (facet) => facets[facet]?.value ?? { kind: 'absent' },
})

/** The kept one, with the largest of every number and all that is in any of them. */
export function pricedTogether(members: readonly TemplateResource[], keep: TemplateResource): Priced {
  const distinct = partition(
    members.flatMap(({ children }) => children),
    ({ type, name }) => {
      const key = keyOfValue(name)
      return key === null ? null : `${type} ${key}`
    },
  ).map(([first]) => first!)
  return {
    read: (facet) =>
      largestOf(
        facetOf(keep, facet),
        members.map((member) => facetOf(member, facet)),
      ),
    children: distinct.map(pricedChild),
  }
}

/** A number that is not known may be the largest. */
function largestOf(kept: Value, values: readonly Value[]): Value {
  const numbers = values.map(numberOf).filter((number) => number !== null)
  if (numbers.length === 0) return kept
  return values.find(({ kind }) => kind === 'symbol' || kind === 'unknown') ?? known(Math.max(...numbers))
}
