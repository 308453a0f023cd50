import { ABSENT, type Value } from '../../model/value.js'
import type { ChildResource } from '../../model/template.js'
import type { ChildAgreement, Kind } from './kind.js'
import { asSet } from './sets.js'

/**
 * What the children of a resource say of a facet that they must agree in: the default where there is no such child, the
 * values of all where there are several.
 */
export function childValue(
  kind: Kind,
  children: readonly Pick<ChildResource, 'type' | 'facets'>[],
  { child, facet }: ChildAgreement,
): Value {
  const values = children.filter(({ type }) => type === child).map(({ facets }) => facets[facet]?.value ?? ABSENT)
  const normalise = kind.children?.[child]?.[facet]?.normalise
  const [only = normalise?.(ABSENT) ?? ABSENT] = values
  if (values.length < 2 && (only.kind === 'list' || only.kind === 'object')) return only
  const set = asSet({ kind: 'list', items: values.length === 0 ? [only] : values, open: null }, (value) => value)
  return set.kind === 'list' && set.items.length === 1 ? set.items[0]! : set
}
