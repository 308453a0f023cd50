import type { Facet, Kind, Priced, Pricing, Read } from '../../src/catalog/kinds/kind.js'
import { KINDS } from '../../src/catalog/kinds/kinds.js'
import { ABSENT, type Value, known } from '../../src/model/value.js'

/** What a declaration in a template would say, written down as a value of JavaScript. */
export type Declared = string | number | boolean | null | readonly Declared[] | { readonly [key: string]: Declared }

export type DeclaredResource = Readonly<Record<string, Declared>>

const NOWHERE = { file: 'main.json', line: 1, column: 1 }

/** `[parameters('size')]` is a symbol, `[?]` unknown. */
export function valueOf(declared: Declared | undefined): Value {
  if (declared === undefined) return ABSENT
  if (declared === '[?]') return { kind: 'unknown', why: 'call-result', text: declared }
  if (typeof declared === 'string' && declared.startsWith('[')) return { kind: 'symbol', key: declared, text: declared }
  if (typeof declared !== 'object' || declared === null) return known(declared)
  if (isList(declared)) return { kind: 'list', items: declared.map(valueOf), open: null }
  const entries = Object.entries(declared).map(([key, value]) => [key, { value: valueOf(value), at: NOWHERE }] as const)
  return { kind: 'object', entries: Object.fromEntries(entries), open: null }
}

/** Reads facets of a declaration: the first place that holds something, normalised. */
export const readOf =
  (facets: Readonly<Record<string, Facet>>, declaration: DeclaredResource): Read =>
  (name) => {
    const facet = facets[name]
    if (facet === undefined) return ABSENT
    const { path, also = [], normalise = (value: Value) => value } = facet
    const written = [path, ...also].map((each) => at(declaration, each)).find((value) => (value ?? null) !== null)
    return normalise(valueOf(written))
  }

export const kindNamed = (page: string): Kind => KINDS.find((kind) => kind.page === page)!

/** A resource and, by relative type, its children. */
export function pricedOf(
  kind: Kind,
  declaration: DeclaredResource,
  children: readonly (readonly [type: string, declaration: DeclaredResource])[] = [],
): Priced {
  return {
    read: readOf(kind.facets, declaration),
    children: children.map(([type, child]) => ({ type, read: readOf(kind.children?.[type] ?? {}, child) })),
  }
}

/** Rows with what they are taken times, in one text: `asp.B1.linux × 3`. */
export function chargesOf(pricing: Pricing): readonly string[] {
  if (pricing.kind === 'unpriced') return [pricing.why]
  return pricing.charges.map(({ items, quantity: { low, high } }) => {
    const times = low === high ? String(low) : `${String(low)} to ${String(high)}`
    return `${items.join(' or ')} × ${times}`
  })
}

function at(declaration: Declared, path: string): Declared | undefined {
  let place: Declared | undefined = declaration
  for (const key of path.split('.')) {
    if (typeof place !== 'object' || place === null || isList(place)) return undefined
    const name: string | undefined = Object.keys(place).find((written) => written.toLowerCase() === key.toLowerCase())
    place = name === undefined ? undefined : place[name]
  }
  return place
}

const isList = (declared: Declared): declared is readonly Declared[] => Array.isArray(declared)
