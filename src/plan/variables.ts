import { OWN_VARIABLES } from '../catalog/component-defaults.js'
import type { Property, Value } from '../model/value.js'
import { type Subject, creates, read } from './subject.js'

/** The environment variables that a component gives its Function App. */
export interface Variables {
  readonly named: ReadonlyMap<string, Property>
  /** Stands for variables whose names are not known; null when all are named. */
  readonly others: Property | null
}

export const NO_VARIABLES: Variables = { named: new Map(), others: null }

/** `environmentVariables` and `environment` both name them; a text under `environment` names a deployment environment. */
export function readVariables(subject: Subject): Variables {
  if (subject.component === null || !creates(subject, 'Microsoft.Web/sites')) return NO_VARIABLES
  const isCrudApi = subject.component.kind !== 'FunctionsApp'
  const sources = ['environmentVariables', 'environment'].map((key) => read(subject, key))
  const named = new Map<string, Property>()
  for (const { value } of sources) {
    if (value.kind !== 'object') continue
    for (const [name, property] of Object.entries(value.entries)) {
      if (property.value.kind === 'absent' || (isCrudApi && OWN_VARIABLES.has(name))) continue
      named.set(name, property)
    }
  }
  const unread = sources.find(({ value }) => mayHoldMore(value))
  if (named.size === 0 && unread === undefined) return NO_VARIABLES
  return { named, others: unread === undefined ? null : { value: unread.value, at: unread.at } }
}

function mayHoldMore(value: Value): boolean {
  if (value.kind === 'object') return value.open !== null
  return value.kind === 'symbol' || value.kind === 'unknown' || value.kind === 'list'
}
