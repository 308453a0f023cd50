import { type Scalar, type Value, known } from '../../model/value.js'
import { normaliseRegion } from '../regions.js'
import type { Facet } from './kind.js'

/** Compared as it is; absent stays absent. Empty lists and objects say nothing. */
export const plain = (path: string, ...also: readonly string[]): Facet => ({ path, also, normalise: withoutEmpty })

/** With Azure's default for what is absent. */
export const withDefault = (path: string, value: Scalar, ...also: readonly string[]): Facet => ({
  path,
  also,
  normalise: (written) => (isNothing(written) ? known(value) : caseless(written)),
})

/** A word that Azure compares without case (`Premium`, `premium`). */
export const word = (path: string, ...also: readonly string[]): Facet => ({ path, also, normalise: caseless })

/** `East US` and `eastus`. */
export const region = (path: string): Facet => ({
  path,
  normalise: (value) => mapText(value, normaliseRegion),
})

/** `null` counts as not written. */
export const isNothing = (value: Value): boolean =>
  value.kind === 'absent' || (value.kind === 'known' && value.value === null)

function caseless(value: Value): Value {
  return isNothing(value) ? { kind: 'absent' } : mapText(value, (text) => text.toLowerCase())
}

function withoutEmpty(value: Value): Value {
  if (isNothing(value)) return { kind: 'absent' }
  if (value.kind === 'list' && value.open === null && value.items.length === 0) return { kind: 'absent' }
  if (value.kind === 'object' && value.open === null && Object.keys(value.entries).length === 0) {
    return { kind: 'absent' }
  }
  return value
}

const mapText = (value: Value, change: (text: string) => string): Value =>
  value.kind === 'known' && typeof value.value === 'string' ? known(change(value.value)) : value
