export type ArmScalar = string | number | boolean | null

/**
 * What evaluating an expression (never calling Azure) tells. Law 1: unknown is a value.
 *
 * - `symbol`: not known, but equal keys are the same value.
 * - `unknown`: nothing is known, not even that it equals itself.
 * - `object`, `list`: `open` says that further entries (at the end of a list) may exist, and why they were not seen.
 */
export type ArmValue =
  { readonly kind: 'known'; readonly value: ArmScalar } | ArmSymbol | UnknownValue | ArmObject | ArmList

export interface UnknownValue {
  readonly kind: 'unknown'
  readonly why: ArmUnknown
  /** For people: the expression that stopped us, shortened. */
  readonly text: string
}

export interface ArmSymbol {
  readonly kind: 'symbol'
  /** Canonical: made of the canonical keys of what the value is made of, scalars quoted as JSON. */
  readonly key: string
  /** For people: the expression as written, shortened. */
  readonly text: string
  /** Certainly of this type, and so never null. */
  readonly type?: ArmType
  /** The function (lower case) and its arguments. `concat`: its pieces, known text and symbols, in order. */
  readonly made?: Making
  /** Certainly one of these. */
  readonly choices?: readonly ArmValue[]
}

export interface Making {
  readonly by: string
  readonly of: readonly ArmValue[]
}

export interface ArmObject {
  readonly kind: 'object'
  /** Names in the spelling and order as written; look up with `entryNamed`, for names differ in more than case. */
  readonly entries: ReadonlyMap<string, ArmValue>
  readonly open: ArmUnknown | null
}

export interface ArmList {
  readonly kind: 'list'
  readonly items: readonly ArmValue[]
  readonly open: ArmUnknown | null
}

export type ArmType = 'string' | 'int' | 'bool' | 'object' | 'array'

/**
 * - `invalid-expression`: not an expression of the language.
 * - `unknown-function`: no function of this name, built in or defined in the template.
 * - `wrong-arguments`: Azure would refuse the call.
 * - `missing`: no such parameter, variable, property or item.
 * - `computed-name`: which parameter, variable or function is meant is itself not known.
 * - `circular`: the value is needed to compute itself.
 * - `too-deep`, `too-large`: beyond our bounds (or Azure's).
 * - `new-every-time`: `newGuid()` and `utcNow()`, no two calls agree. They are allowed in the default of a parameter
 *   alone, where they are computed once: the parameter is then a symbol, the call never is.
 * - `outside-loop`: `copyIndex` where nothing is copied.
 * - `not-visible`: a variable inside a user-defined function, which sees its own parameters alone.
 * - `not-seen`: part of something outside the template (the tags of a resource group).
 * - `fails`: `fail(...)`, which ends the deployment.
 */
export type ArmUnknown =
  | 'invalid-expression'
  | 'unknown-function'
  | 'wrong-arguments'
  | 'missing'
  | 'computed-name'
  | 'circular'
  | 'too-deep'
  | 'too-large'
  | 'new-every-time'
  | 'outside-loop'
  | 'not-visible'
  | 'not-seen'
  | 'fails'

export const NULL: ArmValue = { kind: 'known', value: null }
export const TRUE: ArmValue = { kind: 'known', value: true }
export const FALSE: ArmValue = { kind: 'known', value: false }

export const known = (value: ArmScalar): ArmValue => ({ kind: 'known', value })

export const unknown = (why: ArmUnknown, text: string): UnknownValue => ({ kind: 'unknown', why, text })

export const listOf = (items: readonly ArmValue[], open: ArmUnknown | null = null): ArmList => ({
  kind: 'list',
  items,
  open,
})

export const objectOf = (
  entries: Iterable<readonly [string, ArmValue]>,
  open: ArmUnknown | null = null,
): ArmObject => ({ kind: 'object', entries: new Map(entries), open })

/** A value of parsed JSON, whose strings are taken as they are. Null when it nests deeper than `depth`. */
export function fromJson(json: unknown, depth = 100): ArmValue | null {
  if (json === null || typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean') {
    return known(json)
  }
  if (depth === 0 || typeof json !== 'object') return null
  if (Array.isArray(json)) {
    const items = json.map((item) => fromJson(item, depth - 1))
    return items.every((item) => item !== null) ? listOf(items) : null
  }
  const entries = new Map<string, ArmValue>()
  for (const [name, entry] of Object.entries(json)) {
    const value = fromJson(entry, depth - 1)
    if (value === null) return null
    entries.set(name, value)
  }
  return { kind: 'object', entries, open: null }
}

export function typeOf(value: ArmValue): ArmType | null {
  if (value.kind === 'symbol') return value.type ?? null
  if (value.kind === 'list') return 'array'
  if (value.kind === 'object') return 'object'
  if (value.kind === 'unknown') return null
  if (typeof value.value === 'string') return 'string'
  if (typeof value.value === 'boolean') return 'bool'
  return typeof value.value === 'number' ? 'int' : null
}

/** The text of a known string, else null. */
export const stringOf = (value: ArmValue | undefined): string | null =>
  value?.kind === 'known' && typeof value.value === 'string' ? value.value : null

/** A known whole number, else null. */
export const intOf = (value: ArmValue | undefined): number | null =>
  value?.kind === 'known' && typeof value.value === 'number' && Number.isInteger(value.value) ? value.value : null

export const isNull = (value: ArmValue): boolean => value.kind === 'known' && value.value === null

/** Whether a value may still turn out to be of this type: true for what is not known. */
export const mayBe = (value: ArmValue, ...types: readonly ArmType[]): boolean => {
  if (value.kind === 'unknown') return true
  const type = typeOf(value)
  return type === null ? value.kind === 'symbol' : types.includes(type)
}

/** Names by their lower case, for objects that are looked into more than once. */
const folded = new WeakMap<ReadonlyMap<string, ArmValue>, ReadonlyMap<string, string>>()

/** The entry under a name in any case, with the name as written; null when there is none (yet: see `open`). */
export function entryNamed(object: ArmObject, name: string): readonly [string, ArmValue] | null {
  const exact = object.entries.get(name)
  if (exact !== undefined) return [name, exact]
  let names = folded.get(object.entries)
  if (names === undefined) {
    names = new Map([...object.entries.keys()].map((key) => [key.toLowerCase(), key]))
    folded.set(object.entries, names)
  }
  const spelled = names.get(name.toLowerCase())
  return spelled === undefined ? null : [spelled, object.entries.get(spelled)!]
}
