import { item } from '../access.js'
import { compareExactly } from '../compare.js'
import { type ArmFunction, type Call, madeBy, refuse, strict, symbolOf, tooLarge } from '../function.js'
import {
  type ArmList,
  type ArmObject,
  type ArmUnknown,
  type ArmValue,
  NULL,
  entryNamed,
  intOf,
  known,
  listOf,
  mayBe,
  objectOf,
  stringOf,
  typeOf,
  unknown,
} from '../value.js'

/** Functions of objects, and the ones that take objects and arrays alike. */
export const OBJECT: Readonly<Record<string, ArmFunction>> = {
  createobject: strict(0, Infinity, createObject, { takesUnknown: true, selects: true }),
  tryget: strict(2, Infinity, tryGet, { selects: true }),
  indexfromend: strict(2, 2, (call) => fromEnd(call, false), { selects: true }),
  tryindexfromend: strict(2, Infinity, (call) => fromEnd(call, true), { selects: true }),
  items: strict(1, 1, items),
  objectkeys: strict(1, 1, objectKeys),
  union: strict(1, Infinity, union),
  intersection: strict(2, Infinity, intersection),
  shallowmerge: strict(1, 1, shallowMerge),
}

function createObject(call: Call): ArmValue {
  if (call.args.length % 2 !== 0) return refuse(call)
  const entries: [string, ArmValue][] = []
  for (let i = 0; i < call.args.length; i += 2) {
    const key = call.args[i]!
    const name = stringOf(key)
    if (name === null) {
      if (key.kind === 'unknown') return key
      return mayBe(key, 'string') ? symbolOf(call, 'object') : refuse(call)
    }
    entries.push([name, call.args[i + 1]!])
  }
  return merged(entries)
}

/** Later entries take the place of earlier ones of the same name, whatever its case. */
function merged(entries: Iterable<readonly [string, ArmValue]>, open: ArmUnknown | null = null): ArmObject {
  const spelled = new Map<string, string>()
  const result = new Map<string, ArmValue>()
  for (const [name, value] of entries) {
    const folded = name.toLowerCase()
    const before = spelled.get(folded) ?? name
    spelled.set(folded, before)
    result.set(before, value)
  }
  return { kind: 'object', entries: result, open }
}

/** Null as soon as one step finds nothing; Bicep writes `a.?b.c` so. */
function tryGet(call: Call): ArmValue {
  const [value, ...keys] = call.args as [ArmValue, ...ArmValue[]]
  return steps(call, value, keys)
}

function steps(call: Call, value: ArmValue, keys: readonly ArmValue[]): ArmValue {
  let found = value
  for (const key of keys) {
    found = item(found, key, true, call.text)
    if (found.kind === 'known' && found.value === null) return NULL
  }
  return found
}

/** The last item is number 1. */
function fromEnd(call: Call, safe: boolean): ArmValue {
  const [list, fromLast, ...keys] = call.args as [ArmValue, ArmValue, ...ArmValue[]]
  if (safe && list.kind === 'known' && list.value === null) return NULL
  if (!mayBe(list, 'array') || !mayBe(fromLast, 'int')) return refuse(call)
  const distance = intOf(fromLast)
  if (list.kind !== 'list' || distance === null) return symbolOf(call)
  if (list.open !== null) return unknown(list.open, call.text())
  const found = distance < 1 ? undefined : list.items[list.items.length - distance]
  if (found === undefined) return safe ? NULL : unknown('missing', call.text())
  return steps(call, found, keys)
}

/** Sorted by key, as Azure does. */
function items(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind !== 'object') return mayBe(value, 'object') ? symbolOf(call, 'array') : refuse(call)
  if (value.open !== null) return unknown(value.open, call.text())
  const pairs = sortedNames(value).map((name) =>
    objectOf([
      ['key', known(name)],
      ['value', value.entries.get(name)!],
    ]),
  )
  return listOf(pairs)
}

function objectKeys(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind !== 'object') return mayBe(value, 'object') ? symbolOf(call, 'array') : refuse(call)
  return value.open === null ? listOf(sortedNames(value).map(known)) : unknown(value.open, call.text())
}

function sortedNames(object: ArmObject): string[] {
  const folded = [...object.entries.keys()].map((name) => [name.toLowerCase(), name] as const)
  return folded.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, name]) => name)
}

/** Arrays: every item once, at its first place. Objects: merged deeply, later values over earlier ones. */
function union(call: Call): ArmValue {
  const [firstValue] = call.args as [ArmValue]
  if (call.args.every((argument) => argument.kind === 'list')) return unionOfLists(call, call.args)
  if (call.args.every((argument) => argument.kind === 'object')) {
    return call.args.slice(1).reduce<ArmObject>((before, after) => mergeDeep(before, after), firstValue as ArmObject)
  }
  const isPossible = (['array', 'object'] as const).some((type) => call.args.every((argument) => mayBe(argument, type)))
  const type = call.args.map(typeOf).find((argument) => argument !== null)
  return isPossible ? madeBy('union', call.args, call.text(), type ?? undefined) : refuse(call)
}

function unionOfLists(call: Call, lists: readonly ArmList[]): ArmValue {
  const result = new DistinctItems(call)
  for (const list of lists) {
    for (const value of list.items) {
      const added = result.add(value)
      if (added === 'undecided') return symbolOf(call, 'array')
      if (added === 'exhausted') return tooLarge(call)
    }
    if (list.open !== null) return listOf(result.items, list.open)
  }
  return listOf(result.items)
}

/** Items, each once. Texts and numbers are looked up, everything else is compared with all others. */
class DistinctItems {
  readonly items: ArmValue[] = []
  private readonly scalars = new Set<unknown>()
  private readonly others: ArmValue[] = []

  constructor(private readonly call: Call) {}

  add(value: ArmValue): 'added' | 'present' | 'undecided' | 'exhausted' {
    const isScalar = value.kind === 'known'
    if (isScalar && this.scalars.has(value.value)) return 'present'
    const rivals = isScalar ? this.others : this.items
    if (!this.call.environment.budget.spend(rivals.length)) return 'exhausted'
    for (const rival of rivals) {
      const comparison = compareExactly(rival, value)
      if (comparison === 'equal') return 'present'
      if (comparison === 'undecided') return 'undecided'
    }
    this.items.push(value)
    if (isScalar) this.scalars.add(value.value)
    else this.others.push(value)
    return 'added'
  }
}

function mergeDeep(before: ArmObject, after: ArmObject): ArmObject {
  const result = new Map<string, ArmValue>()
  for (const [name, value] of before.entries) {
    const over = entryNamed(after, name)?.[1]
    if (over !== undefined) result.set(name, mergeValues(value, over))
    // What was not seen may write over it.
    else result.set(name, after.open === null ? value : unknown(after.open, name))
  }
  for (const [name, value] of after.entries) if (entryNamed(before, name) === null) result.set(name, value)
  return { kind: 'object', entries: result, open: before.open ?? after.open }
}

function mergeValues(before: ArmValue, after: ArmValue): ArmValue {
  if (after.kind === 'object' && before.kind === 'object') return mergeDeep(before, after)
  if (after.kind === 'object' && before.kind === 'symbol' && mayBe(before, 'object')) {
    return madeBy('union', [before, after], before.text, 'object')
  }
  if (after.kind === 'symbol' && mayBe(after, 'object') && before.kind !== 'known') {
    return madeBy('union', [before, after], after.text)
  }
  // An object over something unknown may have been merged with it.
  return after.kind === 'object' && before.kind === 'unknown' ? before : after
}

function intersection(call: Call): ArmValue {
  const lists = call.args.filter((argument) => argument.kind === 'list')
  if (lists.length === call.args.length) return sharedItems(call, lists)
  const objects = call.args.filter((argument) => argument.kind === 'object')
  if (objects.length === call.args.length) return sharedEntries(call, objects)
  const isPossible = (['array', 'object'] as const).some((type) => call.args.every((argument) => mayBe(argument, type)))
  return isPossible ? symbolOf(call) : refuse(call)
}

function sharedItems(call: Call, [first, ...others]: readonly ArmList[]): ArmValue {
  const result = new DistinctItems(call)
  for (const value of first?.items ?? []) {
    const places = others.map((other) => presence(call, value, other))
    if (places.includes('exhausted')) return tooLarge(call)
    if (places.includes('absent')) continue
    if (places.includes('undecided')) return symbolOf(call, 'array')
    const added = result.add(value)
    if (added === 'undecided') return symbolOf(call, 'array')
    if (added === 'exhausted') return tooLarge(call)
  }
  return listOf(result.items, first?.open ?? null)
}

function presence(call: Call, value: ArmValue, list: ArmList): 'present' | 'absent' | 'undecided' | 'exhausted' {
  if (!call.environment.budget.spend(list.items.length / 8)) return 'exhausted'
  let found: 'absent' | 'undecided' = list.open === null ? 'absent' : 'undecided'
  for (const other of list.items) {
    const comparison = compareExactly(other, value)
    if (comparison === 'equal') return 'present'
    if (comparison === 'undecided') found = 'undecided'
  }
  return found
}

function sharedEntries(call: Call, [first, ...others]: readonly ArmObject[]): ArmValue {
  const entries: [string, ArmValue][] = []
  for (const [name, value] of first?.entries ?? []) {
    const comparisons = others.map((other) => {
      const found = entryNamed(other, name)?.[1]
      if (found !== undefined) return compareExactly(found, value)
      return other.open === null ? 'different' : 'undecided'
    })
    if (comparisons.includes('different')) continue
    if (comparisons.includes('undecided')) return symbolOf(call, 'object')
    entries.push([name, value])
  }
  return objectOf(entries, first?.open ?? null)
}

/** Bicep's spread: the objects of an array, later entries over earlier ones, none merged. */
function shallowMerge(call: Call): ArmValue {
  const [value] = call.args as [ArmValue]
  if (value.kind !== 'list') return mayBe(value, 'array') ? symbolOf(call, 'object') : refuse(call)
  if (value.open !== null) return unknown(value.open, call.text())
  const entries: (readonly [string, ArmValue])[] = []
  let open: ArmUnknown | null = null
  for (const part of value.items) {
    if (part.kind === 'unknown') return part
    if (part.kind === 'symbol' && mayBe(part, 'object')) return symbolOf(call, 'object')
    if (part.kind !== 'object') return refuse(call)
    // What was not seen may write over everything before it.
    if (part.open !== null) {
      entries.forEach(([name], i) => (entries[i] = [name, unknown(part.open!, name)]))
      open = part.open
    }
    for (const entry of part.entries) entries.push(entry)
  }
  return merged(entries, open)
}
