import type { Position } from './position.js'

export type Scalar = string | number | boolean | null

/**
 * What reading (never running) an expression tells about its value. Law 1: unknown is a value.
 *
 * - `symbol`: the value is not known, but every value with this `key` is the same one (`process.env.REGION`).
 * - `unknown`: nothing is known, not even that it equals itself; `why` says what stopped us.
 * - `absent`: certainly `undefined`, or not written at all.
 */
export type Value =
  | { readonly kind: 'known'; readonly value: Scalar }
  | { readonly kind: 'absent' }
  | SymbolValue
  | { readonly kind: 'unknown'; readonly why: UnknownReason; readonly text: string }
  | ObjectValue
  | ListValue

export interface SymbolValue {
  readonly kind: 'symbol'
  readonly key: string
  readonly text: string
  /**
   * What the value ends with (or all of it), taken apart: letters, and after a NUL the keys of what is not known between
   * them. Two of which the letters do not fit together are different: `shop-{s}-eu` and `shop-{s}-us`.
   */
  readonly end?: readonly string[]
}

export interface ObjectValue {
  readonly kind: 'object'
  readonly entries: Readonly<Record<string, Property>>
  /** Set when further entries may exist (a spread of something unknown): the reason. */
  readonly open: UnknownReason | null
}

export interface ListValue {
  readonly kind: 'list'
  readonly items: readonly Value[]
  readonly open: UnknownReason | null
}

export interface Property {
  readonly value: Value
  readonly at: Position
}

export type UnknownReason =
  | 'call-result'
  | 'reassigned'
  | 'mutated'
  | 'computed-key'
  | 'unresolved-import'
  | 'several-values'
  | 'circular'
  | 'too-deep'
  | 'unsupported-syntax'
  | 'spread-of-unknown'
  | 'invalid-expression'
  | 'unknown-function'

export const ABSENT: Value = { kind: 'absent' }

export const known = (value: Scalar): Value => ({ kind: 'known', value })

export type Comparison = 'equal' | 'different' | 'undecided'

/**
 * Whether two values are the same, deeply. `undecided` as soon as one of them could be either:
 * a symbol against another symbol, anything against an unknown.
 */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'undecided'
  if (a.kind === 'symbol' || b.kind === 'symbol') {
    return a.kind === 'symbol' && b.kind === 'symbol' ? compareSymbols(a, b) : 'undecided'
  }
  if (a.kind === 'known' && b.kind === 'known') return a.value === b.value ? 'equal' : 'different'
  if (a.kind === 'object' && b.kind === 'object') return compareObjects(a, b)
  if (a.kind === 'list' && b.kind === 'list') return compareLists(a, b)
  return a.kind === b.kind ? 'equal' : 'different'
}

function compareSymbols(a: SymbolValue, b: SymbolValue): Comparison {
  if (a.key === b.key) return 'equal'
  return a.end !== undefined && b.end !== undefined && areApart(a.end, b.end) ? 'different' : 'undecided'
}

/** Equal beginnings and ends are taken off; letters against letters, or against nothing, decide. */
function areApart(a: readonly string[], b: readonly string[]): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length === 0) return restB.some(isLetter)
  if (restB.length === 0) return restA.some(isLetter)
  return (isLetter(restA[0]!) && isLetter(restB[0]!)) || (isLetter(restA.at(-1)!) && isLetter(restB.at(-1)!))
}

const isLetter = (part: string): boolean => !part.startsWith('\0')

function compareObjects(a: ObjectValue, b: ObjectValue): Comparison {
  const keys = new Set([...Object.keys(a.entries), ...Object.keys(b.entries)])
  const parts = [...keys].map((key) => {
    const inA = entryOf(a, key)
    const inB = entryOf(b, key)
    return compareValues(inA, inB)
  })
  if (a.open !== null || b.open !== null) parts.push('undecided')
  return worst(parts)
}

function compareLists(a: ListValue, b: ListValue): Comparison {
  if (a.open !== null || b.open !== null) return 'undecided'
  if (a.items.length !== b.items.length) return 'different'
  return worst(a.items.map((item, index) => compareValues(item, b.items[index]!)))
}

function worst(parts: readonly Comparison[]): Comparison {
  if (parts.includes('different')) return 'different'
  return parts.includes('undecided') ? 'undecided' : 'equal'
}

/** The value under a key; unknown (not absent) when the object may have entries that were not seen. */
export function entryOf(object: ObjectValue, key: string): Value {
  const entry = Object.hasOwn(object.entries, key) ? object.entries[key] : undefined
  if (entry !== undefined) return entry.value
  return object.open === null ? ABSENT : { kind: 'unknown', why: object.open, text: key }
}

/** A scalar to show: known values as they are, symbols as their source text, the rest as null. */
export function scalarOf(value: Value): Scalar {
  if (value.kind === 'known') return value.value
  if (value.kind === 'symbol' || value.kind === 'unknown') return value.text
  return null
}
