import { type ArmFunction, type LambdaScope, type LazyCall, lazy, madeBy, refuse } from '../function.js'
import { type ArmList, type ArmValue, known, listOf, mayBe, objectOf, stringOf, unknown } from '../value.js'

export const LAMBDA: Readonly<Record<string, ArmFunction>> = {
  lambdavariables: lazy(1, 1, lambdaVariable),
  // A lambda stands as an argument of one of the functions below and nowhere else.
  lambda: lazy(1, Infinity, refuse),
  map: lazy(2, 2, map),
  filter: lazy(2, 2, filter),
  reduce: lazy(3, 3, reduce),
  sort: lazy(2, 2, sort),
  toobject: lazy(2, 3, toObject),
  groupby: lazy(2, 2, groupBy),
  mapvalues: lazy(2, 2, mapValues),
}

function lambdaVariable(call: LazyCall): ArmValue {
  const name = stringOf(call.evaluate(call.expressions[0]!))
  if (name === null) return unknown('computed-name', call.text())
  for (let scope = call.scope; scope !== null; scope = scope.outer) {
    const value = scope.variables.get(name.toLowerCase())
    if (value !== undefined) return value
  }
  return unknown('missing', call.text())
}

/** A lambda applied to values; null when the argument is none, or takes another number of values. */
type Apply = (...values: readonly ArmValue[]) => ArmValue

interface Lambda {
  readonly takes: number
  readonly apply: Apply
}

function lambdaAt(call: LazyCall, index: number, min: number, max: number): Lambda | null {
  const expression = call.expressions[index]
  if (expression?.kind !== 'call' || expression.namespace !== null || expression.name.toLowerCase() !== 'lambda') {
    return null
  }
  const names = expression.arguments
    .slice(0, -1)
    .map((name) => (name.kind === 'string' ? name.value.toLowerCase() : null))
  const body = expression.arguments.at(-1)
  if (body === undefined || names.includes(null) || names.length < min || names.length > max) return null
  const apply = (...values: readonly ArmValue[]) => call.evaluateIn(body, scopeOf(call, names as string[], values))
  return { takes: names.length, apply }
}

function scopeOf(call: LazyCall, names: readonly string[], values: readonly ArmValue[]): LambdaScope {
  const variables = new Map(names.map((name, i) => [name, values[i] ?? unknown('wrong-arguments', call.text())]))
  return { variables, outer: call.scope, level: levelOf(call) }
}

const levelOf = (call: LazyCall): number => (call.scope === null ? 0 : call.scope.level + 1)

/** What stands for "any item": named after how deep the lambda is, so that the names people choose do not matter. */
function anyItem(call: LazyCall, place: number): ArmValue {
  const key = `lambda#${levelOf(call)}.${place}`
  return { kind: 'symbol', key, text: `lambdaVariables(${place})` }
}

/** A function of a list that is not known: one symbol for the same list and a lambda that does the same. */
function symbolic(call: LazyCall, list: ArmValue, ...lambdas: readonly Lambda[]): ArmValue {
  const bodies = lambdas.map(({ takes, apply }) => apply(...Array.from({ length: takes }, (_, i) => anyItem(call, i))))
  const type = ARRAYS.has(call.name) ? 'array' : OBJECTS.has(call.name) ? 'object' : undefined
  return madeBy(call.name, [list, ...bodies], call.text(), type)
}

const ARRAYS: ReadonlySet<string> = new Set(['map', 'filter', 'sort'])
const OBJECTS: ReadonlySet<string> = new Set(['toobject', 'groupby', 'mapvalues'])

/** Evaluates the list and looks at the lambdas; what stops us, or both. */
function prepare(
  call: LazyCall,
  lambdas: readonly (Lambda | null)[],
): { readonly list: ArmList; readonly ready: readonly Lambda[] } | { readonly answer: ArmValue } {
  const list = call.evaluate(call.expressions[0]!)
  const ready = lambdas.filter((lambda) => lambda !== null)
  if (ready.length !== lambdas.length) return { answer: refuse(call) }
  if (list.kind === 'unknown') return { answer: list }
  if (list.kind === 'list') return { list, ready }
  return { answer: mayBe(list, 'array') ? symbolic(call, list, ...ready) : refuse(call) }
}

function map(call: LazyCall): ArmValue {
  const prepared = prepare(call, [lambdaAt(call, 1, 1, 2)])
  if ('answer' in prepared) return prepared.answer
  const [lambda] = prepared.ready as [Lambda]
  const items = prepared.list.items.map((item, i) => lambda.apply(item, known(i)))
  return listOf(items, prepared.list.open)
}

function filter(call: LazyCall): ArmValue {
  const prepared = prepare(call, [lambdaAt(call, 1, 1, 2)])
  if ('answer' in prepared) return prepared.answer
  const [lambda] = prepared.ready as [Lambda]
  const verdicts = prepared.list.items.map((item, i) => lambda.apply(item, known(i)))
  const kept: ArmValue[] = []
  for (const [i, verdict] of verdicts.entries()) {
    if (verdict.kind === 'unknown') return verdict
    if (verdict.kind === 'symbol') return madeBy('filter', [prepared.list, listOf(verdicts)], call.text(), 'array')
    if (verdict.kind !== 'known' || typeof verdict.value !== 'boolean') return refuse(call)
    if (verdict.value) kept.push(prepared.list.items[i]!)
  }
  return listOf(kept, prepared.list.open)
}

function reduce(call: LazyCall): ArmValue {
  const start = call.evaluate(call.expressions[1]!)
  const lambda = lambdaAt(call, 2, 2, 3)
  const prepared = prepare(call, [lambda])
  if ('answer' in prepared) {
    const { answer } = prepared
    return answer.kind === 'symbol' ? madeBy('reduce', [answer, start], call.text()) : answer
  }
  if (prepared.list.open !== null) return unknown(prepared.list.open, call.text())
  const [ready] = prepared.ready as [Lambda]
  return prepared.list.items.reduce<ArmValue>((current, next, i) => ready.apply(current, next, known(i)), start)
}

/** `lambda('a', 'b', …)`: whether the first stands before the second. */
function sort(call: LazyCall): ArmValue {
  const prepared = prepare(call, [lambdaAt(call, 1, 2, 2)])
  if ('answer' in prepared) return prepared.answer
  if (prepared.list.open !== null) return unknown(prepared.list.open, call.text())
  const [lambda] = prepared.ready as [Lambda]
  let stopped: ArmValue | null = null
  const isBefore = (a: ArmValue, b: ArmValue): boolean => {
    if (stopped !== null) return false
    const verdict = lambda.apply(a, b)
    if (verdict.kind === 'known' && typeof verdict.value === 'boolean') return verdict.value
    stopped = verdict.kind === 'unknown' || verdict.kind === 'symbol' ? verdict : refuse(call)
    return false
  }
  const sorted = mergeSort(prepared.list.items, isBefore)
  const why = stopped as ArmValue | null
  if (why === null) return listOf(sorted)
  return why.kind === 'symbol' ? symbolic(call, prepared.list, lambda) : why
}

/** Stable, and never asks more than n·log n times, whatever the lambda answers. */
function mergeSort(items: readonly ArmValue[], isBefore: (a: ArmValue, b: ArmValue) => boolean): ArmValue[] {
  if (items.length < 2) return [...items]
  const middle = items.length >> 1
  const left = mergeSort(items.slice(0, middle), isBefore)
  const right = mergeSort(items.slice(middle), isBefore)
  const merged: ArmValue[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) merged.push(isBefore(right[j]!, left[i]!) ? right[j++]! : left[i++]!)
  return [...merged, ...left.slice(i), ...right.slice(j)]
}

function toObject(call: LazyCall): ArmValue {
  const keyOfItem = lambdaAt(call, 1, 1, 1)
  const valueOfItem = call.expressions.length === 3 ? lambdaAt(call, 2, 1, 1) : IDENTITY
  const prepared = prepare(call, [keyOfItem, valueOfItem])
  if ('answer' in prepared) return prepared.answer
  const [toKey, toValue] = prepared.ready as [Lambda, Lambda]
  const entries: [string, ArmValue][] = []
  for (const item of prepared.list.items) {
    const key = toKey.apply(item)
    const name = stringOf(key)
    if (name === null) return withoutName(call, key, prepared.list, [toKey, toValue])
    entries.push([name, toValue.apply(item)])
  }
  return objectOf(entries, prepared.list.open)
}

const IDENTITY: Lambda = { takes: 1, apply: (item = unknown('wrong-arguments', '')) => item }

/** A key that is not known: so is the object, though the same for the same list. */
function withoutName(call: LazyCall, key: ArmValue, list: ArmList, lambdas: readonly Lambda[]): ArmValue {
  if (key.kind === 'unknown') return key
  return key.kind === 'symbol' ? symbolic(call, list, ...lambdas) : refuse(call)
}

function groupBy(call: LazyCall): ArmValue {
  const prepared = prepare(call, [lambdaAt(call, 1, 1, 2)])
  if ('answer' in prepared) return prepared.answer
  if (prepared.list.open !== null) return unknown(prepared.list.open, call.text())
  const [lambda] = prepared.ready as [Lambda]
  const groups = new Map<string, ArmValue[]>()
  for (const [i, item] of prepared.list.items.entries()) {
    const key = lambda.apply(item, known(i))
    const name = stringOf(key)
    if (name === null) return withoutName(call, key, prepared.list, [lambda])
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return objectOf([...groups].map(([name, group]) => [name, listOf(group)] as const))
}

function mapValues(call: LazyCall): ArmValue {
  const value = call.evaluate(call.expressions[0]!)
  const lambda = lambdaAt(call, 1, 1, 1)
  if (lambda === null) return refuse(call)
  if (value.kind === 'unknown') return value
  if (value.kind !== 'object') return mayBe(value, 'object') ? symbolic(call, value, lambda) : refuse(call)
  return objectOf(
    [...value.entries].map(([name, entry]) => [name, lambda.apply(entry)] as const),
    value.open,
  )
}
