import type { Position } from '../model/position.js'
import { ABSENT, type ObjectValue, type Value, entryOf } from '../model/value.js'

/** What props say under a key; `null` counts as not given, as it does to the framework. */
export function propOf(props: ObjectValue, key: string): Value {
  const value = entryOf(props, key)
  return value.kind === 'known' && value.value === null ? ABSENT : value
}

/** Where a key is written; `otherwise` where it is not. */
export const placeOf = (props: ObjectValue, key: string, otherwise: Position): Position =>
  (Object.hasOwn(props.entries, key) ? props.entries[key]?.at : undefined) ?? otherwise

/** A text that is certainly there. */
export interface KnownText {
  readonly text: string
  readonly at: Position
}

/** The tags whose values are known texts, by their names as they are written. */
export function knownTags(props: ObjectValue): ReadonlyMap<string, KnownText> {
  const tags = propOf(props, 'tags')
  if (tags.kind !== 'object') return new Map()
  return new Map(
    Object.entries(tags.entries).flatMap(([name, { value, at }]) =>
      value.kind === 'known' && typeof value.value === 'string' ? [[name, { text: value.value, at }] as const] : [],
    ),
  )
}
