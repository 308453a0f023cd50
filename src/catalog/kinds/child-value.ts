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
  if (values.length > 1) return asSet({ kind: 'list', items: values, open: null }, (value) => value)
  const normalise = kind.children?.[child]?.[facet]?.normalise
  return values[0] ?? normalise?.(ABSENT) ?? ABSENT
}
