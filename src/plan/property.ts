import type { Position } from '../model/position.js'
import { ABSENT, type ObjectValue, type Scalar, type Value, entryOf, scalarOf } from '../model/value.js'

/** What the props say under one key. */
export interface PropertyRead {
  readonly value: Value
  /** The property's own place, or the place of the props when it is not written. */
  readonly at: Position
  readonly isWritten: boolean
}

/** `null` counts as not given: the framework's defaults are filled in with `??`. */
export function readProperty(props: ObjectValue, propsAt: Position, key: string): PropertyRead {
  const value = entryOf(props, key)
  const entry = Object.hasOwn(props.entries, key) ? props.entries[key] : undefined
  if (value.kind === 'known' && value.value === null) return { value: ABSENT, at: propsAt, isWritten: false }
  return { value, at: entry?.at ?? propsAt, isWritten: entry !== undefined && value.kind !== 'absent' }
}

/** The first of several spellings that is written; else the first one. */
export function readFirst(
  props: ObjectValue,
  propsAt: Position,
  keys: readonly [string, ...string[]],
): PropertyRead & { readonly key: string } {
  for (const key of keys) {
    const read = readProperty(props, propsAt, key)
    if (read.isWritten) return { ...read, key }
  }
  return { ...readProperty(props, propsAt, keys[0]), key: keys[0] }
}

/** A part of a value that may itself be a symbol: one part of equal symbols is equal too. */
export function partOf(value: Value, key: string): Value {
  if (value.kind === 'object') return entryOf(value, key)
  if (value.kind === 'symbol') return { kind: 'symbol', key: `${value.key}.${key}`, text: `${value.text}.${key}` }
  return value.kind === 'unknown' ? value : ABSENT
}

const SHOWN_LENGTH = 120

/** What to show of a value: scalars as they are, lists and objects in short, nothing for nothing. */
export function showValue(value: Value): Scalar {
  if (value.kind !== 'list' && value.kind !== 'object') return scalarOf(value)
  const text = outline(value, 0)
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}

function outline(value: Value, depth: number): string {
  if (depth > 2) return '…'
  if (value.kind === 'list') return `[${value.items.map((item) => outline(item, depth + 1)).join(', ')}]`
  if (value.kind !== 'object') return String(scalarOf(value))
  const parts = Object.entries(value.entries).map(([key, entry]) => `${key}: ${outline(entry.value, depth + 1)}`)
  return `{ ${parts.join(', ')} }`
}

/** One text for equal values, whatever the order of keys; unknown values have one text too, since none equals itself. */
export function digestValue(value: Value): string {
  if (value.kind === 'known') return JSON.stringify(value.value)
  if (value.kind === 'symbol') return `$${JSON.stringify(value.key)}`
  if (value.kind === 'list') return `[${value.items.map(digestValue).join()}${value.open === null ? '' : ',?'}]`
  if (value.kind !== 'object') return value.kind
  const parts = Object.keys(value.entries)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${digestValue(value.entries[key]!.value)}`)
  return `{${parts.join()}${value.open === null ? '' : ',?'}}`
}
