import { type ArmFunction, type Call, int, refuse, strict, symbolOf } from '../function.js'
import { type ArmValue, intOf, known, mayBe, stringOf, typeOf, unknown } from '../value.js'
import { sortedByKey } from './logical.js'

export const NUMERIC: Readonly<Record<string, ArmFunction>> = {
  add: strict(2, 2, sum),
  sub: arithmetic((a, b) => a - b, { commutes: false, neutral: 0 }),
  mul: arithmetic((a, b) => a * b, { commutes: true, neutral: 1 }),
  div: arithmetic((a, b) => (b === 0 ? null : Math.trunc(a / b)), { commutes: false, neutral: 1 }),
  mod: arithmetic((a, b) => (b === 0 ? null : a % b), { commutes: false, neutral: null }),
  min: strict(1, Infinity, (call) => extreme(call, Math.min)),
  max: strict(1, Infinity, (call) => extreme(call, Math.max)),
  int: strict(1, 1, toInt),
  float: strict(1, 1, toFloat),
  copyindex: strict(0, 2, copyIndex),
}

interface Law {
  readonly commutes: boolean
  /** As the second argument it changes nothing. */
  readonly neutral: number | null
}

type Compute = (a: number, b: number) => number | null

function sum(call: Call): ArmValue {
  return applyArithmetic(call, (a, b) => a + b, { commutes: true, neutral: 0 })
}

/** Null: Azure refuses to divide by zero. */
function arithmetic(compute: Compute, law: Law): ArmFunction {
  return strict(2, 2, (call) => applyArithmetic(call, compute, law))
}

function applyArithmetic(call: Call, compute: Compute, law: Law): ArmValue {
  const [a, b] = call.args as [ArmValue, ArmValue]
  if (!mayBe(a, 'int') || !mayBe(b, 'int')) return refuse(call)
  const [left, right] = [intOf(a), intOf(b)]
  if (left !== null && right !== null) {
    const result = compute(left, right)
    return result === null ? refuse(call) : int(call, result)
  }
  if (right !== null && right === law.neutral) return a
  if (law.commutes && left !== null && left === law.neutral) return b
  return symbolOf(call, 'int', law.commutes ? sortedByKey([a, b]) : [a, b])
}

function extreme(call: Call, pick: (...values: number[]) => number): ArmValue {
  const [first] = call.args
  const values = call.args.length === 1 && first?.kind === 'list' ? first.items : call.args
  if (first?.kind === 'list' && (call.args.length > 1 || values.length === 0)) return refuse(call)
  if (first?.kind === 'list' && first.open !== null) return unknown(first.open, call.text())
  // A lone symbol may be an array of numbers.
  if (call.args.length === 1 && first?.kind === 'symbol') return symbolOf(call, 'int')
  if (!values.every((value) => mayBe(value, 'int'))) return refuse(call)
  const numbers = values.map(intOf)
  if (numbers.every((number) => number !== null))
    return int(
      call,
      numbers.reduce((a, b) => pick(a, b)),
    )
  return symbolOf(call, 'int', sortedByKey(values))
}

function toInt(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (intOf(value) !== null || typeOf(value) === 'int')
    return intOf(value) === null && value.kind === 'known' ? refuse(call) : value
  if (value.kind === 'symbol')
    return value.type === undefined || value.type === 'string' ? symbolOf(call, 'int') : refuse(call)
  const text = stringOf(value)?.trim()
  return text !== undefined && /^[+-]?\d{1,30}$/.test(text) ? int(call, Number(text)) : refuse(call)
}

function toFloat(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind === 'symbol') return symbolOf(call)
  if (value.kind === 'known' && typeof value.value === 'number') return value
  const text = stringOf(value)?.trim()
  return text !== undefined &&
    /^[+-]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30})(?:e[+-]?\d{1,3})?$/i.test(text) &&
    Number.isFinite(Number(text))
    ? known(Number(text))
    : refuse(call)
}

/** `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')`, `copyIndex('loop', offset)`. */
function copyIndex(call: Call): ArmValue {
  const [first, second] = call.args
  const loop = stringOf(first)
  if (second !== undefined && loop === null) return refuse(call)
  const offset = second ?? (loop === null ? first : undefined)
  if (offset !== undefined && intOf(offset) === null && (offset.kind !== 'symbol' || offset.type === 'string')) {
    return refuse(call)
  }
  const index = call.environment.copyIndex(loop)
  if (offset === undefined || index.kind === 'unknown') return index
  return sum({ ...call, name: 'add', args: [index, offset] })
}
