import type { CreatedResource, ResourceType } from '../catalog/components.js'
import type { BackendDeclaration, ComponentDeclaration, Scope } from '../model/component.js'
import type { Position } from '../model/position.js'
import type { ObjectValue, Property, Value } from '../model/value.js'
import { type PropertyRead, readProperty } from './property.js'
import { createdBy } from './resources.js'

/** What is compared: a component with the settings that hold for it, or the configuration of an existing backend. */
export interface Subject {
  /** The component's id; the backend's name. */
  readonly id: string
  readonly at: Position
  /** Null for a configuration: it has a region, an environment and a network boundary, but no resource. */
  readonly component: ComponentDeclaration | null
  readonly scope: Scope | null
  readonly props: ObjectValue
  readonly propsAt: Position
  readonly creates: readonly CreatedResource[]
}

export const subjectOf = (component: ComponentDeclaration): Subject => ({
  id: component.id,
  at: component.at,
  component,
  scope: component.scope,
  props: component.props,
  propsAt: component.propsAt,
  creates: createdBy(component),
})

/** A member of an existing backend: it lives where the backend does, and what it leaves out the backend's configuration says. */
export const memberSubject = (component: ComponentDeclaration, backend: BackendDeclaration): Subject => ({
  ...subjectOf(component),
  scope: backend.scope,
  props: completeProps(component.props, backend),
})

export const configurationSubject = (backend: BackendDeclaration): Subject => ({
  id: backend.name,
  at: backend.at,
  component: null,
  scope: backend.scope,
  props: backend.config,
  propsAt: backend.at,
  creates: [],
})

export const read = (subject: Subject, key: string): PropertyRead => readProperty(subject.props, subject.propsAt, key)

export const creates = (subject: Subject, type: ResourceType): boolean =>
  subject.creates.some((resource) => resource.type === type)

/** Region: the component's own, else its stack's, else the backend's ("Defaults, where a prop is absent"). */
function completeProps(props: ObjectValue, { config, scope }: BackendDeclaration): ObjectValue {
  if (props.open !== null) return props
  const entries: Record<string, Property> = { ...props.entries }
  const stackSays = scope?.location.kind === 'known'
  inherit(entries, config, 'networking')
  inherit(entries, config, 'tags')
  if (!stackSays) inherit(entries, config, 'location')
  const tags = Object.hasOwn(props.entries, 'tags') ? props.entries.tags : undefined
  const common = Object.hasOwn(config.entries, 'tags') ? config.entries.tags : undefined
  if (tags !== undefined && common !== undefined) entries.tags = { ...tags, value: unite(common.value, tags.value) }
  return { ...props, entries }
}

function inherit(entries: Record<string, Property>, config: ObjectValue, key: string): void {
  const inherited = Object.hasOwn(config.entries, key) ? config.entries[key] : undefined
  if (inherited !== undefined && !Object.hasOwn(entries, key)) entries[key] = inherited
}

const unite = (common: Value, own: Value): Value =>
  common.kind === 'object' && own.kind === 'object'
    ? { ...own, entries: { ...common.entries, ...own.entries }, open: own.open ?? common.open }
    : own
