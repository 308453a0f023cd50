import { ABSENT, type ObjectValue, type Scalar, type Value, known } from '../../model/value.js'
import { normaliseRegion } from '../regions.js'
import type { Facet } from './kind.js'

/** Compared as it is; absent stays absent. Empty lists and objects say nothing. */
export const plain = (path: string, ...also: readonly string[]): Facet => ({ path, also, normalise: withoutEmpty })

/** A word (or an id) that Azure compares without case (`Premium`, `premium`). */
export const word = (path: string, ...also: readonly string[]): Facet => ({ path, also, normalise: caseless })

/** With Azure's default for what is absent. */
export const withDefault = (path: string, value: Scalar, ...also: readonly string[]): Facet => ({
  path,
  also,
  normalise: (written) => (isNothing(written) ? known(value) : caseless(written)),
})

/** `true`, `false` or, as Azure accepts them too, their texts. */
export const flag = (path: string, byDefault: boolean, ...also: readonly string[]): Facet => ({
  path,
  also,
  normalise: (written) => (isNothing(written) ? known(byDefault) : mapText(written, readFlag)),
})

/** A number or, as Azure accepts it too, its text. */
export const number = (path: string, byDefault: number | null, ...also: readonly string[]): Facet => ({
  path,
  also,
  normalise: (written) => {
    if (isNothing(written)) return byDefault === null ? ABSENT : known(byDefault)
    return mapText(written, readNumber)
  },
})

/**
 * For what has another default in another version of Azure's API: left out, it equals itself and is otherwise undecided.
 */
export const versioned = (path: string, ...also: readonly string[]): Facet => ({
  path,
  also,
  normalise: (written) => {
    if (isNothing(written)) return leftOut(path)
    return mapText(written, (text) => readFlag(text.toLowerCase()))
  },
})

/** What every resource may have. */
export const COMMON_FACETS: Readonly<Record<string, Facet>> = { tags: plain('tags') }

/** What Azure fills in for what is left out under a path: equal to itself, and not known. */
export const leftOut = (path: string): Value => ({
  kind: 'symbol',
  key: `${VERSIONED}${path.toLowerCase()}`,
  text: 'default',
})

/** Whether a value is what a version of Azure's API fills in. */
export const isLeftOut = (value: Value): boolean => value.kind === 'symbol' && value.key.startsWith(VERSIONED)

const VERSIONED = 'azure-default:'

/** `East US` and `eastus`. */
export const region = (path: string): Facet => ({ path, normalise: regional })

/** `null` counts as not written. */
export const isNothing = (value: Value): boolean =>
  value.kind === 'absent' || (value.kind === 'known' && value.value === null)

/** The one spelling of a region. */
export const regional = (value: Value): Value => (isNothing(value) ? ABSENT : mapText(value, normaliseRegion))

/** Text in lower case; `null` is absent. */
export const caseless = (value: Value): Value =>
  isNothing(value) ? ABSENT : mapText(value, (text) => text.toLowerCase())

/** What an object says under a key that Azure compares without case. */
export function entryOf(object: ObjectValue, key: string): Value {
  const name = Object.keys(object.entries).find((written) => written.toLowerCase() === key.toLowerCase())
  if (name !== undefined) return object.entries[name]!.value
  return object.open === null ? ABSENT : { kind: 'unknown', why: object.open, text: key }
}

function withoutEmpty(value: Value): Value {
  if (isNothing(value)) return ABSENT
  if (value.kind === 'list' && value.open === null && value.items.length === 0) return ABSENT
  if (value.kind === 'object' && value.open === null && Object.keys(value.entries).length === 0) return ABSENT
  return value
}

function readFlag(text: string): Scalar {
  const lower = text.toLowerCase()
  return lower === 'true' || lower === 'false' ? lower === 'true' : text
}

const readNumber = (text: string): Scalar => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : text)

const mapText = (value: Value, change: (text: string) => Scalar): Value =>
  value.kind === 'known' && typeof value.value === 'string' ? known(change(value.value)) : value
