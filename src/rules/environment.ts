import { ENVIRONMENT_TAGS, stageOf } from '../catalog/environments.js'
import type { Position } from '../model/position.js'
import type { ObjectValue, Property } from '../model/value.js'
import { propOf } from './prop.js'

/** Where something is said to be in production, and in which word. */
export interface Production {
  readonly word: string
  readonly at: Position
}

/** What props or a configuration say of the environment: certainly production, something else, or nothing. */
export function productionIn(props: ObjectValue): Production | 'other' | null {
  const said = environmentsIn(props)
  const [first] = said
  if (first === undefined) return null
  const areAll = said.every(({ value }) => value.kind === 'known' && stageOf(String(value.value)) === 'production')
  return areAll && first.value.kind === 'known' ? { word: String(first.value.value), at: first.at } : 'other'
}

/** `environment`, and the tags that name one. A FunctionsApp's `environment` may hold its variables instead. */
function environmentsIn(props: ObjectValue): readonly Property[] {
  const own = Object.hasOwn(props.entries, 'environment') ? props.entries.environment : undefined
  const tags = propOf(props, 'tags')
  const tagged = tags.kind === 'object' ? Object.entries(tags.entries) : []
  return [
    ...(own === undefined || own.value.kind === 'object' || own.value.kind === 'absent' ? [] : [own]),
    ...tagged.filter(([name]) => ENVIRONMENT_TAGS.includes(name.toLowerCase())).map(([, property]) => property),
  ]
}
