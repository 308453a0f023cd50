import { chosen, choicesOf, hasFailed, negated } from '../choice.js'
import { compareExactly } from '../compare.js'
import {
  type ArmFunction,
  type Call,
  type LazyCall,
  bool,
  lazy,
  madeBy,
  refuse,
  strict,
  symbolOf,
} from '../function.js'
import { keyOf } from '../keys.js'
import { type ArmSymbol, type ArmValue, FALSE, NULL, TRUE, intOf, known, stringOf, typeOf, unknown } from '../value.js'

export const LOGICAL: Readonly<Record<string, ArmFunction>> = {
  true: strict(0, 0, () => TRUE),
  false: strict(0, 0, () => FALSE),
  null: strict(0, 0, () => NULL),
  if: lazy(3, 3, decide),
  and: lazy(1, Infinity, (call) => joinConditions(call, false)),
  or: lazy(1, Infinity, (call) => joinConditions(call, true)),
  not: strict(1, 1, (call) => negate(call, call.args[0]!)),
  bool: strict(1, 1, toBool),
  coalesce: lazy(1, Infinity, firstThatIs),
  equals: strict(2, 2, equals),
  less: strict(2, 2, (call) => isLess(call, call.args[0]!, call.args[1]!)),
  greater: strict(2, 2, (call) => isLess(call, call.args[1]!, call.args[0]!)),
  lessorequals: strict(2, 2, (call) => negate(call, isLess(call, call.args[1]!, call.args[0]!))),
  greaterorequals: strict(2, 2, (call) => negate(call, isLess(call, call.args[0]!, call.args[1]!))),
}

/** Only the branch that is taken is evaluated; both where that is not known. */
function decide(call: LazyCall): ArmValue {
  const [condition, yes, no] = call.expressions
  const decided = call.evaluate(condition!)
  if (decided.kind === 'known') {
    if (typeof decided.value !== 'boolean') return refuse(call)
    return call.evaluate(decided.value ? yes! : no!)
  }
  return chosen(decided, call.evaluate(yes!), call.evaluate(no!), call.text())
}

/**
 * `or` when `decisive` is true, `and` when it is false: one decisive value settles it, the other known values do not
 * matter. What is left is put in one normal form: flat, sorted, each condition once.
 */
function joinConditions(call: LazyCall, decisive: boolean): ArmValue {
  const open = new Map<string, ArmSymbol>()
  let stopped: ArmValue | null = null
  for (const expression of call.expressions) {
    const value = call.evaluate(expression)
    if (value.kind === 'known' && value.value === decisive) return value
    if (value.kind === 'unknown') stopped ??= value
    else if (value.kind === 'symbol') for (const part of partsOf(value, call.name)) open.set(part.key, part)
    else if (value.kind !== 'known' || typeof value.value !== 'boolean') stopped ??= refuse(call)
  }
  const parts = [...open.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  // A condition and its opposite: one of them is decisive.
  if (parts.some((part) => part.made?.by === 'not' && open.has(keyText(part.made.of[0]!)))) return known(decisive)
  if (stopped !== null) return stopped
  if (parts.length === 0) return known(!decisive)
  return parts.length === 1 ? parts[0]! : madeBy(call.name, parts, call.text(), 'bool')
}

const partsOf = (value: ArmSymbol, name: string): readonly ArmSymbol[] =>
  value.made?.by === name ? value.made.of.filter((part) => part.kind === 'symbol') : [value]

function keyText(value: ArmValue): string {
  const key = keyOf(value)
  return typeof key === 'string' ? key : ''
}

function negate(call: Call, value: ArmValue): ArmValue {
  if (value.kind === 'known' && typeof value.value === 'boolean') return bool(!value.value)
  if (value.kind === 'unknown') return value
  return value.kind === 'symbol' ? negated(value, call.text()) : refuse(call)
}

function toBool(call: Call): ArmValue {
  const [value] = call.args
  if (value?.kind === 'symbol') return value.type === 'bool' ? value : symbolOf(call, 'bool')
  if (value?.kind !== 'known') return refuse(call)
  if (typeof value.value === 'boolean') return value
  if (typeof value.value === 'number') return bool(value.value !== 0)
  const text = value.value?.toLowerCase()
  return text === 'true' || text === 'false' ? bool(text === 'true') : refuse(call)
}

/** The first value that is not null, empty or not. */
function firstThatIs(call: LazyCall): ArmValue {
  const candidates: ArmValue[] = []
  for (const expression of call.expressions) {
    const value = call.evaluate(expression)
    if (value.kind === 'known' && value.value === null) continue
    if (hasFailed(value) && candidates.length > 0) break
    if (value.kind === 'unknown') return value
    candidates.push(...(value.kind === 'symbol' && value.made?.by === 'coalesce' ? value.made.of : [value]))
    if (value.kind !== 'symbol' || value.type !== undefined) break
  }
  const [first] = candidates
  if (first === undefined) return NULL
  if (candidates.length === 1) return first
  const result = madeBy('coalesce', candidates, call.text())
  return result.kind === 'symbol' ? { ...result, choices: candidates.flatMap(choicesOf) } : result
}

/** Texts are compared with regard to case. */
function equals(call: Call): ArmValue {
  const [a, b] = call.args as [ArmValue, ArmValue]
  const comparison = compareExactly(a, b)
  if (comparison !== 'undecided') return bool(comparison === 'equal')
  for (const [value, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (value.kind === 'symbol' && value.type === 'bool' && other.kind === 'known')
      return other.value === true ? value : negated(value, call.text())
  }
  return symbolOf(call, 'bool', sortedByKey([a, b]))
}

/** For functions that do not care about the order of their arguments. */
export function sortedByKey(values: readonly ArmValue[]): ArmValue[] {
  const keyed = values.map((value) => [keyText(value), value] as const)
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value)
}

/** Every order is one of `less`, so that `greater(a, b)`, `less(b, a)` and `not(lessOrEquals(a, b))` are one symbol. */
function isLess(call: Call, a: ArmValue, b: ArmValue): ArmValue {
  const [left, right] = [a, b].map((value) => (value.kind === 'known' ? value.value : null))
  if (typeof left === 'number' && typeof right === 'number') return bool(left < right)
  if (typeof left === 'string' && typeof right === 'string') {
    const order = orderOf(left, right)
    return order === null ? madeBy('less', [a, b], call.text(), 'bool') : bool(order < 0)
  }
  if (!isOrdered(a) || !isOrdered(b)) return refuse(call)
  const [typeA, typeB] = [typeOf(a), typeOf(b)]
  if (typeA !== null && typeB !== null && typeA !== typeB) return refuse(call)
  if (compareExactly(a, b) === 'equal') return FALSE
  return madeBy('less', [a, b], call.text(), 'bool')
}

const isOrdered = (value: ArmValue): boolean =>
  stringOf(value) !== null ||
  intOf(value) !== null ||
  (value.kind === 'symbol' && (value.type === undefined || value.type === 'string' || value.type === 'int'))

/**
 * Texts are ordered as words are (Microsoft's example: `greater('A', 'a')` is true), which we know for letters and
 * digits of ASCII alone; null for other texts.
 */
function orderOf(a: string, b: string): number | null {
  if (a === b) return 0
  if (!/^[a-z\d]*$/i.test(a) || !/^[a-z\d]*$/i.test(b)) return null
  const [foldedA, foldedB] = [a.toLowerCase(), b.toLowerCase()]
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1
  // The same letters: at the first difference, the small letter comes first.
  return a > b ? -1 : 1
}

export const fail = strict(1, 1, (call) => unknown('fails', stringOf(call.args[0]) ?? call.text()))
