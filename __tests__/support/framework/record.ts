/** What a program created with the stand-in of the framework; every list in a stable order. */
export interface ProgramRecord {
  readonly components: readonly RecordedComponent[]
  readonly resources: readonly RecordedResource[]
  readonly backends: readonly RecordedBackend[]
}

export interface RecordedComponent {
  readonly class: string
  readonly id: string
  /** The path of the construct that holds it. */
  readonly scope: string
  /** As they were when the component was created; what JSON cannot hold is `{ $: kind, … }`. */
  readonly props: unknown
  readonly location: string | null
  /** The backend that it is part of; null for a traditional one. */
  readonly backend: string | null
  readonly uses: readonly { readonly type: string; readonly resource: string; readonly origin: Origin }[]
}

/** Created by the component, by its backend, or by somebody else and given as a prop. */
export type Origin = 'own' | 'shared' | 'brought'

export interface RecordedResource {
  readonly id: string
  readonly type: string
  readonly settings: Readonly<Record<string, unknown>>
  /** Paths of the components that use it, sorted. */
  readonly users: readonly string[]
}

export interface RecordedBackend {
  readonly id: string
  readonly scope: string
  /** Component ids by key. */
  readonly components: Readonly<Record<string, string>>
  readonly config: unknown
  readonly warnings: readonly string[]
}

export const EMPTY_RECORD: ProgramRecord = { components: [], resources: [], backends: [] }

/**
 * What sharing must not change: the components with their props. A resource among the props is told by its type, since
 * the same prop may name a shared one afterwards.
 */
export const componentsIn = (
  record: ProgramRecord,
): readonly Pick<RecordedComponent, 'class' | 'id' | 'scope' | 'props'>[] =>
  record.components.map(({ class: name, id, scope, props }) => ({ class: name, id, scope, props: withoutIds(props) }))

/** One text for each of them, in an order that the order of creation plays no part in. */
export const componentTexts = (record: ProgramRecord): readonly string[] =>
  componentsIn(record)
    .map((component) => JSON.stringify(component))
    .sort()

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  if ('$' in value && value.$ === 'resource' && 'type' in value) return { $: 'resource', type: value.type }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutIds(part)]))
}

/** The sets of components that use one resource together, as paths. */
export const sharersIn = (
  record: ProgramRecord,
): readonly { readonly type: string; readonly users: readonly string[] }[] =>
  record.resources.filter(({ users }) => users.length > 1).map(({ type, users }) => ({ type, users }))
